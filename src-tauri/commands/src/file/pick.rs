//! Asking the user for a file, for several, or for a folder.

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
    /// All of them, for a purpose of many.
    paths: Vec<String>,
}

pub fn pick(app: &App, arg: Pick) -> Result<Picked, Fault> {
    let picked = app.host.pick(arg.purpose, &arg.name);
    let paths: Vec<String> = picked.iter().map(|path| path.display().to_string()).collect();
    Ok(Picked { path: paths.first().cloned(), paths })
}
