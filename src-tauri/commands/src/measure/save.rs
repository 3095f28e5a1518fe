//! One figure, new or changed.

use nastavnik_domain::indicator::measure::{Fields, check};
use nastavnik_store::indicator::measure;
use nastavnik_store::{Done, Store, pair, person};
use serde::Deserialize;
use ts_rs::TS;

use super::written;
use crate::person::Id;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "MeasureSave")]
pub struct Save {
    /// None: a new one.
    #[ts(optional = nullable)]
    id: Option<String>,
    fields: Fields,
}

pub fn save(app: &mut App, arg: Save) -> Result<Done<Id>, Fault> {
    let store = app.store()?;
    let mut fields = check(arg.fields, app.today())?;
    fields.title = written(store, fields.title)?;
    exists(store, &fields)?;
    if let Some(id) = &arg.id {
        measure::get(store, id)?;
    }
    if measure::twin(store, &fields, arg.id.as_deref())?.is_some() {
        return Err(Fault::field(
            "title",
            "Такой показатель в этом учебном году уже записан. Исправьте прежнюю строку.",
        ));
    }
    let label = format!("Показатель «{}»", fields.title);
    app.transact("measure.save", &label, |tx| {
        let id = match arg.id {
            Some(id) => measure::update(tx, &id, &fields).map(|()| id),
            None => measure::add(tx, &fields),
        };
        Ok(Id { id: id? })
    })
}

/// The people whom it is about.
fn exists(store: &Store, fields: &Fields) -> Result<(), Fault> {
    if let Some(id) = &fields.pair_id {
        pair::get(store, id)?;
    }
    if let Some(id) = &fields.person_id {
        person::get(store, id)?;
    }
    Ok(())
}
