//! A machine whose clock stands on a day of the example's history.

use std::io;
use std::path::{Path, PathBuf};

use jiff::{ToSpan, Zoned};

use super::broken;
use crate::{Fault, Folders, Host, Purpose, Show};

pub(super) struct Past {
    pub(super) now: Zoned,
    pub(super) folders: Folders,
}

/// The morning of a day, counted from `now`, and some minutes: work takes time.
pub(super) fn moment(now: &Zoned, (day, minutes): (i32, i32)) -> Result<Zoned, Fault> {
    let morning = |()| {
        let date = now.date().checked_add(day.days())?;
        date.at(8, 30, 0, 0).checked_add(minutes.minutes())?.to_zoned(now.time_zone().clone())
    };
    morning(()).map_err(|_| broken("такого дня нет"))
}

impl Host for Past {
    fn now(&self) -> Zoned {
        self.now.clone()
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
