//! One action makes the order and every paper of the package as drafts.

use nastavnik_domain::plural::count;
use nastavnik_domain::school_year;
use nastavnik_store::{Done, document};
use serde::Deserialize;
use ts_rs::TS;

use super::papers;
use crate::document::heading;
use crate::person::Id;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "PackageCreate")]
pub struct Create {
    pairs: Vec<String>,
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    data: bool,
}

/// The answer is the order: the rest belongs to it.
pub fn create(app: &mut App, arg: Create) -> Result<Done<Id>, Fault> {
    let (store, today) = (app.store()?, app.today());
    let papers = papers(store, &arg.pairs, school_year::of(today), arg.data, today)?;
    let headings = papers.iter().map(|fields| heading(store, fields)).collect::<Result<Vec<_>, _>>()?;
    let label = format!("Новый комплект: {}", count(papers.len(), ["документ", "документа", "документов"]));
    let work = app.work.begin("Составляю документы");
    app.transact("package.create", &label, |tx| {
        let mut order: Option<String> = None;
        for (place, (fields, heading)) in (0..).zip(papers.iter().zip(&headings)) {
            work.at(place as usize, papers.len())?;
            let package = order.as_deref().map(|order| (order, place));
            let id = document::add(tx, fields, heading, today, package)?;
            order.get_or_insert(id);
        }
        Ok(Id { id: order.unwrap_or_default() })
    })
}
