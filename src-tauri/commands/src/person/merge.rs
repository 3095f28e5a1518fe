//! Two cards of one person into one.

use nastavnik_domain::Invalid;
use nastavnik_domain::pair::listing::{Member, Query, View};
use nastavnik_domain::person::{Fields, LABELS, check};
use nastavnik_store::{Done, Error, pair, person};
use serde::Deserialize;
use serde_json::Value;
use ts_rs::TS;

use super::short_name;
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Merge {
    keep: String,
    other: String,
    /// Fields to take from the other card; empty ones of the kept card are taken anyway.
    take: Vec<String>,
}

/// The other card goes to the archive whole, so nothing of it is lost.
pub fn merge(app: &mut App, arg: Merge) -> Result<Done<Empty>, Fault> {
    if arg.keep == arg.other {
        return Err(Invalid::one("other", "Это одна и та же карточка. Выберите другую.").into());
    }
    if let Some(unknown) = arg.take.iter().find(|field| !LABELS.iter().any(|(known, _)| known == field)) {
        return Err(Invalid::one("take", format!("В карточке нет поля «{unknown}».")).into());
    }
    mentor_and_mentee(app, &arg)?;
    let store = app.store()?;
    let keep = person::get(store, &arg.keep)?.fields;
    let other = person::get(store, &arg.other)?.fields;
    let fields = check(united(keep, other, &arg.take)?, app.today())?;
    let label = format!("Объединены карточки: {}", short_name(store, &arg.keep)?);
    let today = app.today();
    app.transact("person.merge", &label, |tx| {
        person::merge(tx, &arg.keep, &arg.other, &fields, today)?;
        crate::pair::still_fit(tx, &arg.keep, today)?;
        Ok(Empty {})
    })
}

/// Who mentors the other is another person, whatever the names.
fn mentor_and_mentee(app: &App, arg: &Merge) -> Result<(), Fault> {
    for view in [View::All, View::Archived] {
        let query = Query { person_id: Some(arg.keep.clone()), view, limit: u32::MAX, ..Query::default() };
        for row in pair::rows(app.store()?, &query, app.today())? {
            let side = |members: &[Member], id: &str| members.iter().any(|member| member.person_id == id);
            let across = |a: &str, b: &str| side(&row.mentors, a) && side(&row.mentees, b);
            if across(&arg.keep, &arg.other) || across(&arg.other, &arg.keep) {
                let message = "Эти двое состоят в одной паре как наставник и наставляемый: это разные люди.";
                return Err(Fault::field("other", message));
            }
        }
    }
    Ok(())
}

fn united(keep: Fields, other: Fields, take: &[String]) -> Result<Fields, Fault> {
    let json = |fields: &Fields| serde_json::to_value(fields).map_err(Error::from);
    let (mut keep, other) = (json(&keep)?, json(&other)?);
    if let (Value::Object(keep), Value::Object(other)) = (&mut keep, other) {
        for (field, value) in other {
            let empty = keep.get(&field).is_none_or(|value| value.is_null() || value == "");
            if empty || take.contains(&field) {
                keep.insert(field, value);
            }
        }
    }
    Ok(serde_json::from_value(keep).map_err(Error::from)?)
}
