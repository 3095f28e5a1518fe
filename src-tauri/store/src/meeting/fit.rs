//! Whether the pair suits its people: what they said after which meeting, whom to ask next.

use nastavnik_domain::Day;
use nastavnik_domain::meeting::Fit;
use nastavnik_domain::meeting::listing::Pending;
use nastavnik_domain::person::Name;
use serde::Serialize;
use ts_rs::TS;

use crate::mentor::day;
use crate::record::all;
use crate::transact::{Read, Tx};
use crate::{Error, Result, pair};

/// What somebody said after a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "FitAnswer")]
pub struct Answer {
    pub meeting_id: String,
    pub day: Day,
    pub person_id: String,
    pub short_name: String,
    pub answer: Fit,
    pub note: String,
}

fn name(row: &rusqlite::Row) -> Result<String> {
    let (surname, given, patronymic): (String, String, String) =
        (row.get("surname")?, row.get("given")?, row.get("patronymic")?);
    Ok(Name { surname: &surname, given: &given, patronymic: &patronymic }.short())
}

fn fit(row: &rusqlite::Row, column: &str) -> Result<Option<Fit>> {
    Ok(row.get::<_, Option<String>>(column)?.and_then(|code| Fit::from_code(&code)))
}

/// Everything that the people of a pair have said, the earliest first.
pub fn of_pair(read: &Read, pair: &str) -> Result<Vec<Answer>> {
    let sql = "SELECT f.*, m.day, p.surname, p.given, p.patronymic FROM meeting m
        JOIN fit_check f ON f.meeting_id = m.id JOIN person p ON p.id = f.person_id
        WHERE m.pair_id = ? ORDER BY m.day, m.id";
    all(read, sql, [pair], |row| {
        Ok(Answer {
            meeting_id: row.get("meeting_id")?,
            day: day(row, "day")?.ok_or_else(|| Error::Damaged("meeting without a day".into()))?,
            person_id: row.get("person_id")?,
            short_name: name(row)?,
            answer: fit(row, "answer")?.unwrap_or(Fit::Unclear),
            note: row.get("note")?,
        })
    })
}

/// `None` takes the answer back.
pub fn save(tx: &Tx, meeting: &str, person: &str, said: Option<(Fit, &str)>) -> Result<()> {
    match said {
        Some((answer, note)) => tx.conn.execute(
            "INSERT INTO fit_check (meeting_id, person_id, answer, note) VALUES (?, ?, ?, ?)
             ON CONFLICT (meeting_id, person_id) DO UPDATE SET answer = excluded.answer, note = excluded.note",
            (meeting, person, answer.code(), note),
        )?,
        None => {
            tx.conn.execute("DELETE FROM fit_check WHERE meeting_id = ? AND person_id = ?", [meeting, person])?
        }
    };
    Ok(())
}

/// A person's newest answer in a pair: `m` is a member. Takes a column of `fit_check` or `meeting`.
fn newest(column: &str) -> String {
    format!(
        "(SELECT {column} FROM fit_check f JOIN meeting a ON a.id = f.meeting_id
          WHERE f.person_id = m.person_id AND a.pair_id = m.pair_id ORDER BY a.day DESC, a.id DESC LIMIT 1)"
    )
}

/// Pairs that work, and their members. CROSS: from the pairs to their members.
const WORKING: &str = "FROM pair CROSS JOIN pair_member m ON m.pair_id = pair.id
    WHERE pair.status = 'active' AND pair.archived_on IS NULL";

/// Whom to ask: those who have not answered, or were not sure, after the latest meeting that they
/// were at. How many there are in all, and the first of them.
pub fn pending(read: &Read, pair: Option<&str>, limit: u32) -> Result<(u32, Vec<Pending>)> {
    let sql = format!(
        "WITH asked AS MATERIALIZED (SELECT m.pair_id, m.person_id, m.role,
            (SELECT day FROM meeting h WHERE h.pair_id = m.pair_id AND h.status = 'held'
                AND NOT EXISTS (SELECT 1 FROM attendance t WHERE t.meeting_id = h.id
                    AND t.person_id = m.person_id AND NOT t.present)
                ORDER BY day DESC LIMIT 1) AS met,
            {answer} AS answer, {day} AS answered
            {WORKING} AND (?1 IS NULL OR pair.id = ?1))
         SELECT * , (SELECT count(*) FROM asked WHERE {open}) AS many FROM asked WHERE {open}
         ORDER BY met, pair_id, role DESC, person_id LIMIT ?2",
        answer = newest("f.answer"),
        day = newest("a.day"),
        open = "met IS NOT NULL AND (answer IS NULL OR (answer = 'unclear' AND met > answered))",
    );
    let mut many = 0;
    let found = all(read, &sql, (pair, limit), |row| {
        many = row.get("many")?;
        let found: (String, String, String, Option<Day>, Option<Fit>) = (
            row.get("pair_id")?,
            row.get("person_id")?,
            row.get("role")?,
            day(row, "met")?,
            fit(row, "answer")?,
        );
        Ok(found)
    })?;
    let asked = found.into_iter().filter_map(|(pair_id, person_id, role, met, before)| {
        Some((pair_id, person_id, role == "mentor", met?, before))
    });
    let asked = asked
        .map(|(pair_id, person_id, mentor, day, before)| {
            Ok(Pending {
                meeting_id: latest(read, &pair_id, &person_id, day)?,
                day,
                pair: pair::title(read, &pair_id)?,
                short_name: crate::person::get(read, &person_id)?.fields.name().short(),
                pair_id,
                person_id,
                mentor,
                before,
            })
        })
        .collect::<Result<Vec<_>>>()?;
    Ok((many, asked))
}

fn latest(read: &Read, pair: &str, person: &str, on: Day) -> Result<String> {
    let sql = "SELECT id FROM meeting h WHERE pair_id = ?1 AND status = 'held' AND day = ?3
        AND NOT EXISTS (SELECT 1 FROM attendance t WHERE t.meeting_id = h.id AND t.person_id = ?2 AND NOT t.present)
        ORDER BY id DESC LIMIT 1";
    crate::record::one(read, sql, (pair, person, on.to_string()), |row| Ok(row.get(0)?))?
        .ok_or(Error::NotFound { what: "meeting" })
}

/// Working pairs where somebody's newest answer is «не подходит», with the answers.
pub fn unfit(read: &Read) -> Result<Vec<(String, Answer)>> {
    // From the few answers, not from the many pairs.
    let sql = "SELECT m.pair_id, f.*, m.day, p.surname, p.given, p.patronymic
        FROM fit_check f CROSS JOIN meeting m ON m.id = f.meeting_id
        JOIN pair ON pair.id = m.pair_id JOIN person p ON p.id = f.person_id
        WHERE f.answer = 'unfit' AND pair.status = 'active' AND pair.archived_on IS NULL
            AND NOT EXISTS (SELECT 1 FROM fit_check g JOIN meeting n ON n.id = g.meeting_id
                WHERE g.person_id = f.person_id AND n.pair_id = m.pair_id AND (n.day, n.id) > (m.day, m.id))
        ORDER BY m.day DESC, m.id, p.name_key";
    all(read, sql, [], |row| {
        Ok((
            row.get("pair_id")?,
            Answer {
                meeting_id: row.get("meeting_id")?,
                day: day(row, "day")?.ok_or_else(|| Error::Damaged("meeting without a day".into()))?,
                person_id: row.get("person_id")?,
                short_name: name(row)?,
                answer: Fit::Unfit,
                note: row.get("note")?,
            },
        ))
    })
}

/// Whether somebody of the pair has said last that it does not suit.
pub fn is_unfit(read: &Read, pair: &str) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM meeting m JOIN fit_check f ON f.meeting_id = m.id
        WHERE m.pair_id = ?1 AND f.answer = 'unfit'
            AND NOT EXISTS (SELECT 1 FROM fit_check g JOIN meeting n ON n.id = g.meeting_id
                WHERE g.person_id = f.person_id AND n.pair_id = ?1 AND (n.day, n.id) > (m.day, m.id)))";
    Ok(read.conn.prepare_cached(sql)?.query_row([pair], |row| row.get(0))?)
}
