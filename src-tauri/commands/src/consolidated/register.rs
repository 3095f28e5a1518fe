//! A register of all schools, a page at a time.

use nastavnik_domain::consolidated::{self, Page, REGISTERS};
use nastavnik_domain::school_return::{Part, Table};
use nastavnik_store::returns;
use serde::Deserialize;
use ts_rs::TS;

use super::gather::{known, schools, schools_of};
use super::get::Query;
use crate::{App, Fault};

/// Rows of one answer.
const MOST: u32 = 500;

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ConsolidatedRegisterOf")]
pub struct Register {
    query: Query,
    part: Part,
    page: consolidated::Query,
}

pub fn register(app: &App, arg: Register) -> Result<Page, Fault> {
    let Register { query: Query { school_year, period }, part, mut page } = arg;
    if !REGISTERS.contains(&part) {
        return Err(Fault::field("part", "Выберите реестр: сводного листа с такими строками нет."));
    }
    let store = app.store()?;
    page.limit = if page.limit == 0 { MOST } else { page.limit.min(MOST) };
    let of_part = |(row, table): (returns::Row, Option<Table>)| (row, table.into_iter().collect());
    let kept = returns::part_in_force(store, school_year, period, part)?.into_iter().map(of_part).collect();
    let sent = known(&schools_of(store)?, kept);
    Ok(consolidated::page(part, &schools(&sent), &page))
}
