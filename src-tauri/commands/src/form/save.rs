//! What the user has settled for a form, and the form itself.

use nastavnik_domain::district_form::{Filling, PeriodKind, check, shape};
use nastavnik_domain::{Invalid, limits};
use nastavnik_office::form;
use nastavnik_store::{Done, form as kept};
use serde::Deserialize;
use ts_rs::TS;

use super::refused::{name, read, refused};
use crate::person::Id;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "FormSave")]
pub struct Save {
    /// Without it: a new form.
    #[ts(optional = nullable)]
    id: Option<String>,
    /// The file: of a new form, or of the next period in place of the one before.
    #[ts(optional = nullable)]
    path: Option<String>,
    title: String,
    every: PeriodKind,
    filling: Filling,
}

pub fn save(app: &mut App, arg: Save) -> Result<Done<Id>, Fault> {
    let store = app.store()?;
    if let Some(id) = &arg.id {
        kept::get(store, id)?;
    }
    let mut invalid = Invalid::default();
    let title = limits::line("title", &arg.title, &mut invalid);
    if title.is_empty() {
        invalid.add("title", "Назовите форму, например: Отчёт о наставничестве.");
    }
    let title = invalid.or(title)?;
    let filling = check(arg.filling)?;
    let file = match &arg.path {
        Some(path) => {
            let path = crate::file::whole(path);
            let bytes = read(&path)?;
            let book = form::look(&bytes).map_err(|why| refused(&name(&path), why))?;
            Some((bytes, shape(&book), name(&path)))
        }
        None if arg.id.is_none() => return Err(Fault::field("path", "Выберите файл формы.")),
        None => None,
    };
    let today = app.today();
    let words = if arg.id.is_some() {
        "Изменена форма района"
    } else {
        "Новая форма района"
    };
    app.transact("form.save", &format!("{words}: {title}"), |tx| {
        let (every, id) = (arg.every, arg.id);
        let id = match (id, file) {
            (Some(id), file) => {
                kept::update(tx, &id, &title, every, &filling)?;
                if let Some((bytes, shape, file_name)) = file {
                    kept::replace(tx, &id, &shape, &file_name, &bytes)?;
                }
                id
            }
            (None, Some((bytes, shape, file_name))) => {
                let form = kept::Form { title: title.clone(), every, shape, file_name, filling };
                kept::add(tx, &form, &bytes, today)?
            }
            (None, None) => return Err(Fault::field("path", "Выберите файл формы.")),
        };
        Ok(Id { id })
    })
}
