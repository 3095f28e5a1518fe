//! Off the register of mentees; the profile is kept and comes back with `mentee.save`.

use nastavnik_domain::vocabulary::Role;
use nastavnik_store::{Done, mentee};

use crate::pair;
use crate::person::{Id, short_name};
use crate::state::Empty;
use crate::{App, Fault};

/// Refused while the mentee has a mentor; who mentors others may well need none.
pub fn remove(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    let name = short_name(app.store()?, &arg.id)?;
    if let Some(title) = pair::lasting_of(app, &arg.id, Some(Role::Mentee))? {
        return Err(Fault::new(
            "in_pair",
            format!("{name} состоит в паре «{title}», которая ещё не завершена."),
            "Завершите или прекратите пару, затем снимите с учёта.",
        ));
    }
    let today = app.today();
    app.transact("mentee.remove", &format!("Наставляемый снят с учёта: {name}"), |tx| {
        mentee::remove(tx, &arg.id, today)?;
        Ok(Empty {})
    })
}
