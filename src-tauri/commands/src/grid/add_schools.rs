//! The schools of the district, all at once: a name a line.

use nastavnik_domain::letters;
use nastavnik_domain::organization::{Fields, check};
use nastavnik_domain::plural::count;
use nastavnik_domain::vocabulary::OrganizationKind;
use nastavnik_store::{Done, organization};
use serde::Deserialize;
use ts_rs::TS;

use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "GridSchools")]
pub struct AddSchools {
    /// Short names, one a line; those that are there already are passed over.
    names: String,
}

pub fn add_schools(app: &mut App, arg: AddSchools) -> Result<Done<Empty>, Fault> {
    let store = app.store()?;
    let mut known: Vec<String> = organization::others(store, true)?
        .iter()
        .map(|other| letters::fold(&other.fields.short_name))
        .collect();
    let mut new = Vec::new();
    for name in arg.names.lines().map(str::trim).filter(|name| !name.is_empty()) {
        let fields = check(Fields {
            kind: Some(OrganizationKind::School),
            short_name: name.into(),
            ..Fields::default()
        })
        .map_err(|invalid| Fault::field("names", invalid.0.into_values().next().unwrap_or_default()))?;
        let key = letters::fold(&fields.short_name);
        if !known.contains(&key) {
            known.push(key);
            new.push(fields);
        }
    }
    if new.is_empty() {
        return Err(Fault::field("names", "Напишите названия школ, каждое с новой строки."));
    }
    let label = format!("Добавлено: {}", count(new.len(), ["школа", "школы", "школ"]));
    app.transact("grid.add_schools", &label, |tx| {
        for fields in &new {
            organization::add(tx, fields, false)?;
        }
        Ok(Empty {})
    })
}
