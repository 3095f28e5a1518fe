//! Where a workbook goes and what the user is told of it.

use std::path::PathBuf;

use nastavnik_office::registers::Heading;
use nastavnik_office::sheet::Sheet;
use nastavnik_office::workbook::{self, Book};
use nastavnik_store::{organization, person};

use crate::saved::{Saved, fault, folder, saved};
use crate::{App, Fault};

/// What stands above every sheet.
pub(crate) fn heading(app: &App, school_year: Option<i16>, filter: String) -> Result<Heading, Fault> {
    let organization = organization::own(app.store()?)?.map(|own| own.fields.short_name).unwrap_or_default();
    Ok(Heading { organization, school_year, day: app.today(), filter })
}

/// To the path that the user chose, or to «Документы/Наставник» under a name of its own.
pub(crate) fn save(
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
    let work = app.work.begin("Записываю");
    let pace = |done, total| work.at(done, total);
    let written = match path {
        Some(path) => workbook::save_as(&book, &with_ending(path), &pace),
        None => workbook::save_new(&book, &folder(app)?, &format!("{title} {}", app.today().short()), &pace),
    }
    .map_err(fault)?;
    let cut = match written.cut.len() {
        0 => String::new(),
        n => format!(". Слишком длинные тексты сокращены в ячейках: {n}"),
    };
    Ok(saved(&written.path, format!("{summary}{cut}")))
}

/// What a dialog gives may lack the ending.
fn with_ending(path: String) -> PathBuf {
    let mut path = crate::file::whole(&path);
    if path.extension().is_none_or(|ending| !ending.eq_ignore_ascii_case("xlsx")) {
        path.as_mut_os_string().push(".xlsx");
    }
    path
}
