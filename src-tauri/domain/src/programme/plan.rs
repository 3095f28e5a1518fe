//! A plan: what a programme is to contain before it is kept, whether it comes from a template, from
//! last year or from nothing. Forms: DOMAIN §3, «Индивидуальный план развития».

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "Plan")]
pub struct Plan {
    pub goal: String,
    pub tasks: Vec<String>,
    pub sections: Vec<Section>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "PlanSection")]
pub struct Section {
    /// Empty for items that stand before the first heading.
    pub title: String,
    pub items: Vec<Item>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "PlanItem")]
pub struct Item {
    /// «Проект, задание».
    pub task: String,
    /// In words, as a person writes it: «до 15 октября 2026 г.».
    pub deadline: String,
    /// «Планируемый результат».
    pub planned: String,
}
