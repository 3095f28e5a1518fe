//! The register of documents as an Excel workbook, with the filter of the screen.

use nastavnik_domain::plural::count;
use nastavnik_office::registers::{Heading, people};
use nastavnik_office::sheet::Cell;
use nastavnik_store::document::{self, Query, Row};
use serde::Deserialize;
use ts_rs::TS;

use crate::register::{heading, save};
use crate::saved::Saved;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "DocumentRegister")]
pub struct Register {
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    query: Query,
    /// Without it: «Документы/Наставник», under a name with today's date.
    #[ts(optional = nullable)]
    path: Option<String>,
}

const HEADINGS: [&str; 6] = ["Вид документа", "Номер", "Дата", "О чём", "Состояние", "Составлен"];

pub fn register(app: &App, arg: Register) -> Result<Saved, Fault> {
    let rows = document::list(app.store()?, &arg.query)?;
    let above: Heading = heading(app, arg.query.school_year, filter(&arg.query))?;
    let mut sheet = people(&above, &HEADINGS, rows.iter().map(cells).collect());
    sheet.name = "Документы".into();
    sheet.title = "Документы".into();
    let summary = count(rows.len(), ["документ", "документа", "документов"]);
    save(app, "Документы", vec![sheet], arg.path, summary)
}

fn cells(row: &Row) -> Vec<Cell> {
    vec![
        row.kind.label().into(),
        row.number.as_str().into(),
        row.day.into(),
        row.heading.as_str().into(),
        row.status.label().into(),
        row.created_on.into(),
    ]
}

/// What the rows were chosen by, in the words of the screen.
fn filter(query: &Query) -> String {
    let text = query.text.trim();
    let parts = [
        query.kind.map(|kind| kind.label().to_owned()),
        query.family.map(|family| family.label().to_lowercase()),
        query.status.map(|status| status.label().to_lowercase()),
        (!text.is_empty()).then(|| format!("«{text}»")),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
