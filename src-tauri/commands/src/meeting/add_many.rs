//! Past meetings of a table, all of them or none.

use std::collections::HashMap;

use nastavnik_domain::meeting::Fields;
use nastavnik_domain::meeting::check::Question;
use nastavnik_domain::plural::{self, count};
use nastavnik_domain::{Day, Invalid};
use nastavnik_store::{Done, meeting, pair};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::form::{Refusal, checked, pair_of};
use super::read::MOST;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "MeetingAddMany")]
pub struct AddMany {
    rows: Vec<NewMeeting>,
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NewMeeting {
    pair_id: String,
    fields: Fields,
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    confirmed: Vec<Question>,
}

#[derive(Serialize, TS)]
pub struct MeetingsAdded {
    ids: Vec<String>,
}

const MEETINGS: [&str; 3] = ["встреча", "встречи", "встреч"];

/// Words about a row are named by its number: `rows.3.day`.
pub fn add_many(app: &mut App, arg: AddMany) -> Result<Done<MeetingsAdded>, Fault> {
    if arg.rows.is_empty() {
        return Err(Fault::field("rows", "Внесите хотя бы одну встречу."));
    }
    if arg.rows.len() > MOST {
        let rows = count(MOST, ["строку", "строки", "строк"]);
        return Err(Fault::field("rows", format!("За один раз можно внести {rows}.")));
    }
    let (mut refused, mut asks) = (Invalid::default(), true);
    let mut days: HashMap<String, Vec<Day>> = HashMap::new();
    let mut rows = Vec::new();
    for (index, row) in arg.rows.into_iter().enumerate() {
        let found = pair_of(app, &row.pair_id)?;
        let beside = days.entry(row.pair_id.clone()).or_default();
        let day = row.fields.day;
        match checked(app, &found, row.fields, &row.confirmed, (None, beside))? {
            Ok(fields) => rows.push((row.pair_id, fields)),
            Err(refusal) => {
                asks &= refusal.asks;
                for (field, words) in refusal.invalid.0 {
                    refused.add(&format!("rows.{index}.{field}"), words);
                }
            }
        }
        beside.extend(day);
    }
    refused.or(()).map_err(|invalid| Refusal { invalid, asks })?;
    let whose = match days.len() {
        1 => format!(": {}", pair::title(app.store()?, &rows[0].0)?),
        _ => String::new(),
    };
    let many = rows.len();
    let verb = plural::word(many, ["Внесена", "Внесены", "Внесено"]);
    let today = app.today();
    app.transact("meeting.add_many", &format!("{verb} {}{whose}", count(many, MEETINGS)), |tx| {
        let ids = rows.iter().map(|(pair, fields)| meeting::add(tx, pair, fields, today));
        Ok(MeetingsAdded { ids: ids.collect::<Result<_, _>>()? })
    })
}
