//! A machine for tests: the clock stands where it is put, dialogs are answered beforehand, and
//! what would be shown is written down.

use std::collections::VecDeque;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use jiff::Zoned;
use nastavnik_commands::{Folders, Host, Purpose, Show, Work};
use serde_json::json;

#[derive(Clone)]
pub struct Machine {
    pub home: PathBuf,
    now: Arc<Mutex<Zoned>>,
    /// What the program has asked to show.
    pub shown: Arc<Mutex<Vec<(PathBuf, Show)>>>,
    /// What the user will choose in the dialogs to come.
    pub choices: Arc<Mutex<VecDeque<PathBuf>>>,
    /// Work that the user stops as soon as it is seen.
    stopped: Arc<Mutex<Option<Work>>>,
}

impl Machine {
    /// At noon of 22 November 2026, a Sunday.
    pub fn new(home: &Path) -> Machine {
        let noon = "2026-11-22T12:00:00+00:00[UTC]".parse().unwrap();
        Machine {
            home: home.to_owned(),
            now: Arc::new(Mutex::new(noon)),
            shown: Arc::default(),
            choices: Arc::default(),
            stopped: Arc::default(),
        }
    }

    /// The user stops this work from now on, or stops nothing.
    pub fn stops(&self, work: Option<Work>) {
        *self.stopped.lock().unwrap() = work;
    }

    /// `2026-12-01T09:30:00`
    pub fn set_clock(&self, moment: &str) {
        *self.now.lock().unwrap() = format!("{moment}+00:00[UTC]").parse().unwrap();
    }
}

impl Host for Machine {
    /// The clock is looked at in the middle of every long command: then the user stops it.
    fn now(&self) -> Zoned {
        if let Some(work) = &*self.stopped.lock().unwrap() {
            let state = work.call("work.state", &json!({})).unwrap().unwrap()["output"].take();
            if let Some(turn) = state.get("turn") {
                work.call("work.stop", &json!({ "turn": turn })).unwrap().unwrap();
            }
        }
        self.now.lock().unwrap().clone()
    }

    fn folders(&self) -> Folders {
        Folders { data: self.home.join("Данные"), documents: self.home.join("Документы") }
    }

    fn show(&self, path: &Path, how: Show) -> io::Result<()> {
        self.shown.lock().unwrap().push((path.to_owned(), how));
        Ok(())
    }

    /// Where several files are asked for, all that the user will choose.
    fn pick(&self, purpose: Purpose, _: &str) -> Vec<PathBuf> {
        let mut choices = self.choices.lock().unwrap();
        let count = if purpose == Purpose::Returns { choices.len() } else { choices.len().min(1) };
        choices.drain(..count).collect()
    }
}
