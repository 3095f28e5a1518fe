//! The sheet as far as it is filled in.

use nastavnik_domain::plural::count;
use nastavnik_domain::survey::criteria::{BEST, Criterion, Level, level};
use nastavnik_store::survey::criteria;
use serde::Serialize;
use ts_rs::TS;

use crate::survey::bounds;
use crate::swot::OfYear;
use crate::{App, Fault};

#[derive(Serialize, TS)]
pub struct CuratorSheet {
    rows: Vec<CuratorRow>,
    sum: i32,
    of: i32,
    /// Criteria without a score; only a whole sheet has a level.
    missing: u32,
    level: Option<Level>,
    /// The level in words, or how much is missing.
    words: String,
    levels: Vec<CuratorLevel>,
}

#[derive(Serialize, TS)]
pub struct CuratorRow {
    criterion: Criterion,
    label: String,
    score: Option<i32>,
    note: String,
}

#[derive(Serialize, TS)]
pub struct CuratorLevel {
    code: Level,
    label: String,
    from: i32,
    to: i32,
}

pub fn get(app: &App, arg: OfYear) -> Result<CuratorSheet, Fault> {
    bounds(arg.school_year)?;
    let kept = criteria::list(app.store()?, arg.school_year)?;
    let scores: Vec<i32> = kept.iter().map(|one| one.score).collect();
    let (level, missing) = (level(&scores), Criterion::ALL.len() - scores.len());
    let row = |criterion: &Criterion| {
        let score = kept.iter().find(|one| one.criterion == *criterion);
        CuratorRow {
            criterion: *criterion,
            label: criterion.label().into(),
            score: score.map(|one| one.score),
            note: score.map(|one| one.note.clone()).unwrap_or_default(),
        }
    };
    let words = match level {
        Some(level) => level.label().to_owned(),
        None => format!("осталось оценить {}", count(missing, ["критерий", "критерия", "критериев"])),
    };
    let bounds = |level: &Level| CuratorLevel {
        code: *level,
        label: level.label().into(),
        from: level.bounds().0,
        to: level.bounds().1,
    };
    Ok(CuratorSheet {
        rows: Criterion::ALL.iter().map(row).collect(),
        sum: scores.iter().sum(),
        of: BEST * Criterion::ALL.len() as i32,
        missing: missing as u32,
        level,
        words,
        levels: Level::ALL.iter().map(bounds).collect(),
    })
}
