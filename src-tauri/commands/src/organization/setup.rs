//! The three questions of the first start.

use nastavnik_domain::organization::{self as rules, Fields};
use nastavnik_domain::person;
use nastavnik_domain::vocabulary::{OrganizationKind, PersonKind, Sex};
use nastavnik_domain::{Invalid, letters, limits};
use nastavnik_store::{Done, organization};
use serde::Deserialize;
use ts_rs::TS;

use crate::person::Id;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Setup {
    kind: OrganizationKind,
    short_name: String,
    /// Full name in one line.
    curator: String,
}

/// The curator becomes a person's card too: nobody types a name twice.
pub fn setup(app: &mut App, arg: Setup) -> Result<Done<Id>, Fault> {
    if organization::own(app.store()?)?.is_some() {
        return Err(Fault::new("set_up", "Организация уже описана.", "Измените её в настройках."));
    }
    let today = app.today();
    let curator = curator(&arg.curator)?;
    let curator = person::check(curator, today)?;
    let fields =
        rules::check(Fields { kind: Some(arg.kind), short_name: arg.short_name, ..Fields::default() })?;
    let label = format!("Описана организация: {}", fields.short_name);
    app.transact("organization.setup", &label, |tx| {
        let curator = nastavnik_store::person::add(tx, &curator)?;
        let fields = Fields { curator_id: Some(curator), ..fields };
        Ok(Id { id: organization::add(tx, &fields, true)? })
    })
}

fn curator(line: &str) -> Result<person::Fields, Fault> {
    let mut invalid = Invalid::default();
    let line = limits::line("curator", line, &mut invalid);
    let mut parts = line.split(' ').map(str::to_owned);
    let (surname, given) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    if surname.is_empty() || given.is_empty() {
        invalid.add("curator", "Укажите фамилию, имя и отчество, например: Зорина Лидия Павловна.");
    }
    let patronymic = parts.collect::<Vec<_>>().join(" ");
    let sex = match letters::fold(&patronymic) {
        name if name.ends_with("на") => Some(Sex::Female),
        name if name.ends_with("ич") => Some(Sex::Male),
        _ => None,
    };
    Ok(invalid.or(person::Fields {
        kind: Some(PersonKind::Head),
        surname,
        given,
        patronymic,
        sex,
        position: "куратор наставничества".into(),
        ..person::Fields::default()
    })?)
}
