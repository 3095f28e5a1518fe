//! Working days: what differs from the week, and how many of them lie between two days.

use nastavnik_domain::workdays::Calendar;
use nastavnik_domain::{Day, Invalid, limits};
use nastavnik_store::document::reference::{self, CalendarDay};
use nastavnik_store::{Done, Store};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::state::{Empty, Nothing};
use crate::{App, Fault};

pub fn days(app: &App, _: Nothing) -> Result<Vec<CalendarDay>, Fault> {
    Ok(reference::calendar(app.store()?)?)
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "CalendarSave")]
pub struct Save {
    day: CalendarDay,
}

pub fn save_day(app: &mut App, arg: Save) -> Result<Done<Empty>, Fault> {
    app.store()?;
    let mut invalid = Invalid::default();
    let note = limits::line("note", &arg.day.note, &mut invalid);
    let day = invalid.or(CalendarDay { note, ..arg.day })?;
    let what = if day.working { "рабочий" } else { "выходной" };
    app.transact("calendar.save", &format!("{} — {what} день", day.day.short()), |tx| {
        reference::save_day(tx, &day)?;
        Ok(Empty {})
    })
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "CalendarRemove")]
pub struct Remove {
    day: Day,
}

pub fn remove_day(app: &mut App, arg: Remove) -> Result<Done<Empty>, Fault> {
    app.store()?;
    app.transact("calendar.remove", &format!("{} — обычный день", arg.day.short()), |tx| {
        reference::remove_day(tx, arg.day)?;
        Ok(Empty {})
    })
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "WorkingDaysArg")]
pub struct Between {
    from: Day,
    to: Day,
}

#[derive(Serialize, TS)]
pub struct WorkingDays {
    /// Whole working days between the two, neither counted.
    days: u32,
    /// The earliest day for which a notice given on `from` is in time: three working days lie between
    /// (ст. 351.8 ТК РФ).
    earliest: Day,
}

pub fn working(app: &App, arg: Between) -> Result<WorkingDays, Fault> {
    let calendar = calendar(app.store()?)?;
    Ok(WorkingDays { days: calendar.between(arg.from, arg.to), earliest: calendar.after(arg.from, 3) })
}

pub(crate) fn calendar(store: &Store) -> Result<Calendar, Fault> {
    let days = reference::calendar(store)?.into_iter().map(|one| (one.day, one.working));
    Ok(Calendar::new(days))
}
