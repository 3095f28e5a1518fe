//! What a pair has planned and done, as its papers tell it: programmes and meetings.

use super::Person;
use crate::Day;
use crate::meeting;
use crate::programme::closing::Closing;
use crate::programme::{ItemStatus, item};

/// A personalised programme as it stands now.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Programme {
    /// In a group: whose it is. None: of all its mentees together.
    pub mentee_id: Option<String>,
    pub start: Option<Day>,
    pub end: Option<Day>,
    pub goal: String,
    pub tasks: Vec<String>,
    /// Requests and difficulties that it answers.
    pub gaps: Vec<String>,
    /// It was approved and is different since.
    pub changed: bool,
    /// When it was approved as it stands; nothing of a draft and of what was changed since.
    pub approved_on: Option<Day>,
    /// The act that approved it: «приказ от 02.09.2026 № 45-ОД».
    pub act: String,
    pub sections: Vec<Section>,
    pub closing: Closing,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Section {
    /// Empty for what stands before the first heading.
    pub title: String,
    pub items: Vec<Item>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    pub fields: item::Fields,
    pub status: ItemStatus,
}

impl Programme {
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.sections.iter().flat_map(|section| &section.items)
    }
}

/// A meeting that was held.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Meeting {
    pub fields: meeting::Fields,
    /// People of the pair who were not there.
    pub absent: Vec<Person>,
}
