//! Signed: the text is kept as it was signed, and the pairs go on accordingly.

use nastavnik_domain::writing::{Fields, Status};
use nastavnik_domain::{Day, Invalid};
use nastavnik_store::{Done, Error, Store, Tx, document};
use serde::Deserialize;
use ts_rs::TS;

use super::update::draft;
use super::{apply, composed, heading};
use crate::person::Id;
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "DocumentSign", optional_fields = nullable)]
pub struct Sign {
    id: String,
    /// Empty for kinds without numbers.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    number: String,
    day: Option<Day>,
    /// People who have signed that they have read it, and when.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    acquainted: Vec<String>,
    acquainted_on: Option<Day>,
}

pub fn sign(app: &mut App, arg: Sign) -> Result<Done<Empty>, Fault> {
    let (store, today) = (app.store()?, app.today());
    let ready = signed(store, &arg.id, &arg.number, arg.day, today)?;
    let label = format!("Подписан документ. {}", ready.heading);
    app.transact("document.sign", &label, |tx| {
        ready.write(tx, today)?;
        for person in &arg.acquainted {
            document::acquaint(tx, &arg.id, person, arg.acquainted_on.or(arg.day))?;
        }
        Ok(Empty {})
    })
}

/// A document with the number and the day of its signature.
pub(crate) struct Ready {
    id: String,
    fields: Fields,
    pub(crate) heading: String,
    day: Day,
}

/// Checks what is needed for a signature.
pub(crate) fn signed(
    store: &Store,
    id: &str,
    number: &str,
    day: Option<Day>,
    today: Day,
) -> Result<Ready, Fault> {
    let found = document::get(store, id)?;
    draft(found.status)?;
    let mut invalid = Invalid::default();
    let numbered = found.fields.kind.is_some_and(|kind| kind.numbered());
    if numbered && number.trim().is_empty() {
        invalid.add("number", "Укажите номер.");
    }
    match day {
        None => invalid.add("day", "Укажите дату."),
        Some(day) if day > today => invalid.add("day", "Этот день ещё не наступил."),
        _ => {}
    }
    let day = invalid.or(day)?.unwrap_or(today);
    let fields = Fields { number: number.trim().to_owned(), day: Some(day), ..found.fields };
    Ok(Ready { id: id.to_owned(), heading: heading(store, &fields)?, fields, day })
}

impl Ready {
    /// The text is composed here, out of what the papers signed before it have changed: an order
    /// names the consents that came with it.
    pub(crate) fn write(&self, tx: &Tx, today: Day) -> Result<(), Fault> {
        document::update(tx, &self.id, &self.fields, &self.heading)?;
        let document = composed(tx, &self.fields, today)?;
        let body = serde_json::to_string(&document).map_err(Error::from)?;
        document::set_status(tx, &self.id, Status::Signed, &body)?;
        apply(tx, &self.fields, self.day, today)
    }
}

/// What was signed by mistake stays readable, marked as void. The pairs are left as they are.
pub fn void(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    let found = document::get(app.store()?, &arg.id)?;
    if found.status != Status::Signed {
        return Err(Fault::new(
            "not_signed",
            "Отменить можно только подписанный документ.",
            "Черновик можно просто убрать.",
        ));
    }
    app.transact("document.void", &format!("Отменён документ. {}", found.heading), |tx| {
        document::set_status(tx, &arg.id, Status::Void, &found.body)?;
        Ok(Empty {})
    })
}
