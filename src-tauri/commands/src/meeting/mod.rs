//! Meetings of pairs: one at once, ten past ones in a table, a series ahead.

mod add;
mod add_many;
mod form;
mod get;
mod list;
mod mark;
mod read;
mod remove;
mod series;
mod suggest;
mod update;

pub use add::add;
pub use add_many::add_many;
pub use get::get;
pub use list::list;
pub use mark::{cancel, hold};
pub use read::read;
pub use remove::remove;
pub use series::{plan_series, series};
pub use suggest::suggest;
pub use update::update;

use nastavnik_domain::Day;
use nastavnik_store::{Read, pair};
use serde::Serialize;
use ts_rs::TS;

use crate::Fault;
use crate::person::short_name;

/// Somebody of the pair.
#[derive(Clone, Debug, Serialize, TS)]
pub struct MeetingPerson {
    person_id: String,
    short_name: String,
    mentor: bool,
    /// At the meeting.
    present: bool,
}

/// The people of a pair, mentors first.
fn people(read: &Read, pair: &pair::Pair, absent: &[String]) -> Result<Vec<MeetingPerson>, Fault> {
    let sides = [(true, &pair.fields.mentors), (false, &pair.fields.mentees)];
    let all = sides.into_iter().flat_map(|(mentor, ids)| ids.iter().map(move |id| (mentor, id)));
    all.map(|(mentor, id)| {
        Ok(MeetingPerson {
            person_id: id.clone(),
            short_name: short_name(read, id)?,
            mentor,
            present: !absent.contains(id),
        })
    })
    .collect()
}

/// «12.11.2026: Зорина — Вешняков», for labels of actions.
fn named(read: &Read, pair: &str, day: Option<Day>) -> Result<String, Fault> {
    let day = day.map(|day| format!(" {}", day.short())).unwrap_or_default();
    Ok(format!("{day}: {}", pair::title(read, pair)?))
}
