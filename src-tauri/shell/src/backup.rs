//! Copies of the open file, made by the clock while the user works.

use std::thread;
use std::time::Duration;

use nastavnik_commands::Fault;
use serde_json::json;
use tauri::{AppHandle, Manager};

use crate::program::Program;
use crate::window;

const EVERY: Duration = Duration::from_secs(30 * 60);

/// Says once that copies fail, not every half-hour: the frame shows how old the newest one is.
pub fn keep_making(app: AppHandle) {
    thread::spawn(move || {
        let mut told = false;
        loop {
            thread::sleep(EVERY);
            if let Err(fault) = make(&app.state::<Program>())
                && !told
            {
                told = true;
                window::tell(
                    &app,
                    "Копия не сделана",
                    format!("Копию данных сделать не получилось. {fault}"),
                );
            }
        }
    });
}

/// Copies what has changed since the newest copy. No open file is nothing to copy.
pub fn make(program: &Program) -> Result<(), Fault> {
    match program.call("backup.make", json!({})) {
        Err(fault) if fault.code != "no_file" => Err(fault),
        _ => Ok(()),
    }
}
