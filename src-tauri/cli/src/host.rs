//! The machine as a console program sees it: no window and nobody to ask.

use std::io;
use std::path::{Path, PathBuf};

use jiff::Zoned;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use nastavnik_commands::{Folders, Host, Purpose, Show};

pub struct Console {
    today: Option<Date>,
    folders: Folders,
}

impl Console {
    /// With `today`, the clock stands at noon of that day, everywhere on Earth the same.
    pub fn new(today: Option<Date>, folders: Folders) -> Console {
        Console { today, folders }
    }
}

impl Host for Console {
    #[allow(clippy::disallowed_methods, reason = "the one place where the console reads the clock")]
    fn now(&self) -> Zoned {
        let fixed = self.today.and_then(|day| day.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).ok());
        fixed.unwrap_or_else(Zoned::now)
    }

    fn folders(&self) -> Folders {
        self.folders.clone()
    }

    fn show(&self, _: &Path, _: Show) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    fn pick(&self, _: Purpose, _: &str) -> Vec<PathBuf> {
        Vec::new()
    }
}
