//! The SWOT table of a school year: gathered from answers in own words, put in order by the curator.

mod list;
mod move_to;
mod propose;
mod remove;
mod save;

pub use list::list;
pub use move_to::move_to;
pub use propose::propose;
pub use remove::remove;
pub use save::save;

use std::collections::HashMap;

use nastavnik_domain::survey::Question;
use nastavnik_store::{Read, survey};
use serde::Deserialize;
use ts_rs::TS;

use crate::Fault;

/// Conclusions of one school year.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OfYear {
    pub(crate) school_year: i16,
}

/// Questions as they were asked, each version read once.
#[derive(Default)]
struct Asked(HashMap<String, Vec<Question>>);

impl Asked {
    fn question(&mut self, store: &Read, version: &str, code: &str) -> Result<Option<&Question>, Fault> {
        if !self.0.contains_key(version) {
            self.0.insert(version.to_owned(), survey::asked(store, version)?);
        }
        Ok(self.0[version].iter().find(|question| question.code == code))
    }
}

/// A conclusion in a label of the journal.
fn short(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    let start: String = line.chars().take(60).collect();
    if start.len() < text.len() { format!("{}…", start.trim_end()) } else { start }
}
