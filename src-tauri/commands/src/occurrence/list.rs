//! «Сроки»: the moments of one roadmap or of all, in the order of time.

use nastavnik_domain::roadmap::listing::{Filter, Occurrence};
use nastavnik_store::roadmap::{self, activity, occurrence};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::roadmap::bare;
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
    let maps = match arg.roadmap_id {
        Some(id) => {
            let title = roadmap::get(store, &id)?.fields.title;
            vec![(id, title)]
        }
        None => roadmap::titles(store)?,
    };
    let mut rows = Vec::new();
    for (id, roadmap) in maps {
        let mut moments = occurrence::of_roadmap(store, &id, today)?;
        let activities = activity::all_of(store, &id)?.into_iter().map(|kept| {
            let occurrences = moments.remove(&kept.id).unwrap_or_default();
            bare(kept, occurrences)
        });
        for activity in activities.filter_map(|one| arg.filter.narrow(one)) {
            let fields = activity.fields;
            rows.extend(activity.occurrences.into_iter().map(|occurrence| OccurrenceRow {
                occurrence,
                number: fields.number.clone(),
                title: fields.title.clone(),
                deadline: fields.deadline.clone(),
                responsible: fields.responsible.clone(),
                roadmap_id: id.clone(),
                roadmap: roadmap.clone(),
            }));
        }
    }
    rows.sort_by_key(|row| (row.occurrence.end.is_none(), row.occurrence.end, row.occurrence.start));
    Ok(rows)
}
