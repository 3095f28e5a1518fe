//! The school's progress in a school year, counted by the database.

mod meetings;
mod pairs;
mod programmes;
#[cfg(test)]
mod tests;

pub use meetings::{Meetings, Month, meetings};
pub use pairs::{Stuck, forms, stuck};
pub use programmes::{Programmes, programmes};

use nastavnik_domain::school_year;

/// First and last day as text; nothing is between them for a year outside the calendar.
fn bounds(school_year: i16) -> (String, String) {
    let days = school_year::bounds(school_year);
    days.map_or_else(Default::default, |(first, last)| (first.to_string(), last.to_string()))
}
