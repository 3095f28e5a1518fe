//! What is wrong with a layout while it is being made, beside the fields that it is about.

use std::collections::BTreeMap;

use nastavnik_domain::school_return::Layout;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "LayoutAsked")]
pub struct Check {
    layout: Layout,
}

/// Words by fields: `parts`, `sheet.PART`, `columns.PART`, `column.PART.CODE`.
#[derive(Serialize, TS)]
#[ts(rename = "LayoutChecked")]
pub struct Checked {
    /// The workbook cannot be written so.
    problems: BTreeMap<String, String>,
    /// It can, and the user should know.
    warnings: BTreeMap<String, String>,
}

pub fn check(_: &App, arg: Check) -> Result<Checked, Fault> {
    let warnings = arg.layout.warnings();
    let problems = arg.layout.check().err().map(|invalid| invalid.0).unwrap_or_default();
    Ok(Checked { problems, warnings })
}
