//! Creating a data file.

use nastavnik_store::Store;
use serde::Deserialize;
use ts_rs::TS;

use crate::state::{self, AppState, Nothing};
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Create {
    path: String,
}

/// Adds the ending when it is missing; a file that exists is refused, never replaced.
pub fn create(app: &mut App, arg: Create) -> Result<AppState, Fault> {
    let mut path = super::whole(&arg.path);
    if path.extension().is_none_or(|ending| ending != "nastavnik") {
        path.as_mut_os_string().push(".nastavnik");
    }
    if path.exists() {
        return Err(Fault::new(
            "exists",
            "Файл с таким именем уже есть. Он не изменён.",
            "Откройте его или выберите другое имя.",
        ));
    }
    let store = Store::create(&path, &app.backups(), &app.host.now())?;
    super::leave(app);
    app.store = Some(store);
    state::get(app, Nothing {})
}
