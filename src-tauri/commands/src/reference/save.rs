//! A new reference, or one in other words; `archived` takes it out of use.

use nastavnik_domain::{Invalid, limits};
use nastavnik_store::Done;
use nastavnik_store::document::reference::{self, Reference};
use serde::Deserialize;
use ts_rs::TS;

use crate::person::Id;
use crate::roadmap::short;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ReferenceSave")]
pub struct Save {
    reference: Reference,
}

pub fn save(app: &mut App, arg: Save) -> Result<Done<Id>, Fault> {
    let today = app.today();
    let mut reference = arg.reference;
    let mut invalid = Invalid::default();
    reference.instrumental = limits::text("instrumental", &reference.instrumental, &mut invalid);
    reference.genitive = limits::text("genitive", &reference.genitive, &mut invalid);
    if reference.instrumental.is_empty() {
        invalid.add(
            "instrumental",
            "Напишите, как акт приводится после слов «в соответствии», например: «со статьёй 351.8 …».",
        );
    }
    let reference = invalid.or(reference)?;
    let label = format!("Ссылка на акт: {}", short(&reference.instrumental));
    app.transact("reference.save", &label, |tx| Ok(Id { id: reference::save(tx, &reference, today)? }))
}
