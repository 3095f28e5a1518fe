//! The copies of the open file, or of one that cannot be opened.

use nastavnik_store::backup;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct List {
    #[ts(optional)]
    path: Option<String>,
}

#[derive(Serialize, TS)]
pub struct Backup {
    path: String,
    name: String,
    /// Local time, ISO.
    at: String,
    /// Bytes.
    #[ts(type = "number")]
    size: u64,
}

/// The newest first.
pub fn list(app: &App, arg: List) -> Result<Vec<Backup>, Fault> {
    let file = match (arg.path, &app.store) {
        (Some(path), _) => crate::file::whole(&path),
        (None, Some(store)) => store.path().to_owned(),
        (None, None) => app.default_path(),
    };
    let copies = backup::list(&backup::folder_of(&app.backups(), &file));
    let copy = |copy: backup::Copy| Backup {
        name: copy.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        path: copy.path.display().to_string(),
        at: copy.at.to_string(),
        size: copy.bytes,
    };
    Ok(copies.into_iter().map(copy).collect())
}
