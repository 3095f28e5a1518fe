//! The machine that the program runs on here: a clock that stands still and a temporary folder.

use std::io;
use std::path::{Path, PathBuf};

use jiff::Zoned;
use nastavnik_commands::{App, Folders, Host, Purpose, Show};
use nastavnik_domain::Day;
use serde_json::Value;

pub struct Machine {
    folder: PathBuf,
}

pub fn now() -> Zoned {
    "2026-11-22T12:00:00+03:00[Europe/Moscow]".parse().unwrap()
}

pub fn day(iso: &str) -> Day {
    iso.parse().unwrap()
}

/// A program that has just been started, with no file open.
pub fn program(folder: &Path) -> App {
    App::new(Box::new(Machine { folder: folder.to_owned() }))
}

/// What a command gives; one that fails ends the benchmark.
pub fn call(app: &mut App, name: &str, arg: Value) -> Value {
    match app.call(name, arg) {
        Ok(mut answer) => answer["output"].take(),
        Err(fault) => panic!("{name}: {fault:?}"),
    }
}

impl Host for Machine {
    fn now(&self) -> Zoned {
        now()
    }

    fn folders(&self) -> Folders {
        Folders { data: self.folder.clone(), documents: self.folder.clone() }
    }

    fn show(&self, _: &Path, _: Show) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    fn pick(&self, _: Purpose, _: &str) -> Vec<PathBuf> {
        Vec::new()
    }
}
