//! A district of 50, 200 and 1 000 schools as they are.

use std::path::Path;

use nastavnik_commands::demo::district::Size;
use serde_json::json;

use super::{district, file, memory, query, returns, show, take, timed};
use crate::machine::{call, program};
use crate::tasks::median;

const SIZES: [usize; 3] = [50, 200, 1_000];

pub fn run() {
    println!("\nA district grows, milliseconds");
    let folder = tempfile::tempdir().unwrap();
    drop(district(folder.path()));
    let mut before: [Option<f64>; 6] = [None; 6];
    let mut there = 0;
    for size in SIZES {
        let mut app = program(folder.path());
        call(&mut app, "file.open", json!({ "path": file(folder.path()) }));
        let files = returns(folder.path(), there..size, Size::Usual);
        // Of one return, in a district of that size.
        let taken = timed(|| take(&mut app, &files)) / (size - there) as u32;
        show(&format!("return.take, each of {size}"), taken, &mut before[0]);
        let all = json!({ "paths": [folder.path().join("Отчёты")] });
        let looked = timed(|| call(&mut app, "return.read", all)) / size as u32;
        show(&format!("return.read, known, each of {size}"), looked, &mut before[1]);
        let list = median(|_| timed(|| call(&mut app, "return.list", query())));
        show(&format!("return.list, {size}"), list, &mut before[2]);
        let got = median(|_| timed(|| call(&mut app, "consolidated.get", query())));
        show(&format!("consolidated.get, {size}"), got, &mut before[3]);
        let write = json!({ "query": query(), "path": folder.path().join("Сводный.xlsx") });
        let written = timed(|| call(&mut app, "consolidated.write", write));
        show(&format!("consolidated.write, {size}"), written, &mut before[4]);
        let undone = timed(|| call(&mut app, "journal.undo", json!({})));
        show(&format!("undo of the taking in, {size}"), undone, &mut before[5]);
        call(&mut app, "journal.redo", json!({}));
        there = size;
        drop(app);
        peak(folder.path(), size);
    }
}

fn peak(folder: &Path, size: usize) {
    memory::show(&format!("consolidated.write, {size}, megabytes"), "write", folder);
}
