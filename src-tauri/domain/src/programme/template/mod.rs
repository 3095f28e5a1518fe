//! Templates of programmes: items that are offered by the chosen gaps, with times that become real
//! deadlines in any period. The program's own stand in `assets/programmes`, a school's in its file.

mod check;
mod compose;
pub mod file;
mod library;
mod months;
mod place;
mod rank;
mod take;
#[cfg(test)]
mod tests;
mod when;

pub use check::check;
pub use compose::{Offer, OfferedItem, OfferedSection, blank, compose};
pub use library::{all, find};
pub use rank::rank;
pub use take::{copied, taken};
pub use when::When;

use serde::{Deserialize, Serialize};

use crate::vocabulary::{Form, Kind, Model};

/// What a list of templates shows of one, and what is in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Template {
    pub title: String,
    /// For whom it is and what it gives.
    pub note: String,
    pub body: Body,
}

/// Kept as JSON in the school's file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "TemplateBody")]
pub struct Body {
    /// Empty: for any form.
    pub forms: Vec<Form>,
    /// Those that it was written for; of equal forms they decide which template is nearer.
    pub models: Vec<Model>,
    pub kinds: Vec<Kind>,
    /// Months of the period that its times are counted in.
    pub months: u8,
    pub goal: String,
    pub tasks: Vec<Task>,
    pub sections: Vec<Section>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "TemplateTask")]
pub struct Task {
    pub text: String,
    /// Empty: always offered.
    pub gaps: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "TemplateSection")]
pub struct Section {
    pub title: String,
    pub items: Vec<Item>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "TemplateItem")]
pub struct Item {
    pub task: String,
    pub planned: String,
    pub when: When,
    /// Keys of the dictionary of requests.
    pub gaps: Vec<String>,
    /// Always offered, whatever the gaps.
    pub core: bool,
}

impl Body {
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.sections.iter().flat_map(|section| &section.items)
    }

    /// Every list of gaps in it, to be put into the words of another dictionary.
    pub fn gaps_mut(&mut self) -> impl Iterator<Item = &mut Vec<String>> {
        let tasks = self.tasks.iter_mut().map(|task| &mut task.gaps);
        let items = self.sections.iter_mut().flat_map(|section| &mut section.items);
        tasks.chain(items.map(|item| &mut item.gaps))
    }
}
