//! Partner organisations: enterprises, colleges, other schools.

mod add;
mod archive;
mod list;
mod update;

pub use add::add;
pub use archive::{archive, restore};
pub use list::list;
pub use update::update;

use nastavnik_domain::organization::{Fields, check};
use nastavnik_domain::vocabulary::OrganizationKind;

use crate::Fault;

/// A partner unless the user says what else it is.
pub(crate) fn checked(fields: Fields) -> Result<Fields, Fault> {
    let kind = fields.kind.or(Some(OrganizationKind::Partner));
    Ok(check(Fields { kind, ..fields })?)
}
