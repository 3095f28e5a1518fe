//! Moments of activities: what is due when, what was done, what proves it.

mod add;
mod list;
mod mark;
mod remove;
mod reschedule;
mod update;

pub use add::add;
pub use list::list;
pub use mark::mark;
pub(crate) use mark::verb;
pub use remove::remove;
pub use reschedule::reschedule;
pub use update::update;

use nastavnik_domain::Day;
use nastavnik_domain::roadmap::listing::Occurrence;
use nastavnik_store::Store;
use nastavnik_store::roadmap::activity;

use crate::Fault;
use crate::activity::named;

/// «2.5. Мониторинг внедрения», whose moment it is.
pub(crate) fn whose(store: &Store, occurrence: &Occurrence) -> Result<String, Fault> {
    Ok(named(&activity::get(store, &occurrence.activity_id)?.fields))
}

/// Days of a moment as they were typed.
fn days(start: Option<Day>, end: Option<Day>) -> Result<(Option<Day>, Option<Day>), Fault> {
    match (start, end) {
        (Some(start), Some(end)) if end < start => {
            Err(Fault::field("end", format!("Окончание {} раньше начала {}.", end.short(), start.short())))
        }
        // A start alone says on which day.
        (Some(start), None) => Ok((Some(start), Some(start))),
        days => Ok(days),
    }
}
