//! Taking out a moment that a person has added. What the deadline gives is marked «не требуется»
//! instead, so that it is seen why nobody did it.

use nastavnik_store::Done;
use nastavnik_store::roadmap::{attachment, occurrence};

use super::whose;
use crate::person::Id;
use crate::state::Empty;
use crate::{App, Fault};

pub fn remove(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    let (store, today) = (app.store()?, app.today());
    let found = occurrence::get(store, &arg.id, today)?;
    if !found.by_hand {
        return Err(Fault::new(
            "by_deadline",
            "Этот срок следует из слов дорожной карты, убрать его нельзя.",
            "Отметьте «не требуется» или измените слова о сроке.",
        ));
    }
    let label = format!("Убран срок: {}", whose(store, &found)?);
    app.transact("occurrence.remove", &label, |tx| {
        for file in &found.attachments {
            attachment::remove(tx, &file.id)?;
        }
        occurrence::clear_marks(tx, &arg.id)?;
        occurrence::remove(tx, &arg.id)?;
        Ok(Empty {})
    })
}
