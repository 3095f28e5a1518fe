//! How far long work is, and the wish to stop it. While a command runs, the program is locked by it:
//! so this stands beside the program, and whoever calls commands answers `work.state` and `work.stop`
//! by [`Work::call`], without waiting for the lock.

use std::sync::atomic::{AtomicBool, AtomicU32, AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, Mutex, PoisonError};

use nastavnik_domain::pace::Stopped;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use ts_rs::TS;

use crate::argument::argument;
use crate::state::{Empty, Nothing};
use crate::{App, Fault};

#[derive(Clone, Default)]
pub struct Work(Arc<Shared>);

#[derive(Default)]
struct Shared {
    /// Which command it is: a wish to stop the one before is not for this one.
    turn: AtomicU32,
    /// «Записываю»; empty for a command that is short.
    label: Mutex<&'static str>,
    done: AtomicUsize,
    total: AtomicUsize,
    stop: AtomicBool,
}

/// «Записываю: 12 из 40».
#[derive(Debug, PartialEq, Eq, Serialize, TS)]
pub struct WorkState {
    turn: u32,
    label: &'static str,
    done: usize,
    /// Nought as long as it is not known.
    total: usize,
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "WorkStop")]
pub struct Stop {
    /// Of the work that was shown.
    turn: u32,
}

impl Work {
    /// A command begins: nothing is known of it yet. What is given ends with it.
    pub(crate) fn turn(&self) -> Turn {
        self.0.turn.fetch_add(1, Relaxed);
        self.0.stop.store(false, Relaxed);
        Turn(self.clone())
    }

    /// A long part of a command begins. Gives the same work, for closures to take along.
    pub(crate) fn begin(&self, label: &'static str) -> Work {
        self.0.done.store(0, Relaxed);
        self.0.total.store(0, Relaxed);
        self.name(label);
        self.clone()
    }

    /// So much is done; says that the user wants no more of it.
    pub(crate) fn at(&self, done: usize, total: usize) -> Result<(), Stopped> {
        self.0.done.store(done, Relaxed);
        self.0.total.store(total, Relaxed);
        if self.0.stop.load(Relaxed) { Err(Stopped) } else { Ok(()) }
    }

    /// Answers a command that is about the work itself; any other is for the program.
    pub fn call(&self, name: &str, arg: &Value) -> Option<Result<Value, Fault>> {
        let output = match name {
            "work.state" => argument(arg.clone()).map(|Nothing {}| json!(self.state())),
            "work.stop" => argument(arg.clone()).map(|stop| json!(self.stop(&stop))),
            _ => return None,
        };
        Some(output.map(|output| json!({ "output": output, "changes": [] })))
    }

    fn state(&self) -> Option<WorkState> {
        let label = *self.0.label.lock().unwrap_or_else(PoisonError::into_inner);
        let (done, total) = (self.0.done.load(Relaxed), self.0.total.load(Relaxed));
        (!label.is_empty()).then(|| WorkState { turn: self.0.turn.load(Relaxed), label, done, total })
    }

    fn stop(&self, stop: &Stop) -> Empty {
        if self.0.turn.load(Relaxed) == stop.turn {
            self.0.stop.store(true, Relaxed);
        }
        Empty {}
    }

    fn name(&self, label: &'static str) {
        *self.0.label.lock().unwrap_or_else(PoisonError::into_inner) = label;
    }
}

/// A command that runs; with it ends what was said of its work, however it ends.
pub(crate) struct Turn(Work);

impl Drop for Turn {
    fn drop(&mut self) {
        self.0.name("");
    }
}

/// Through the program itself: then no other command is running, and there is nothing to tell.
pub fn state(app: &App, _: Nothing) -> Result<Option<WorkState>, Fault> {
    Ok(app.work.state())
}

pub fn stop(app: &App, arg: Stop) -> Result<Empty, Fault> {
    Ok(app.work.stop(&arg))
}
