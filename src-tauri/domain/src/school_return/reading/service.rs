//! The sheet that only programs read: whose return it is, and what its sheets and columns are called.

use super::Refusal;
use crate::letters::fold;
use crate::paper;
use crate::school_return::{FORMAT, Head, Part, Period, SERVICE};

pub(super) struct Service {
    pub head: Head,
    pub seal: String,
    rows: Vec<(String, String)>,
}

/// `None` where there is none, or where it is spoilt: the workbook is then one made by hand.
pub(super) fn read(sheets: &[&paper::Table]) -> Result<Option<Service>, Refusal> {
    let Some(sheet) = sheets.iter().find(|sheet| fold(&sheet.name) == SERVICE) else { return Ok(None) };
    let row = |row: &Vec<paper::Cell>| match row.as_slice() {
        [key, value, ..] => Some((key.text.trim().to_owned(), value.text.trim().to_owned())),
        _ => None,
    };
    let rows: Vec<_> = sheet.rows.iter().filter_map(row).collect();
    let value = |key: &str| rows.iter().find(|(known, _)| known == key).map(|(_, value)| value.as_str());
    let format = value("format").and_then(|text| text.parse::<u32>().ok());
    if format.is_some_and(|format| format > FORMAT) {
        return Err(Refusal::Newer);
    }
    let head = || {
        Some(Head {
            format: format?,
            organization_id: value("organization_id").filter(|id| !id.is_empty())?.to_owned(),
            organization: value("organization")?.to_owned(),
            district: value("district").unwrap_or_default().to_owned(),
            school_year: value("school_year")?.parse().ok()?,
            period: Period::from_code(value("period")?)?,
            made_on: value("made_on")?.parse().ok()?,
        })
    };
    let Some(head) = head() else { return Ok(None) };
    let seal = value("seal").unwrap_or_default().to_owned();
    Ok(Some(Service { head, seal, rows }))
}

impl Service {
    /// On the sheet's tab.
    pub fn name(&self, part: Part) -> Option<&str> {
        let key = format!("sheet.{}", part.code());
        self.rows.iter().find(|(known, _)| *known == key).map(|(_, name)| name.as_str())
    }

    /// Codes of the columns that were written, with their headings.
    pub fn headings(&self, part: Part) -> Vec<(&str, &str)> {
        let start = format!("column.{}.", part.code());
        self.rows
            .iter()
            .filter_map(|(key, title)| Some((key.strip_prefix(&start)?, title.as_str())))
            .collect()
    }
}
