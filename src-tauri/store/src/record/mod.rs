//! Rows as the plain structs of the domain: the names of a struct's fields are the columns'.
//!
//! A person has thirty columns; listing them again in every INSERT, UPDATE and row reader
//! would be three places to forget one in. Names come from our own types, never from a user.

mod fields;

use nastavnik_domain::letters::fold;
use nastavnik_domain::{Day, school_year};
use rusqlite::types::Value;
use rusqlite::{Row, params_from_iter};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value as Json;

use crate::transact::{Read, Tx};
use crate::{Error, Result};
use fields::Fields;

/// Column names and values of a struct; arrays are left out, they live in tables of their own.
fn columns<T: Serialize>(fields: &T) -> Result<Vec<(String, Value)>> {
    let Json::Object(map) = serde_json::to_value(fields)? else {
        return Ok(Vec::new());
    };
    Ok(map.into_iter().filter_map(|(name, value)| Some((name, sql(value)?))).collect())
}

fn sql(value: Json) -> Option<Value> {
    Some(match value {
        Json::Null => Value::Null,
        Json::Bool(flag) => Value::Integer(flag.into()),
        Json::Number(number) => match number.as_i64() {
            Some(whole) => Value::Integer(whole),
            None => Value::Real(number.as_f64()?),
        },
        Json::String(text) => Value::Text(text),
        Json::Array(_) | Json::Object(_) => return None,
    })
}

/// Inserts a row: the struct's fields and `more` columns (its key among them).
pub(crate) fn insert<T: Serialize>(tx: &Tx, table: &str, fields: &T, more: &[(&str, Value)]) -> Result<()> {
    let mut columns = columns(fields)?;
    columns.extend(more.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
    let names: Vec<_> = columns.iter().map(|(name, _)| format!("\"{name}\"")).collect();
    let marks = vec!["?"; columns.len()].join(", ");
    let sql = format!("INSERT INTO \"{table}\" ({}) VALUES ({marks})", names.join(", "));
    tx.conn.prepare_cached(&sql)?.execute(params_from_iter(columns.into_iter().map(|(_, value)| value)))?;
    Ok(())
}

/// Inserts a row under a new key and gives the key.
pub(crate) fn add<T: Serialize>(tx: &Tx, table: &str, fields: &T) -> Result<String> {
    let id = tx.new_id();
    insert(tx, table, fields, &[("id", Value::Text(id.clone()))])?;
    Ok(id)
}

/// Updates the row whose `key` column has `id`; an unknown id is an error.
pub(crate) fn update<T: Serialize>(
    tx: &Tx,
    table: &'static str,
    (key, id): (&str, &str),
    fields: &T,
    more: &[(&str, Value)],
) -> Result<()> {
    let mut columns = columns(fields)?;
    columns.extend(more.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
    let sets: Vec<_> = columns.iter().map(|(name, _)| format!("\"{name}\" = ?")).collect();
    let sql = format!("UPDATE \"{table}\" SET {} WHERE \"{key}\" = ?", sets.join(", "));
    let values = columns.into_iter().map(|(_, value)| value).chain([Value::Text(id.to_owned())]);
    let touched = tx.conn.prepare_cached(&sql)?.execute(params_from_iter(values))?;
    if touched == 0 { Err(Error::NotFound { what: table }) } else { Ok(()) }
}

/// The columns of a row that are fields of `T`; fields without a column have their default.
pub(crate) fn read<T: DeserializeOwned>(row: &Row) -> Result<T> {
    Ok(T::deserialize(Fields(row))?)
}

/// The one row that a query gives, read by `map`; `None` when there is none.
pub(crate) fn one<T>(
    read: &Read,
    sql: &str,
    params: impl rusqlite::Params,
    map: impl FnOnce(&Row) -> Result<T>,
) -> Result<Option<T>> {
    let mut statement = read.conn.prepare_cached(sql)?;
    let mut rows = statement.query(params)?;
    rows.next()?.map(map).transpose()
}

/// All rows of a query, read by `map`.
pub(crate) fn all<T>(
    read: &Read,
    sql: &str,
    params: impl rusqlite::Params,
    mut map: impl FnMut(&Row) -> Result<T>,
) -> Result<Vec<T>> {
    let mut statement = read.conn.prepare_cached(sql)?;
    let mut rows = statement.query(params)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(map(row)?);
    }
    Ok(found)
}

/// Puts a row into the archive; `None` takes it back.
pub(crate) fn archive(tx: &Tx, table: &'static str, id: &str, on: Option<Day>) -> Result<()> {
    let sql = format!("UPDATE \"{table}\" SET archived_on = ? WHERE id = ?");
    let touched = tx.conn.prepare_cached(&sql)?.execute((on.map(|day| day.to_string()), id))?;
    if touched == 0 { Err(Error::NotFound { what: table }) } else { Ok(()) }
}

pub(crate) fn archived(row: &Row) -> Result<bool> {
    Ok(row.get::<_, Option<String>>("archived_on")?.is_some())
}

/// Whether one of the titles that a query gives is this one.
pub(crate) fn titled(read: &Read, sql: &str, params: impl rusqlite::Params, title: &str) -> Result<bool> {
    let titles: Vec<String> = all(read, sql, params, |row| Ok(row.get(0)?))?;
    Ok(titles.iter().any(|other| fold(other) == fold(title)))
}

/// Of an ORDER BY.
pub(crate) fn direction(descending: bool) -> &'static str {
    if descending { " DESC" } else { "" }
}

/// Levels of awards and events in their order, for an ORDER BY over the table `r`.
pub(crate) const LEVELS: &str =
    "CASE r.level WHEN 'school' THEN 1 WHEN 'district' THEN 2 WHEN 'region' THEN 3
    WHEN 'country' THEN 4 ELSE 5 END";

/// First and last day of a school year, as they stand in columns; nothing for every year.
pub(crate) fn bounds(year: Option<i16>) -> (Option<String>, Option<String>) {
    match year.and_then(school_year::bounds) {
        Some((first, last)) => (Some(first.to_string()), Some(last.to_string())),
        None => (None, None),
    }
}

/// The school year of a column with a day, in SQL; see `domain::school_year::of`.
pub(crate) fn school_year_of(column: &str) -> String {
    format!("(CAST(substr({column}, 1, 4) AS INTEGER) - (substr({column}, 6, 2) < '09'))")
}
