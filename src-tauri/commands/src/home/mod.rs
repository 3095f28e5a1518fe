//! Главная: what needs attention, what there is, what is missing.

mod attention;
mod figures;
mod missing;

use nastavnik_domain::pair::listing::{Query as PairQuery, Row as PairRow};
use nastavnik_domain::person::listing::{Query as PersonQuery, Row as PersonRow, View};
use nastavnik_domain::vocabulary::PersonKind;
use nastavnik_store::{organization, pair, person};
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

/// What the page is made of.
struct Data {
    pairs: Vec<PairRow>,
    waiting: Vec<PersonRow>,
    mentors: Vec<PersonRow>,
    mentees: Vec<PersonRow>,
}

pub fn overview(app: &App, arg: Ask) -> Result<Overview, Fault> {
    let (store, today) = (app.store()?, app.today());
    let query = PairQuery { school_year: arg.school_year, limit: u32::MAX, ..Default::default() };
    let people = |view| -> Result<_, Fault> {
        Ok(person::list(store, &PersonQuery { view, limit: u32::MAX, ..Default::default() })?.rows)
    };
    let data = Data {
        pairs: pair::list(store, &query, today)?.rows,
        waiting: people(View::Waiting)?,
        mentors: people(View::Mentors)?,
        mentees: people(View::Mentees)?,
    };
    let count = |kinds: &[PersonKind]| -> Result<u32, Fault> {
        let query = PersonQuery { kinds: kinds.to_vec(), limit: 0, ..Default::default() };
        Ok(person::list(store, &query)?.total)
    };
    let groups = data.pairs.iter().filter(|pair| pair.mentees.len() > 1).count();
    let own = organization::own(store)?;
    Ok(Overview {
        date_line: today.with_weekday(),
        attention: attention::list(&data, today),
        figures: figures::list(store, &data, today)?,
        counts: HomeCounts {
            people: count(&[])?,
            teachers: count(&[PersonKind::Teacher, PersonKind::Head])?,
            pupils: count(&[PersonKind::Pupil])?,
            mentors: data.mentors.len() as u32,
            mentees: data.mentees.len() as u32,
            pairs: (data.pairs.len() - groups) as u32,
            groups: groups as u32,
        },
        missing: own.map(|own| missing::list(&own.fields)).unwrap_or_default(),
    })
}
