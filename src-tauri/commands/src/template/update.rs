//! Another name for the school's template, other words about it.

use nastavnik_domain::programme::template::{Template, check};
use nastavnik_store::{Done, template};
use serde::Deserialize;
use ts_rs::TS;

use super::free;
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "TemplateUpdate")]
pub struct Update {
    id: String,
    title: String,
    note: String,
}

pub fn update(app: &mut App, arg: Update) -> Result<Done<Empty>, Fault> {
    let store = app.store()?;
    let kept = template::get(store, &arg.id)?;
    let Template { title, note, .. } =
        check(Template { title: arg.title, note: arg.note, body: kept.template.body })?;
    free(store, &title, Some(&arg.id))?;
    let label = format!("Изменён шаблон программы: {title}");
    app.transact("template.update", &label, |tx| {
        template::update(tx, &arg.id, &title, &note)?;
        Ok(Empty {})
    })
}
