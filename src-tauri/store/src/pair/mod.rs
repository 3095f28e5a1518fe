//! Pairs and groups: cards, lists, the facts of their life.

mod life;
mod list;
mod named;
mod write;

pub use life::{Finish, consent, finish, order, reopen, start};
pub use list::{counts, list, row, rows, unsettled};
pub(crate) use list::{member, members};
pub(crate) use named::{Named, titled};
pub use write::{add, archive, update};

use nastavnik_domain::Day;
use nastavnik_domain::pair::{Fields, Party};
use nastavnik_domain::person::Fields as Person;
use nastavnik_domain::vocabulary::{Kind, PersonKind, Role};

use serde::Serialize;
use ts_rs::TS;

use crate::mentor::{BUSY, day};
use crate::record::{all, one};
use crate::transact::Read;
use crate::{Error, Result};

/// A pair's card.
pub struct Pair {
    pub id: String,
    pub fields: Fields,
    pub proposed_on: Option<Day>,
    pub order_number: String,
    pub ordered_on: Option<Day>,
    pub started_on: Option<Day>,
    pub finished_on: Option<Day>,
    pub reason: String,
    pub result: String,
    pub archived: bool,
}

pub fn get(read: &Read, id: &str) -> Result<Pair> {
    let pair = one(read, "SELECT * FROM pair WHERE id = ?", [id], |row| {
        let fields = Fields { kinds: kinds(&row.get::<_, String>("kinds")?), ..crate::record::read(row)? };
        Ok(Pair {
            id: row.get("id")?,
            fields,
            proposed_on: day(row, "proposed_on")?,
            order_number: row.get("order_number")?,
            ordered_on: day(row, "ordered_on")?,
            started_on: day(row, "started_on")?,
            finished_on: day(row, "finished_on")?,
            reason: row.get("reason")?,
            result: row.get("result")?,
            archived: day(row, "archived_on")?.is_some(),
        })
    })?;
    let mut pair = pair.ok_or(Error::NotFound { what: "pair" })?;
    pair.fields.mentors = people(read, id, Role::Mentor)?;
    pair.fields.mentees = people(read, id, Role::Mentee)?;
    Ok(pair)
}

fn people(read: &Read, pair: &str, role: Role) -> Result<Vec<String>> {
    let sql = "SELECT person_id FROM pair_member WHERE pair_id = ? AND role = ? ORDER BY position";
    all(read, sql, [pair, role.code()], |row| Ok(row.get(0)?))
}

/// The codes of a `kinds` column.
pub(crate) fn kinds(codes: &str) -> Vec<Kind> {
    codes.split(',').filter_map(Kind::from_code).collect()
}

/// «Зорина — Вешняков»; a group by its title or «Синицын — группа (4)».
pub fn title(read: &Read, id: &str) -> Result<String> {
    let sql = "SELECT p.surname, m.role, pair.title FROM pair_member m JOIN person p ON p.id = m.person_id
               JOIN pair ON pair.id = m.pair_id WHERE m.pair_id = ? ORDER BY m.position";
    let people: Vec<(String, String, String)> =
        all(read, sql, [id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    if let Some((_, _, title)) = people.iter().find(|(_, _, title)| !title.is_empty()) {
        return Ok(title.clone());
    }
    let side = |role: Role| {
        people.iter().filter(move |(_, of, _)| of == role.code()).map(|(name, _, _)| name.as_str())
    };
    let mentees: Vec<_> = side(Role::Mentee).collect();
    let mentees =
        if mentees.len() > 1 { format!("группа ({})", mentees.len()) } else { mentees.concat() };
    Ok(format!("{} — {mentees}", side(Role::Mentor).collect::<Vec<_>>().join(", ")))
}

/// The people of one side as the rules of the domain want them. Unknown ids are an error.
pub fn parties(read: &Read, ids: &[String]) -> Result<Vec<Party>> {
    ids.iter()
        .map(|id| {
            let person = crate::person::get(read, id)?;
            Ok(Party {
                id: id.clone(),
                kind: person.fields.kind.unwrap_or(PersonKind::Teacher),
                short_name: person.fields.name().short(),
            })
        })
        .collect()
}

/// A mentor's places in pairs that last.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "MentorLoad")]
pub struct Load {
    pub person_id: String,
    pub name: String,
    pub busy: u32,
    pub capacity: u32,
}

/// How full each of the mentors is, without `except`.
pub fn loads(read: &Read, mentors: &[String], except: Option<&str>) -> Result<Vec<Load>> {
    let sql = format!(
        "SELECT p.surname, p.given, p.patronymic, coalesce(m.capacity, ?3), {BUSY} p.id AND me.pair_id IS NOT ?2)
         FROM person p LEFT JOIN mentor m ON m.person_id = p.id WHERE p.id = ?1"
    );
    let mut loads = Vec::new();
    for id in mentors {
        loads.extend(one(read, &sql, (id, except, nastavnik_domain::mentor::USUAL_CAPACITY), |row| {
            let name = Person {
                surname: row.get(0)?,
                given: row.get(1)?,
                patronymic: row.get(2)?,
                ..Person::default()
            };
            Ok(Load {
                person_id: id.clone(),
                name: name.name().short(),
                capacity: row.get(3)?,
                busy: row.get(4)?,
            })
        })?);
    }
    Ok(loads)
}

/// Another lasting pair of the same people in the same roles (or, with `swapped`, in each
/// other's), whose period meets this one's.
pub fn same_people(
    read: &Read,
    fields: &Fields,
    except: Option<&str>,
    swapped: bool,
) -> Result<Option<String>> {
    let (mentor_role, mentee_role) =
        if swapped { (Role::Mentee, Role::Mentor) } else { (Role::Mentor, Role::Mentee) };
    let sql = "SELECT pair.id FROM pair
        JOIN pair_member a ON a.pair_id = pair.id AND a.person_id = ?1 AND a.role = ?2
        JOIN pair_member b ON b.pair_id = pair.id AND b.person_id = ?3 AND b.role = ?4
        WHERE pair.finished_on IS NULL AND pair.archived_on IS NULL AND pair.id IS NOT ?5
          AND pair.start <= ?7 AND pair.\"end\" >= ?6 LIMIT 1";
    let text = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
    let (start, end) = (text(fields.start), text(fields.end));
    for mentor in &fields.mentors {
        for mentee in &fields.mentees {
            let params = (mentor, mentor_role.code(), mentee, mentee_role.code(), except, &start, &end);
            if let Some(id) = one(read, sql, params, |row| Ok(row.get(0)?))? {
                return Ok(Some(id));
            }
        }
    }
    Ok(None)
}

/// First school year of the file's pairs, for the choice of years.
pub fn earliest(read: &Read) -> Result<Option<Day>> {
    let text: Option<String> = read.conn.query_row("SELECT min(start) FROM pair", [], |row| row.get(0))?;
    Ok(text.and_then(|text| text.parse().ok()))
}
