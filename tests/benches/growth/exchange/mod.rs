//! Exchange between schools and their district: workbooks out and in beside the same cells written and
//! read straight, a list of people that comes in, and how a district grows.

mod districts;
mod lists;
pub mod memory;
mod straight;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use nastavnik_commands::App;
use nastavnik_commands::demo::district::{SchoolReturn, Size, Time};
use nastavnik_domain::school_return::Period;
use serde_json::{Value, json};

use crate::machine::{call, day, program};
use crate::tasks::median;

const SCHOOLS: usize = 50;
/// In each of a school's registers.
const ROWS: usize = 200;
/// DESIGN §8, of writing and of reading.
const BUDGET: f64 = 1.5;

pub fn run() {
    println!("\nExchange, {SCHOOLS} schools with {ROWS} rows in each register, milliseconds, medians");
    let folder = tempfile::tempdir().unwrap();
    let files = returns(folder.path(), 0..SCHOOLS, Size::Rows(ROWS));
    let report = SchoolReturn::of(0, time(), Size::Rows(ROWS)).unwrap();
    let target = folder.path().join("Отчёт.xlsx");
    let ours = median(|_| timed(|| report.write(&target).unwrap()));
    ratio("a school's report out", ours, straight::writing(&target));

    let mut app = district(folder.path());
    let paths = json!({ "paths": [folder.path().join("Отчёты")] });
    let ours = median(|_| timed(|| call(&mut app, "return.read", paths.clone())));
    ratio("returns looked over", ours, straight::reading(&files));
    let ours = timed(|| take(&mut app, &files));
    ratio("returns taken in", ours, straight::reading(&files));

    let target = folder.path().join("Сводный.xlsx");
    let write = json!({ "query": query(), "path": target });
    show("consolidated.get", median(|_| timed(|| call(&mut app, "consolidated.get", query()))), &mut None);
    let ours = median(|_| timed(|| call(&mut app, "consolidated.write", write.clone())));
    ratio("the consolidated workbook", ours, straight::writing(&target));
    let all = json!({ "returns": [folder.path().join("Отчёты")], "path": target });
    let ours = timed(|| call(&mut app, "consolidated.files", all));
    show("from a folder to the workbook", ours, &mut None);
    drop(app);

    println!("\nMemory at its peak, megabytes");
    memory::show("a school's report out", "report", folder.path());
    memory::show("returns looked over", "read", folder.path());
    memory::show("the consolidated workbook", "write", folder.path());
    drop(folder);
    lists::run();
    districts::run();
}

fn time() -> Time {
    Time { school_year: 2026, period: Period::Half, made_on: day("2026-11-20") }
}

fn query() -> Value {
    json!({ "school_year": 2026, "period": "half" })
}

/// Workbooks of these schools in «Отчёты».
fn returns(folder: &Path, schools: std::ops::Range<usize>, size: Size) -> Vec<PathBuf> {
    let folder = folder.join("Отчёты");
    std::fs::create_dir_all(&folder).unwrap();
    let write = |school: usize| {
        let path = folder.join(format!("{school:04}.xlsx"));
        SchoolReturn::of(school, time(), size).unwrap().write(&path).unwrap();
        path
    };
    schools.map(write).collect()
}

/// A district's file in the folder, with nothing taken in yet.
fn district(folder: &Path) -> App {
    let mut app = program(folder);
    call(&mut app, "file.create", json!({ "path": file(folder) }));
    let own = json!({ "kind": "district", "short_name": "Отдел", "curator": "Рощина Анна Петровна" });
    call(&mut app, "organization.setup", own);
    app
}

fn file(folder: &Path) -> PathBuf {
    folder.join("Район.nastavnik")
}

fn take(app: &mut App, files: &[PathBuf]) -> Value {
    let files: Vec<Value> = files.iter().map(|path| json!({ "path": path })).collect();
    call(app, "return.take", json!({ "files": files }))
}

fn timed<T>(run: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    run();
    start.elapsed()
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn ratio(name: &str, ours: Duration, straight: Duration) {
    let ratio = ours.as_secs_f64() / straight.as_secs_f64();
    let over = if ratio > BUDGET { "  ◄ over" } else { "" };
    println!(
        "{name:<40}{:>9.1}   straight {:>9.1}   ×{ratio:.2}{over}",
        milliseconds(ours),
        milliseconds(straight)
    );
}

/// The growth is against the size before.
fn show(name: &str, time: Duration, before: &mut Option<f64>) {
    let growth = before.map(|before| format!("  ×{:.1}", milliseconds(time) / before)).unwrap_or_default();
    println!("{name:<40}{:>9.1}{growth}", milliseconds(time));
    *before = Some(milliseconds(time));
}
