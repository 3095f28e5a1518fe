//! The registers (базы) as sheets, with the columns the district asks for, in its order
//! (DOMAIN §2), and the list of people as the screen shows it.

mod mentees;
mod mentors;
mod pairs;
mod people;
#[cfg(test)]
mod tests;
mod ties;

use nastavnik_domain::{Day, school_year};

pub use mentees::mentees;
pub use mentors::mentors;
pub use pairs::pairs;
pub use people::people;

/// What stands above a register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// The school's short name.
    pub organization: String,
    pub school_year: Option<i16>,
    pub day: Day,
    /// What the rows were chosen by, in the words of the screen; empty for all of them.
    pub filter: String,
}

impl Heading {
    pub(crate) fn lines(&self, rows: usize) -> Vec<String> {
        let year = self.school_year.map(|year| format!("{} учебный год", school_year::title(year)));
        let first = [self.organization.clone(), year.unwrap_or_default()];
        let filter =
            if self.filter.is_empty() { String::new() } else { format!("Отбор: {}", self.filter) };
        let second = [format!("На {}", self.day.short()), format!("Записей: {rows}"), filter];
        let line = |parts: &[String], between: &str| {
            let parts: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
            parts.join(between)
        };
        [line(&first, ", "), line(&second, ". ")].into_iter().filter(|line| !line.is_empty()).collect()
    }
}
