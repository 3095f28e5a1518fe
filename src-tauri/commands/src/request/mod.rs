//! The dictionary of mentees' requests.

mod add;
mod archive;
mod list;
mod rename;

pub use add::add;
pub use archive::{archive, restore};
pub use list::list;
pub use rename::rename;

use nastavnik_domain::{Invalid, letters, limits};
use nastavnik_store::{Store, request};

use crate::Fault;

/// The label tidied; one that is in the dictionary already is refused.
fn checked(store: &Store, label: &str, except: Option<&str>) -> Result<String, Fault> {
    let mut invalid = Invalid::default();
    let label = limits::line("label", label, &mut invalid);
    if label.is_empty() {
        invalid.add("label", "Напишите запрос, например: «Работа с родителями».");
    }
    let same = |other: &request::Request| {
        except != Some(other.id.as_str()) && letters::fold(&other.label) == letters::fold(&label)
    };
    if let Some(found) = request::list(store, true)?.iter().find(|other| same(other)) {
        let place = if found.archived {
            "в архиве справочника"
        } else {
            "в справочнике"
        };
        invalid.add("label", format!("Такой запрос уже есть {place}."));
    }
    Ok(invalid.or(label)?)
}
