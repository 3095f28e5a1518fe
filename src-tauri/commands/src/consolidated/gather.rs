//! The returns that count for a time, with their schools, and those of the time before.

use nastavnik_domain::consolidated::{
    Figures, FormLine, GridLine, IndicatorLine, School, Twice, figures, forms, grid, indicators, twice,
};
use nastavnik_domain::school_return::reading::Trust;
use nastavnik_domain::school_return::{Period, Table};
use nastavnik_domain::vocabulary::OrganizationKind;
use nastavnik_store::organization::Organization;
use nastavnik_store::{Read, organization, returns};

use crate::Fault;

/// A school's return.
pub(crate) struct Sent {
    pub id: String,
    pub name: String,
    pub trust: Trust,
    pub tables: Vec<Table>,
}

impl Sent {
    fn school(&self) -> School<'_> {
        School { id: &self.id, name: &self.name, trust: self.trust, tables: &self.tables }
    }
}

pub(crate) struct Gathered {
    pub sent: Vec<Sent>,
    /// Names of schools that have sent nothing.
    pub silent: Vec<String>,
    pub before: Vec<Sent>,
}

/// All that is counted of the returns.
pub(super) struct Counted {
    pub figures: Vec<Figures>,
    pub forms: Vec<FormLine>,
    pub indicators: Vec<IndicatorLine>,
    pub twice: Vec<Twice>,
    pub grid: Vec<GridLine>,
}

pub(crate) fn gather(store: &Read, year: i16, period: Period) -> Result<Gathered, Fault> {
    let all = schools_of(store)?;
    let of = |(year, period)| -> Result<Vec<Sent>, Fault> {
        Ok(known(&all, returns::in_force(store, year, period)?))
    };
    let (sent, before) = (of((year, period))?, of(earlier(year, period))?);
    let silent = all.iter().filter(|one| !sent.iter().any(|sent| sent.id == one.id));
    Ok(Gathered { silent: silent.map(|one| one.fields.short_name.clone()).collect(), sent, before })
}

/// The district's schools, by name.
pub(super) fn schools_of(store: &Read) -> Result<Vec<Organization>, Fault> {
    let others = organization::others(store, false)?.into_iter();
    Ok(others.filter(|one| one.fields.kind == Some(OrganizationKind::School)).collect())
}

/// Returns of schools that are not archived, under the names that the schools have now.
pub(super) fn known(schools: &[Organization], kept: Vec<(returns::Row, Vec<Table>)>) -> Vec<Sent> {
    let of = |(row, tables): (returns::Row, Vec<Table>)| {
        let school = schools.iter().find(|one| one.id == row.organization_id)?;
        let name = school.fields.short_name.clone();
        Some(Sent { id: row.organization_id, name, trust: row.trust, tables })
    };
    kept.into_iter().filter_map(of).collect()
}

/// The time before: the half year before the year, the year before the next half year.
pub(super) fn earlier(year: i16, period: Period) -> (i16, Period) {
    match period {
        Period::Year => (year, Period::Half),
        Period::Half => (year.saturating_sub(1), Period::Year),
    }
}

pub(crate) fn schools(sent: &[Sent]) -> Vec<School<'_>> {
    sent.iter().map(Sent::school).collect()
}

pub(super) fn count(schools: &[School]) -> Counted {
    Counted {
        figures: schools.iter().map(figures).collect(),
        forms: forms(schools),
        indicators: indicators(schools),
        twice: twice(schools),
        grid: grid(schools),
    }
}

/// Figures of the time before in the order of these schools; `None` for one that had not sent then.
pub(super) fn figures_before(now: &[School], before: &[School]) -> Vec<Option<Figures>> {
    let of = |school: &School| before.iter().find(|one| one.id == school.id).map(figures);
    now.iter().map(of).collect()
}
