//! A kept file back onto the disk, to be opened or sent.

use nastavnik_domain::plural::count;
use nastavnik_office::file;
use nastavnik_store::roadmap::attachment;
use serde::Deserialize;
use ts_rs::TS;

use crate::saved::{Saved, fault, folder, saved};
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "AttachmentSave")]
pub struct Save {
    id: String,
    /// Without it: «Документы/Наставник», under its own name.
    #[ts(optional = nullable)]
    path: Option<String>,
}

pub fn save(app: &App, arg: Save) -> Result<Saved, Fault> {
    let kept = attachment::get(app.store()?, &arg.id)?;
    let path = match arg.path {
        Some(path) => {
            let path = crate::file::whole(&path);
            file::replace(&path, &kept.content).map_err(fault)?;
            path
        }
        None => file::keep(&folder(app)?, &kept.name, &kept.content).map_err(fault)?,
    };
    let kilobytes = kept.content.len().div_ceil(1024);
    Ok(saved(&path, count(kilobytes, ["килобайт", "килобайта", "килобайт"])))
}
