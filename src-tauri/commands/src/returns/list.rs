//! Which schools have sent their returns, when, and how far they may be relied on.

use std::collections::HashMap;

use nastavnik_domain::school_return::Period;
use nastavnik_domain::vocabulary::OrganizationKind;
use nastavnik_store::{organization, returns};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ReturnQuery")]
pub struct Query {
    school_year: i16,
    period: Period,
}

#[derive(Serialize, TS)]
#[ts(rename = "SchoolReturns")]
pub struct School {
    organization_id: String,
    name: String,
    /// The one that counts for the time; `None`: not sent.
    current: Option<returns::Row>,
    /// All that the school has ever sent, the newest first.
    history: Vec<returns::Row>,
}

/// Every school of the district, by name.
pub fn list(app: &App, arg: Query) -> Result<Vec<School>, Fault> {
    let store = app.store()?;
    let mut of_schools: HashMap<String, Vec<returns::Row>> = HashMap::new();
    for row in returns::list(store)? {
        of_schools.entry(row.organization_id.clone()).or_default().push(row);
    }
    let schools = organization::others(store, false)?.into_iter();
    let schools = schools.filter(|one| one.fields.kind == Some(OrganizationKind::School));
    let school = |one: organization::Organization| {
        let history = of_schools.remove(&one.id).unwrap_or_default();
        let now = |row: &&returns::Row| {
            row.latest && (row.school_year, row.period) == (arg.school_year, arg.period)
        };
        School {
            current: history.iter().find(now).cloned(),
            name: one.fields.short_name,
            organization_id: one.id,
            history,
        }
    };
    Ok(schools.map(school).collect())
}
