//! An activity's card.

use nastavnik_domain::Day;
use nastavnik_domain::roadmap::listing::Activity;
use nastavnik_store::roadmap::{self, activity, occurrence, section};
use serde::Serialize;
use ts_rs::TS;

use crate::person::Id;
use crate::roadmap::whole;
use crate::{App, Fault};

#[derive(Serialize, TS)]
pub struct ActivityCard {
    roadmap_id: String,
    roadmap: String,
    /// The time that the roadmap covers.
    start: Option<Day>,
    end: Option<Day>,
    /// «2. Организационные меры»; empty before the first section.
    section: String,
    activity: Activity,
    archived: bool,
}

pub fn get(app: &App, arg: Id) -> Result<ActivityCard, Fault> {
    let store = app.store()?;
    let kept = activity::get(store, &arg.id)?;
    let roadmap = roadmap::get(store, &kept.roadmap_id)?;
    let section = match &kept.fields.section_id {
        Some(id) => {
            let section = section::get(store, id)?;
            [section.number, section.title]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(". ")
        }
        None => String::new(),
    };
    let archived = kept.archived;
    let occurrences = occurrence::of_activity(store, &arg.id, app.today())?;
    Ok(ActivityCard {
        section,
        archived,
        activity: whole(store, kept, occurrences, &roadmap)?,
        start: roadmap.fields.start,
        end: roadmap.fields.end,
        roadmap: roadmap.fields.title,
        roadmap_id: roadmap.id,
    })
}
