//! The roadmap as an Excel workbook: the table as the screen shows it, and how far it has come.

use nastavnik_domain::plural::count;
use nastavnik_domain::roadmap::listing::Filter;
use nastavnik_office::roadmap::{Roadmap, progress, table};
use nastavnik_store::organization;
use serde::Deserialize;
use ts_rs::TS;

use super::load;
use crate::register::save;
use crate::saved::Saved;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "RoadmapExport")]
pub struct Export {
    id: String,
    /// The filter of the screen.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    filter: Filter,
    /// Without it: «Документы/Наставник», under a name with today's date.
    #[ts(optional = nullable)]
    path: Option<String>,
}

pub fn export(app: &App, arg: Export) -> Result<Saved, Fault> {
    let (store, today) = (app.store()?, app.today());
    let loaded = load(store, &arg.id, today)?;
    let organization = organization::own(store)?.map(|own| own.fields.short_name).unwrap_or_default();
    let whole = Roadmap { organization: &organization, ..loaded.written(today) };
    let shown: Vec<_> =
        loaded.activities.iter().cloned().filter_map(|activity| arg.filter.narrow(activity)).collect();
    let words = filter(&arg.filter);
    let narrowed = Roadmap { activities: &shown, filter: &words, ..whole };
    let summary = format!(
        "{}, выполнено {} из {}",
        count(shown.len(), ["мероприятие", "мероприятия", "мероприятий"]),
        loaded.counts.done,
        loaded.counts.needed(),
    );
    // Progress is that of the whole roadmap: part of it would say nothing.
    save(app, "Дорожная карта", vec![table(&narrowed), progress(&whole)], arg.path, summary)
}

/// What the rows were chosen by, in the words of the screen.
fn filter(filter: &Filter) -> String {
    let mut parts = Vec::new();
    if !filter.text.trim().is_empty() {
        parts.push(format!("«{}»", filter.text.trim()));
    }
    if !filter.responsible.is_empty() {
        parts.push(filter.responsible.clone());
    }
    parts.extend(filter.state.map(|state| state.label().to_owned()));
    parts.extend(filter.from.map(|from| format!("с {}", from.short())));
    parts.extend(filter.to.map(|to| format!("по {}", to.short())));
    if filter.undated {
        parts.push("без даты".into());
    }
    parts.join(", ")
}
