//! «Встречная пара»: the same people with the roles swapped, as reversive mentoring wants.

use nastavnik_domain::Day;
use nastavnik_domain::pair::Fields;
use nastavnik_domain::vocabulary::Kind;
use nastavnik_store::{Done, pair};
use serde::Deserialize;
use ts_rs::TS;

use super::form;
use crate::person::Id;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Mirror {
    id: String,
    start: Option<Day>,
    end: Option<Day>,
}

pub fn mirror(app: &mut App, arg: Mirror) -> Result<Done<Id>, Fault> {
    let store = app.store()?;
    let first = pair::get(store, &arg.id)?.fields;
    let fields = Fields {
        form: first.form,
        kinds: vec![Kind::Reversive],
        start: arg.start,
        end: arg.end,
        mentors: first.mentees,
        mentees: first.mentors,
        ..Fields::default()
    };
    let fields = form::checked(store, fields, None)?;
    let label = format!("Встречная пара: {}", pair::title(store, &arg.id)?);
    let today = app.today();
    app.transact("pair.mirror", &label, |tx| {
        form::enrol(tx, &fields, today)?;
        Ok(Id { id: pair::add(tx, &fields, today)? })
    })
}
