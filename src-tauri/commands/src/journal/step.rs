//! «Отменить» and «Вернуть».

use nastavnik_store::{Act, Done};
use serde::Serialize;
use ts_rs::TS;

use crate::app::no_file;
use crate::state::Nothing;
use crate::{App, Fault};

#[derive(Serialize, TS)]
pub struct Stepped {
    /// What was undone or done again.
    label: String,
}

pub fn undo(app: &mut App, _: Nothing) -> Result<Done<Stepped>, Fault> {
    step(app, "journal.undo", nastavnik_store::Store::undo)
}

pub fn redo(app: &mut App, _: Nothing) -> Result<Done<Stepped>, Fault> {
    step(app, "journal.redo", nastavnik_store::Store::redo)
}

type Move = fn(&mut nastavnik_store::Store, &Act) -> nastavnik_store::Result<Done<String>>;

fn step(app: &mut App, op: &str, take: Move) -> Result<Done<Stepped>, Fault> {
    let (now, who) = (app.host.now(), app.who()?);
    let store = app.store.as_mut().ok_or_else(no_file)?;
    let done = take(store, &Act { op, label: "", who: &who, now: &now })?;
    Ok(Done { output: Stepped { label: done.output }, changes: done.changes })
}
