//! A person's record (личное дело): everything that they have done in mentoring, in a period.

use nastavnik_domain::Day;
use nastavnik_domain::person::record::{Pair, Period, Totals, totals};
use nastavnik_domain::record::listing::{AwardQuery, EventQuery, PracticeQuery, QualificationQuery};
use nastavnik_domain::vocabulary::Role;
use nastavnik_store::award::{self, Award};
use nastavnik_store::event::{self, Event};
use nastavnik_store::practice::{self, Practice};
use nastavnik_store::qualification::{self, Qualification};
use nastavnik_store::{organization, person};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, Fault};

#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "RecordQuery")]
pub struct Query {
    pub id: String,
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub period: Period,
}

#[derive(Serialize, TS)]
pub struct PersonRecord {
    pub id: String,
    pub name: String,
    /// Position with the category, or class.
    pub detail: String,
    /// Where they work or learn, when it is not the school of the file.
    pub organization: String,
    pub education: String,
    pub teaching_years: Option<i16>,
    /// Courses that the card names in words.
    pub courses: String,
    pub archived: bool,
    /// On the register of mentors, now or once.
    pub mentor: bool,
    pub as_mentor: Totals,
    pub as_mentee: Totals,
    /// All that touch the period, the latest first.
    pub pairs: Vec<Pair>,
    pub qualifications: Vec<Qualification>,
    pub awards: Vec<Award>,
    pub practices: Vec<Practice>,
    pub events: Vec<Event>,
    pub counts: RecordFigures,
}

/// The totals of what stands beside pairs; an event counts once it has begun.
#[derive(Serialize, TS)]
pub struct RecordFigures {
    pub qualifications: u32,
    /// Hours of the courses.
    pub hours: u32,
    pub about_mentoring: u32,
    pub awards: u32,
    pub practices: u32,
    pub events: u32,
}

pub fn record(app: &App, arg: Query) -> Result<PersonRecord, Fault> {
    let (store, today, period) = (app.store()?, app.today(), arg.period.check()?);
    let card = person::get(store, &arg.id)?;
    let person_id = Some(arg.id.clone());
    let mut pairs = person::record::pairs(store, &arg.id, period, today)?;
    let (as_mentor, as_mentee) =
        (totals(&pairs, Role::Mentor, period, today), totals(&pairs, Role::Mentee, period, today));
    pairs.retain(|pair| touches(pair, period));
    let mut practices =
        practice::list(store, &PracticeQuery { person_id: person_id.clone(), ..Default::default() })?;
    practices.retain(|row| within(row.fields.day, period));
    let mut qualifications = qualification::list(
        store,
        &QualificationQuery { person_id: person_id.clone(), ..Default::default() },
    )?;
    qualifications.retain(|row| within(row.fields.day, period));
    let mut awards = award::list(store, &AwardQuery { person_id: person_id.clone(), ..Default::default() })?;
    awards.retain(|row| within(row.fields.day, period));
    let mut events = event::list(store, &EventQuery { person_id, ..Default::default() })?;
    events.retain(|row| {
        row.fields.start.is_some_and(|start| period.touches(start, row.fields.end.unwrap_or(start)))
    });
    let begun = events.iter().filter(|row| row.fields.start.is_some_and(|start| start <= today));
    Ok(PersonRecord {
        counts: RecordFigures {
            qualifications: qualifications.len() as u32,
            hours: qualifications.iter().filter_map(|row| row.fields.hours).sum(),
            about_mentoring: qualifications.iter().filter(|row| row.fields.about_mentoring).count() as u32,
            awards: awards.len() as u32,
            practices: practices.len() as u32,
            events: begun.count() as u32,
        },
        organization: match &card.fields.organization_id {
            Some(id) => organization::short_name(store, id)?,
            None => String::new(),
        },
        name: card.fields.name().full(),
        detail: card.fields.role_line(),
        teaching_years: card.fields.teaching_years(today),
        education: card.fields.education,
        courses: card.fields.courses,
        archived: card.archived_on.is_some(),
        mentor: nastavnik_store::mentor::get(store, &arg.id)?.is_some(),
        id: card.id,
        as_mentor,
        as_mentee,
        pairs,
        qualifications,
        awards,
        practices,
        events,
    })
}

fn within(day: Option<Day>, period: Period) -> bool {
    day.is_some_and(|day| period.has(day))
}

fn touches(pair: &Pair, period: Period) -> bool {
    let start = pair.started_on.map_or(pair.row.start, |started| started.min(pair.row.start));
    !pair.meetings.is_empty() || period.touches(start, pair.finished_on.unwrap_or(pair.row.end))
}
