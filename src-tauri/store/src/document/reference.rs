//! Legal references, and the days of the production calendar.

use nastavnik_domain::Day;
use nastavnik_domain::writing::Kind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::mentor::day;
use crate::record::all;
use crate::transact::{Read, Tx};
use crate::{Error, Result};

/// A legal act as documents cite it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "LegalReference", optional_fields = nullable)]
pub struct Reference {
    /// Empty for a new one.
    pub id: String,
    /// After «в соответствии», the preposition with it.
    pub instrumental: String,
    /// After «на основании».
    pub genitive: String,
    pub since: Option<Day>,
    /// Which kinds cite it.
    pub kinds: Vec<Kind>,
    pub archived: bool,
}

/// In the school's order; those in the archive too.
pub fn list(read: &Read) -> Result<Vec<Reference>> {
    all(read, "SELECT * FROM legal_reference ORDER BY position, id", [], |row| {
        let codes: String = row.get("kinds")?;
        Ok(Reference {
            id: row.get("id")?,
            instrumental: row.get("instrumental")?,
            genitive: row.get("genitive")?,
            since: day(row, "since")?,
            kinds: codes.split(',').filter_map(Kind::from_code).collect(),
            archived: day(row, "archived_on")?.is_some(),
        })
    })
}

/// A new one stands last.
pub fn save(tx: &Tx, reference: &Reference, today: Day) -> Result<String> {
    let id = if reference.id.is_empty() { tx.new_id() } else { reference.id.clone() };
    let codes: String = reference.kinds.iter().map(|kind| format!("{},", kind.code())).collect();
    let archived = reference.archived.then(|| today.to_string());
    tx.conn.execute(
        "INSERT INTO legal_reference (id, position, instrumental, genitive, since, kinds, archived_on)
         SELECT ?1, coalesce(max(position), 0) + 1, ?2, ?3, ?4, ?5, ?6 FROM legal_reference WHERE true
         ON CONFLICT (id) DO UPDATE SET instrumental = excluded.instrumental, genitive = excluded.genitive,
         since = excluded.since, kinds = excluded.kinds, archived_on = excluded.archived_on",
        (
            &id,
            &reference.instrumental,
            &reference.genitive,
            reference.since.map(|day| day.to_string()),
            format!(",{codes}"),
            archived,
        ),
    )?;
    Ok(id)
}

/// A day that differs from its weekday.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CalendarDay {
    pub day: Day,
    pub working: bool,
    pub note: String,
}

pub fn calendar(read: &Read) -> Result<Vec<CalendarDay>> {
    all(read, "SELECT * FROM calendar_day ORDER BY day", [], |row| {
        let day = day(row, "day")?.ok_or(Error::NotFound { what: "calendar_day" })?;
        Ok(CalendarDay { day, working: row.get("working")?, note: row.get("note")? })
    })
}

pub fn save_day(tx: &Tx, day: &CalendarDay) -> Result<()> {
    tx.conn.execute(
        "INSERT INTO calendar_day (day, working, note) VALUES (?, ?, ?)
         ON CONFLICT (day) DO UPDATE SET working = excluded.working, note = excluded.note",
        (day.day.to_string(), day.working, &day.note),
    )?;
    Ok(())
}

/// An ordinary day of the week again.
pub fn remove_day(tx: &Tx, day: Day) -> Result<()> {
    tx.conn.execute("DELETE FROM calendar_day WHERE day = ?", [day.to_string()])?;
    Ok(())
}
