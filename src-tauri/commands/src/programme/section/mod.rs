//! Sections of a programme's plan.

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

fn titled(title: &str) -> Result<String, Fault> {
    let mut invalid = Invalid::default();
    let title = limits::line("title", title, &mut invalid);
    if title.is_empty() {
        invalid.add("title", "Назовите раздел.");
    }
    Ok(invalid.or(title)?)
}
