//! Measures of stage 2: rows, their sums by title, the grid to fill in.

use nastavnik_domain::indicator::measure::listing::{Cell, Query, Row, Subject, Summary};
use nastavnik_domain::indicator::measure::{Common, Fields, change};
use nastavnik_domain::person::Fields as Person;
use nastavnik_domain::vocabulary::Form;
use nastavnik_domain::{Day, letters, school_year};
use rusqlite::named_params;
use rusqlite::types::Value;

use crate::record::{self, all, one};
use crate::transact::{Read, Tx};
use crate::{Error, Result};

pub fn get(read: &Read, id: &str) -> Result<Fields> {
    one(read, "SELECT * FROM measure WHERE id = ?", [id], record::read)?
        .ok_or(Error::NotFound { what: "measure" })
}

pub fn add(tx: &Tx, fields: &Fields) -> Result<String> {
    let id = tx.new_id();
    record::insert(tx, "measure", fields, &[("id", Value::Text(id.clone()))])?;
    same_title(tx, fields)?;
    Ok(id)
}

pub fn update(tx: &Tx, id: &str, fields: &Fields) -> Result<()> {
    record::update(tx, "measure", ("id", id), fields, &[])?;
    same_title(tx, fields)
}

/// A title means one thing in a year: its unit and its direction are the same everywhere.
fn same_title(tx: &Tx, fields: &Fields) -> Result<()> {
    tx.conn
        .prepare_cached(
            "UPDATE measure SET unit = ?1, falling = ?2
         WHERE school_year = ?3 AND title = ?4 AND archived_on IS NULL AND (unit <> ?1 OR falling <> ?2)",
        )?
        .execute((&fields.unit, fields.falling, fields.school_year, &fields.title))?;
    Ok(())
}

/// `None` takes it back from the archive.
pub fn archive(tx: &Tx, id: &str, on: Option<Day>) -> Result<()> {
    let on = on.map(|day| day.to_string());
    match tx.conn.execute("UPDATE measure SET archived_on = ? WHERE id = ?", (on, id))? {
        0 => Err(Error::NotFound { what: "measure" }),
        _ => Ok(()),
    }
}

/// The key of the same figure about the same people in the same year.
pub fn twin(read: &Read, fields: &Fields, except: Option<&str>) -> Result<Option<String>> {
    let sql = "SELECT id FROM measure WHERE school_year = ? AND title = ? AND archived_on IS NULL
        AND pair_id IS ? AND person_id IS ? AND class = ? AND id IS NOT ? LIMIT 1";
    let params =
        (fields.school_year, &fields.title, &fields.pair_id, &fields.person_id, &fields.class, except);
    one(read, sql, params, |row| Ok(row.get(0)?))
}

/// Which rows a query asks for.
const ASKED: &str = "(?1 IS NULL OR measure.school_year = ?1)
    AND (?2 IS NULL OR measure.pair_id = ?2) AND (?3 IS NULL OR measure.person_id = ?3)
    AND (?4 IS NULL OR ?4 = CASE WHEN measure.pair_id IS NOT NULL THEN 'pairs'
        WHEN measure.person_id IS NOT NULL THEN 'mentees' ELSE 'classes' END)
    AND (measure.archived_on IS NOT NULL) = ?5";

/// In the order of titles, then of people.
pub fn list(read: &Read, query: &Query) -> Result<Vec<Row>> {
    let sql = format!(
        "SELECT measure.*, p.surname, p.given, p.patronymic FROM measure LEFT JOIN person p ON p.id = measure.person_id
         WHERE {ASKED} ORDER BY measure.school_year DESC, measure.title COLLATE ru, p.name_key, length(measure.class),
            measure.class COLLATE ru, measure.id"
    );
    all(read, &sql, params(query), |row| {
        let fields: Fields = record::read(row)?;
        let whose = match (&fields.pair_id, &fields.person_id) {
            (Some(pair), _) => crate::pair::title(read, pair)?,
            (None, Some(_)) => record::read::<Person>(row)?.name().short(),
            (None, None) => class_words(&fields.class),
        };
        Ok(Row {
            id: row.get("id")?,
            whose,
            change: change(fields.entry, fields.exit, fields.falling),
            archived: row.get::<_, Option<String>>("archived_on")?.is_some(),
            fields,
        })
    })
}

/// Sums by title of what the query finds.
pub fn summary(read: &Read, query: &Query) -> Result<Vec<Summary>> {
    let sql = format!(
        "SELECT title, unit, falling, count(*), count(entry + exit),
            total(entry) FILTER (WHERE exit IS NOT NULL), total(exit) FILTER (WHERE entry IS NOT NULL),
            avg(entry) FILTER (WHERE exit IS NOT NULL), avg(exit) FILTER (WHERE entry IS NOT NULL)
         FROM measure WHERE {ASKED} GROUP BY title, unit, falling ORDER BY title COLLATE ru"
    );
    all(read, &sql, params(query), |row| {
        let (falling, entry_mean, exit_mean) = (row.get(2)?, row.get(7)?, row.get(8)?);
        Ok(Summary {
            title: row.get(0)?,
            unit: row.get(1)?,
            falling,
            rows: row.get(3)?,
            complete: row.get(4)?,
            entry: row.get(5)?,
            exit: row.get(6)?,
            change: change(entry_mean, exit_mean, falling),
            entry_mean,
            exit_mean,
        })
    })
}

/// Titles of this file, those of the latest year first.
pub fn titles(read: &Read) -> Result<Vec<Common>> {
    let sql = "SELECT title, unit, falling FROM measure WHERE archived_on IS NULL
        GROUP BY title ORDER BY max(school_year) DESC, title COLLATE ru";
    all(read, sql, [], |row| Ok(Common { title: row.get(0)?, unit: row.get(1)?, falling: row.get(2)? }))
}

fn params(query: &Query) -> [Value; 5] {
    [
        query.school_year.into(),
        query.pair_id.clone().into(),
        query.person_id.clone().into(),
        query.subject.map(|subject| subject.code().to_owned()).into(),
        query.archived.into(),
    ]
}

/// «7А класс».
fn class_words(class: &str) -> String {
    format!("{class}\u{a0}класс")
}

/// Everybody of whom a figure may be taken in a school year, with what is known of it already.
pub fn cells(read: &Read, year: i16, title: &str, subject: Subject) -> Result<Vec<Cell>> {
    match subject {
        Subject::Mentees => mentees(read, year, title),
        Subject::Pairs => pairs(read, year, title),
        Subject::Classes => classes(read, year, title),
    }
}

/// Pairs of a school year, those to come among them.
const PAIRS: &str = "pair.archived_on IS NULL AND pair.start <= :last AND pair.\"end\" >= :first";
/// What is known already.
const OWN: &str = "m.id AS m_id, m.entry, m.exit, m.note AS remark";
/// Of the asked title, not in the archive.
const THIS: &str = "m.school_year = :year AND m.title = :title AND m.archived_on IS NULL";

fn mentees(read: &Read, year: i16, title: &str) -> Result<Vec<Cell>> {
    let sql = format!(
        "SELECT p.*, {OWN} FROM person p
            LEFT JOIN measure m ON m.person_id = p.id AND {THIS}
         WHERE m.id IS NOT NULL OR p.id IN (SELECT member.person_id FROM pair
            JOIN pair_member member ON member.pair_id = pair.id AND member.role = 'mentee' WHERE {PAIRS})
         ORDER BY p.name_key, p.id"
    );
    rows(read, &sql, year, title, |row, cell| {
        let person: Person = record::read(row)?;
        cell.person_id = row.get("id")?;
        (cell.whose, cell.detail) = (person.name().short(), person.role_line());
        Ok(())
    })
}

fn pairs(read: &Read, year: i16, title: &str) -> Result<Vec<Cell>> {
    let sql = format!(
        "SELECT {OWN}, pair.id AS pair, pair.form FROM pair LEFT JOIN measure m ON m.pair_id = pair.id AND {THIS}
         WHERE m.id IS NOT NULL OR ({PAIRS})"
    );
    let mut cells = rows(read, &sql, year, title, |row, cell| {
        let pair: String = row.get("pair")?;
        cell.whose = crate::pair::title(read, &pair)?;
        cell.detail = Form::from_code(&row.get::<_, String>("form")?).map_or("", Form::label).to_owned();
        cell.pair_id = Some(pair);
        Ok(())
    })?;
    cells.sort_by_cached_key(|cell| letters::fold(&cell.whose));
    Ok(cells)
}

fn classes(read: &Read, year: i16, title: &str) -> Result<Vec<Cell>> {
    let sql = format!(
        "SELECT {OWN}, known.class AS known FROM (
            SELECT class FROM person WHERE kind = 'pupil' AND archived_on IS NULL AND class <> ''
            UNION SELECT class FROM measure WHERE school_year = :year AND class <> '' AND archived_on IS NULL) known
         LEFT JOIN measure m ON m.class = known.class AND {THIS}
         WHERE :first < :last ORDER BY CAST(known.class AS INTEGER), known.class COLLATE ru"
    );
    rows(read, &sql, year, title, |row, cell| {
        cell.class = row.get("known")?;
        cell.whose = class_words(&cell.class);
        Ok(())
    })
}

fn rows(
    read: &Read,
    sql: &str,
    year: i16,
    title: &str,
    mut name: impl FnMut(&rusqlite::Row, &mut Cell) -> Result<()>,
) -> Result<Vec<Cell>> {
    let Some((first, last)) = school_year::bounds(year) else { return Ok(Vec::new()) };
    let (first, last) = (first.to_string(), last.to_string());
    let params = named_params! { ":year": year, ":title": title, ":first": first, ":last": last };
    all(read, sql, params, |row| {
        let mut cell = Cell {
            id: row.get("m_id")?,
            entry: row.get("entry")?,
            exit: row.get("exit")?,
            note: row.get::<_, Option<String>>("remark")?.unwrap_or_default(),
            ..Cell::default()
        };
        name(row, &mut cell)?;
        Ok(cell)
    })
}
