//! One keystroke: an item, or several at once, get their mark. Words about them stay as they were.

use nastavnik_domain::Day;
use nastavnik_domain::letters::short;
use nastavnik_domain::programme::ItemStatus;
use nastavnik_store::Done;
use nastavnik_store::programme::item;
use serde::Deserialize;
use ts_rs::TS;

use crate::programme::open;
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ProgrammeItemMark", optional_fields = nullable)]
pub struct Mark {
    ids: Vec<String>,
    status: ItemStatus,
    /// The day on which it was done; today without it.
    on: Option<Day>,
}

pub fn mark(app: &mut App, arg: Mark) -> Result<Done<Empty>, Fault> {
    let (store, today) = (app.store()?, app.today());
    if arg.on.is_some_and(|on| on > today) {
        return Err(Fault::field("on", "Этот день ещё не наступил."));
    }
    let found = arg.ids.iter().map(|id| item::get(store, id)).collect::<Result<Vec<_>, _>>()?;
    let name = match found.as_slice() {
        [] => return Err(Fault::field("ids", "Выберите, что отметить.")),
        [only] => short(&only.fields.task),
        many => format!("отметок: {}", many.len()),
    };
    for one in &found {
        open(store, &one.programme_id)?;
    }
    let done_on = (arg.status == ItemStatus::Done).then(|| arg.on.unwrap_or(today));
    app.transact("item.mark", &format!("{}: {name}", verb(arg.status)), |tx| {
        for one in found {
            item::mark(tx, &one.id, arg.status, done_on)?;
        }
        Ok(Empty {})
    })
}

/// How the action is called in the journal.
fn verb(status: ItemStatus) -> &'static str {
    match status {
        ItemStatus::Done => "Выполнено",
        ItemStatus::InProgress => "В работе",
        ItemStatus::NotStarted => "Отметка снята",
        ItemStatus::Dropped => "Не требуется",
    }
}
