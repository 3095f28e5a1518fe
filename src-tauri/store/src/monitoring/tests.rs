//! Every figure of the overview against a school written down by hand, and against plain counting of
//! rows over many made-up ones.

use nastavnik_domain::Day;
use nastavnik_domain::programme::Stage;
use nastavnik_domain::vocabulary::{Form, PairStatus};

use super::*;
use crate::Store;
use crate::record::all;

fn day(iso: &str) -> Day {
    iso.parse().unwrap()
}

fn with(sql: &str) -> Store {
    let store = Store::in_memory().unwrap();
    store.conn.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    store.conn.execute_batch(sql).unwrap();
    store
}

/// A pair's row: what is not named is as in a pair that works this year.
fn pair(id: &str, more: &[(&str, &str)]) -> String {
    let mut columns = vec![
        ("id", id.to_owned()),
        ("form", "teacher_teacher".into()),
        ("start", "2026-09-10".into()),
        ("\"end\"", "2027-05-31".into()),
        ("status", "active".into()),
        ("proposed_on", "2026-09-01".into()),
        ("ordered_on", "2026-09-09".into()),
        ("started_on", "2026-09-10".into()),
    ];
    for (name, value) in more {
        columns.retain(|(known, _)| known != name);
        if !value.is_empty() {
            columns.push((name, (*value).to_owned()));
        }
    }
    let names: Vec<_> = columns.iter().map(|(name, _)| *name).collect();
    let values: Vec<_> = columns.iter().map(|(_, value)| format!("'{value}'")).collect();
    format!("INSERT INTO pair ({}) VALUES ({});", names.join(", "), values.join(", "))
}

fn meeting(id: &str, pair: &str, on: &str, status: &str, minutes: &str) -> String {
    format!(
        "INSERT INTO meeting (id, pair_id, day, kind, form, status, minutes, created_on)
         VALUES ('{id}', '{pair}', '{on}', 'work', 'in_person', '{status}', {minutes}, '{on}');"
    )
}

fn programme(id: &str, pair: &str, stage: &str, more: &str) -> String {
    format!(
        "INSERT INTO programme (id, pair_id, start, \"end\", stage, created_on) VALUES ('{id}', '{pair}', '2026-09-10', '2027-05-31', '{stage}', '2026-09-10');
         UPDATE programme SET {more} WHERE id = '{id}';"
    )
}

fn item(id: &str, programme: &str, status: &str, end: &str) -> String {
    format!(
        "INSERT INTO programme_item (id, programme_id, position, task, status, \"end\") VALUES ('{id}', '{programme}', 1, 'Дело', '{status}', {end});"
    )
}

#[test]
fn pairs_by_form_and_status() {
    let store = with(
        &[
            pair("1", &[]),
            pair("2", &[]),
            pair("3", &[("form", "pupil_pupil"), ("status", "completed"), ("finished_on", "2026-11-01")]),
            pair("4", &[("archived_on", "2026-11-01")]),
            pair("5", &[("start", "2025-09-10"), ("\"end\"", "2026-08-31")]),
            pair("6", &[("start", "2025-09-10"), ("\"end\"", "2026-09-01")]),
        ]
        .concat(),
    );
    let mut found = forms(&store, 2026).unwrap();
    found.sort();
    let expected =
        [(Form::TeacherTeacher, PairStatus::Active, 3), (Form::PupilPupil, PairStatus::Completed, 1)];
    assert_eq!(found.len(), 2);
    assert!(expected.iter().all(|one| found.contains(one)), "{found:?}");
    assert_eq!(forms(&store, i16::MAX).unwrap(), []);
}

#[test]
fn stuck_pairs_are_those_that_lack_something() {
    // «1» lacks nothing. The others, one thing each; «7» has no programme and was not at work yet.
    let store = with(
        &[
            pair("1", &[]),
            pair("2", &[]),
            pair("3", &[("ordered_on", "")]),
            pair("4", &[]),
            pair("5", &[]),
            pair("6", &[("start", "2026-09-10"), ("\"end\"", "2026-11-21")]),
            pair("7", &[("started_on", ""), ("status", "ordered")]),
            pair("8", &[("finished_on", "2026-11-01"), ("status", "completed"), ("ordered_on", "")]),
            pair("9", &[("archived_on", "2026-11-01"), ("ordered_on", "")]),
            "INSERT INTO pair_member (pair_id, person_id, role, position) VALUES ('2', 'a', 'mentor', 1), ('2', 'b', 'mentee', 2);"
                .into(),
            "INSERT INTO pair_member (pair_id, person_id, role, position, consented_on) VALUES ('1', 'a', 'mentor', 1, '2026-09-02');"
                .into(),
            ["1", "2", "3", "5", "6"].map(|id| programme(&format!("p{id}"), id, "working", "note = ''")).concat(),
            programme("p4", "4", "working", "archived_on = '2026-10-01'"),
            ["1", "2", "3", "4", "6"].map(|id| meeting(&format!("m{id}"), id, "2026-11-02", "held", "40")).concat(),
            // Of the fifth: one long ago, one that was not held, one to come.
            meeting("m5", "5", "2026-11-01", "held", "40"),
            meeting("n5", "5", "2026-11-15", "cancelled", "40"),
            meeting("o5", "5", "2026-11-25", "planned", "40"),
        ]
        .concat(),
    );
    let found = stuck(&store, 2026, day("2026-11-22"), day("2026-11-01")).unwrap();
    let expected = Stuck { lasting: 7, stuck: 6, consent: 1, order: 1, programme: 2, meeting: 1, ended: 1 };
    assert_eq!(found, expected);
    assert_eq!(stuck(&store, 2020, day("2026-11-22"), day("2026-11-01")).unwrap(), Stuck::default());
}

#[test]
fn programmes_with_their_items() {
    let store = with(
        &[
            pair("1", &[]),
            pair("2", &[("archived_on", "2026-10-01")]),
            programme("a", "1", "designing", "note = ''"),
            programme("b", "1", "working", "approved_on = '2026-09-12'"),
            programme("c", "1", "resulting", "approved_on = '2026-09-12', closed_on = '2026-11-01'"),
            programme("d", "1", "working", "archived_on = '2026-10-01'"),
            programme("e", "2", "working", "note = ''"),
            programme("f", "1", "working", "start = '2025-09-01', \"end\" = '2026-08-31'"),
            item("1", "b", "done", "'2026-10-01'"),
            item("2", "b", "in_progress", "'2026-11-21'"),
            item("3", "b", "not_started", "'2026-11-22'"),
            item("4", "b", "not_started", "NULL"),
            item("5", "b", "dropped", "'2026-10-01'"),
            item("6", "c", "not_started", "'2026-10-01'"),
            item("7", "d", "done", "'2026-10-01'"),
            item("8", "e", "done", "'2026-10-01'"),
            item("9", "f", "done", "'2026-10-01'"),
        ]
        .concat(),
    );
    let mut found = programmes(&store, 2026, day("2026-11-22")).unwrap();
    found.stages.sort();
    let stages = vec![(Stage::Designing, 1), (Stage::Working, 1), (Stage::Resulting, 1)];
    assert_eq!(found, Programmes { draft: 1, approved: 1, closed: 1, items: 5, done: 1, late: 1, stages });
    let empty = Store::in_memory().unwrap();
    assert_eq!(programmes(&empty, 2026, day("2026-11-22")).unwrap(), Programmes::default());
}

#[test]
fn meetings_by_month() {
    let store = with(
        &[
            pair("1", &[]),
            pair("2", &[]),
            meeting("1", "1", "2026-09-01", "held", "40"),
            meeting("2", "1", "2026-09-30", "held", "NULL"),
            meeting("3", "2", "2027-08-31", "held", "90"),
            meeting("4", "1", "2026-12-01", "planned", "45"),
            meeting("5", "3", "2026-10-01", "cancelled", "45"),
            meeting("6", "4", "2026-08-31", "held", "45"),
            meeting("7", "4", "2027-09-01", "held", "45"),
        ]
        .concat(),
    );
    let month = |month, held, minutes| Month { month, held, minutes };
    let expected = Meetings {
        held: 3,
        minutes: 130,
        unmeasured: 1,
        planned: 1,
        pairs: 2,
        months: vec![month(8, 1, 90), month(9, 2, 40)],
    };
    assert_eq!(meetings(&store, 2026).unwrap(), expected);
}

/// Three hundred pairs whose facts follow from their number: the same is counted row by row.
#[test]
fn many_rows_are_counted_as_one_would_by_hand() {
    let mut sql = String::new();
    for n in 0..300_u32 {
        let id = n.to_string();
        let (start, end) =
            (format!("202{}-10-01", 4 + n % 4), format!("202{}-11-{:02}", 5 + n % 4, 1 + n % 30));
        let known = |has: bool, value: &'static str| if has { value } else { "" };
        sql += &pair(
            &id,
            &[
                ("start", &start),
                ("\"end\"", &end),
                ("ordered_on", known(n % 3 > 0, "2026-09-09")),
                ("started_on", known(n % 5 > 1, "2026-09-10")),
                ("finished_on", known(n % 7 == 0, "2026-11-10")),
                ("archived_on", known(n % 11 == 0, "2026-11-11")),
            ],
        );
        sql += &programme(
            &format!("p{n}"),
            &id,
            "working",
            if n % 4 == 0 { "archived_on = '2026-11-01'" } else { "approved_on = '2026-09-09'" },
        );
        for m in 0..n % 6 {
            let on = format!("2026-{:02}-{:02}", 9 + m % 3, 1 + (n + m) % 28);
            sql +=
                &meeting(&format!("{n}-{m}"), &id, &on, ["held", "planned", "held"][(m % 3) as usize], "45");
            sql += &item(
                &format!("{n}-{m}"),
                &format!("p{n}"),
                ["done", "not_started", "dropped"][(m % 3) as usize],
                &format!("'{on}'"),
            );
        }
    }
    let store = with(&sql);
    let (today, quiet) = (day("2026-11-22"), day("2026-11-01"));
    type Facts = (String, Option<String>, Option<String>, Option<String>, Option<String>, String, String);
    let pairs: Vec<Facts> = all(
        &store,
        "SELECT id, ordered_on, started_on, finished_on, archived_on, start, \"end\" FROM pair",
        [],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?)),
    )
    .unwrap();
    let texts =
        |sql: &str, id: &str| -> Vec<String> { all(&store, sql, [id], |row| Ok(row.get(0)?)).unwrap() };
    let mut expected = Stuck::default();
    for (id, ordered, started, finished, archived, start, end) in &pairs {
        let here = start.as_str() <= "2027-08-31" && end.as_str() >= "2026-09-01";
        if !here || finished.is_some() || archived.is_some() {
            continue;
        }
        let has_programme =
            !texts("SELECT id FROM programme WHERE pair_id = ? AND archived_on IS NULL", id).is_empty();
        let held =
            texts("SELECT day FROM meeting WHERE pair_id = ? AND status = 'held' ORDER BY day DESC", id);
        let last = held.first().into_iter().chain(started).max();
        let silent = started.is_some()
            && *end >= today.to_string()
            && last.is_some_and(|last| *last <= quiet.to_string());
        let (order, programme, ended) = (ordered.is_none(), !has_programme, *end < today.to_string());
        expected.lasting += 1;
        expected.order += u32::from(order);
        expected.programme += u32::from(programme);
        expected.meeting += u32::from(silent);
        expected.ended += u32::from(ended);
        expected.stuck += u32::from(order || programme || silent || ended);
    }
    assert!(
        expected.lasting > 50 && expected.meeting > 5 && expected.stuck < expected.lasting,
        "{expected:?}"
    );
    assert_eq!(stuck(&store, 2026, today, quiet).unwrap(), expected);
}
