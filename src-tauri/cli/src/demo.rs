//! `demo`: the demo school and everything that the program can write about it, and a district of forty
//! schools that have sent their returns.

mod district;
mod documents;

use std::path::Path;

use jiff::civil::Date;
use nastavnik_commands::{App, Fault, Folders};
use serde_json::{Value, json};

use crate::host::Console;

/// The day on which the demo school is looked at, unless another is asked for.
const TODAY: Date = Date::constant(2026, 11, 22);

pub fn run(today: Option<Date>, folder: &Path, school_only: bool) -> Result<Value, Fault> {
    std::fs::create_dir_all(folder).map_err(unwritable)?;
    let folder = folder.canonicalize().map_err(unwritable)?;
    let file = folder.join("demo.nastavnik");
    let workbook = folder.join("Реестры наставничества.xlsx");
    // Made anew each time: the demo is the same wherever and whenever it is made.
    for old in [file.clone(), folder.join("demo.nastavnik-wal"), folder.join("demo.nastavnik-journal")] {
        if old.exists() {
            std::fs::remove_file(old).map_err(unwritable)?;
        }
    }
    let folders = Folders { data: folder.join("Служебное"), documents: folder.clone() };
    let mut app = App::new(Box::new(Console::new(Some(today.unwrap_or(TODAY)), folders)));
    app.call("file.demo", json!({ "path": file }))?;
    let saved = app.call("register.workbook", json!({ "path": workbook, "contacts": true }))?;
    let roadmaps = roadmaps(&mut app, &folder)?;
    let documents = documents::run(&mut app, &folder.join("Документы"))?;
    let district =
        if school_only { Value::Null } else { district::run(&mut app, &folder.join("Район"))? };
    Ok(json!({
        "file": file,
        "workbook": workbook,
        "summary": saved["output"]["summary"],
        "roadmaps": roadmaps,
        "documents": documents,
        "district": district,
    }))
}

/// Each roadmap as a workbook and as a calendar.
fn roadmaps(app: &mut App, folder: &Path) -> Result<Vec<Value>, Fault> {
    let rows = app.call("roadmap.list", json!({}))?["output"].take();
    let mut written = Vec::new();
    for row in rows.as_array().into_iter().flatten() {
        let whose = if row["owner"] == "district" { "района" } else { "школы" };
        for (command, ending) in [("roadmap.export", "xlsx"), ("roadmap.calendar", "ics")] {
            let path = folder.join(format!("Дорожная карта {whose}.{ending}"));
            let saved = app.call(command, json!({ "id": row["id"], "path": path }))?;
            written.push(saved["output"]["path"].clone());
        }
    }
    Ok(written)
}

fn unwritable(_: std::io::Error) -> Fault {
    Fault::new("read_only", "В эту папку нельзя записывать.", "Укажите другую папку, например ./demo.")
}
