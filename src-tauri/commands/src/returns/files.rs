//! Which files a look is about: those that were chosen, and the workbooks of chosen folders.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, Fault};

/// Files of one look: a district has forty schools, a region a thousand.
const MOST_FILES: usize = 2_000;
/// Folders inside folders: a stick with a folder for each school and each year.
const DEEPEST: usize = 3;
/// What a school's report may be saved as.
const ENDINGS: [&str; 4] = ["xlsx", "ods", "xlsm", "xls"];

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ReturnPaths")]
pub struct Paths {
    /// Files, or folders (a stick) whose workbooks are looked for.
    paths: Vec<String>,
}

#[derive(Serialize, TS)]
#[ts(rename = "ReturnPath")]
pub struct Found {
    path: String,
    file: String,
}

/// So that the reader can go file by file, say how far it is, and stop.
pub fn list(_: &App, arg: Paths) -> Result<Vec<Found>, Fault> {
    let found = files(&arg.paths)?.into_iter();
    Ok(found.map(|path| Found { file: name(&path), path: path.display().to_string() }).collect())
}

/// Each file once; temporary files of spreadsheet programs are passed over.
pub(crate) fn files(paths: &[String]) -> Result<Vec<PathBuf>, Fault> {
    let mut found: Vec<PathBuf> = Vec::new();
    for path in paths.iter().map(|path| crate::file::whole(path)) {
        let mut inside = Vec::new();
        if path.is_dir() {
            look_into(&path, DEEPEST, &mut inside).map_err(nastavnik_store::Error::from)?;
        } else {
            inside.push(path);
        }
        found.extend(inside.into_iter().filter(|path| !found.contains(path)).collect::<Vec<_>>());
    }
    if found.is_empty() {
        return Err(Fault::new(
            "no_returns",
            "В папке нет отчётов: файлов .xlsx, .xls и .ods.",
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

/// A folder inside that does not open has nothing for us.
fn look_into(folder: &Path, deep: usize, found: &mut Vec<PathBuf>) -> std::io::Result<()> {
    let mut entries: Vec<PathBuf> = std::fs::read_dir(folder)?.flatten().map(|entry| entry.path()).collect();
    entries.sort();
    let (folders, files): (Vec<_>, Vec<_>) = entries.into_iter().partition(|path| path.is_dir());
    found.extend(files.into_iter().filter(|path| is_workbook(path)));
    for inside in folders.iter().filter(|path| deep > 0 && !name(path).starts_with(['.', '$'])) {
        if found.len() > MOST_FILES {
            break;
        }
        let _ = look_into(inside, deep - 1, found);
    }
    Ok(())
}

fn is_workbook(path: &Path) -> bool {
    let ending = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    let name = name(path);
    ENDINGS.contains(&ending.as_str()) && !name.starts_with("~$") && !name.starts_with('.') && path.is_file()
}

pub(super) fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
