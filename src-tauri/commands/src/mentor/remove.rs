//! Off the register of mentors; the profile is kept and comes back with `mentor.save`.

use nastavnik_store::{Done, mentor};

use crate::person::{Id, short_name};
use crate::state::Empty;
use crate::{App, Fault};

/// Refused while the mentor has mentees.
pub fn remove(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    let name = short_name(app.store()?, &arg.id)?;
    if mentor::get(app.store()?, &arg.id)?.is_some_and(|mentor| mentor.busy > 0) {
        return Err(Fault::new(
            "in_pair",
            format!("{name} сейчас наставник в паре, которая ещё не завершена."),
            "Завершите или прекратите пару, затем снимите с учёта.",
        ));
    }
    let today = app.today();
    app.transact("mentor.remove", &format!("Наставник снят с учёта: {name}"), |tx| {
        mentor::remove(tx, &arg.id, today)?;
        Ok(Empty {})
    })
}
