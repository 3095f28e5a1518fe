//! How far a pair has come: its meetings, its weeks, what it lacks, what its people say of it.

use nastavnik_domain::Day;
use nastavnik_domain::meeting::due::quiet;
use nastavnik_domain::meeting::listing::Pending;
use nastavnik_domain::pair::listing::Alert;
use nastavnik_domain::vocabulary::PairStatus;
use nastavnik_store::meeting::fit::{self, Answer};
use nastavnik_store::meeting::progress::{self, Totals};
use nastavnik_store::pair;
use serde::Serialize;
use ts_rs::TS;

use crate::person::Id;
use crate::{App, Fault};

#[derive(Serialize, TS)]
pub struct PairProgress {
    meetings: Totals,
    /// Weeks of its period that are gone, and of all of them.
    weeks_gone: u32,
    weeks: u32,
    /// All that it lacks, the most pressing first.
    needs: Vec<Alert>,
    /// Days since it last met, when that is long ago.
    quiet_days: Option<i32>,
    /// What each of its people said last.
    fits: Vec<Answer>,
    /// Whom to ask whether it suits them.
    ask: Vec<Pending>,
}

/// More members than any group has.
const MEMBERS: u32 = 100;

pub fn progress(app: &App, arg: Id) -> Result<PairProgress, Fault> {
    let (store, today) = (app.store()?, app.today());
    let row = pair::row(store, &arg.id, today)?;
    let found = pair::get(store, &arg.id)?;
    let meetings = progress::of_pair(store, &arg.id, today)?;
    let mut fits: Vec<Answer> = Vec::new();
    for answer in fit::of_pair(store, &arg.id)? {
        fits.retain(|before| before.person_id != answer.person_id);
        fits.push(answer);
    }
    let until = found.finished_on.unwrap_or(today);
    let started = found.started_on.unwrap_or(row.start);
    Ok(PairProgress {
        weeks_gone: weeks(row.start, until.min(row.end)),
        weeks: weeks(row.start, row.end),
        quiet_days: quiet(started, meetings.last, today)
            .filter(|_| row.status == PairStatus::Active && row.end >= today),
        needs: row.needs,
        ask: fit::pending(store, Some(&arg.id), MEMBERS)?.1,
        meetings,
        fits,
    })
}

/// Begun weeks from one day to another, both inside.
fn weeks(from: Day, to: Day) -> u32 {
    u32::try_from((from.days_until(to) + 1 + 6).div_euclid(7)).unwrap_or(0)
}
