//! «Сроки»: the moments of one roadmap or of all, in the order of time.

use nastavnik_domain::roadmap::listing::{Filter, Occurrence};
use nastavnik_store::roadmap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::roadmap::load;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "OccurrenceQuery")]
pub struct Query {
    /// Of all roadmaps that are not in the archive, without it.
    #[ts(optional = nullable)]
    roadmap_id: Option<String>,
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    filter: Filter,
}

#[derive(Serialize, TS)]
pub struct OccurrenceRow {
    occurrence: Occurrence,
    number: String,
    title: String,
    deadline: String,
    responsible: String,
    roadmap_id: String,
    roadmap: String,
}

pub fn list(app: &App, arg: Query) -> Result<Vec<OccurrenceRow>, Fault> {
    let (store, today) = (app.store()?, app.today());
    let ids = match arg.roadmap_id {
        Some(id) => vec![id],
        None => roadmap::list(store, false, today)?.into_iter().map(|row| row.id).collect(),
    };
    let mut rows = Vec::new();
    for id in ids {
        let loaded = load(store, &id, today)?;
        for activity in loaded.activities.into_iter().filter_map(|one| arg.filter.narrow(one)) {
            let fields = activity.fields;
            rows.extend(activity.occurrences.into_iter().map(|occurrence| OccurrenceRow {
                occurrence,
                number: fields.number.clone(),
                title: fields.title.clone(),
                deadline: fields.deadline.clone(),
                responsible: fields.responsible.clone(),
                roadmap_id: id.clone(),
                roadmap: loaded.roadmap.fields.title.clone(),
            }));
        }
    }
    rows.sort_by_key(|row| (row.occurrence.end.is_none(), row.occurrence.end, row.occurrence.start));
    Ok(rows)
}
