//! What the user has said about a list: which sheets, what the columns hold, what to do with a row.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Field;
use crate::vocabulary::{PersonKind, vocabulary};

vocabulary! {
    /// What a sheet is a list of.
    #[ts(rename = "ImportList")]
    List {
        People = "people", "Только карточки";
        Mentors = "mentors", "База наставников";
        Mentees = "mentees", "База наставляемых";
        Pairs = "pairs", "Пары и группы";
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "ImportWish", optional_fields = nullable)]
pub struct Wish {
    /// By the sheets of the file; those that are left out are found out.
    #[ts(optional, as = "Option<_>")]
    pub sheets: Vec<SheetWish>,
    /// By the keys of rows.
    #[ts(optional, as = "Option<_>")]
    pub decisions: BTreeMap<String, Decision>,
}

/// `None` is found out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "ImportSheetWish", optional_fields = nullable)]
pub struct SheetWish {
    /// Whether the sheet comes in at all.
    pub take: Option<bool>,
    /// The number of the row with the headings; zero where there are none.
    pub heading: Option<u32>,
    /// One for each column.
    pub fields: Option<Vec<Field>>,
    pub kind: Option<PersonKind>,
    pub list: Option<List>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "ImportDecision", optional_fields = nullable)]
pub struct Decision {
    /// Take the row in, or leave it out.
    pub take: Option<bool>,
    /// The card that the row is about; empty for a new one.
    pub person: Option<String>,
    /// Who a new person is, where the list does not say it right.
    pub kind: Option<PersonKind>,
    /// Fields that stay as they are in the card; none: those that had better stay.
    pub leave: Option<Vec<String>>,
}
