//! A package that is not wanted any more: its drafts go together, in one step of undo. What was signed
//! of it stays.

use nastavnik_domain::plural::count;
use nastavnik_domain::writing::Status;
use nastavnik_store::{Done, document};

use crate::person::Id;
use crate::state::Empty;
use crate::{App, Fault};

pub fn remove(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    let store = app.store()?;
    let order = document::get(store, &arg.id)?;
    let papers = document::of_package(store, &arg.id)?.into_iter();
    let mut drafts: Vec<String> =
        papers.filter(|paper| paper.status == Status::Draft).map(|paper| paper.id).collect();
    if order.status == Status::Draft {
        drafts.push(arg.id);
    }
    if drafts.is_empty() {
        return Err(Fault::new(
            "signed",
            "Комплект подписан: его документы уже не убрать.",
            "Если документ неверен, отмените его.",
        ));
    }
    let label = format!("Убран комплект: {}", count(drafts.len(), ["документ", "документа", "документов"]));
    app.transact("package.remove", &label, |tx| {
        for id in &drafts {
            document::remove(tx, id)?;
        }
        Ok(Empty {})
    })
}
