//! «Сделать копию»; also every half-hour of work and on exit.

use nastavnik_store::backup;
use serde::Serialize;
use ts_rs::TS;

use crate::state::Nothing;
use crate::{App, Fault};

#[derive(Serialize, TS)]
pub struct Made {
    /// None when nothing has changed since the newest copy.
    path: Option<String>,
    at: String,
}

pub fn make(app: &App, _: Nothing) -> Result<Made, Fault> {
    let now = app.host.now();
    let path = backup::make(app.store()?, &now)?;
    Ok(Made { path: path.map(|path| path.display().to_string()), at: now.datetime().to_string() })
}
