//! The list of people: filtered, searched and sorted along covering indexes, so that the wide
//! rows are read only for the page that is shown.

use nastavnik_domain::letters::{fold, words};
use nastavnik_domain::person::Fields;
use nastavnik_domain::person::listing::{Counts, Load, Page, Query, Row, Sort, View, Wait};
use nastavnik_domain::vocabulary::PersonKind;
use nastavnik_domain::{class, limits};
use rusqlite::params_from_iter;
use rusqlite::types::Value;

use super::view::{MENTEES, MENTORS, WAITING, counts};
use crate::mentor::{BUSY, day};
use crate::record::{self, all, one};
use crate::transact::Read;
use crate::{Result, mentee};

/// One page of the list that the query asks for.
pub fn list(read: &Read, query: &Query) -> Result<Page> {
    let (rows, counts) = (rows(read, query)?, counts(read)?);
    let total = total(read, query, rows.len(), &counts)?;
    Ok(Page { rows, total, counts })
}

/// Who is on that page. Only ids are sorted; whole rows are read for what is shown.
pub fn ids(read: &Read, query: &Query) -> Result<Vec<String>> {
    let filter = filter(query);
    let order = order(query);
    let sql = format!("SELECT p.id FROM person p WHERE {} ORDER BY {order} LIMIT ? OFFSET ?", filter.sql);
    let mut values = filter.values;
    values.extend([Value::from(query.limit), Value::from(query.offset)]);
    all(read, &sql, params_from_iter(values), |row| Ok(row.get(0)?))
}

/// The lines of that page alone.
pub fn rows(read: &Read, query: &Query) -> Result<Vec<Row>> {
    let sql = format!(
        "SELECT p.*, m.capacity, m.paused_since AS mentor_paused, m.removed_on AS mentor_removed,
            {BUSY} p.id) AS busy, e.person_id AS mentee_id, e.waiting_since, e.request_text,
            e.paused_since AS mentee_paused, e.removed_on AS mentee_removed, o.short_name AS organization
         FROM person p
         LEFT JOIN mentor m ON m.person_id = p.id LEFT JOIN mentee e ON e.person_id = p.id
         LEFT JOIN organization o ON o.id = p.organization_id
         WHERE p.id = ?"
    );
    ids(read, query)?
        .iter()
        .filter_map(|id| one(read, &sql, [id], |row| line(read, row)).transpose())
        .collect()
}

/// Length of the whole list; counted only when nothing else tells it.
fn total(read: &Read, query: &Query, shown: usize, counts: &Counts) -> Result<u32> {
    let Query { view, sort, descending, offset, limit, .. } = *query;
    if *query == (Query { view, sort, descending, offset, limit, ..Query::default() }) {
        return Ok(counts.of(view));
    }
    if offset == 0 && shown < limit as usize {
        return Ok(shown as u32);
    }
    let filter = filter(query);
    let sql = format!("SELECT count(*) FROM person p WHERE {}", filter.sql);
    Ok(read.conn.prepare_cached(&sql)?.query_row(params_from_iter(&filter.values), |row| row.get(0))?)
}

struct Filter {
    sql: String,
    values: Vec<Value>,
}

fn filter(query: &Query) -> Filter {
    let mut parts = vec![
        match query.view {
            View::Archived => "p.archived_on IS NOT NULL",
            _ => "p.archived_on IS NULL",
        }
        .to_owned(),
    ];
    match query.view {
        View::Mentors => parts.push(among(MENTORS)),
        View::Mentees => parts.push(among(MENTEES)),
        View::Waiting => parts.push(among(WAITING)),
        View::All | View::Archived => {}
    }
    let mut values = Vec::new();
    if !query.kinds.is_empty() {
        let codes: Vec<_> = query.kinds.iter().map(|kind| format!("'{}'", kind.code())).collect();
        parts.push(format!("p.kind IN ({})", codes.join(", ")));
    }
    if let Some(class) = class::parse(&query.class) {
        parts.push("p.class = ?".into());
        values.push(Value::Text(class.to_string()));
    }
    if let Some(id) = &query.organization_id {
        parts.push("p.organization_id = ?".into());
        values.push(Value::Text(id.clone()));
    }
    for pattern in patterns(&query.text) {
        parts.push("p.search_key LIKE ? ESCAPE '\\'".into());
        values.push(Value::Text(pattern));
    }
    Filter { sql: parts.join(" AND "), values }
}

/// `+` keeps the list in the order of its index, so that a page ends where it is full.
fn among(ids: &str) -> String {
    format!("+p.id IN ({ids})")
}

/// What each word of a search must match. Words match anywhere inside a word; a class or another
/// short number only as a whole, so that «1» is not «10» and «5А» is not «15А».
pub(crate) fn patterns(text: &str) -> Vec<String> {
    // Nothing that is searched is longer, and SQLite refuses patterns without end.
    let text = &text.chars().take(limits::LINE).collect::<String>();
    if let Some(class) = class::parse(text) {
        return vec![format!("% {} %", fold(&class.to_string()))];
    }
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let phone = digits.len() >= 5 && text.chars().all(|c| c.is_ascii_digit() || " +-()".contains(c));
    if phone {
        // «+7 (900) …» and «8 900 …» are one number.
        let tail = if digits.len() == 11 { &digits[1..] } else { &digits };
        return vec![format!("%{tail}%")];
    }
    words(text)
        .map(|word| {
            let word = word.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
            let code = word.starts_with(|c: char| c.is_ascii_digit()) && word.chars().count() <= 4;
            if code { format!("% {word} %") } else { format!("%{word}%") }
        })
        .collect()
}

fn order(query: &Query) -> String {
    let down = if query.descending { " DESC" } else { "" };
    match query.sort {
        Sort::Name => format!("p.name_key{down}, p.id"),
        Sort::Kind => format!("p.kind{down}, p.name_key"),
        Sort::Detail => {
            // Classes by their number: «5А», «10А», «11».
            format!("p.position COLLATE ru{down}, CAST(p.class AS INTEGER){down}, p.class{down}, p.name_key")
        }
        Sort::Waiting => format!(
            "(SELECT coalesce(waiting_since, '9999') FROM mentee WHERE person_id = p.id){down}, p.name_key"
        ),
        Sort::Load => format!("{BUSY} p.id){down}, p.name_key"),
    }
}

fn line(read: &Read, row: &rusqlite::Row) -> Result<Row> {
    let fields: Fields = record::read(row)?;
    let id: String = row.get("id")?;
    let mentor = match (row.get::<_, Option<u32>>("capacity")?, day(row, "mentor_removed")?) {
        (Some(capacity), None) => {
            Some(Load { capacity, busy: row.get("busy")?, paused: day(row, "mentor_paused")?.is_some() })
        }
        _ => None,
    };
    let is_mentee = row.get::<_, Option<String>>("mentee_id")?.is_some();
    let mentee = match day(row, "mentee_removed")? {
        None if is_mentee => Some(Wait {
            waiting_since: day(row, "waiting_since")?,
            paused: day(row, "mentee_paused")?.is_some(),
            requests: wishes(read, row, &id)?,
            mentors: mentors(read, &id)?,
        }),
        _ => None,
    };
    Ok(Row {
        name: fields.name().full(),
        short_name: fields.name().short(),
        kind: fields.kind.unwrap_or(PersonKind::Teacher),
        detail: fields.role_line(),
        organization: row.get::<_, Option<String>>("organization")?.unwrap_or_default(),
        phone: fields.phone,
        archived: day(row, "archived_on")?.is_some(),
        mentor,
        mentee,
        id,
    })
}

/// The requests of the dictionary, then the one in the mentee's own words.
fn wishes(read: &Read, row: &rusqlite::Row, mentee: &str) -> Result<Vec<String>> {
    let listed = mentee::requests(read, mentee)?.into_iter().map(|(_, label)| label);
    let own: String = row.get("request_text")?;
    Ok(listed.chain(Some(own).filter(|text| !text.is_empty())).collect())
}

/// Short names of the mentors in a mentee's pairs that last.
fn mentors(read: &Read, mentee: &str) -> Result<Vec<String>> {
    let sql = "SELECT DISTINCT p.surname, p.given, p.patronymic FROM pair_member me
        JOIN pair ON pair.id = me.pair_id AND pair.finished_on IS NULL AND pair.archived_on IS NULL
        JOIN pair_member other ON other.pair_id = pair.id AND other.role = 'mentor'
        JOIN person p ON p.id = other.person_id
        WHERE me.person_id = ? AND me.role = 'mentee' ORDER BY p.name_key";
    all(read, sql, [mentee], |row| {
        let name =
            Fields { surname: row.get(0)?, given: row.get(1)?, patronymic: row.get(2)?, ..Fields::default() };
        Ok(name.name().short())
    })
}

#[cfg(test)]
mod tests {
    use super::patterns;

    #[test]
    fn words_match_inside_and_codes_as_a_whole() {
        let check = |text: &str, expected: &[&str]| assert_eq!(patterns(text), expected, "{text}");
        check("Ёлкин", &["%елкин%"]);
        check("матем петр", &["%матем%", "%петр%"]);
        check("1", &["% 1 %"]);
        check("5а", &["% 5а %"]);
        check("10 «А» класс", &["% 10а %"]);
        check("+7 (900) 123-45-67", &["%9001234567%"]);
        check("8 900 123-45-67", &["%9001234567%"]);
        check("100%", &["% 100 %"]);
        check("", &[]);
    }
}
