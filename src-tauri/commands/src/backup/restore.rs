//! «Восстановить из копии»: into the open file, or in the place of one that cannot be opened.

use std::path::Path;

use nastavnik_store::{Act, Store, backup};
use serde::Deserialize;
use ts_rs::TS;

use crate::state::{self, AppState, Nothing};
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Restore {
    backup: String,
    /// The file to restore; without it the open one, or the one under the default name.
    #[ts(optional)]
    path: Option<String>,
}

pub fn restore(app: &mut App, arg: Restore) -> Result<AppState, Fault> {
    let now = app.host.now();
    let copy = Path::new(&arg.backup);
    let file = arg.path.map(|path| crate::file::whole(&path));
    let open =
        app.store.as_ref().is_some_and(|store| file.as_deref().is_none_or(|file| file == store.path()));
    if open {
        let who = app.who()?;
        let label = format!("Данные восстановлены из копии {}", name(copy));
        if let Some(store) = app.store.as_mut() {
            store.restore(copy, &Act { op: "backup.restore", label: &label, who: &who, now: &now })?;
        }
    } else {
        let file = file.unwrap_or_else(|| app.default_path());
        backup::restore_to(&file, copy, &now)?;
        let store = Store::open(&file, &app.backups(), &now)?;
        crate::file::leave(app);
        app.store = Some(store);
    }
    state::get(app, Nothing {})
}

fn name(copy: &Path) -> String {
    copy.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
