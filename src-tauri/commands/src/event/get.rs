//! The card of an event.

use nastavnik_store::event;

use crate::person::Id;
use crate::{App, Fault};

pub fn get(app: &App, arg: Id) -> Result<event::Event, Fault> {
    Ok(event::get(app.store()?, &arg.id)?)
}
