//! One person in the registers of two schools: it may be a person who works in both, or a namesake, or
//! one who is counted twice.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{School, cell};
use crate::letters::fold;
use crate::school_return::Part;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "TwiceCounted")]
pub struct Twice {
    /// In full: children's names are not compared, initials would find strangers.
    pub name: String,
    pub schools: Vec<String>,
}

/// Mentors who stand in the registers of several schools.
pub fn twice(schools: &[School]) -> Vec<Twice> {
    let mut found: BTreeMap<String, Twice> = BTreeMap::new();
    for school in schools {
        for row in school.rows(Part::Mentors) {
            let name = cell(Part::Mentors, row, "name").plain();
            if name.contains('.') {
                continue;
            }
            let known = found.entry(fold(&name)).or_insert_with(|| Twice { name, schools: Vec::new() });
            if !known.schools.iter().any(|one| one == school.name) {
                known.schools.push(school.name.to_owned());
            }
        }
    }
    found.into_values().filter(|twice| twice.schools.len() > 1).collect()
}
