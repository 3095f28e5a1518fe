//! The machine as the bridge shows it to the program: folders inside the test's own home, and
//! a file dialog that answers what the test said before.

use std::collections::VecDeque;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use jiff::Zoned;
use nastavnik_commands::{Folders, Host, Purpose, Show};

/// Answers for the file dialogs to come, shared with the address that the test posts them to.
#[derive(Clone, Default)]
pub struct Dialogs(Arc<Mutex<VecDeque<Vec<PathBuf>>>>);

impl Dialogs {
    pub fn will_give(&self, paths: Vec<PathBuf>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push_back(paths);
    }

    fn next(&self) -> Vec<PathBuf> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).pop_front().unwrap_or_default()
    }
}

pub struct TestHost {
    home: PathBuf,
    dialogs: Dialogs,
}

impl TestHost {
    pub fn new(home: PathBuf, dialogs: Dialogs) -> Self {
        TestHost { home, dialogs }
    }
}

/// The clock of whoever runs the tests.
#[allow(clippy::disallowed_methods, reason = "this is the host that time comes from")]
pub fn now() -> Zoned {
    Zoned::now()
}

impl Host for TestHost {
    fn now(&self) -> Zoned {
        now()
    }

    fn folders(&self) -> Folders {
        Folders { data: self.home.join("данные"), documents: self.home.join("Документы") }
    }

    /// Nobody looks at what would open.
    fn show(&self, _path: &Path, _how: Show) -> io::Result<()> {
        Ok(())
    }

    fn pick(&self, _purpose: Purpose, _name: &str) -> Vec<PathBuf> {
        self.dialogs.next()
    }
}
