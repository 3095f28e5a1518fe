//! The card of a practice.

use nastavnik_store::practice;

use crate::person::Id;
use crate::{App, Fault};

pub fn get(app: &App, arg: Id) -> Result<practice::Practice, Fault> {
    Ok(practice::get(app.store()?, &arg.id)?)
}
