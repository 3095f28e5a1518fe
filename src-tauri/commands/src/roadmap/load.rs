//! A whole roadmap as screens and files show it.

use std::collections::HashMap;

use nastavnik_domain::Day;
use nastavnik_domain::roadmap::listing::{Activity, Counts, Occurrence, Section};
use nastavnik_office::roadmap::Roadmap as Written;
use nastavnik_store::roadmap::{self, Roadmap, activity, occurrence, section};
use nastavnik_store::{Store, roadmap::activity::Activity as Kept};

use crate::Fault;

pub(crate) struct Loaded {
    pub roadmap: Roadmap,
    pub sections: Vec<Section>,
    /// In the order of the table.
    pub activities: Vec<Activity>,
    pub counts: Counts,
}

impl Loaded {
    /// All of it, for a file; without the organisation's name.
    pub fn written(&self, day: Day) -> Written<'_> {
        Written {
            organization: "",
            day,
            fields: &self.roadmap.fields,
            sections: &self.sections,
            activities: &self.activities,
            counts: self.counts,
            filter: "",
        }
    }
}

pub(crate) fn load(store: &Store, id: &str, today: Day) -> Result<Loaded, Fault> {
    let roadmap = roadmap::get(store, id)?;
    let mut moments = occurrence::of_roadmap(store, id, today)?;
    let mut activities = Vec::new();
    for kept in activity::all_of(store, id)? {
        let occurrences = moments.remove(&kept.id).unwrap_or_default();
        activities.push(whole(store, kept, occurrences, &roadmap)?);
    }
    let sections = counted(section::all_of(store, id)?, &activities);
    Ok(Loaded { counts: count(activities.iter()), roadmap, sections, activities })
}

/// An activity with what belongs to it.
pub(crate) fn whole(
    store: &Store,
    kept: Kept,
    occurrences: Vec<Occurrence>,
    roadmap: &Roadmap,
) -> Result<Activity, Fault> {
    let understood = kept.fields.understood(roadmap.fields.span()).phrase();
    Ok(Activity {
        answers: match &kept.fields.answers_id {
            Some(id) => activity::link(store, id)?,
            None => None,
        },
        answered_by: activity::answers_to(store, &kept.id)?,
        understood,
        ..bare(kept, occurrences)
    })
}

/// An activity with its moments alone.
pub(crate) fn bare(kept: Kept, occurrences: Vec<Occurrence>) -> Activity {
    Activity {
        id: kept.id,
        fields: kept.fields,
        understood: String::new(),
        answers: None,
        answered_by: Vec::new(),
        occurrences,
    }
}

fn count<'a>(activities: impl Iterator<Item = &'a Activity>) -> Counts {
    let mut counts = Counts::default();
    for activity in activities {
        counts.activities += 1;
        counts.undated += u32::from(activity.undated());
        activity.occurrences.iter().for_each(|one| counts.add(one.state));
    }
    counts
}

/// Sections with how far each has come, the sections inside it counted.
fn counted(sections: Vec<section::Section>, activities: &[Activity]) -> Vec<Section> {
    let mut by_section: HashMap<&str, Vec<&Activity>> = HashMap::new();
    for activity in activities {
        if let Some(section) = activity.fields.section_id.as_deref() {
            by_section.entry(section).or_default().push(activity);
        }
    }
    let inside = |index: usize, level: u8| {
        let deeper = sections[index + 1..].iter().take_while(move |other| other.level > level);
        std::iter::once(&sections[index]).chain(deeper)
    };
    let whole = |index: usize, level: u8| {
        inside(index, level).filter_map(|section| by_section.get(section.id.as_str())).flatten().copied()
    };
    (0..)
        .zip(&sections)
        .map(|(index, section)| Section {
            id: section.id.clone(),
            level: section.level,
            number: section.number.clone(),
            title: section.title.clone(),
            counts: count(whole(index, section.level)),
        })
        .collect()
}
