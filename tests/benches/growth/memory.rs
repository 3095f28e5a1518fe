//! Memory that opening a school and listing it takes at its peak, in a process of its own, since
//! a peak is never taken back. Linux says it in `/proc`; elsewhere the rows are left out.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::json;

use crate::machine::{call, program};
use crate::school::School;
use crate::table::{Table, Unit};

const ASK: &str = "--memory-of";

/// The folder that this process was started to measure.
pub fn asked() -> Option<PathBuf> {
    let mut words = std::env::args_os().skip_while(|word| word != ASK);
    words.nth(1).map(PathBuf::from)
}

pub fn run(school: &mut School, table: &mut Table) {
    // The file is held by one process at a time.
    school.restart();
    let itself = std::env::current_exe().unwrap();
    let child = Command::new(itself).arg(ASK).arg(school.folder.path()).output().unwrap();
    assert!(child.status.success(), "{}", String::from_utf8_lossy(&child.stderr));
    let printed = String::from_utf8(child.stdout).unwrap();
    let names = ["memory, no file open", "memory, opened and listed"];
    for (name, peak) in names.iter().zip(printed.lines()) {
        table.add(name, "page", Unit::Megabytes, peak.parse().unwrap());
    }
}

/// Prints the peak before and after, in megabytes.
pub fn child(folder: &Path) {
    let mut app = program(folder);
    let print = || peak().into_iter().for_each(|peak| println!("{peak}"));
    print();
    call(&mut app, "file.open", json!({}));
    call(&mut app, "person.list", json!({}));
    call(&mut app, "pair.list", json!({}));
    call(&mut app, "home.overview", json!({}));
    print();
}

pub fn peak() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().strip_suffix("kB")?.trim().parse::<f64>().ok()? / 1024.0)
}
