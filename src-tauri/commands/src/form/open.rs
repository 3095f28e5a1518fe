//! A form that the district has sent: known already, or with a proposal for each of its places.

use nastavnik_domain::district_form::sheet::Book;
use nastavnik_domain::district_form::{Filling, PeriodKind, propose, shape};
use nastavnik_office::form;
use nastavnik_store::{Store, form as kept, organization};
use serde::Deserialize;
use ts_rs::TS;

use super::FormView;
use super::refused::{name, read, refused};
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "FormOpen")]
pub struct Open {
    path: String,
}

pub fn open(app: &App, arg: Open) -> Result<FormView, Fault> {
    let store = app.store()?;
    let path = crate::file::whole(&arg.path);
    let bytes = read(&path)?;
    let file_name = name(&path);
    let book = form::look(&bytes).map_err(|why| refused(&file_name, why))?;
    if let Some(id) = kept::by_shape(store, &shape(&book))? {
        let known = kept::get(store, &id)?.form;
        return Ok(FormView {
            id: Some(id),
            title: known.title,
            every: known.every,
            file_name,
            book,
            filling: known.filling,
        });
    }
    let filling = proposal(store, &book)?;
    Ok(FormView { id: None, title: title(&file_name), every: every(&book), file_name, book, filling })
}

fn proposal(store: &Store, book: &Book) -> Result<Filling, Fault> {
    let own = organization::own(store)?.map(|own| own.fields).unwrap_or_default();
    Ok(propose(book, &[own.short_name, own.full_name], &kept::known(store)?))
}

/// The file's name without its ending.
fn title(file_name: &str) -> String {
    let stem = file_name.rsplit_once('.').map_or(file_name, |(stem, _)| stem);
    stem.replace('_', " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How often it is asked for, by the words of its heading.
fn every(book: &Book) -> PeriodKind {
    let cells = book.sheets.iter().flat_map(|sheet| sheet.rows.iter().take(6)).flat_map(|row| &row.cells);
    let text = cells.map(|cell| cell.text.to_lowercase()).collect::<Vec<_>>().join(" ");
    let words = [
        ("полугод", PeriodKind::HalfYear),
        ("квартал", PeriodKind::Quarter),
        ("учебный год", PeriodKind::SchoolYear),
        ("учебного года", PeriodKind::SchoolYear),
        ("ежемесяч", PeriodKind::Month),
        ("календарный год", PeriodKind::Year),
    ];
    words.into_iter().find(|(word, _)| text.contains(word)).map_or(PeriodKind::Quarter, |(_, kind)| kind)
}
