//! Questionnaires: the program's and the school's, who should answer them, what the answers say.

mod archive;
mod copy;
mod get;
mod list;
mod save;
mod summary;

pub use archive::{archive, restore};
pub use copy::copy;
pub use get::get;
pub use list::list;
pub use save::save;
pub use summary::summary;

use std::collections::BTreeSet;

use nastavnik_domain::Day;
use nastavnik_domain::school_year;
use nastavnik_domain::survey::Fields;
use nastavnik_domain::survey::expected::Member;

/// The people who are expected to answer, each once.
fn expected<'a>(fields: &Fields, members: &'a [Member], bounds: (Day, Day)) -> BTreeSet<&'a str> {
    let asked = members.iter().filter(|member| member.expected(fields, bounds));
    asked.map(|member| member.person_id.as_str()).collect()
}

/// First and last day of a school year that a command was asked about.
pub(crate) fn bounds(year: i16) -> Result<(Day, Day), crate::Fault> {
    let usual = (1990..=2100).contains(&year).then(|| school_year::bounds(year)).flatten();
    usual.ok_or_else(|| crate::Fault::field("school_year", "Укажите учебный год."))
}
