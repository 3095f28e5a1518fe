//! What the workbook will hold, said before it is written.

use nastavnik_domain::school_return::{Layout, Part, Table, Value, columns};
use serde::Serialize;
use ts_rs::TS;

use super::Query;
use super::gather::gather;
use crate::{App, Fault};

#[derive(Serialize, TS)]
#[ts(rename = "ReportLook")]
pub struct Look {
    /// Checked and whole: every sheet and column that there is.
    layout: Layout,
    parts: Vec<LookPart>,
    /// Of people: «ФИО взрослых, фамилии с инициалами у детей».
    personal: String,
}

#[derive(Serialize, TS)]
#[ts(rename = "ReportLookPart")]
pub struct LookPart {
    part: Part,
    /// Records, without headings inside the table.
    rows: usize,
    /// They are counted in a column of their own, which stands first.
    numbered: bool,
    /// The usual headings of its columns, by code.
    columns: Vec<LookColumn>,
    /// The first records as they will stand, a text for each of the columns.
    sample: Vec<Vec<String>>,
}

#[derive(Serialize, TS)]
#[ts(rename = "ReportLookColumn")]
pub struct LookColumn {
    code: String,
    title: String,
    /// Written only when personal data are asked for.
    personal: bool,
}

pub fn look(app: &App, arg: Query) -> Result<Look, Fault> {
    let layout = arg.layout()?;
    let gathered = gather(app, &arg)?;
    let parts = gathered.tables.iter().map(|table| LookPart {
        part: table.part,
        rows: table.rows.iter().filter(|row| row.level == 0).count(),
        numbered: table.part.numbered(),
        sample: sample(table),
        columns: columns(table.part)
            .iter()
            .map(|column| LookColumn {
                code: column.code.into(),
                title: column.title.into(),
                personal: !column.shown(Default::default()),
            })
            .collect(),
    });
    Ok(Look { parts: parts.collect(), personal: personal(&arg), layout })
}

fn sample(table: &Table) -> Vec<Vec<String>> {
    const ENOUGH: usize = 3;
    let records = table.rows.iter().filter(|row| row.level == 0).take(ENOUGH);
    records.map(|row| row.cells.iter().map(Value::shown).collect()).collect()
}

fn personal(query: &Query) -> String {
    let asked = query.personal;
    let mut parts = vec!["ФИО взрослых"];
    parts.push(if asked.children {
        "полные ФИО детей"
    } else {
        "фамилии с инициалами у детей"
    });
    if asked.contacts {
        parts.push("телефоны и почта");
    }
    if asked.births {
        parts.push("год рождения");
    }
    parts.join(", ")
}
