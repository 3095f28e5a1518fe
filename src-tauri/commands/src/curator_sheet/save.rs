//! Keeping the sheet: whole or as far as it has come.

use nastavnik_domain::survey::criteria::{BEST, Criterion};
use nastavnik_domain::{Invalid, limits, school_year};
use nastavnik_store::Done;
use nastavnik_store::survey::criteria::{self, Score};
use serde::Deserialize;
use ts_rs::TS;

use crate::state::Empty;
use crate::survey::bounds;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "CuratorSheetSave")]
pub struct Save {
    school_year: i16,
    scores: Vec<CuratorScore>,
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct CuratorScore {
    criterion: Criterion,
    /// 0, 1 or 2; nothing when it is not judged yet.
    score: Option<i32>,
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    note: String,
}

pub fn save(app: &mut App, arg: Save) -> Result<Done<Empty>, Fault> {
    bounds(arg.school_year)?;
    let mut invalid = Invalid::default();
    let mut scores: Vec<Score> = Vec::new();
    for CuratorScore { criterion, score, note } in arg.scores {
        let name = criterion.code();
        let note = limits::text(name, &note, &mut invalid);
        if scores.iter().any(|one| one.criterion == criterion) {
            invalid.add(name, "Этот критерий оценён дважды.");
        }
        match score {
            Some(score) if !(0..=BEST).contains(&score) => {
                invalid.add(name, format!("Оценка — 0, 1 или 2, а не {score}."));
            }
            Some(score) => scores.push(Score { criterion, score, note }),
            None if !note.is_empty() => {
                invalid.add(name, "Поставьте оценку: пояснение без неё не сохранится.")
            }
            None => {}
        }
    }
    invalid.or(())?;
    let label = format!("Лист оценки куратора: {} учебный год", school_year::title(arg.school_year));
    app.transact("curator_sheet.save", &label, |tx| {
        criteria::save(tx, arg.school_year, &scores)?;
        Ok(Empty {})
    })
}
