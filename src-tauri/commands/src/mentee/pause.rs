//! A mentee's break: not among those who wait.

use nastavnik_store::{Done, mentee};

use crate::mentor::Pause;
use crate::person::{Id, short_name};
use crate::state::Empty;
use crate::{App, Fault};

pub fn pause(app: &mut App, arg: Pause) -> Result<Done<Empty>, Fault> {
    let reason = arg.reason()?;
    let label = format!("Перерыв наставляемого: {}", short_name(app.store()?, &arg.id)?);
    app.transact("mentee.pause", &label, |tx| {
        mentee::pause(tx, &arg.id, Some(arg.since), &reason)?;
        Ok(Empty {})
    })
}

pub fn resume(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    let label = format!("Наставляемый снова в программе: {}", short_name(app.store()?, &arg.id)?);
    app.transact("mentee.resume", &label, |tx| {
        mentee::pause(tx, &arg.id, None, "")?;
        Ok(Empty {})
    })
}
