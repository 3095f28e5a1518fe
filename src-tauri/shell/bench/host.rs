//! A machine of one folder, enough to make the demo school in it.

use std::io;
use std::path::{Path, PathBuf};

use jiff::Zoned;
use nastavnik_commands::{Folders, Host, Purpose, Show};

pub struct Folder(pub PathBuf);

impl Host for Folder {
    #[allow(clippy::disallowed_methods, reason = "this is the host that time comes from")]
    fn now(&self) -> Zoned {
        Zoned::now()
    }

    fn folders(&self) -> Folders {
        Folders { data: self.0.clone(), documents: self.0.clone() }
    }

    fn show(&self, _: &Path, _: Show) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    fn pick(&self, _: Purpose, _: &str) -> Vec<PathBuf> {
        Vec::new()
    }
}
