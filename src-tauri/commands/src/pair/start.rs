//! The pair begins to work.

use nastavnik_domain::Day;
use nastavnik_store::{Done, pair};
use serde::Deserialize;
use ts_rs::TS;

use super::lasting;
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Start {
    id: String,
    on: Day,
}

pub fn start(app: &mut App, arg: Start) -> Result<Done<Empty>, Fault> {
    let found = lasting(app, &arg.id)?;
    if found.ordered_on.is_none() {
        return Err(Fault::field("on", "Сначала запишите приказ: без него пара не начинает работу."));
    }
    if arg.on > app.today() {
        return Err(Fault::field("on", "Этот день ещё не наступил."));
    }
    if found.fields.end.is_some_and(|end| arg.on > end) {
        return Err(Fault::field(
            "on",
            "Срок пары к этому дню уже закончился. Проверьте дату или продлите срок.",
        ));
    }
    let label = format!("Пара начала работу: {}", pair::title(app.store()?, &arg.id)?);
    app.transact("pair.start", &label, |tx| {
        pair::start(tx, &arg.id, arg.on)?;
        Ok(Empty {})
    })
}
