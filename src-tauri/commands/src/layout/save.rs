//! Keeping a layout under its name; a kept one is then in use.

use nastavnik_domain::school_return::Layout;
use nastavnik_store::{Done, return_layout as kept};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "LayoutSave")]
pub struct Save {
    /// Without it: a new one.
    #[ts(optional = nullable)]
    id: Option<String>,
    layout: Layout,
}

#[derive(Serialize, TS)]
#[ts(rename = "LayoutSaved")]
pub struct Saved {
    id: String,
}

pub fn save(app: &mut App, arg: Save) -> Result<Done<Saved>, Fault> {
    let store = app.store()?;
    let layout = arg.layout.named()?;
    if let Some(id) = &arg.id {
        kept::get(store, id)?;
    }
    // Two layouts of one name would be told apart by nobody.
    if kept::named(store, &layout.name)?.is_some_and(|other| Some(&other.id) != arg.id.as_ref()) {
        return Err(Fault::field("name", "Вид отчёта с таким названием уже есть. Назовите иначе."));
    }
    let what = if arg.id.is_some() {
        "Изменён вид отчёта"
    } else {
        "Новый вид отчёта"
    };
    app.transact("layout.save", &format!("{what}: {}", layout.name), |tx| {
        let id = match arg.id {
            Some(id) => {
                kept::update(tx, &id, &layout)?;
                id
            }
            None => kept::add(tx, &layout)?,
        };
        kept::choose(tx, Some(&id))?;
        Ok(Saved { id })
    })
}
