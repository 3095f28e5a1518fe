//! One of the five stages, said by hand.

use nastavnik_domain::programme::Stage;
use nastavnik_store::{Done, programme};
use serde::Deserialize;
use ts_rs::TS;

use super::{kept, name};
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ProgrammeStageSet")]
pub struct Set {
    id: String,
    stage: Stage,
}

pub fn stage(app: &mut App, arg: Set) -> Result<Done<Empty>, Fault> {
    let store = app.store()?;
    let label = format!("Этап «{}»: {}", arg.stage.label(), name(store, &kept(store, &arg.id)?)?);
    app.transact("programme.stage", &label, |tx| {
        programme::set_stage(tx, &arg.id, arg.stage)?;
        Ok(Empty {})
    })
}
