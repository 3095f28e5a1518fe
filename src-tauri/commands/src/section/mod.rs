//! Sections of a roadmap.

mod add;
mod move_to;
mod remove;
mod update;

pub use add::add;
pub use move_to::move_to;
pub use remove::remove;
pub use update::update;

use nastavnik_domain::{Invalid, limits};

use crate::Fault;

/// Sections stand inside each other no deeper than this.
const DEEPEST: u8 = 3;

/// Number, title and level tidied, or what is wrong with them.
fn checked(number: &str, title: &str, level: u8) -> Result<(String, String, u8), Fault> {
    let mut invalid = Invalid::default();
    let number = limits::line("number", number.trim_end_matches('.'), &mut invalid);
    let title = limits::text("title", title, &mut invalid);
    if title.is_empty() {
        invalid.add("title", "Назовите раздел.");
    }
    if !(1..=DEEPEST).contains(&level) {
        invalid.add("level", format!("Уровень раздела — от 1 до {DEEPEST}."));
    }
    Ok(invalid.or((number, title, level))?)
}
