//! A form that is asked for no more, and back.

use nastavnik_store::{Done, form as kept};

use crate::person::Id;
use crate::state::Empty;
use crate::{App, Fault};

pub fn archive(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    let title = kept::get(app.store()?, &arg.id)?.form.title;
    let today = app.today();
    app.transact(
        "form.archive",
        &format!("Форма района убрана в архив: {title}"),
        |tx| {
            kept::archive(tx, &arg.id, Some(today))?;
            Ok(Empty {})
        },
    )
}

pub fn restore(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    let title = kept::get(app.store()?, &arg.id)?.form.title;
    app.transact(
        "form.restore",
        &format!("Форма района возвращена из архива: {title}"),
        |tx| {
            kept::archive(tx, &arg.id, None)?;
            Ok(Empty {})
        },
    )
}
