//! What the cells of «Внести прошедшие» mean, before anything is kept. What is left empty is taken
//! from the usual order and from the meeting before.

use std::collections::{BTreeMap, HashMap};

use nastavnik_domain::meeting::typed::{self, Row};
use nastavnik_domain::meeting::{Fields, Form, Kind, Status, USUAL_MINUTES, order};
use nastavnik_domain::pair::listing::Query;
use nastavnik_domain::{Day, plural, school_year};
use nastavnik_store::{Store, meeting, pair};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::form::{checked, pair_of};
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "MeetingTable", optional_fields = nullable)]
pub struct Table {
    /// All rows are about it; without it each names its own.
    pair_id: Option<String>,
    /// Of days without a year; the current one, without it.
    school_year: Option<i16>,
    rows: Vec<Row>,
}

#[derive(Serialize, TS)]
pub struct ReadMeeting {
    /// Nothing is typed in it.
    blank: bool,
    pair_id: Option<String>,
    pair: String,
    fields: Fields,
    /// By the cell.
    problems: BTreeMap<String, String>,
    /// To be confirmed, by the code of the question.
    questions: BTreeMap<String, String>,
}

/// Nobody types more at once, and each row is looked at at every pause.
pub(super) const MOST: usize = 300;

pub fn read(app: &App, arg: Table) -> Result<Vec<ReadMeeting>, Fault> {
    let (store, today) = (app.store()?, app.today());
    if arg.rows.len() > MOST {
        let rows = plural::count(MOST, ["строку", "строки", "строк"]);
        return Err(Fault::field("rows", format!("За один раз можно внести {rows}.")));
    }
    let year = arg.school_year.unwrap_or(school_year::of(today));
    let mut found: Vec<ReadMeeting> = Vec::new();
    let mut named: HashMap<String, Result<String, String>> = HashMap::new();
    for row in &arg.rows {
        let (fields, mut invalid) = typed::read(row, year, today);
        let blank = row.is_blank() && row.pair.trim().is_empty();
        let pair_id = match (&arg.pair_id, row.pair.trim()) {
            (Some(id), _) => Some(id.clone()),
            (None, "") => found.last().and_then(|above| above.pair_id.clone()),
            (None, text) => {
                if !named.contains_key(text) {
                    named.insert(text.to_owned(), pair_named(store, text, year, today)?);
                }
                match &named[text] {
                    Ok(id) => Some(id.clone()),
                    Err(words) => {
                        invalid.add("pair", words.clone());
                        None
                    }
                }
            }
        };
        if pair_id.is_none() {
            invalid.add("pair", "Укажите пару: фамилию наставника или наставляемого.");
        }
        found.push(ReadMeeting {
            blank,
            pair: match &pair_id {
                Some(id) => pair::title(store, id)?,
                None => String::new(),
            },
            pair_id,
            fields: Fields { status: Some(Status::Held), ..fields },
            problems: if blank { BTreeMap::new() } else { invalid.0 },
            questions: BTreeMap::new(),
        });
    }
    fill(store, &mut found)?;
    look(app, &mut found)?;
    Ok(found)
}

/// One pair of the year that the words mean, or what to write instead.
fn pair_named(store: &Store, text: &str, year: i16, today: Day) -> Result<Result<String, String>, Fault> {
    let query =
        Query { text: text.replace('—', " "), school_year: Some(year), limit: 4, ..Query::default() };
    let rows = pair::rows(store, &query, today)?;
    let titles = rows.iter().map(|row| pair::title(store, &row.id)).collect::<Result<Vec<_>, _>>()?;
    let exact = titles.iter().position(|title| title == text);
    Ok(match (rows.as_slice(), exact) {
        (_, Some(index)) => Ok(rows[index].id.clone()),
        ([only], _) => Ok(only.id.clone()),
        ([], _) => {
            Err(format!("Такой пары в {} учебном году нет. Проверьте фамилию.", school_year::title(year)))
        }
        _ => Err(format!("Подходит несколько пар: {}. Напишите две фамилии.", titles.join("; "))),
    })
}

/// Empty cells take the usual kind and the form and length of the meeting before.
fn fill(store: &Store, rows: &mut [ReadMeeting]) -> Result<(), Fault> {
    let mut order_of_days: Vec<usize> = (0..rows.len()).collect();
    order_of_days.sort_by_key(|index| rows[*index].fields.day);
    let mut known: HashMap<String, (Vec<(Day, Kind)>, Day)> = HashMap::new();
    for index in order_of_days {
        let row = &mut rows[index];
        let Some(pair) = row.pair_id.clone() else { continue };
        if !known.contains_key(&pair) {
            let Some(end) = pair::get(store, &pair)?.fields.end else { continue };
            known.insert(pair.clone(), (meeting::history(store, &pair, None)?, end));
        }
        let Some((history, end)) = known.get_mut(&pair) else { continue };
        // A day that is not typed yet is after all that is known.
        let day = row.fields.day.unwrap_or(*end);
        let before: Vec<Kind> = history.iter().filter(|(on, _)| *on <= day).map(|(_, kind)| *kind).collect();
        let on = row.fields.day.unwrap_or_else(|| history.last().map_or(day, |(on, _)| *on));
        let kind = *row.fields.kind.get_or_insert(order::next(&before, on, *end));
        if let Some(day) = row.fields.day {
            history.push((day, kind));
        }
    }
    let mut above: HashMap<String, (Form, u32)> = HashMap::new();
    for row in rows {
        let Some(pair) = row.pair_id.clone() else { continue };
        let usual = match above.get(&pair) {
            Some(usual) => *usual,
            None => {
                let last = meeting::last(store, &pair, None)?.map(|last| last.fields);
                (
                    last.as_ref().and_then(|last| last.form).unwrap_or(Form::InPerson),
                    last.and_then(|last| last.minutes).unwrap_or(USUAL_MINUTES),
                )
            }
        };
        let form = *row.fields.form.get_or_insert(usual.0);
        let minutes = *row.fields.minutes.get_or_insert(usual.1);
        above.insert(pair, (form, minutes));
    }
    Ok(())
}

/// What would be refused and what would be asked about.
fn look(app: &App, rows: &mut [ReadMeeting]) -> Result<(), Fault> {
    let mut days: HashMap<String, Vec<Day>> = HashMap::new();
    for row in rows.iter_mut().filter(|row| !row.blank) {
        let Some(id) = &row.pair_id else { continue };
        let pair = pair_of(app, id)?;
        let beside = days.entry(id.clone()).or_default();
        let day = row.fields.day;
        match checked(app, &pair, row.fields.clone(), &[], (None, beside))? {
            Ok(fields) => row.fields = fields,
            Err(refusal) if refusal.asks => row.questions = refusal.invalid.0,
            Err(refusal) => {
                for (field, words) in refusal.invalid.0 {
                    row.problems.entry(field).or_insert(words);
                }
            }
        }
        beside.extend(day);
    }
    Ok(())
}
