//! The six, year by year: what was counted, what the curator has said, whether the target is reached.

use nastavnik_domain::indicator::listing::{self, Line, YEARS};
use nastavnik_domain::indicator::{Group, Indicator, PAIRS_RULE, Tally, counted};
use nastavnik_domain::survey::Role;
use nastavnik_domain::{Day, school_year};
use nastavnik_store::{Read, indicator};
use serde::Serialize;
use ts_rs::TS;

use crate::monitoring::{Year, checked};
use crate::{App, Fault};

#[derive(Serialize, TS)]
pub struct Indicators {
    school_year: i16,
    /// Which pairs are a school year's.
    pairs_rule: &'static str,
    lines: Vec<Line>,
}

/// Five school years up to the asked one.
pub fn list(app: &App, arg: Year) -> Result<Indicators, Fault> {
    let year = checked(arg.school_year)?;
    let lines = lines(app.store()?, year - YEARS + 1..=year, app.today())?;
    Ok(Indicators { school_year: year, pairs_rule: PAIRS_RULE, lines })
}

pub(crate) fn lines(store: &Read, years: impl Iterator<Item = i16>, today: Day) -> Result<Vec<Line>, Fault> {
    let mut lines: Vec<Line> = Indicator::ALL
        .iter()
        .map(|code| Line {
            code: *code,
            label: code.label().into(),
            whole: code.whole().into(),
            rule: code.rule().into(),
            years: Vec::new(),
        })
        .collect();
    for year in years {
        let counts = Counts::of(store, year, today)?;
        let said = indicator::values(store, year)?;
        for line in &mut lines {
            let (tally, of) = counts.get(line.code);
            let said = said.iter().find(|value| value.code == line.code).cloned();
            line.years.push(listing::year(line.code, year, tally, of, said));
        }
    }
    Ok(lines)
}

/// What the registers and the answers say of a school year.
pub(super) struct Counts {
    groups: Vec<Group>,
    partners: Tally,
    mentees: (u32, u32),
    mentors: (u32, u32),
    year: i16,
    this_year: i16,
}

impl Counts {
    pub(super) fn of(store: &Read, year: i16, today: Day) -> Result<Counts, Fault> {
        let (groups, partners) = indicator::people(store, year)?;
        Ok(Counts {
            groups,
            partners,
            mentees: indicator::answers(store, year, Role::Mentee)?,
            mentors: indicator::answers(store, year, Role::Mentor)?,
            year,
            this_year: school_year::of(today),
        })
    }

    /// Numerator, and the denominator where answers give it.
    pub(super) fn get(&self, code: Indicator) -> (Tally, Option<u32>) {
        let said = |(value, of)| (Tally { value, unknown: 0 }, Some(of));
        match code {
            Indicator::Partners => (self.partners, None),
            Indicator::MenteesSatisfied => said(self.mentees),
            Indicator::MentorsSatisfied => said(self.mentors),
            code => (counted(code, &self.groups, self.year, self.this_year), None),
        }
    }
}
