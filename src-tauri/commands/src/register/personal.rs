//! What a register says of people beyond their names. Reports leave phones and birth years out
//! unless they are asked for (DOMAIN §5); the columns stay, because the form has them.

use nastavnik_domain::Day;
use nastavnik_domain::person::listing::Query;
use nastavnik_domain::register::{MenteeRow, MentorRow};
use nastavnik_store::{Result, Store, register};

/// «База наставников», with phones and e-mail or without.
pub(super) fn mentors(store: &Store, query: &Query, today: Day, contacts: bool) -> Result<Vec<MentorRow>> {
    let mut rows = register::mentors(store, query, today)?;
    if !contacts {
        rows.iter_mut().for_each(|row| row.contacts.clear());
    }
    Ok(rows)
}

/// «База наставляемых», with phones, e-mail, representatives and birth years or without.
pub(super) fn mentees(store: &Store, query: &Query, contacts: bool) -> Result<Vec<MenteeRow>> {
    let mut rows = register::mentees(store, query)?;
    if !contacts {
        rows.iter_mut().for_each(|row| (row.contacts, row.birth_year) = (String::new(), None));
    }
    Ok(rows)
}
