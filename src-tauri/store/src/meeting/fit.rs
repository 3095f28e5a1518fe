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

/// Whom to ask: those who have not answered, or were not sure, after the latest meeting that they
/// were at. How many there are in all, and the first of them.
pub fn pending(read: &Read, pair: Option<&str>, limit: u32) -> Result<(u32, Vec<Pending>)> {
    let (these, said) = match pair {
        Some(_) => {
            ("AND id = ?1", "meeting a CROSS JOIN fit_check f ON f.meeting_id = a.id WHERE a.pair_id = ?1")
        }
        None => ("AND ?1 IS NULL", "fit_check f CROSS JOIN meeting a ON a.id = f.meeting_id"),
    };
    // The pair's latest meeting comes from its index; only who was ever away is looked at closer.
    let sql = format!(
        "WITH met AS MATERIALIZED (SELECT id,
            (SELECT max(day) FROM meeting WHERE pair_id = pair.id AND status = 'held') AS day
            FROM pair WHERE status = 'active' AND archived_on IS NULL {these}),
         said AS MATERIALIZED (SELECT a.pair_id, f.person_id, f.answer, a.day, max(a.day || a.id) FROM {said} GROUP BY 1, 2),
         asked AS MATERIALIZED (SELECT m.pair_id, m.person_id, m.role, said.answer, said.day AS answered,
            CASE WHEN m.person_id IN (SELECT person_id FROM attendance WHERE NOT present)
            THEN (SELECT max(day) FROM meeting h WHERE h.pair_id = m.pair_id AND h.status = 'held' AND {WAS})
            ELSE met.day END AS met
            FROM met CROSS JOIN pair_member m ON m.pair_id = met.id
            LEFT JOIN said ON said.pair_id = m.pair_id AND said.person_id = m.person_id
            WHERE met.day IS NOT NULL AND (said.answer IS NULL OR said.answer = 'unclear')),
         open AS NOT MATERIALIZED (SELECT * FROM asked WHERE met IS NOT NULL AND (answer IS NULL OR met > answered))
         SELECT open.*, p.surname, p.given, p.patronymic, (SELECT count(*) FROM open) AS many
            FROM (SELECT * FROM open ORDER BY met, pair_id, role DESC, person_id LIMIT ?2) open
            JOIN person p ON p.id = open.person_id
         ORDER BY met, pair_id, role DESC, person_id"
    );
    let mut many = 0;
    let found = all(read, &sql, (pair, limit), |row| {
        many = row.get("many")?;
        let role: String = row.get("role")?;
        let ids: (String, String) = (row.get("pair_id")?, row.get("person_id")?);
        Ok((ids, name(row)?, role == "mentor", day(row, "met")?, fit(row, "answer")?))
    })?;
    let mut asked = Vec::new();
    for ((pair_id, person_id), short_name, mentor, met, before) in found {
        let Some(day) = met else { continue };
        asked.push(Pending {
            meeting_id: latest(read, &pair_id, &person_id, day)?,
            day,
            pair: pair::title(read, &pair_id)?,
            short_name,
            pair_id,
            person_id,
            mentor,
            before,
        });
    }
    Ok((many, asked))
}

/// The member `m` was at the meeting `h`.
const WAS: &str = "NOT EXISTS (SELECT 1 FROM attendance t
    WHERE t.meeting_id = h.id AND t.person_id = m.person_id AND NOT t.present)";

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
