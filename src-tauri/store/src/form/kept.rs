//! The forms that the file keeps, and the answers that the program cannot find itself.

use nastavnik_domain::Day;
use nastavnik_domain::district_form::{Filling, Known, Period, PeriodKind, Target, key};
use rusqlite::types::Value;

use crate::mentor::day;
use crate::record::{all, one};
use crate::transact::{Read, Tx};
use crate::{Error, Result};

pub struct Form {
    pub title: String,
    pub every: PeriodKind,
    pub shape: String,
    pub file_name: String,
    pub filling: Filling,
}

/// A form of the list.
pub struct Listed {
    pub id: String,
    pub form: Form,
    pub created_on: Option<Day>,
    pub archived: bool,
}

/// Everything but the file itself, which a list has no need of.
const COLUMNS: &str =
    "SELECT id, title, every, shape, file_name, body, created_on, archived_on FROM district_form";

fn line(row: &rusqlite::Row) -> Result<Listed> {
    Ok(Listed {
        id: row.get("id")?,
        form: Form {
            title: row.get("title")?,
            every: PeriodKind::from_code(&row.get::<_, String>("every")?).unwrap_or(PeriodKind::Quarter),
            shape: row.get("shape")?,
            file_name: row.get("file_name")?,
            filling: serde_json::from_str(&row.get::<_, String>("body")?)?,
        },
        created_on: day(row, "created_on")?,
        archived: day(row, "archived_on")?.is_some(),
    })
}

/// By name; those in the archive only when asked for.
pub fn list(read: &Read, archived: bool) -> Result<Vec<Listed>> {
    let sql = format!(
        "{COLUMNS} WHERE ?1 OR archived_on IS NULL ORDER BY archived_on IS NOT NULL, title COLLATE ru, id"
    );
    all(read, &sql, [archived], line)
}

pub fn get(read: &Read, id: &str) -> Result<Listed> {
    one(read, &format!("{COLUMNS} WHERE id = ?"), [id], line)?
        .ok_or(Error::NotFound { what: "district_form" })
}

/// The blank file.
pub fn content(read: &Read, id: &str) -> Result<Vec<u8>> {
    let sql = "SELECT content FROM district_form WHERE id = ?";
    one(read, sql, [id], |row| Ok(row.get(0)?))?.ok_or(Error::NotFound { what: "district_form" })
}

/// The form of this shape that is not in the archive.
pub fn by_shape(read: &Read, shape: &str) -> Result<Option<String>> {
    let sql = "SELECT id FROM district_form WHERE shape = ? AND archived_on IS NULL ORDER BY created_on DESC, id DESC";
    one(read, sql, [shape], |row| Ok(row.get(0)?))
}

/// What the user has settled for the words of any form; the newest word counts.
pub fn known(read: &Read) -> Result<Vec<Known>> {
    let forms = all(read, &format!("{COLUMNS} ORDER BY created_on, id"), [], line)?;
    let mut found = Vec::new();
    for Listed { form, .. } in forms {
        let columns = form.filling.lists.into_iter().flat_map(|list| list.columns);
        let rules = form.filling.cells.into_iter().map(|rule| (rule.label, rule.target));
        let rules = rules.chain(columns.map(|rule| (rule.label, rule.target)));
        found.extend(rules.filter_map(|(label, target)| Some(Known { label, target: target? })));
    }
    Ok(found.into_iter().filter(|one| !matches!(one.target, Target::Text { .. })).collect())
}

pub fn add(tx: &Tx, form: &Form, content: &[u8], today: Day) -> Result<String> {
    let id = tx.new_id();
    tx.conn.execute(
        "INSERT INTO district_form (id, title, every, shape, file_name, size, content, body, created_on)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            &id,
            &form.title,
            form.every.code(),
            &form.shape,
            &form.file_name,
            content.len() as i64,
            content,
            serde_json::to_string(&form.filling)?,
            today.to_string(),
        ),
    )?;
    Ok(id)
}

pub fn update(tx: &Tx, id: &str, title: &str, every: PeriodKind, filling: &Filling) -> Result<()> {
    let body = serde_json::to_string(filling)?;
    let sql = "UPDATE district_form SET title = ?, every = ?, body = ? WHERE id = ?";
    found(tx.conn.execute(sql, (title, every.code(), body, id))?)
}

/// The file of the next period in place of the one before.
pub fn replace(tx: &Tx, id: &str, shape: &str, file_name: &str, content: &[u8]) -> Result<()> {
    let sql = "UPDATE district_form SET shape = ?, file_name = ?, size = ?, content = ? WHERE id = ?";
    found(tx.conn.execute(sql, (shape, file_name, content.len() as i64, content, id))?)
}

/// `None` takes it back from the archive.
pub fn archive(tx: &Tx, id: &str, on: Option<Day>) -> Result<()> {
    let on = on.map_or(Value::Null, |day| Value::Text(day.to_string()));
    found(tx.conn.execute("UPDATE district_form SET archived_on = ? WHERE id = ?", (on, id))?)
}

fn found(touched: usize) -> Result<()> {
    if touched == 0 { Err(Error::NotFound { what: "district_form" }) } else { Ok(()) }
}

/// An answer of one period.
pub struct Figure {
    pub question: String,
    pub value: String,
}

/// What was typed in for a period, by the words that tell questions apart.
pub fn figures_of(read: &Read, period: Period) -> Result<Vec<Figure>> {
    let sql = "SELECT question, value FROM form_figure WHERE period = ?";
    all(read, sql, [period.to_string()], |row| Ok(Figure { question: row.get(0)?, value: row.get(1)? }))
}

/// Keeps an answer; an empty one is forgotten.
pub fn answer(tx: &Tx, period: Period, question: &str, value: &str) -> Result<()> {
    let (period, word) = (period.to_string(), key(question));
    if value.is_empty() {
        tx.conn.execute("DELETE FROM form_figure WHERE period = ? AND question = ?", [period, word])?;
    } else {
        tx.conn.execute(
            "INSERT INTO form_figure (period, question, label, value) VALUES (?, ?, ?, ?)
             ON CONFLICT (period, question) DO UPDATE SET label = excluded.label, value = excluded.value",
            [&period, &word, question, value],
        )?;
    }
    Ok(())
}
