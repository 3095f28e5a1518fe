//! Forming a pair and changing what was agreed on.

use nastavnik_domain::Day;
use nastavnik_domain::pair::Fields;
use nastavnik_domain::vocabulary::{PairStatus, Role};
use rusqlite::types::Value;

use super::life;
use crate::record;
use crate::transact::Tx;
use crate::{Error, Result};

pub fn add(tx: &Tx, fields: &Fields, proposed_on: Day) -> Result<String> {
    let id = tx.new_id();
    let more = [
        ("id", Value::Text(id.clone())),
        ("kinds", codes(fields)),
        ("status", Value::Text(PairStatus::Proposed.code().into())),
        ("proposed_on", Value::Text(proposed_on.to_string())),
    ];
    record::insert(tx, "pair", fields, &more)?;
    members(tx, &id, fields)?;
    Ok(id)
}

/// Members who stay keep their consents.
pub fn update(tx: &Tx, id: &str, fields: &Fields) -> Result<()> {
    record::update(tx, "pair", ("id", id), fields, &[("kinds", codes(fields))])?;
    members(tx, id, fields)?;
    life::refresh(tx, id)
}

fn codes(fields: &Fields) -> Value {
    let codes: String = fields.kinds.iter().map(|kind| format!("{},", kind.code())).collect();
    Value::Text(format!(",{codes}"))
}

fn members(tx: &Tx, pair: &str, fields: &Fields) -> Result<()> {
    let sides = [(Role::Mentor, &fields.mentors), (Role::Mentee, &fields.mentees)];
    let wanted: Vec<_> = sides.iter().flat_map(|(role, ids)| ids.iter().map(|id| (*role, id))).collect();
    let sql = "SELECT person_id FROM pair_member WHERE pair_id = ?";
    let present: Vec<String> = record::all(tx, sql, [pair], |row| Ok(row.get(0)?))?;
    for gone in present.iter().filter(|id| !wanted.iter().any(|(_, other)| other == id)) {
        tx.conn.execute("DELETE FROM pair_member WHERE pair_id = ? AND person_id = ?", [pair, gone])?;
    }
    for (position, (role, person)) in wanted.iter().enumerate() {
        tx.conn.execute(
            "INSERT INTO pair_member (pair_id, person_id, role, position) VALUES (?, ?, ?, ?)
             ON CONFLICT (pair_id, person_id) DO UPDATE SET role = excluded.role, position = excluded.position",
            (pair, person, role.code(), position as i64),
        )?;
    }
    Ok(())
}

/// `None` takes it back from the archive.
pub fn archive(tx: &Tx, id: &str, on: Option<Day>) -> Result<()> {
    let on = on.map(|day| day.to_string());
    let touched = tx.conn.execute("UPDATE pair SET archived_on = ? WHERE id = ?", (on, id))?;
    if touched == 0 { Err(Error::NotFound { what: "pair" }) } else { Ok(()) }
}
