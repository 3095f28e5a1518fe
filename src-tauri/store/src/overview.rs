//! The school in figures, counted by the database: Главная shows them and not the people.

use nastavnik_domain::{Day, school_year};
use rusqlite::named_params;

use crate::Result;
use crate::mentor::BUSY;
use crate::transact::Read;

/// Pairs and groups of a school year that are not in the archive.
pub struct Pairs {
    pub pairs: u32,
    /// With several mentees.
    pub groups: u32,
    pub lasting: u32,
    pub active: u32,
    /// Of the lasting ones.
    pub members: u32,
    pub consents: u32,
}

pub fn pairs(read: &Read, year: Option<i16>) -> Result<Pairs> {
    let sql = "SELECT count(*), total(mentees > 1), total(lasting), total(active),
            total(lasting * members), total(lasting * consents)
        FROM (SELECT pair.status NOT IN ('completed', 'stopped') AS lasting, pair.status = 'active' AS active,
                count(*) AS members, count(m.consented_on) AS consents, sum(m.role = 'mentee') AS mentees
            FROM pair JOIN pair_member m ON m.pair_id = pair.id
            WHERE pair.archived_on IS NULL
                AND (:first IS NULL OR (pair.start <= :last AND pair.\"end\" >= :first))
            GROUP BY pair.id)";
    let (first, last) = year.and_then(school_year::bounds).unzip();
    let text = |day: Option<Day>| day.map(|day| day.to_string());
    let params = named_params! { ":first": text(first), ":last": text(last) };
    Ok(read.conn.prepare_cached(sql)?.query_row(params, |row| {
        let number = |i| row.get::<_, f64>(i).map(|number| number as u32);
        let (all, groups) = (row.get::<_, u32>(0)?, number(1)?);
        Ok(Pairs {
            pairs: all - groups,
            groups,
            lasting: number(2)?,
            active: number(3)?,
            members: number(4)?,
            consents: number(5)?,
        })
    })?)
}

/// Mentees on the register, and how many of them are in a pair that lasts.
pub struct Mentees {
    pub all: u32,
    pub mentored: u32,
    /// Of them, teachers whose work began after the day that was asked for.
    pub young: u32,
    pub young_mentored: u32,
}

pub fn mentees(read: &Read, young_since: Day) -> Result<Mentees> {
    // Materialized: otherwise each total would look for the pairs again. CROSS: people in the
    // order of mentees, as they lie in the file.
    let sql = "WITH people AS MATERIALIZED (
            SELECT p.kind = 'teacher' AND coalesce(p.teaching_since > ?, 0) AS young,
                EXISTS (SELECT 1 FROM pair_member me JOIN pair INDEXED BY pair_lasting ON pair.id = me.pair_id
                    WHERE me.person_id = p.id AND me.role = 'mentee'
                      AND pair.finished_on IS NULL AND pair.archived_on IS NULL) AS mentored
            FROM mentee CROSS JOIN person p ON p.id = mentee.person_id
            WHERE mentee.removed_on IS NULL AND p.archived_on IS NULL)
        SELECT count(*), total(mentored), total(young), total(young AND mentored) FROM people";
    Ok(read.conn.prepare_cached(sql)?.query_row([young_since.to_string()], |row| {
        let number = |i| row.get::<_, f64>(i).map(|number| number as u32);
        Ok(Mentees { all: row.get(0)?, mentored: number(1)?, young: number(2)?, young_mentored: number(3)? })
    })?)
}

/// Mentors who can take one more: with a free place and not on a pause.
pub fn free_mentors(read: &Read) -> Result<u32> {
    let sql = format!(
        "SELECT count(*) FROM mentor WHERE removed_on IS NULL AND paused_since IS NULL
           AND person_id NOT IN (SELECT id FROM person WHERE archived_on IS NOT NULL)
           AND {BUSY} mentor.person_id) < capacity"
    );
    Ok(read.conn.prepare_cached(&sql)?.query_row([], |row| row.get(0))?)
}
