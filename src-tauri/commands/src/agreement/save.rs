//! Keeping what is agreed on: with one mentor, or with several at once in the same words.

use nastavnik_domain::{Invalid, limits};
use nastavnik_store::document::agreement::{self, Fields};
use nastavnik_store::{Done, pair};
use serde::Deserialize;
use ts_rs::TS;

use crate::person::short_name;
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "AgreementSave")]
pub struct Save {
    pair_id: String,
    person_id: String,
    fields: Fields,
}

pub fn save(app: &mut App, arg: Save) -> Result<Done<Empty>, Fault> {
    let store = app.store()?;
    let found = pair::get(store, &arg.pair_id)?;
    if !found.fields.mentors.contains(&arg.person_id) {
        return Err(Fault::field("person_id", "Этот человек — не наставник этой пары."));
    }
    let mut fields = arg.fields;
    let mut invalid = Invalid::default();
    fields.number = limits::line("number", &fields.number, &mut invalid);
    for (field, text) in
        [("content", &mut fields.content), ("form", &mut fields.form), ("payment", &mut fields.payment)]
    {
        *text = limits::text(field, text, &mut invalid);
    }
    if fields.day.is_some_and(|day| day > app.today()) {
        invalid.add("day", "Этот день ещё не наступил.");
    }
    let fields = invalid.or(fields)?;
    let label = format!("Условия наставничества: {}", short_name(store, &arg.person_id)?);
    app.transact("agreement.save", &label, |tx| {
        agreement::save(tx, &arg.pair_id, &arg.person_id, &fields)?;
        Ok(Empty {})
    })
}
