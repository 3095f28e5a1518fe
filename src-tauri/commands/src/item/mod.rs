//! Items of programmes (пункты плана).

mod add;
mod mark;
mod move_to;
mod remove;
mod update;

pub use add::add;
pub use mark::mark;
pub use move_to::move_to;
pub use remove::remove;
pub use update::update;

use nastavnik_domain::Invalid;
use nastavnik_domain::programme::item::{Fields, Window, check, question, window};
use nastavnik_store::Store;
use nastavnik_store::programme::{Programme, section};

use crate::Fault;

/// The fields tidied and what their deadline means, or what is wrong. A deadline outside the
/// programme is asked about: `confirmed` says that it is meant so.
fn checked(
    store: &Store,
    of: &Programme,
    fields: Fields,
    confirmed: bool,
) -> Result<(Fields, Window), Fault> {
    let fields = check(fields)?;
    in_programme(store, of, fields.section_id.as_deref())?;
    let span = of.span()?;
    let window = window(&fields.deadline, span);
    match question(window, span).filter(|_| !confirmed) {
        Some(words) => {
            let mut invalid = Invalid::one("confirmed", words.as_str());
            invalid.add("deadline", words);
            Err(invalid.into())
        }
        None => Ok((fields, window)),
    }
}

fn in_programme(store: &Store, of: &Programme, section: Option<&str>) -> Result<(), Fault> {
    match section {
        Some(id) if section::get(store, id)?.programme_id != of.id => {
            Err(Fault::field("section_id", "Этот раздел — из другой программы."))
        }
        _ => Ok(()),
    }
}
