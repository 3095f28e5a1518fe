//! A roadmap for people outside the program: its table and progress as sheets, its deadlines as a
//! calendar.

mod calendar;
mod progress;
mod table;
#[cfg(test)]
mod tests;

use nastavnik_domain::Day;
use nastavnik_domain::roadmap::Fields;
use nastavnik_domain::roadmap::listing::{Activity, Counts, Section};
use nastavnik_domain::roadmap::words::named;

pub use calendar::calendar;
pub use progress::progress;
pub use table::table;

/// What is written of a roadmap.
pub struct Roadmap<'a> {
    /// The school's or district's short name.
    pub organization: &'a str,
    pub day: Day,
    pub fields: &'a Fields,
    pub sections: &'a [Section],
    /// In the order of the table; may be narrowed.
    pub activities: &'a [Activity],
    /// Of the whole roadmap.
    pub counts: Counts,
    /// What the activities were chosen by, in the words of the screen; empty for all of them.
    pub filter: &'a str,
}

impl Roadmap<'_> {
    /// The lines under the title.
    fn lines(&self) -> Vec<String> {
        let part = |text: &str, before: &str| {
            if text.is_empty() { String::new() } else { format!("{before}{text}") }
        };
        let years = self.fields.start.zip(self.fields.end);
        let years =
            years.map(|(start, end)| format!("{} – {}", start.short(), end.short())).unwrap_or_default();
        let first =
            [self.organization.to_owned(), part(&self.fields.act, "Утверждена: "), part(&years, "Период: ")];
        let counts = self.counts;
        let second = [
            format!("На {}", self.day.short()),
            format!("Мероприятий: {}", self.activities.len()),
            format!("Выполнено: {} из {}", counts.done, counts.needed()),
            if counts.overdue > 0 {
                format!("Просрочено: {}", counts.overdue)
            } else {
                String::new()
            },
            part(self.filter, "Отбор: "),
        ];
        let line = |parts: &[String]| {
            parts.iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join(". ")
        };
        vec![line(&first), line(&second)]
    }

    /// The activities of a section alone, without those of the sections inside it.
    fn of_section(&self, section: Option<&str>) -> impl Iterator<Item = &Activity> {
        self.activities.iter().filter(move |activity| activity.fields.section_id.as_deref() == section)
    }
}
