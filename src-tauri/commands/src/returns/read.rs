//! A school's workbook as it would be taken in, with all that is wrong in it.

use nastavnik_domain::school_return::reading::{self, Problem, Refusal, Return, Trust};
use nastavnik_domain::school_return::{Head, Part};
use nastavnik_office::paper;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::draft::unread;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ReturnRead")]
pub struct Read {
    path: String,
}

#[derive(Serialize, TS)]
#[ts(rename = "ReturnLook")]
pub struct Look {
    file: String,
    organization: String,
    head: Option<Head>,
    trust: Trust,
    parts: Vec<Counted>,
    problems: Vec<Problem>,
}

#[derive(Serialize, TS)]
#[ts(rename = "ReturnCounted")]
pub struct Counted {
    part: Part,
    rows: usize,
}

pub fn read(_: &App, arg: Read) -> Result<Look, Fault> {
    let (file, found) = open(&arg.path)?;
    let parts = found.tables.iter().map(|table| Counted {
        part: table.part,
        rows: table.rows.iter().filter(|row| row.level == 0).count(),
    });
    Ok(Look {
        file,
        parts: parts.collect(),
        organization: found.organization,
        head: found.head,
        trust: found.trust,
        problems: found.problems,
    })
}

/// The file's name and what is in it.
pub(super) fn open(path: &str) -> Result<(String, Return), Fault> {
    let path = crate::file::whole(path);
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let of_file = |fault: Fault| Fault { message: format!("«{name}»: {}", fault.message), ..fault };
    let paper = paper::read_return(&path).map_err(|why| of_file(unread(why)))?;
    let found = reading::read(&paper).map_err(|refusal| of_file(refused(refusal)))?;
    Ok((name, found))
}

fn refused(refusal: Refusal) -> Fault {
    match refusal {
        Refusal::Newer => Fault::new(
            "newer_return",
            "Отчёт записан более новой версией программы.",
            "Обновите программу в районе или попросите школу записать отчёт прежней версией.",
        ),
        Refusal::Foreign => Fault::new(
            "foreign_return",
            "В файле нет ни одного листа отчёта школы.",
            "Проверьте, тот ли файл прислан. Названия листов и столбцов должны быть как в отчёте программы.",
        ),
    }
}
