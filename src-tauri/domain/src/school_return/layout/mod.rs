//! How a school or its district wants the workbook: which sheets, which columns, in which order and
//! under which headings. Kept by name and passed on as a file.

mod check;
pub mod file;
mod sheet_name;

use serde::{Deserialize, Serialize};

use super::{Part, columns};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ReturnLayout")]
pub struct Layout {
    pub name: String,
    pub parts: Vec<PartChoice>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ReturnPartChoice")]
pub struct PartChoice {
    pub part: Part,
    /// On the sheet's tab and above its table.
    pub title: String,
    pub shown: bool,
    pub columns: Vec<ColumnChoice>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ReturnColumnChoice")]
pub struct ColumnChoice {
    pub code: String,
    pub title: String,
    pub shown: bool,
}

impl PartChoice {
    fn usual(part: Part) -> PartChoice {
        let columns = columns(part).iter().map(|column| ColumnChoice {
            code: column.code.into(),
            title: column.title.into(),
            shown: true,
        });
        PartChoice { part, title: part.label().into(), shown: true, columns: columns.collect() }
    }
}

impl Default for Layout {
    /// The usual workbook of DOMAIN §7.
    fn default() -> Layout {
        Layout { name: String::new(), parts: Part::ALL.iter().copied().map(PartChoice::usual).collect() }
    }
}
