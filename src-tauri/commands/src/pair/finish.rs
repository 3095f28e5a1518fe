//! The end of a pair: complete, stopped early, or taken up again.

use nastavnik_domain::{Day, Invalid, limits};
use nastavnik_store::pair::Finish;
use nastavnik_store::{Done, pair};
use serde::Deserialize;
use ts_rs::TS;

use super::{lasting, not_twice};
use crate::person::Id;
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Complete {
    id: String,
    on: Day,
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    result: String,
}

pub fn complete(app: &mut App, arg: Complete) -> Result<Done<Empty>, Fault> {
    let found = lasting(app, &arg.id)?;
    let mut invalid = Invalid::default();
    let result = limits::text("result", &arg.result, &mut invalid);
    match found.started_on {
        None => invalid.add("on", "Пара ещё не начала работу. Её можно только прекратить."),
        Some(start) if arg.on < start => {
            invalid.add("on", format!("Пара начала работу {}: завершить её раньше нельзя.", start.short()));
        }
        Some(_) => day(app, arg.on, &mut invalid),
    }
    invalid.or(())?;
    let finish = Finish { on: arg.on, stopped: false, reason: "", result: &result };
    end(app, "pair.complete", "Пара завершена", &arg.id, &finish)
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Stop {
    id: String,
    on: Day,
    reason: String,
}

/// At any point of a pair's life, with a reason.
pub fn stop(app: &mut App, arg: Stop) -> Result<Done<Empty>, Fault> {
    let found = lasting(app, &arg.id)?;
    let mut invalid = Invalid::default();
    let reason = limits::text("reason", &arg.reason, &mut invalid);
    if reason.is_empty() {
        invalid.add("reason", "Напишите основание: оно понадобится в приказе о прекращении.");
    }
    if let Some(start) = found.started_on.filter(|start| arg.on < *start) {
        invalid.add("on", format!("Пара начала работу {}: прекратить её раньше нельзя.", start.short()));
    }
    day(app, arg.on, &mut invalid);
    invalid.or(())?;
    let finish = Finish { on: arg.on, stopped: true, reason: &reason, result: "" };
    end(app, "pair.stop", "Пара прекращена досрочно", &arg.id, &finish)
}

/// A finished pair goes on from where it stood.
pub fn reopen(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    not_twice(app, &pair::get(app.store()?, &arg.id)?)?;
    let label = format!("Пара возобновлена: {}", pair::title(app.store()?, &arg.id)?);
    app.transact("pair.reopen", &label, |tx| {
        pair::reopen(tx, &arg.id)?;
        Ok(Empty {})
    })
}

fn day(app: &App, on: Day, invalid: &mut Invalid) {
    if on > app.today() {
        invalid.add("on", "Этот день ещё не наступил.");
    }
}

fn end(app: &mut App, op: &str, verb: &str, id: &str, finish: &Finish) -> Result<Done<Empty>, Fault> {
    let label = format!("{verb}: {}", pair::title(app.store()?, id)?);
    app.transact(op, &label, |tx| {
        pair::finish(tx, id, finish)?;
        Ok(Empty {})
    })
}
