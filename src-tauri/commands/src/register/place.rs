//! Where a workbook goes and what the user is told of it.

use std::path::PathBuf;

use nastavnik_office::Error;
use nastavnik_office::registers::Heading;
use nastavnik_office::sheet::Sheet;
use nastavnik_office::workbook::{self, Book};
use nastavnik_store::{organization, person};
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

/// What stands above every sheet.
pub(super) fn heading(app: &App, school_year: Option<i16>, filter: String) -> Result<Heading, Fault> {
    let organization = organization::own(app.store()?)?.map(|own| own.fields.short_name).unwrap_or_default();
    Ok(Heading { organization, school_year, day: app.today(), filter })
}

/// To the path that the user chose, or to «Документы/Наставник» under a name of its own.
pub(super) fn save(
    app: &App,
    title: &str,
    sheets: Vec<Sheet>,
    path: Option<String>,
    summary: String,
) -> Result<Saved, Fault> {
    let store = app.store()?;
    let own = organization::own(store)?.map(|own| own.fields).unwrap_or_default();
    let author = match &own.curator_id {
        Some(id) => person::get(store, id)?.fields.name().full(),
        None => String::new(),
    };
    let book = Book { title: title.into(), organization: own.short_name, author, day: app.today(), sheets };
    let written = match path {
        Some(path) => workbook::save_as(&book, &with_ending(path)),
        None => {
            let folder = app.folders().documents.join("Наставник");
            std::fs::create_dir_all(&folder).map_err(nastavnik_store::Error::from)?;
            workbook::save_new(&book, &folder, &format!("{title} {}", app.today().short()))
        }
    }
    .map_err(fault)?;
    let cut = match written.cut.len() {
        0 => String::new(),
        n => format!(". Слишком длинные тексты сокращены в ячейках: {n}"),
    };
    let part = |part: Option<&std::ffi::OsStr>| part.map(|part| part.to_string_lossy().into_owned());
    Ok(Saved {
        name: part(written.path.file_name()).unwrap_or_default(),
        folder: part(written.path.parent().map(std::path::Path::as_os_str)).unwrap_or_default(),
        path: written.path.display().to_string(),
        summary: format!("{summary}{cut}"),
    })
}

/// What a dialog gives may lack the ending.
fn with_ending(path: String) -> PathBuf {
    let mut path = crate::file::whole(&path);
    if path.extension().is_none_or(|ending| !ending.eq_ignore_ascii_case("xlsx")) {
        path.as_mut_os_string().push(".xlsx");
    }
    path
}

fn fault(error: Error) -> Fault {
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
        Error::Compose(_) | Error::Io { .. } => {
            ("disk", "Не получилось записать файл.", "Проверьте диск или флешку и сохраните ещё раз.")
        }
    };
    Fault::new(code, message, action)
}
