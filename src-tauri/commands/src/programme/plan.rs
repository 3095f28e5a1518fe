//! A programme's plan alone: what a template or next year's programme is made of.

use nastavnik_domain::programme::plan::Plan;
use nastavnik_store::programme;

use crate::person::Id;
use crate::{App, Fault};

pub fn plan(app: &App, arg: Id) -> Result<Plan, Fault> {
    let store = app.store()?;
    Ok(programme::plan(store, &programme::get(store, &arg.id)?)?)
}
