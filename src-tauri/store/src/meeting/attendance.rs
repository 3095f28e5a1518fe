//! Who of a pair was at a meeting. Where nothing is kept, everybody was.

use crate::Result;
use crate::record::all;
use crate::transact::{Read, Tx};

/// Those who were not there.
pub fn absent(read: &Read, meeting: &str) -> Result<Vec<String>> {
    let sql = "SELECT person_id FROM attendance WHERE meeting_id = ? AND NOT present";
    all(read, sql, [meeting], |row| Ok(row.get(0)?))
}

/// A mark for each of the people; nothing is kept when all of them were there.
pub fn save(tx: &Tx, meeting: &str, people: &[(String, bool)]) -> Result<()> {
    let wanted: &[_] = if people.iter().all(|(_, present)| *present) { &[] } else { people };
    let sql = "SELECT person_id FROM attendance WHERE meeting_id = ?";
    let there: Vec<String> = all(tx, sql, [meeting], |row| Ok(row.get(0)?))?;
    for gone in there.iter().filter(|id| !wanted.iter().any(|(other, _)| other == *id)) {
        tx.conn.execute("DELETE FROM attendance WHERE meeting_id = ? AND person_id = ?", [meeting, gone])?;
    }
    for (person, present) in wanted {
        tx.conn.execute(
            "INSERT INTO attendance (meeting_id, person_id, present) VALUES (?, ?, ?)
             ON CONFLICT (meeting_id, person_id) DO UPDATE SET present = excluded.present",
            (meeting, person, present),
        )?;
    }
    Ok(())
}
