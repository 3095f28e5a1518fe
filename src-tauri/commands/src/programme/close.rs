//! The end of a programme: its result and what both sides say. It may be taken up again.

use nastavnik_domain::letters::short;
use nastavnik_domain::programme::closing::{Closing, check};
use nastavnik_domain::programme::{Stage, State, Steps, suggested};
use nastavnik_domain::{Day, Invalid, plural};
use nastavnik_store::programme::{self, Programme, item};
use nastavnik_store::{Done, Store};
use serde::Deserialize;
use ts_rs::TS;

use super::{kept, name, open};
use crate::person::Id;
use crate::state::Empty;
use crate::{App, Fault};

/// Open items that are named before «и ещё 5».
const NAMED: usize = 3;

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ProgrammeClose")]
pub struct Close {
    id: String,
    on: Day,
    closing: Closing,
    /// Items that are not done stay as they are.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    leave_open: bool,
}

pub fn close(app: &mut App, arg: Close) -> Result<Done<Empty>, Fault> {
    let (store, today) = (app.store()?, app.today());
    let found = open(store, &arg.id)?;
    if found.state() == State::Draft {
        return Err(Fault::new(
            "draft",
            "Программа ещё не утверждена.",
            "Сначала утвердите её. Ненужную программу можно убрать в архив.",
        ));
    }
    let mut invalid = Invalid::default();
    let closing = check(arg.closing).unwrap_or_else(|wrong| {
        invalid = wrong;
        Closing::default()
    });
    if arg.on > today {
        invalid.add("on", "Этот день ещё не наступил.");
    }
    if let Some(start) = found.fields.start.filter(|start| arg.on < *start) {
        invalid.add("on", format!("Программа началась {}: завершить её раньше нельзя.", start.short()));
    }
    if !arg.leave_open
        && let Some(words) = left(store, &found)?
    {
        invalid.add("leave_open", words);
    }
    invalid.or(())?;
    let label = format!("Завершена программа: {}", name(store, &found)?);
    app.transact("programme.close", &label, |tx| {
        programme::close(tx, &arg.id, arg.on, &closing)?;
        programme::set_stage(tx, &arg.id, Stage::Resulting)?;
        Ok(Empty {})
    })
}

/// «Не выполнено 5 пунктов: «…», «…», «…» и ещё 2.»; `None` when nothing is left.
fn left(store: &Store, found: &Programme) -> Result<Option<String>, Fault> {
    let open: Vec<_> =
        item::all_of(store, &found.id)?.into_iter().filter(|item| item.status.open()).collect();
    if open.is_empty() {
        return Ok(None);
    }
    let some: Vec<_> =
        open.iter().take(NAMED).map(|item| format!("«{}»", short(&item.fields.task))).collect();
    let more = match open.len() - some.len() {
        0 => String::new(),
        more => format!(" и ещё {more}"),
    };
    Ok(Some(format!(
        "Не {} {}: {}{more}. Отметьте их выполненными или ненужными, либо завершите программу с ними.",
        plural::word(open.len(), ["выполнен", "выполнены", "выполнено"]),
        plural::count(open.len(), ["пункт", "пункта", "пунктов"]),
        some.join(", "),
    )))
}

/// A closed programme goes on; what was written at the end is kept.
pub fn reopen(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    let (store, today) = (app.store()?, app.today());
    let found = kept(store, &arg.id)?;
    if found.closed_on.is_none() {
        return Err(Fault::new("open", "Программа не завершена.", "Продолжайте работу с ней."));
    }
    let items = item::all_of(store, &arg.id)?;
    let steps = Steps {
        items: items.iter().filter(|item| item.needed()).count() as u32,
        open: items.iter().filter(|item| item.status.open()).count() as u32,
        approved: found.approved_on.is_some(),
        closed: false,
        end: found.fields.end,
    };
    let stage = suggested(steps, today);
    let label = format!("Возобновлена программа: {}", name(store, &found)?);
    app.transact("programme.reopen", &label, |tx| {
        programme::reopen(tx, &arg.id)?;
        programme::set_stage(tx, &arg.id, stage)?;
        Ok(Empty {})
    })
}
