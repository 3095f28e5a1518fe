//! «Открыть учебный пример»: the demo school in a file of its own.

use nastavnik_store::Store;
use serde::Deserialize;
use ts_rs::TS;

use crate::state::{self, AppState, Nothing};
use crate::{App, Fault, demo as school};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Demo {
    /// Without it: «Учебный пример» in the program's folder.
    #[ts(optional)]
    path: Option<String>,
}

/// Opens the example, made anew when there is none: what a user has tried in it stays.
pub fn demo(app: &mut App, arg: Demo) -> Result<AppState, Fault> {
    let path = arg
        .path
        .map_or_else(|| app.folders().data.join("Учебный пример.nastavnik"), |path| super::whole(&path));
    if app.store.as_ref().is_some_and(|store| store.path() == path) {
        return state::get(app, Nothing {});
    }
    let (backups, now) = (app.backups(), app.host.now());
    let exists = path.exists();
    let store =
        if exists { Store::open(&path, &backups, &now)? } else { Store::create(&path, &backups, &now)? };
    super::leave(app);
    app.store = Some(store);
    if !exists && let Err(fault) = school::fill(app) {
        // Half a school would be opened as a whole one the next time.
        app.store = None;
        let _ = std::fs::remove_file(&path);
        return Err(fault);
    }
    state::get(app, Nothing {})
}
