//! Taking a section out. Its items stay: they go to the end of the section before it.

use nastavnik_domain::letters::short;
use nastavnik_store::Done;
use nastavnik_store::programme::{item, section};

use crate::person::Id;
use crate::programme::open;
use crate::state::Empty;
use crate::{App, Fault};

pub fn remove(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    let store = app.store()?;
    let gone = section::get(store, &arg.id)?;
    open(store, &gone.programme_id)?;
    let all = section::all_of(store, &gone.programme_id)?;
    let above =
        all.iter().take_while(|section| section.id != arg.id).last().map(|section| section.id.clone());
    let order: Vec<String> = item::all_of(store, &gone.programme_id)?
        .into_iter()
        .filter(|one| one.fields.section_id == above || one.fields.section_id.as_ref() == Some(&arg.id))
        .map(|one| one.id)
        .collect();
    app.transact(
        "programme.remove_section",
        &format!("Убран раздел программы: {}", short(&gone.title)),
        |tx| {
            item::order(tx, above.as_deref(), &order)?;
            section::remove(tx, &arg.id)?;
            Ok(Empty {})
        },
    )
}
