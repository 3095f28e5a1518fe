//! The consolidated report as the screen shows it.

use nastavnik_domain::consolidated::{
    Curator, FIGURES, Figures, FormLine, GridLine, IndicatorLine, School, Twice, curators, figures,
    indicators,
};
use nastavnik_domain::school_return::Period;
use nastavnik_domain::school_return::reading::Trust;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::gather::{count, earlier, figures_before, gather, schools};
use crate::{App, Fault};

#[derive(Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ConsolidatedQuery")]
pub struct Query {
    pub(super) school_year: i16,
    pub(super) period: Period,
}

#[derive(Serialize, TS)]
pub struct Consolidated {
    /// Headings of the figures.
    columns: Vec<FigureColumn>,
    schools: Vec<SchoolLine>,
    silent: Vec<String>,
    total: Figures,
    /// The time before, and the district's sums of it; `None` where nobody had sent anything.
    earlier: Earlier,
    before: Option<Figures>,
    forms: Vec<FormLine>,
    indicators: Vec<IndicatorLine>,
    indicators_before: Vec<IndicatorLine>,
    curators: Vec<Curator>,
    twice: Vec<Twice>,
    grid: Vec<GridLine>,
}

#[derive(Serialize, TS)]
pub struct FigureColumn {
    code: &'static str,
    title: &'static str,
}

#[derive(Serialize, TS)]
#[ts(rename = "ConsolidatedSchool")]
pub struct SchoolLine {
    id: String,
    name: String,
    curator: String,
    trust: Trust,
    figures: Figures,
    before: Option<Figures>,
}

#[derive(Serialize, TS)]
#[ts(rename = "ConsolidatedEarlier")]
pub struct Earlier {
    school_year: i16,
    period: Period,
    /// How many schools had sent then.
    sent: usize,
}

pub fn get(app: &App, arg: Query) -> Result<Consolidated, Fault> {
    let gathered = gather(app.store()?, arg.school_year, arg.period)?;
    let (now, before) = (schools(&gathered.sent), schools(&gathered.before));
    let counted = count(&now);
    let total = Figures::total(counted.figures.iter());
    let past: Vec<Figures> = before.iter().map(figures).collect();
    let line = |((school, figures), before): ((&School, Figures), Option<Figures>)| SchoolLine {
        id: school.id.to_owned(),
        name: school.name.to_owned(),
        curator: school.fact("curator"),
        trust: school.trust,
        figures,
        before,
    };
    let (school_year, period) = earlier(arg.school_year, arg.period);
    let lines = now.iter().zip(counted.figures).zip(figures_before(&now, &before)).map(line).collect();
    Ok(Consolidated {
        columns: FIGURES
            .iter()
            .map(|figure| FigureColumn { code: figure.code, title: figure.title })
            .collect(),
        schools: lines,
        total,
        earlier: Earlier { school_year, period, sent: before.len() },
        before: (!before.is_empty()).then(|| Figures::total(past.iter())),
        forms: counted.forms,
        indicators: counted.indicators,
        indicators_before: indicators(&before),
        curators: curators(&now),
        twice: counted.twice,
        grid: counted.grid,
        silent: gathered.silent,
    })
}
