//! The whole package in the order in which it is signed, as one file.

use nastavnik_domain::document::Document;
use nastavnik_store::document;
use serde::Deserialize;
use ts_rs::TS;

use crate::document::{Format, kept, write};
use crate::saved::Saved;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "PackageExport")]
pub struct Export {
    /// The order.
    id: String,
    format: Format,
    /// Without it: «Документы/Наставник».
    #[ts(optional = nullable)]
    path: Option<String>,
}

pub fn export(app: &App, arg: Export) -> Result<Saved, Fault> {
    let (store, today) = (app.store()?, app.today());
    let order = kept(store, &arg.id, today)?;
    let title = format!("Комплект {}", today.short().replace('.', "-"));
    let mut whole = Document { title, ..order };
    let papers = document::of_package(store, &arg.id)?;
    let work = app.work.begin("Собираю комплект");
    for (number, paper) in papers.iter().enumerate() {
        work.at(number, papers.len())?;
        whole.parts.extend(kept(store, &paper.id, today)?.parts);
    }
    work.at(papers.len(), papers.len())?;
    write(app, &whole, arg.format, arg.path)
}
