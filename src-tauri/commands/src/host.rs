//! What the program needs of the machine it runs on: that handful and nothing more, so that every
//! command runs in a test with no window.

use std::io;
use std::path::{Path, PathBuf};

use jiff::Zoned;
use serde::{Deserialize, Serialize};

/// Folders of the user.
#[derive(Clone, Debug)]
pub struct Folders {
    /// Where the program keeps its data file and copies.
    pub data: PathBuf,
    /// Where a user looks for what the program writes.
    pub documents: PathBuf,
}

impl Folders {
    /// Those of the user who runs the program; the working folder where the system names none.
    pub fn of_user() -> Folders {
        let here = || PathBuf::from(".");
        let data = directories::ProjectDirs::from("", "", "Nastavnik");
        let user = directories::UserDirs::new();
        let documents = user.map(|user| user.document_dir().unwrap_or(user.home_dir()).to_owned());
        Folders {
            data: data.map_or_else(here, |dirs| dirs.data_dir().to_owned()),
            documents: documents.unwrap_or_else(here),
        }
    }
}

/// Why a file dialog is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    Open,
    Create,
    Save,
    /// A document to be read: a roadmap in Word, Excel or a text.
    Read,
    /// Any file, to be kept as evidence.
    Attach,
    /// Schools' workbooks, several at once.
    Returns,
    /// A folder or a stick with schools' workbooks.
    ReturnsFolder,
}

/// How a written file is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Show {
    Open,
    Folder,
}

pub trait Host: Send {
    fn now(&self) -> Zoned;
    fn folders(&self) -> Folders;
    /// Opens a file in its own program, or its folder with the file selected.
    fn show(&self, path: &Path, how: Show) -> io::Result<()>;
    /// Asks the user for a file, or for several where the purpose is of many; `name` is proposed.
    /// Nothing when they changed their mind, or on a machine with nobody to ask.
    fn pick(&self, purpose: Purpose, name: &str) -> Vec<PathBuf>;
}
