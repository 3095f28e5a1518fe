//! The consolidated report as the screen shows it.

use nastavnik_domain::consolidated::{FIGURES, Figures, GridLine, IndicatorLine, Twice};
use nastavnik_domain::school_return::Period;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::gather::{count, gather, schools};
use crate::{App, Fault};

#[derive(Deserialize, TS)]
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
    /// The district's sums of the time before; `None` where nobody had sent anything.
    before: Option<Figures>,
    indicators: Vec<IndicatorLine>,
    indicators_before: Vec<IndicatorLine>,
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
    name: String,
    curator: String,
    figures: Figures,
}

pub fn get(app: &App, arg: Query) -> Result<Consolidated, Fault> {
    let gathered = gather(app.store()?, arg.school_year, arg.period)?;
    let (now, before) = (schools(&gathered.sent), schools(&gathered.before));
    let (counted, earlier) = (count(&now), count(&before));
    let line = |(school, figures): (&nastavnik_domain::consolidated::School, &Figures)| SchoolLine {
        name: school.name.to_owned(),
        curator: school.fact("curator"),
        figures: figures.clone(),
    };
    Ok(Consolidated {
        columns: FIGURES
            .iter()
            .map(|figure| FigureColumn { code: figure.code, title: figure.title })
            .collect(),
        schools: now.iter().zip(&counted.figures).map(line).collect(),
        total: Figures::total(counted.figures.iter()),
        before: (!before.is_empty()).then(|| Figures::total(earlier.figures.iter())),
        indicators: counted.indicators,
        indicators_before: earlier.indicators,
        twice: counted.twice,
        grid: counted.grid,
        silent: gathered.silent,
    })
}
