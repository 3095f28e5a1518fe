//! What the school year of a report came to, out of the file.

use std::collections::BTreeMap;

use nastavnik_domain::indicator::measure::listing::{Query as Measures, Summary};
use nastavnik_domain::record::listing::{PracticeQuery, Sort};
use nastavnik_domain::survey::figures::average;
use nastavnik_domain::survey::{Moment, Quadrant, Role};
use nastavnik_domain::writing::{Averages, Indicator, Measure, Practice, Programmes, Year};
use nastavnik_domain::{Day, school_year};
use nastavnik_store::indicator::measure;
use nastavnik_store::roadmap::occurrence;
use nastavnik_store::survey::{figures, swot};
use nastavnik_store::{Read, monitoring, practice};

use crate::Fault;
use crate::indicator::lines;

pub(super) fn gather(store: &Read, year: i16, today: Day) -> Result<Year, Fault> {
    let programmes = monitoring::programmes(store, year, today)?;
    let meetings = monitoring::meetings(store, year)?;
    Ok(Year {
        programmes: Programmes {
            all: programmes.draft + programmes.approved + programmes.closed,
            approved: programmes.approved,
            closed: programmes.closed,
            items: programmes.items,
            done: programmes.done,
        },
        meetings: meetings.held,
        minutes: meetings.minutes,
        averages: averages(store, year)?,
        measures: measures(store, year)?,
        indicators: indicators(store, year, today)?,
        swot: conclusions(store, year)?,
        practices: practices(store, year)?,
        roadmap: occurrence::progress(store, school_year::bounds(year))?,
    })
}

fn averages(store: &Read, year: i16) -> Result<Averages, Fault> {
    let satisfied = figures::marks(store, year, "satisfied")?;
    let comfort = figures::marks(store, year, "comfort")?;
    let of = |marks: &[figures::Marks], role: Option<Role>, moment: Moment| {
        let asked =
            marks.iter().filter(|one| one.moment == Some(moment) && (role.is_none() || one.role == role));
        average(asked.map(|one| one.sum))
    };
    let (mentees, few_mentees) = of(&satisfied, Some(Role::Mentee), Moment::After);
    let (mentors, few_mentors) = of(&satisfied, Some(Role::Mentor), Moment::After);
    let (comfort_before, few_before) = of(&comfort, None, Moment::Before);
    let (comfort_after, few_after) = of(&comfort, None, Moment::After);
    let partial = few_mentees || few_mentors || few_before || few_after;
    Ok(Averages { mentees, mentors, comfort_before, comfort_after, partial })
}

/// Whatever has been measured twice in the year.
fn measures(store: &Read, year: i16) -> Result<Vec<Measure>, Fault> {
    let query = Measures { school_year: Some(year), ..Measures::default() };
    let of = |one: Summary| {
        let title = one.titled();
        one.entry_mean.zip(one.exit_mean).map(|(entry, exit)| Measure { title, entry, exit })
    };
    Ok(measure::summary(store, &query)?.into_iter().filter_map(of).collect())
}

fn indicators(store: &Read, year: i16, today: Day) -> Result<Vec<Indicator>, Fault> {
    let of = |line: nastavnik_domain::indicator::listing::Line| {
        let year = line.years.into_iter().next()?;
        Some(Indicator { label: line.label, text: year.text, target: year.target, reached: year.reached })
    };
    Ok(lines(store, year..=year, today)?.into_iter().filter_map(of).collect())
}

fn conclusions(store: &Read, year: i16) -> Result<BTreeMap<Quadrant, Vec<String>>, Fault> {
    let mut found: BTreeMap<Quadrant, Vec<String>> = BTreeMap::new();
    for line in swot::list(store, year)? {
        if let Some(quadrant) = line.fields.quadrant {
            found.entry(quadrant).or_default().push(line.fields.text);
        }
    }
    Ok(found)
}

fn practices(store: &Read, year: i16) -> Result<Vec<Practice>, Fault> {
    let query = PracticeQuery { school_year: Some(year), sort: Sort::Title, ..PracticeQuery::default() };
    let line = |one: practice::Practice| Practice { authors: one.authors(), title: one.fields.title };
    Ok(practice::list(store, &query)?.into_iter().map(line).collect())
}
