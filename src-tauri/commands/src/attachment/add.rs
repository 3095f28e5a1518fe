//! Keeping a file as evidence.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use nastavnik_domain::roadmap::evidence::{LARGEST, check};
use nastavnik_domain::{Invalid, limits};
use nastavnik_store::roadmap::{attachment, occurrence};
use nastavnik_store::{Done, Error};
use serde::Deserialize;
use ts_rs::TS;

use crate::occurrence::whose;
use crate::person::Id;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "AttachmentAdd")]
pub struct Add {
    occurrence_id: String,
    path: String,
}

pub fn add(app: &mut App, arg: Add) -> Result<Done<Id>, Fault> {
    let (store, today) = (app.store()?, app.today());
    let owner = occurrence::get(store, &arg.occurrence_id, today)?;
    let label = format!("Приложен файл: {}", whose(store, &owner)?);
    let path = crate::file::whole(&arg.path);
    let mut invalid = Invalid::default();
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let name = limits::line("path", &name, &mut invalid);
    let name = invalid.or(name)?;
    let content = content(&path)?;
    app.transact("attachment.add", &label, |tx| {
        Ok(Id { id: attachment::add(tx, &arg.occurrence_id, &name, &content)? })
    })
}

/// Reads no more than may be kept, whatever the system says of the file's size.
fn content(path: &Path) -> Result<Vec<u8>, Fault> {
    if !path.is_file() {
        return Err(Fault::field("path", "Такого файла нет. Выберите другой."));
    }
    let mut content = Vec::new();
    let file = File::open(path).map_err(Error::from)?;
    file.take(LARGEST + 1).read_to_end(&mut content).map_err(Error::from)?;
    let size = path.metadata().map_err(Error::from)?.len().max(content.len() as u64);
    check(size)?;
    Ok(content)
}
