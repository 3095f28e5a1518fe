//! What a school's return says, out of the file: rows for each part of the workbook, in the order of
//! `domain::school_return::columns`.

mod forms;
mod organization;
mod pairs;
mod people;
mod practices;
mod work;

pub use forms::forms;
pub use organization::organization;
pub use pairs::{Member, Pair, pairs, rows as pair_rows};
pub use people::{mentees, mentors};
pub use practices::practices;
pub use work::{meetings, programmes};

use nastavnik_domain::Day;
use nastavnik_domain::person::Name;
use nastavnik_domain::school_return::Personal;
use nastavnik_domain::vocabulary::PersonKind;

/// Of which year, seen from which day, and what of people it may say.
#[derive(Clone, Copy, Debug)]
pub struct Scope {
    pub school_year: i16,
    pub today: Day,
    pub personal: Personal,
}

impl Scope {
    /// First and last day of the year as they stand in the file.
    fn bounds(&self) -> (String, String) {
        let bounds = nastavnik_domain::school_year::bounds(self.school_year);
        bounds.map_or_else(Default::default, |(first, last)| (first.to_string(), last.to_string()))
    }

    /// A child is «Вешняков Д. О.» unless the full name was asked for.
    fn name(&self, kind: &str, name: Name) -> String {
        let child = kind == PersonKind::Pupil.code();
        if child && !self.personal.children { name.short() } else { name.full() }
    }
}
