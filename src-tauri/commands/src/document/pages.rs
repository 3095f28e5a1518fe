//! The exact pages of a document, for the screen: a kept one, or one that is being typed.

use nastavnik_domain::writing::Fields;
use nastavnik_office::document::pages::{missing as unknown, set};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::export::refused;
use super::{Gap, composed, kept, missing};
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "DocumentPagesArg", optional_fields = nullable)]
pub struct Arg {
    /// A kept document…
    id: Option<String>,
    /// …or the fields of one that is not kept yet, or differs from what is kept.
    fields: Option<Fields>,
    /// Which pages to draw, counted from 0; all of them without it. A page takes a third of a
    /// megabyte, so a long order is drawn as far as it is looked at.
    only: Option<Vec<usize>>,
}

#[derive(Serialize, TS)]
pub struct DocumentPages {
    /// An SVG a page; empty for one that was not asked for.
    pages: Vec<String>,
    missing: Vec<Gap>,
    /// Letters that the font lacks: they are printed as a sign.
    unknown: String,
}

pub fn pages(app: &App, arg: Arg) -> Result<DocumentPages, Fault> {
    let (store, today) = (app.store()?, app.today());
    let (document, gaps) = match (arg.id, arg.fields) {
        (_, Some(fields)) => (composed(store, &fields, today)?, missing(store, &fields, today)?),
        (Some(id), None) => (kept(store, &id, today)?, Vec::new()),
        (None, None) => return Err(Fault::field("id", "Выберите документ.")),
    };
    let set = set(&document).map_err(refused)?;
    let drawn = |index: usize| arg.only.as_ref().is_none_or(|only| only.contains(&index));
    let page = |index: usize| if drawn(index) { set.svg(index).unwrap_or_default() } else { String::new() };
    Ok(DocumentPages {
        pages: (0..set.len()).map(page).collect(),
        missing: gaps,
        unknown: unknown(&document).into_iter().collect(),
    })
}
