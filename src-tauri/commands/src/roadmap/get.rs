//! A roadmap's card: its table, narrowed by a filter.

use std::collections::BTreeMap;

use nastavnik_domain::letters;
use nastavnik_domain::roadmap::listing::{Activity, Counts, Filter, Section};
use nastavnik_domain::roadmap::{Fields, parties};
use nastavnik_store::roadmap::activity::archived_of;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::load;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Get {
    id: String,
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    filter: Filter,
}

#[derive(Serialize, TS)]
pub struct RoadmapCard {
    id: String,
    fields: Fields,
    archived: bool,
    /// Of the whole roadmap, whatever the filter.
    counts: Counts,
    sections: Vec<Section>,
    /// Those that the filter lets through, in the order of the table.
    activities: Vec<Activity>,
    /// Every responsible party that the roadmap names.
    responsibles: Vec<String>,
    /// Activities that were taken out.
    removed: Vec<RemovedActivity>,
}

#[derive(Serialize, TS)]
pub struct RemovedActivity {
    id: String,
    number: String,
    title: String,
}

pub fn get(app: &App, arg: Get) -> Result<RoadmapCard, Fault> {
    let store = app.store()?;
    let loaded = load(store, &arg.id, app.today())?;
    let responsibles = responsibles(&loaded.activities);
    let removed = archived_of(store, &arg.id)?.into_iter().map(|activity| RemovedActivity {
        id: activity.id,
        number: activity.fields.number,
        title: activity.fields.title,
    });
    Ok(RoadmapCard {
        id: loaded.roadmap.id,
        fields: loaded.roadmap.fields,
        archived: loaded.roadmap.archived,
        counts: loaded.counts,
        sections: loaded.sections,
        activities: loaded.activities.into_iter().filter_map(|one| arg.filter.narrow(one)).collect(),
        responsibles,
        removed: removed.collect(),
    })
}

/// Each once, by its first spelling.
fn responsibles(activities: &[Activity]) -> Vec<String> {
    let all = activities.iter().flat_map(|activity| parties(&activity.fields.responsible));
    let mut found = BTreeMap::new();
    for party in all {
        found.entry(letters::fold(&party)).or_insert(party);
    }
    found.into_values().collect()
}
