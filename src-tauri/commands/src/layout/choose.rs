//! Which layout the report has from now on.

use nastavnik_store::{Done, return_layout as kept};
use serde::Deserialize;
use ts_rs::TS;

use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "LayoutChoose")]
pub struct Choose {
    /// Without it: the usual one.
    #[ts(optional = nullable)]
    id: Option<String>,
}

pub fn choose(app: &mut App, arg: Choose) -> Result<Done<Empty>, Fault> {
    let name = match &arg.id {
        Some(id) => kept::get(app.store()?, id)?.layout.name,
        None => "обычный".into(),
    };
    app.transact("layout.choose", &format!("Выбран вид отчёта: {name}"), |tx| {
        kept::choose(tx, arg.id.as_deref())?;
        Ok(Empty {})
    })
}
