//! The school's own templates of programmes.

use nastavnik_domain::Day;
use nastavnik_domain::programme::template::{Body, Template};
use rusqlite::Row;

use crate::mentor::day;
use crate::record::{all, one};
use crate::transact::{Read, Tx};
use crate::{Error, Result};

pub struct Kept {
    pub id: String,
    pub template: Template,
    pub archived: bool,
}

fn read_row(row: &Row) -> Result<Kept> {
    let body: Body = serde_json::from_str(&row.get::<_, String>("body")?)?;
    Ok(Kept {
        id: row.get("id")?,
        template: Template { title: row.get("title")?, note: row.get("note")?, body },
        archived: day(row, "archived_on")?.is_some(),
    })
}

/// The newest first; archived ones only when asked for.
pub fn list(read: &Read, archived: bool) -> Result<Vec<Kept>> {
    let sql =
        "SELECT * FROM programme_template WHERE ? OR archived_on IS NULL ORDER BY created_on DESC, id DESC";
    all(read, sql, [archived], read_row)
}

pub fn get(read: &Read, id: &str) -> Result<Kept> {
    one(read, "SELECT * FROM programme_template WHERE id = ?", [id], read_row)?
        .ok_or(Error::NotFound { what: "programme_template" })
}

pub fn add(tx: &Tx, template: &Template, created_on: Day) -> Result<String> {
    let id = tx.new_id();
    let body = serde_json::to_string(&template.body)?;
    tx.conn.execute(
        "INSERT INTO programme_template (id, title, note, body, created_on) VALUES (?, ?, ?, ?, ?)",
        (&id, &template.title, &template.note, body, created_on.to_string()),
    )?;
    Ok(id)
}

/// Its name and what is said of it; the plan stays.
pub fn update(tx: &Tx, id: &str, title: &str, note: &str) -> Result<()> {
    found(
        tx.conn
            .execute("UPDATE programme_template SET title = ?, note = ? WHERE id = ?", [title, note, id])?,
    )
}

/// `None` takes it back from the archive.
pub fn archive(tx: &Tx, id: &str, on: Option<Day>) -> Result<()> {
    let on = on.map(|day| day.to_string());
    found(tx.conn.execute("UPDATE programme_template SET archived_on = ? WHERE id = ?", (on, id))?)
}

fn found(touched: usize) -> Result<()> {
    if touched == 0 { Err(Error::NotFound { what: "programme_template" }) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use nastavnik_domain::programme::gap::Gap;

    use crate::{Store, request};

    #[test]
    fn gaps_of_templates_are_those_that_a_new_file_has() {
        let store = Store::in_memory().unwrap();
        let kept: Vec<_> =
            request::list(&store, true).unwrap().into_iter().map(|one| (one.id, one.label)).collect();
        let known: Vec<_> =
            Gap::ALL.iter().map(|gap| (gap.code().to_owned(), gap.label().to_owned())).collect();
        assert_eq!(kept, known);
    }
}
