//! A person's record: their pairs over the years with the meetings and programmes of each.

use nastavnik_domain::Day;
use nastavnik_domain::person::record::{Meetings, Pair, Period, Programme};
use nastavnik_domain::programme::{Conclusion, Stage};
use nastavnik_domain::vocabulary::Role;

use super::who;
use crate::mentor::day;
use crate::record::{all, school_year_of};
use crate::transact::Read;
use crate::{Error, Result, pair};

/// All pairs, the latest first, with what was done in them in the period. Archived pairs that have
/// worked belong to it; those that never began do not.
pub fn pairs(read: &Read, person: &str, period: Period, today: Day) -> Result<Vec<Pair>> {
    let sql =
        "SELECT pair.*, m.role FROM pair JOIN pair_member m ON m.pair_id = pair.id WHERE m.person_id = ?
               AND (archived_on IS NULL OR started_on IS NOT NULL) ORDER BY start DESC, pair.id";
    all(read, sql, [person], |row| {
        let id: String = row.get("id")?;
        let role = Role::from_code(&row.get::<_, String>("role")?).unwrap_or(Role::Mentee);
        let (result, reason): (String, String) = (row.get("result")?, row.get("reason")?);
        Ok(Pair {
            row: pair::row(read, &id, today)?,
            role,
            started_on: day(row, "started_on")?,
            finished_on: day(row, "finished_on")?,
            result: if result.is_empty() { reason } else { result },
            archived: day(row, "archived_on")?.is_some(),
            meetings: meetings(read, &id, person, role, period)?,
            programmes: programmes(read, &id, person, role, period)?,
        })
    })
}

/// A mentee was at a meeting when it says so, or when nobody was marked; a mentor unless marked absent.
const PRESENT: &str = "NOT EXISTS (SELECT 1 FROM attendance a WHERE a.meeting_id = meeting.id
        AND a.person_id = ?2 AND a.present = 0)
    AND (?3 = 'mentor' OR NOT EXISTS (SELECT 1 FROM attendance a WHERE a.meeting_id = meeting.id)
        OR EXISTS (SELECT 1 FROM attendance a WHERE a.meeting_id = meeting.id AND a.person_id = ?2))";

fn meetings(read: &Read, pair: &str, person: &str, role: Role, period: Period) -> Result<Vec<Meetings>> {
    let sql = format!(
        "SELECT {} AS school_year, count(*), coalesce(sum(minutes), 0), count(*) - count(minutes) FROM meeting
         WHERE pair_id = ?1 AND status = 'held' AND (?4 IS NULL OR day >= ?4) AND (?5 IS NULL OR day <= ?5)
           AND {PRESENT} GROUP BY 1 ORDER BY 1",
        school_year_of("day")
    );
    let (from, to) = edges(period);
    all(read, &sql, (pair, person, role.code(), from, to), |row| {
        Ok(Meetings {
            school_year: row.get(0)?,
            count: row.get(1)?,
            minutes: row.get(2)?,
            unmeasured: row.get(3)?,
        })
    })
}

/// Those of all the pair's mentees or, for a mentee of a group, their own.
fn programmes(read: &Read, pair: &str, person: &str, role: Role, period: Period) -> Result<Vec<Programme>> {
    let sql = r#"SELECT *,
            (SELECT count(*) FROM programme_item WHERE programme_id = programme.id AND status <> 'dropped') AS items,
            (SELECT count(*) FROM programme_item WHERE programme_id = programme.id AND status = 'done') AS done
        FROM programme WHERE pair_id = ?1 AND archived_on IS NULL
          AND (?3 = 'mentor' OR mentee_id IS NULL OR mentee_id = ?2)
          AND (?4 IS NULL OR coalesce(closed_on, "end") >= ?4) AND (?5 IS NULL OR start <= ?5)
        ORDER BY start, id"#;
    let (from, to) = edges(period);
    all(read, sql, (pair, person, role.code(), from, to), |row| {
        let mentee: Option<String> = row.get("mentee_id")?;
        let without = || Error::Damaged("programme without a period".into());
        Ok(Programme {
            id: row.get("id")?,
            mentee: mentee
                .map(|id| who(read, &id))
                .transpose()?
                .map(|who| who.short_name)
                .unwrap_or_default(),
            start: day(row, "start")?.ok_or_else(without)?,
            end: day(row, "end")?.ok_or_else(without)?,
            stage: Stage::from_code(&row.get::<_, String>("stage")?),
            approved_on: day(row, "approved_on")?,
            closed_on: day(row, "closed_on")?,
            result: row.get("result")?,
            conclusion: row
                .get::<_, Option<String>>("conclusion")?
                .and_then(|code| Conclusion::from_code(&code)),
            items: row.get("items")?,
            done: row.get("done")?,
        })
    })
}

fn edges(period: Period) -> (Option<String>, Option<String>) {
    (period.from.map(|day| day.to_string()), period.to.map(|day| day.to_string()))
}
