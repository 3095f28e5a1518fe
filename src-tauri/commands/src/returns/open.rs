//! Workbooks as returns: opened, read, or refused in words that name the file.

use std::num::NonZero;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::thread;

use nastavnik_domain::school_return::reading::{self, Refusal, Return};
use nastavnik_office::paper;

use super::files::name;
use super::unread::unread;
use crate::Fault;

/// So many are read together at most: each takes memory, and more cores hardly stand in schools.
pub(super) const PORTION: usize = 4;

/// Each of the files, in their order. Those of a portion are read by cores side by side, and no more of
/// them are in memory than that.
pub(crate) fn opened(paths: &[PathBuf]) -> impl Iterator<Item = Result<Return, Fault>> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    paths.chunks(cores.min(PORTION)).flat_map(together)
}

fn together(paths: &[PathBuf]) -> Vec<Result<Return, Fault>> {
    if let [only] = paths {
        return vec![open(only)];
    }
    thread::scope(|scope| {
        let reading: Vec<_> = paths.iter().map(|path| scope.spawn(|| open(path))).collect();
        // What broke one file's reading breaks the command, as it would here.
        reading.into_iter().map(|one| one.join().unwrap_or_else(|broken| resume_unwind(broken))).collect()
    })
}

pub(super) fn open(path: &Path) -> Result<Return, Fault> {
    let name = name(path);
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
