//! A card into the archive and back: people leave, their record stays.

use nastavnik_domain::{Invalid, limits};
use nastavnik_store::{Done, organization, person};
use serde::Deserialize;
use ts_rs::TS;

use super::{Id, short_name};
use crate::pair;
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Archive {
    id: String,
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    reason: String,
}

/// Refused while the person is in a pair that lasts, or directs or curates the organisation.
pub fn archive(app: &mut App, arg: Archive) -> Result<Done<Empty>, Fault> {
    let mut invalid = Invalid::default();
    let reason = limits::text("reason", &arg.reason, &mut invalid);
    invalid.or(())?;
    let store = app.store()?;
    let name = short_name(store, &arg.id)?;
    if let Some(title) = pair::lasting_of(app, &arg.id, None)? {
        return Err(Fault::new(
            "in_pair",
            format!("{name} состоит в паре «{title}», которая ещё не завершена."),
            "Завершите или прекратите пару, затем перенесите карточку в архив.",
        ));
    }
    let own = organization::own(store)?.map(|own| own.fields).unwrap_or_default();
    if [own.director_id, own.curator_id].iter().flatten().any(|id| *id == arg.id) {
        return Err(Fault::new(
            "in_charge",
            format!("{name} указан(а) директором или куратором."),
            "Сначала выберите другого человека в настройках организации.",
        ));
    }
    let today = app.today();
    app.transact("person.archive", &format!("Карточка в архиве: {name}"), |tx| {
        person::archive(tx, &arg.id, Some(today), &reason)?;
        Ok(Empty {})
    })
}

pub fn restore(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    let label = format!("Карточка возвращена из архива: {}", short_name(app.store()?, &arg.id)?);
    app.transact("person.restore", &label, |tx| {
        person::archive(tx, &arg.id, None, "")?;
        Ok(Empty {})
    })
}
