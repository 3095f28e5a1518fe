//! Asking the user for a file.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, Fault, Purpose};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Pick {
    purpose: Purpose,
    /// The name that is proposed.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    name: String,
}

#[derive(Serialize, TS)]
pub struct Picked {
    /// None when the user changed their mind.
    path: Option<String>,
}

pub fn pick(app: &App, arg: Pick) -> Result<Picked, Fault> {
    let path = app.host.pick(arg.purpose, &arg.name);
    Ok(Picked { path: path.map(|path| path.display().to_string()) })
}
