//! The returns that count for a time, with their schools, and those of the time before.

use nastavnik_domain::consolidated::{
    Figures, GridLine, IndicatorLine, School, Twice, figures, grid, indicators, twice,
};
use nastavnik_domain::school_return::{Period, Table};
use nastavnik_domain::vocabulary::OrganizationKind;
use nastavnik_store::{Store, organization, returns};

use crate::Fault;

/// A school's name and its tables.
pub(super) type Sent = (String, Vec<Table>);

pub(super) struct Gathered {
    pub sent: Vec<Sent>,
    /// Names of schools that have sent nothing.
    pub silent: Vec<String>,
    pub before: Vec<Sent>,
}

/// All that is counted of the returns.
pub(super) struct Counted {
    pub figures: Vec<Figures>,
    pub indicators: Vec<IndicatorLine>,
    pub twice: Vec<Twice>,
    pub grid: Vec<GridLine>,
}

pub(super) fn gather(store: &Store, year: i16, period: Period) -> Result<Gathered, Fault> {
    let schools = organization::others(store, false)?.into_iter();
    let schools: Vec<_> = schools.filter(|one| one.fields.kind == Some(OrganizationKind::School)).collect();
    let of = |year: i16, period: Period| -> Result<Vec<(String, Sent)>, Fault> {
        let name =
            |id: &str| schools.iter().find(|one| one.id == id).map(|one| one.fields.short_name.clone());
        let kept = returns::in_force(store, year, period)?.into_iter();
        Ok(kept
            .filter_map(|(row, tables)| {
                Some((row.organization_id.clone(), (name(&row.organization_id)?, tables)))
            })
            .collect())
    };
    let (sent, before) = (of(year, period)?, of(earlier(year, period).0, earlier(year, period).1)?);
    let silent = schools.iter().filter(|one| !sent.iter().any(|(id, _)| *id == one.id));
    Ok(Gathered {
        silent: silent.map(|one| one.fields.short_name.clone()).collect(),
        sent: sent.into_iter().map(|(_, sent)| sent).collect(),
        before: before.into_iter().map(|(_, sent)| sent).collect(),
    })
}

/// The time before: the half year before the year, the year before the next half year.
fn earlier(year: i16, period: Period) -> (i16, Period) {
    match period {
        Period::Year => (year, Period::Half),
        Period::Half => (year - 1, Period::Year),
    }
}

pub(super) fn schools(sent: &[Sent]) -> Vec<School<'_>> {
    sent.iter().map(|(name, tables)| School { name, tables }).collect()
}

pub(super) fn count(schools: &[School]) -> Counted {
    Counted {
        figures: schools.iter().map(figures).collect(),
        indicators: indicators(schools),
        twice: twice(schools),
        grid: grid(schools),
    }
}
