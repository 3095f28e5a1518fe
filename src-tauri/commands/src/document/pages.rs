//! The exact pages of a document, for the screen: a kept one, or one that is being typed.

use nastavnik_domain::writing::Fields;
use nastavnik_office::document::pages::{missing as unknown, svg};
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
}

#[derive(Serialize, TS)]
pub struct DocumentPages {
    /// An SVG a page.
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
    Ok(DocumentPages {
        pages: svg(&document).map_err(refused)?,
        missing: gaps,
        unknown: unknown(&document).into_iter().collect(),
    })
}
