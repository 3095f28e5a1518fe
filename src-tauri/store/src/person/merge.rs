//! Two cards of one person become one, and nothing of the other is lost.

use nastavnik_domain::Day;
use nastavnik_domain::person::Fields;

use super::update;
use crate::Result;
use crate::transact::Tx;

/// Columns that name a person and may as well name another one.
const MOVED: [(&str, &str); 11] = [
    ("organization", "director_id"),
    ("organization", "curator_id"),
    ("person", "merged_into"),
    ("document", "person_id"),
    ("document", "replacement_id"),
    ("programme", "mentee_id"),
    ("response", "person_id"),
    ("measure", "person_id"),
    ("practice", "author_id"),
    ("qualification", "person_id"),
    ("award", "person_id"),
];

/// Tables with one row for a person in something: the column of that something, and what the kept
/// card's row takes from the other's when both are there.
const SHARED: [(&str, &str, &str); 6] = [
    ("pair_member", "pair_id", ""),
    ("acquaintance", "document_id", "acquainted_on = min(k.acquainted_on, o.acquainted_on)"),
    (
        "labour_agreement",
        "pair_id",
        "number = coalesce(nullif(k.number, ''), o.number), day = coalesce(k.day, o.day),
         content = coalesce(nullif(k.content, ''), o.content), form = coalesce(nullif(k.form, ''), o.form),
         payment = coalesce(nullif(k.payment, ''), o.payment)",
    ),
    ("attendance", "meeting_id", "present = max(k.present, o.present)"),
    ("fit_check", "meeting_id", "note = coalesce(nullif(k.note, ''), o.note)"),
    (
        "event_participant",
        "event_id",
        "role = CASE WHEN k.role IN ('', o.role) THEN o.role WHEN o.role = '' THEN k.role
            ELSE k.role || '; ' || o.role END,
         result = CASE WHEN k.result IN ('', o.result) THEN o.result WHEN o.result = '' THEN k.result
            ELSE k.result || '; ' || o.result END",
    ),
];

/// Moves everything that points to `other` over to `keep`, gives `keep` the chosen `fields`, and
/// archives `other` with a mark of where it went.
///
/// Where both cards have a mentor's or a mentee's profile, the kept one stays and takes what it
/// lacks. Where both are in one pair, the kept card's place stays.
pub fn merge(tx: &Tx, keep: &str, other: &str, fields: &Fields, on: Day) -> Result<()> {
    update(tx, keep, fields)?;
    profile(tx, "mentor", keep, other)?;
    profile(tx, "mentee", keep, other)?;
    let run = |sql: &str| tx.conn.prepare_cached(sql)?.execute([keep, other]);
    run("INSERT OR IGNORE INTO mentee_request (person_id, request_id)
         SELECT ?1, request_id FROM mentee_request WHERE person_id = ?2")?;
    for (table, column) in MOVED {
        run(&format!("UPDATE {table} SET {column} = ?1 WHERE {column} = ?2"))?;
    }
    for (table, of, takes) in SHARED {
        if !takes.is_empty() {
            run(&format!(
                "UPDATE {table} SET {takes} FROM {table} k, {table} o WHERE k.person_id = ?1 AND o.person_id = ?2
                 AND k.{of} = o.{of} AND {table}.person_id = ?1 AND {table}.{of} = k.{of}"
            ))?;
        }
        run(&format!("UPDATE OR IGNORE {table} SET person_id = ?1 WHERE person_id = ?2"))?;
        tx.conn.prepare_cached(&format!("DELETE FROM {table} WHERE person_id = ?"))?.execute([other])?;
    }
    tx.conn.execute(
        "UPDATE person SET archived_on = ?, archive_reason = 'Объединена с другой карточкой', merged_into = ?
         WHERE id = ?",
        [on.to_string().as_str(), keep, other],
    )?;
    Ok(())
}

/// Copies the profile when `keep` has none (or only one off the register), else fills its gaps.
fn profile(tx: &Tx, table: &str, keep: &str, other: &str) -> Result<()> {
    let sql = "SELECT name FROM pragma_table_info(?) WHERE name <> 'person_id'";
    let columns: Vec<String> = crate::record::all(tx, sql, [table], |row| Ok(row.get(0)?))?;
    let list = columns.join(", ");
    tx.conn.execute(
        &format!("INSERT OR IGNORE INTO {table} (person_id, {list}) SELECT ?, {list} FROM {table} WHERE person_id = ?"),
        [keep, other],
    )?;
    let sets: Vec<_> = columns
        .iter()
        .map(|name| match name.as_str() {
            // On the register if either card was; places and pauses stay as they were.
            "removed_on" => {
                "removed_on = CASE WHEN o.removed_on IS NULL THEN NULL ELSE k.removed_on END".into()
            }
            "paused_since" | "pause_reason" | "capacity" => format!("{name} = k.{name}"),
            name => format!("{name} = coalesce(nullif(k.{name}, ''), o.{name})"),
        })
        .collect();
    tx.conn.execute(
        &format!(
            "UPDATE {table} SET {} FROM {table} k, {table} o
             WHERE {table}.person_id = ?1 AND k.person_id = ?1 AND o.person_id = ?2",
            sets.join(", ")
        ),
        [keep, other],
    )?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::person::tests::school;
    use crate::transact_tests::dump;
    use crate::{Act, Result, Store};

    /// Profiles stay with the other card, which is kept whole; the kept one has copies.
    const COPIED: [(&str, &str); 2] = [("mentor", "person_id"), ("mentee", "person_id")];

    /// A table that comes later must not be forgotten here.
    #[test]
    fn every_column_that_names_a_person_is_moved() -> Result<()> {
        let store = Store::in_memory()?;
        let sql = "SELECT m.name, k.\"from\" FROM sqlite_schema m, pragma_foreign_key_list(m.name) k
                   WHERE m.type = 'table' AND k.\"table\" = 'person' ORDER BY 1, 2";
        let named: Vec<(String, String)> =
            crate::record::all(&store, sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let shared = SHARED.map(|(table, ..)| (table, "person_id"));
        let mut known: Vec<_> = [&MOVED[..], &shared, &COPIED].concat();
        known.sort_unstable();
        let named: Vec<_> = named.iter().map(|(table, column)| (table.as_str(), column.as_str())).collect();
        assert_eq!(named, known);
        Ok(())
    }

    /// One row for the other card everywhere; in two meetings and two events, one of each with the
    /// kept card too.
    const ROWS: &str = "
        INSERT INTO programme (id, pair_id, mentee_id, start, \"end\", stage, created_on)
            VALUES ('p', 'new', 'other', '2026-09-01', '2027-05-31', 'working', '2026-09-01');
        INSERT INTO meeting (id, pair_id, day, kind, form, status, created_on)
            VALUES ('m1', 'new', '2026-10-01', 'work', 'in_person', 'held', '2026-10-01'),
                   ('m2', 'new', '2026-10-08', 'work', 'in_person', 'held', '2026-10-08');
        INSERT INTO attendance (meeting_id, person_id, present)
            VALUES ('m1', 'other', 1), ('m1', 'keep', 0), ('m2', 'other', 1);
        INSERT INTO fit_check (meeting_id, person_id, answer, note)
            VALUES ('m1', 'other', 'unfit', 'слова'), ('m1', 'keep', 'fits', ''), ('m2', 'other', 'unclear', '');
        INSERT INTO survey (id, title, role, moment, created_on) VALUES ('s', 'Анкета', 'mentee', 'any', '2026-09-01');
        INSERT INTO survey_version (id, survey_id, number, created_on, body) VALUES ('v', 's', 1, '2026-09-01', '');
        INSERT INTO response (id, survey_id, version_id, person_id, day, school_year, complete)
            VALUES ('r', 's', 'v', 'other', '2026-10-01', 2026, 1);
        INSERT INTO measure (id, school_year, title, person_id) VALUES ('i', 2026, 'Показатель', 'other');
        INSERT INTO practice (id, title, author_id, day) VALUES ('b', 'Практика', 'other', '2026-10-01');
        INSERT INTO qualification (id, person_id, title, day) VALUES ('q', 'other', 'Курс', '2026-10-01');
        INSERT INTO award (id, person_id, title, level, day) VALUES ('a', 'other', 'Награда', 'school', '2026-10-01');
        INSERT INTO event (id, title, kind, level, start)
            VALUES ('e1', 'Слёт', 'festival', 'school', '2026-10-01'), ('e2', 'Семинар', 'seminar', 'school', '2026-10-02');
        INSERT INTO event_participant (event_id, person_id, role, result) VALUES ('e1', 'other', 'ведущий', 'грамота'),
            ('e1', 'keep', 'участник', ''), ('e2', 'other', 'участник', '');
        INSERT INTO document (id, kind, school_year, person_id, replacement_id, created_on)
            VALUES ('d', 'mentor_consent', 2026, 'other', 'other', '2026-09-01');
        INSERT INTO acquaintance (document_id, person_id, acquainted_on)
            VALUES ('d', 'other', '2026-09-02'), ('d', 'keep', '2026-09-03');
        INSERT INTO labour_agreement (pair_id, person_id, number) VALUES ('new', 'other', '7');";

    #[test]
    fn every_row_of_the_other_card_goes_over_and_comes_back() -> Result<()> {
        let mut store = school();
        store.conn.execute_batch(ROWS)?;
        let before = dump(&store);
        let fields = super::super::get(&store, "keep")?.fields;
        let on = Day::new(2026, 11, 22).unwrap();
        let now = "2026-11-22T12:00:00+00:00[UTC]".parse().unwrap();
        let act = Act {
            op: "test", label: "Объединены карточки", who: "Куратор", now: &now
        };
        store.transact(&act, |tx| merge(tx, "keep", "other", &fields, on))?;
        for (table, column) in MOVED.into_iter().chain(SHARED.map(|(table, ..)| (table, "person_id"))) {
            let count = |id: &str| -> i64 {
                let sql = format!("SELECT count(*) FROM {table} WHERE {column} = ?");
                store.conn.query_row(&sql, [id], |row| row.get(0)).unwrap()
            };
            assert_eq!(count("other"), 0, "{table}.{column}");
            assert!(
                table == "organization" || column == "merged_into" || count("keep") > 0,
                "{table}.{column}"
            );
        }
        let text = |sql: &str| -> String { store.conn.query_row(sql, [], |row| row.get(0)).unwrap() };
        let both = text("SELECT role || ', ' || result FROM event_participant WHERE event_id = 'e1'");
        assert_eq!(both, "участник; ведущий, грамота");
        let present = "SELECT group_concat(present, ' ') FROM attendance";
        assert_eq!(text(present), "1 1");
        let fit = "SELECT group_concat(answer || ' ' || note, ', ') FROM fit_check ORDER BY meeting_id";
        assert_eq!(text(fit), "fits слова, unclear ");
        assert_eq!(text("SELECT min(acquainted_on) FROM acquaintance"), "2026-09-02");
        store.undo(&act)?;
        assert_eq!(dump(&store), before);
        Ok(())
    }
}
