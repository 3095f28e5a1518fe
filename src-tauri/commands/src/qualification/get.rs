//! The card of a course.

use nastavnik_store::qualification;

use crate::person::Id;
use crate::{App, Fault};

pub fn get(app: &App, arg: Id) -> Result<qualification::Qualification, Fault> {
    Ok(qualification::get(app.store()?, &arg.id)?)
}
