//! A template as a file to give to another school: a text that opens in any editor.

use std::collections::HashMap;

use nastavnik_domain::plural::count;
use nastavnik_domain::programme::gap::Gap;
use nastavnik_domain::programme::template::file::write;
use nastavnik_office::file;
use nastavnik_store::request;
use serde::Deserialize;
use ts_rs::TS;

use super::find;
use crate::file::ending;
use crate::saved::{Saved, fault, folder, saved};
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "TemplateExport")]
pub struct Export {
    id: String,
    /// Without it: «Документы/Наставник», under the template's name.
    #[ts(optional = nullable)]
    path: Option<String>,
}

pub fn export(app: &App, arg: Export) -> Result<Saved, Fault> {
    let store = app.store()?;
    let template = find(store, &arg.id)?;
    let own: HashMap<String, String> =
        request::list(store, true)?.into_iter().map(|one| (one.id, one.label)).collect();
    // What every dictionary begins with is written as it was first called: another school may have
    // renamed it too.
    let label = |gap: &str| match Gap::from_code(gap) {
        Some(known) => known.label().to_owned(),
        None => own.get(gap).cloned().unwrap_or_else(|| gap.to_owned()),
    };
    let bytes = windows(&write(&template, label));
    let path = match arg.path {
        Some(path) => {
            let path = ending(&path, "txt");
            file::replace(&path, &bytes).map_err(fault)?;
            path
        }
        None => {
            let name = format!("Шаблон программы – {}.txt", template.title);
            file::keep(&folder(app)?, &name, &bytes).map_err(fault)?
        }
    };
    let items = count(template.body.items().count(), ["задание", "задания", "заданий"]);
    Ok(saved(&path, items))
}

/// With the mark and the line ends by which older editors of Windows know such a text.
fn windows(text: &str) -> Vec<u8> {
    format!("\u{feff}{}", text.replace('\n', "\r\n")).into_bytes()
}
