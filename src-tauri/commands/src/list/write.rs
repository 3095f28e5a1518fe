//! A list as a workbook, exactly as the screen shows it: its columns in their order, its rows as they
//! are narrowed and sorted. The screen gives the words of the cells, so there is one way for all lists.

use nastavnik_domain::limits;
use nastavnik_domain::plural::count;
use nastavnik_office::list::{self, Shown};
use serde::Deserialize;
use ts_rs::TS;

use crate::register::{heading, save};
use crate::saved::Saved;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ListWrite")]
pub struct Write {
    title: String,
    /// What the rows were chosen by, in the words of the screen.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    filter: String,
    columns: Vec<String>,
    /// As many cells as there are columns; one alone is a heading of the rows under it.
    rows: Vec<Vec<String>>,
    /// Without it: «Документы/Наставник», under a name with today's date.
    #[ts(optional = nullable)]
    path: Option<String>,
}

pub fn write(app: &App, arg: Write) -> Result<Saved, Fault> {
    if arg.columns.is_empty() {
        return Err(Fault::field("columns", "В таблице нет ни одного столбца."));
    }
    let title: String = arg.title.trim().chars().take(limits::LINE).collect();
    let title = if title.is_empty() { "Список".to_owned() } else { title };
    let heading = heading(app, None, arg.filter)?;
    let shown = Shown { title: &title, columns: &arg.columns, rows: &arg.rows };
    let sheet = list::sheet(&heading, &shown);
    let summary = count(shown.records(), ["строка", "строки", "строк"]);
    save(app, &title, vec![sheet], arg.path, summary)
}
