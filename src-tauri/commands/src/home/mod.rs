//! Главная: what needs attention, what there is, what is missing.

mod attention;
mod figures;
mod meetings;
mod missing;
mod roadmaps;

use nastavnik_domain::Day;
use nastavnik_domain::person::listing::{Query, Sort, View};
use nastavnik_domain::vocabulary::PersonKind;
use nastavnik_store::{organization, overview, person};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Ask {
    #[ts(optional = nullable)]
    school_year: Option<i16>,
}

#[derive(Serialize, TS)]
pub struct Overview {
    /// «Воскресенье, 22 ноября 2026 г.»
    date_line: String,
    attention: Vec<Attention>,
    figures: Vec<Figure>,
    counts: HomeCounts,
    missing: Vec<Missing>,
    /// What falls due in the next 30 days.
    upcoming: Vec<Upcoming>,
    /// How many more there are.
    upcoming_more: u32,
}

/// A moment of a roadmap that comes next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Upcoming {
    occurrence_id: String,
    activity_id: String,
    roadmap_id: String,
    end: Day,
    number: String,
    title: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    Late,
    Soon,
    Idle,
}

/// A screen that an action leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Screen {
    People,
    Pairs,
    /// A place among the meetings, in parts between slashes.
    Meetings,
    Roadmap,
    Settings,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Attention {
    level: Level,
    sign: String,
    title: String,
    detail: String,
    action: String,
    screen: Screen,
    id: Option<String>,
    /// An activity's moment, to be marked as done at once.
    occurrence_id: Option<String>,
}

/// «11 из 18».
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Figure {
    label: String,
    done: u32,
    of: u32,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct HomeCounts {
    people: u32,
    teachers: u32,
    pupils: u32,
    mentors: u32,
    mentees: u32,
    pairs: u32,
    groups: u32,
}

/// Something about the organisation that a paper will ask for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Missing {
    label: String,
    why: String,
    screen: Screen,
    id: Option<String>,
}

/// How many of the people who wait are named.
const NAMED: u32 = 3;

pub fn overview(app: &App, arg: Ask) -> Result<Overview, Fault> {
    let (store, today) = (app.store()?, app.today());
    let waiting = Query { view: View::Waiting, sort: Sort::Waiting, limit: NAMED, ..Query::default() };
    let waiting = person::list(store, &waiting)?;
    let kinds = person::kinds(store)?;
    let count = |kind| kinds.iter().filter(|(of, _)| *of == kind).map(|(_, count)| count).sum::<u32>();
    let pairs = overview::pairs(store, arg.school_year)?;
    let roadmaps = roadmaps::look(store, arg.school_year, today)?;
    let mut attention = attention::list(store, &waiting, arg.school_year, today)?;
    attention.extend(roadmaps.late);
    attention.extend(meetings::attention(store, arg.school_year, today)?);
    // Of one level, roadmaps come first: their days are other people's too.
    attention.sort_by_key(|item| (item.level, item.screen != Screen::Roadmap));
    let mut figures = figures::list(store, &pairs, today)?;
    figures.splice(0..0, roadmaps.figure);
    figures.extend(meetings::figure(store, today)?);
    Ok(Overview {
        date_line: today.with_weekday(),
        attention,
        figures,
        upcoming: roadmaps.upcoming,
        upcoming_more: roadmaps.upcoming_more,
        counts: HomeCounts {
            people: waiting.counts.all,
            teachers: count(PersonKind::Teacher) + count(PersonKind::Head),
            pupils: count(PersonKind::Pupil),
            mentors: waiting.counts.mentors,
            mentees: waiting.counts.mentees,
            pairs: pairs.pairs,
            groups: pairs.groups,
        },
        missing: organization::own(store)?.map(|own| missing::list(&own.fields)).unwrap_or_default(),
    })
}
