//! A layout as a file to give to another school: no person and no figure is in it.

use nastavnik_domain::plural::count;
use nastavnik_domain::school_return::layout_file::write;
use nastavnik_office::file;
use nastavnik_store::return_layout as kept;
use serde::Deserialize;
use ts_rs::TS;

use crate::file::ending;
use crate::saved::{Saved, fault, folder, saved};
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "LayoutExport")]
pub struct Export {
    id: String,
    /// Without it: «Документы/Наставник», under the layout's name.
    #[ts(optional = nullable)]
    path: Option<String>,
}

pub fn export(app: &App, arg: Export) -> Result<Saved, Fault> {
    let layout = kept::get(app.store()?, &arg.id)?.layout;
    let text = write(&layout);
    let path = match arg.path {
        Some(path) => {
            let path = ending(&path, "json");
            file::replace(&path, text.as_bytes()).map_err(fault)?;
            path
        }
        None => {
            let name = format!("Вид отчёта – {}.json", layout.name);
            file::keep(&folder(app)?, &name, text.as_bytes()).map_err(fault)?
        }
    };
    let sheets = layout.parts.iter().filter(|part| part.shown).count();
    Ok(saved(&path, count(sheets, ["лист", "листа", "листов"])))
}
