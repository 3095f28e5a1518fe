//! A file that the program has written: where it lies and what the user is told of it.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use nastavnik_office::Error;
use serde::Serialize;
use ts_rs::TS;

use crate::{App, Fault};

/// A written file.
#[derive(Serialize, TS)]
pub struct Saved {
    pub path: String,
    pub name: String,
    pub folder: String,
    /// «Наставников: 12, пар и групп: 9».
    pub summary: String,
}

/// What is told of a file that has just been written.
pub(crate) fn saved(path: &Path, summary: String) -> Saved {
    let part = |part: Option<&OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    Saved {
        name: part(path.file_name()),
        folder: part(path.parent().map(Path::as_os_str)),
        path: path.display().to_string(),
        summary,
    }
}

/// «Документы/Наставник», where everything goes unless the user says otherwise.
pub(crate) fn folder(app: &App) -> Result<PathBuf, Fault> {
    let folder = app.folders().documents.join("Наставник");
    std::fs::create_dir_all(&folder).map_err(nastavnik_store::Error::from)?;
    Ok(folder)
}

/// Why a file could not be written, and what to do.
pub(crate) fn fault(error: Error) -> Fault {
    let (code, message, action) = match error {
        Error::NoFolder(_) => ("missing", "Такой папки нет.", "Выберите другую папку."),
        Error::NoRights(_) => {
            ("read_only", "В эту папку нельзя записывать.", "Выберите свою папку, например «Документы».")
        }
        Error::Busy(_) => {
            ("busy", "Файл открыт в Excel или другой программе.", "Закройте его там и сохраните ещё раз.")
        }
        Error::NoSpace(_) => {
            ("full", "На диске не хватает места. Файл не записан.", "Освободите место и сохраните ещё раз.")
        }
        Error::Exists(_) => ("exists", "Файл с таким именем уже есть.", "Выберите другое имя."),
        Error::BadName(_) => {
            ("bad_name", "Так назвать файл нельзя.", "Уберите из имени знаки : * ? \" < > | и сократите его.")
        }
        Error::TooLarge { .. } => (
            "too_large",
            "Строк больше, чем помещается в Excel.",
            "Сузьте список отбором и сохраните по частям.",
        ),
        Error::Damaged { .. } => (
            "damaged_copy",
            "Файл записался с ошибкой и удалён.",
            "Проверьте диск или флешку и сохраните в другое место.",
        ),
        Error::Stopped(_) => {
            ("stopped", "Остановлено. Файл не записан.", "Можно начать снова в любое время.")
        }
        Error::Compose(_) | Error::Io { .. } => {
            ("disk", "Не получилось записать файл.", "Проверьте диск или флешку и сохраните ещё раз.")
        }
    };
    Fault::new(code, message, action)
}
