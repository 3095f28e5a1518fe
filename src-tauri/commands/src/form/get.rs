//! A form that is kept: as it looks, and what fills it.

use nastavnik_office::form;
use nastavnik_store::form as kept;

use super::FormView;
use super::refused::refused;
use crate::person::Id;
use crate::{App, Fault};

pub fn get(app: &App, arg: Id) -> Result<FormView, Fault> {
    let store = app.store()?;
    let kept::Form { title, every, file_name, filling, .. } = kept::get(store, &arg.id)?.form;
    let book = form::look(&kept::content(store, &arg.id)?).map_err(|why| refused(&file_name, why))?;
    Ok(FormView { id: Some(arg.id), title, every, file_name, book, filling })
}
