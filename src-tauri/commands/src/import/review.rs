//! A list after the user's corrections and decisions: what becomes of each row now.

use nastavnik_domain::import::{Review, Source, Wish};
use serde::Deserialize;
use ts_rs::TS;

use super::look::look;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ImportLook")]
pub struct Look {
    pub source: Source,
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub wish: Wish,
}

pub fn review(app: &App, arg: Look) -> Result<Review, Fault> {
    Ok(look(app, &arg.source, &arg.wish)?.0)
}
