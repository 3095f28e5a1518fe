//! The card of an award.

use nastavnik_store::award;

use crate::person::Id;
use crate::{App, Fault};

pub fn get(app: &App, arg: Id) -> Result<award::Award, Fault> {
    Ok(award::get(app.store()?, &arg.id)?)
}
