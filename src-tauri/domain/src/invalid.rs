//! What is wrong with something a person has typed, field by field.

use std::collections::BTreeMap;

/// Refused fields, each with words that a person can act on. Empty means nothing is wrong.
///
/// Names of fields are those of the JSON argument, so that the screen can show the words
/// next to the right field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Invalid(pub BTreeMap<String, String>);

impl Invalid {
    /// The first word about a field stays: later rules often only repeat it.
    pub fn add(&mut self, field: &str, message: impl Into<String>) {
        self.0.entry(field.to_owned()).or_insert_with(|| message.into());
    }

    pub fn one(field: &str, message: impl Into<String>) -> Invalid {
        let mut invalid = Invalid::default();
        invalid.add(field, message);
        invalid
    }

    /// `Ok(value)` when nothing was refused.
    pub fn or<T>(self, value: T) -> Result<T, Invalid> {
        if self.0.is_empty() { Ok(value) } else { Err(self) }
    }
}
