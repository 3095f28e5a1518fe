//! Another questionnaire like this one. Its questions keep their codes, so that the beginning and
//! the end can be compared.

use nastavnik_domain::survey::{Fields, Moment, check};
use nastavnik_store::{Done, survey};
use serde::Deserialize;
use ts_rs::TS;

use crate::person::Id;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "SurveyCopy", optional_fields = nullable)]
pub struct Copy {
    id: String,
    title: String,
    /// As in the one that is copied without it.
    moment: Option<Moment>,
}

pub fn copy(app: &mut App, arg: Copy) -> Result<Done<Id>, Fault> {
    let (found, today) = (survey::get(app.store()?, &arg.id)?, app.today());
    let moment = arg.moment.or(found.fields.moment);
    let fields = check(Fields { title: arg.title, moment, ..found.fields })?;
    app.transact("survey.copy", &format!("Новая анкета: {}", fields.title), |tx| {
        Ok(Id { id: survey::copy(tx, &fields, today)? })
    })
}
