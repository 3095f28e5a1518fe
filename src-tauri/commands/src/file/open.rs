//! Opening a data file; without a path, the one under the default name, made when there is none.

use nastavnik_store::Store;
use serde::Deserialize;
use ts_rs::TS;

use crate::state::{self, AppState, Nothing};
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Open {
    #[ts(optional)]
    path: Option<String>,
}

/// The file that was open before stays open when the new one is refused.
pub fn open(app: &mut App, arg: Open) -> Result<AppState, Fault> {
    let path = arg.path.map_or_else(|| app.default_path(), |path| super::whole(&path));
    let open = app.store.as_ref().is_some_and(|store| store.path() == path);
    if !open {
        let is_default = path == app.default_path();
        let (backups, now) = (app.backups(), app.host.now());
        let store = if is_default && !path.exists() {
            Store::create(&path, &backups, &now)?
        } else {
            Store::open(&path, &backups, &now)?
        };
        super::leave(app);
        app.store = Some(store);
    }
    state::get(app, Nothing {})
}
