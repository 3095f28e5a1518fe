//! What a step takes at its peak, in a process of its own: see [`crate::memory`].

use std::path::{Path, PathBuf};
use std::process::Command;

use nastavnik_commands::demo::district::{SchoolReturn, Size};
use serde_json::json;

use super::{ROWS, file, lists, query, time};
use crate::machine::{call, program};
use crate::memory::peak;

const ASK: &str = "--exchange-memory-of";

/// The step and the folder that this process was started to measure.
pub fn asked() -> Option<(String, PathBuf)> {
    let mut words = std::env::args().skip_while(|word| word != ASK).skip(1);
    Some((words.next()?, words.next()?.into()))
}

pub fn show(name: &str, step: &str, folder: &Path) {
    let itself = std::env::current_exe().unwrap();
    let child = Command::new(itself).args([ASK, step]).arg(folder).output().unwrap();
    assert!(child.status.success(), "{}", String::from_utf8_lossy(&child.stderr));
    if let Ok(peak) = String::from_utf8_lossy(&child.stdout).trim().parse::<f64>() {
        println!("{name:<40}{peak:>9.0} MB");
    }
}

/// Prints the peak.
pub fn child(step: &str, folder: &Path) {
    if step == "report" {
        let report = SchoolReturn::of(0, time(), Size::Rows(ROWS)).unwrap();
        report.write(&folder.join("Отчёт.xlsx")).unwrap();
    } else {
        let mut app = program(folder);
        call(&mut app, "file.open", json!({ "path": file(folder) }));
        match step {
            "read" => drop(call(&mut app, "return.read", json!({ "paths": [folder.join("Отчёты")] }))),
            "write" => {
                let path = folder.join("Сводный.xlsx");
                call(&mut app, "consolidated.write", json!({ "query": query(), "path": path }));
            }
            "list" => {
                let read = call(&mut app, "import.read", json!({ "path": folder.join(lists::LIST) }));
                call(&mut app, "import.review", json!({ "source": read["source"] }));
            }
            other => panic!("{other} is no step"),
        }
    }
    peak().into_iter().for_each(|peak| println!("{peak}"));
}
