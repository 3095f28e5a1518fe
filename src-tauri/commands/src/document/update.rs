//! Changing a draft. What was signed stays as it was signed.

use nastavnik_domain::writing::{Fields, Status, check};
use nastavnik_store::{Done, document};
use serde::Deserialize;
use ts_rs::TS;

use super::heading;
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "DocumentUpdate")]
pub struct Update {
    id: String,
    fields: Fields,
}

pub fn update(app: &mut App, arg: Update) -> Result<Done<Empty>, Fault> {
    let store = app.store()?;
    draft(document::get(store, &arg.id)?.status)?;
    let fields = check(arg.fields)?;
    let heading = heading(store, &fields)?;
    app.transact("document.update", &format!("Изменён документ. {heading}"), |tx| {
        document::update(tx, &arg.id, &fields, &heading)?;
        Ok(Empty {})
    })
}

pub(super) fn draft(status: Status) -> Result<(), Fault> {
    match status {
        Status::Draft => Ok(()),
        Status::Signed => Err(Fault::new(
            "signed",
            "Документ подписан: его текст уже не меняется.",
            "Если он неверен, отмените его и составьте новый.",
        )),
        Status::Void => Err(Fault::new("void", "Документ отменён.", "Составьте новый.")),
    }
}
