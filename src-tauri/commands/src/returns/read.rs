//! Schools' workbooks as they would be taken in: whose they are, what is new in them, what is wrong.

use std::path::{Path, PathBuf};

use nastavnik_domain::letters::fold;
use nastavnik_domain::school_return::reading::{self, Problem, Refusal, Return, Trust};
use nastavnik_domain::school_return::{Change, Head, Part, Period, Table, compare, seal};
use nastavnik_domain::vocabulary::OrganizationKind;
use nastavnik_office::paper;
use nastavnik_store::{Store, organization, returns};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::draft::unread;
use crate::{App, Fault};

/// Files of one look: a district has forty schools, a region a thousand.
const MOST_FILES: usize = 2_000;

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ReturnRead")]
pub struct Read {
    /// Files, or folders (a stick) whose workbooks are looked for.
    paths: Vec<String>,
}

#[derive(Serialize, TS)]
#[ts(rename = "ReturnLook")]
pub struct Look {
    path: String,
    file: String,
    /// Why it cannot be taken in at all.
    refused: Option<Fault>,
    organization: String,
    /// The district's school that it is from; `None` for one that is not there yet.
    organization_id: Option<String>,
    head: Option<Head>,
    trust: Option<Trust>,
    parts: Vec<Counted>,
    problems: Vec<Problem>,
    /// Beside the last return of that school for that time.
    changes: Vec<Change>,
    /// This very content has been taken in.
    known: bool,
}

#[derive(Serialize, TS)]
#[ts(rename = "ReturnCounted")]
pub struct Counted {
    part: Part,
    rows: usize,
}

pub fn read(app: &App, arg: Read) -> Result<Vec<Look>, Fault> {
    let store = app.store()?;
    let paths = files(&arg.paths)?;
    let work = app.work.begin("Читаю отчёты");
    let each = |(number, path): (usize, &PathBuf)| {
        work.at(number, paths.len()).map_err(Fault::from).and_then(|()| look(store, path))
    };
    paths.iter().enumerate().map(each).collect()
}

fn look(store: &Store, path: &Path) -> Result<Look, Fault> {
    let mut look = Look {
        path: path.display().to_string(),
        file: file_name(path),
        refused: None,
        organization: String::new(),
        organization_id: None,
        head: None,
        trust: None,
        parts: Vec::new(),
        problems: Vec::new(),
        changes: Vec::new(),
        known: false,
    };
    let found = match open(path) {
        Ok(found) => found,
        Err(fault) => return Ok(Look { refused: Some(fault), ..look }),
    };
    look.organization_id = school(store, &found)?;
    if let (Some(school), Some(head)) = (&look.organization_id, &found.head)
        && let Some(last) = returns::last(store, school, head.school_year, head.period)?
    {
        look.known = last.seal == seal(head, &found.tables);
        look.changes = compare(&returns::tables(store, &last.id)?, &found.tables);
    }
    look.parts = found.tables.iter().map(counted).collect();
    look.organization = found.organization;
    look.head = found.head;
    look.trust = Some(found.trust);
    look.problems = found.problems;
    Ok(look)
}

fn counted(table: &Table) -> Counted {
    Counted { part: table.part, rows: table.rows.iter().filter(|row| row.level == 0).count() }
}

/// The school that the same sender's returns were taken in for, or one of the same name.
pub(super) fn school(store: &Store, found: &Return) -> Result<Option<String>, Fault> {
    if let Some(head) = &found.head
        && let Some(known) = returns::school_of(store, &head.organization_id)?
    {
        return Ok(Some(known));
    }
    let name = fold(&found.organization);
    let schools = organization::others(store, false)?;
    let same = schools.into_iter().find(|one| {
        one.fields.kind == Some(OrganizationKind::School)
            && !name.is_empty()
            && [&one.fields.short_name, &one.fields.full_name].into_iter().any(|own| fold(own) == name)
    });
    Ok(same.map(|one| one.id))
}

/// Workbooks of the paths: folders are opened, temporary files of spreadsheet programs passed over.
pub(crate) fn files(paths: &[String]) -> Result<Vec<PathBuf>, Fault> {
    let mut found = Vec::new();
    for path in paths.iter().map(|path| crate::file::whole(path)) {
        if path.is_dir() {
            let entries = std::fs::read_dir(&path).map_err(nastavnik_store::Error::from)?;
            let mut inside: Vec<PathBuf> =
                entries.flatten().map(|entry| entry.path()).filter(|path| is_workbook(path)).collect();
            inside.sort();
            found.extend(inside);
        } else {
            found.push(path);
        }
    }
    if found.is_empty() {
        return Err(Fault::new(
            "no_returns",
            "В папке нет отчётов: файлов .xlsx и .ods.",
            "Выберите другую папку или сами файлы.",
        ));
    }
    if found.len() > MOST_FILES {
        return Err(Fault::new(
            "too_many",
            "Слишком много файлов сразу.",
            "Выберите папку, в которой только отчёты школ.",
        ));
    }
    Ok(found)
}

fn is_workbook(path: &Path) -> bool {
    let ending = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    let name = file_name(path);
    ["xlsx", "ods"].contains(&ending.as_str())
        && !name.starts_with("~$")
        && !name.starts_with('.')
        && path.is_file()
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

pub(crate) fn open(path: &Path) -> Result<Return, Fault> {
    let name = file_name(path);
    let of_file = |fault: Fault| Fault { message: format!("«{name}». {}", fault.message), ..fault };
    let paper = paper::read_return(path).map_err(|why| of_file(unread(why)))?;
    reading::read(&paper).map_err(|refusal| of_file(refused(refusal)))
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

/// What a return without a head is taken as; the user has said so.
pub(super) fn said(school_year: i16, period: Period, found: &Return, made_on: nastavnik_domain::Day) -> Head {
    Head {
        format: nastavnik_domain::school_return::FORMAT,
        organization_id: String::new(),
        organization: found.organization.clone(),
        district: String::new(),
        school_year,
        period,
        made_on,
    }
}
