//! A school of a dozen people whose figures are counted by hand, on both sides of every border.

use std::collections::BTreeMap;

use nastavnik_domain::district_form::{Field, Period, Value};
use nastavnik_domain::vocabulary::Form;

use super::{Span, activities, children, figures, mentors, pairs};
use crate::Store;

/// The second quarter of 2026, looked at on its 40th day and after it.
const PERIOD: &str = "2026-q2";

/// kind, category, teaching since, courses, archived; mentor: entered, removed; mentee: entered, removed, finished, paused
const PEOPLE: &str = "
    a teacher highest 2000-09-01 . . | 2025-09-01 . |
    b teacher first   2001-09-01 КПК . | . . |
    c head    none    1990-09-01 . . | 2026-05-01 . |
    d pupil   .       .          . . | 2026-07-01 . |
    e partner .       .          . . | 2025-09-01 2026-04-30 |
    f teacher mentor  2001-09-01 . 2026-04-15 | 2025-09-01 . |
    g teacher none    2024-09-01 . . | | 2025-09-01 . . .
    h teacher none    2022-05-11 . . | | . . . .
    i teacher none    2022-05-10 . . | | . . . 2026-05-01
    k pupil   .       .          . . | | . . 2026-05-05 .
    l student .       .          . . | | 2026-05-10 . . .
    m teacher none    2025-09-01 . . | |";

fn school() -> Store {
    let store = Store::in_memory().unwrap();
    let mut sql = String::from("PRAGMA foreign_keys = OFF;");
    let text = |word: Option<&str>| match word {
        Some(word) if word != "." => format!("'{word}'"),
        _ => "NULL".into(),
    };
    for line in PEOPLE.lines().filter(|line| !line.trim().is_empty()) {
        let mut parts = line.split('|').map(|part| part.split_whitespace().collect::<Vec<_>>());
        let (person, mentor, mentee) = (parts.next().unwrap(), parts.next().unwrap(), parts.next().unwrap());
        let word = |index: usize| text(person.get(index).copied());
        let courses = if word(4) == "NULL" { "''".into() } else { word(4) };
        sql += &format!(
            "INSERT INTO person (id, kind, surname, given, category, teaching_since, courses, archived_on, name_key, search_key)
             VALUES ({id}, {}, {id}, 'Имя', {}, {}, {courses}, {}, {id}, '');",
            word(1), word(2), word(3), word(5), id = word(0),
        );
        if !mentor.is_empty() {
            sql += &format!(
                "INSERT INTO mentor (person_id, capacity, entered_on, removed_on) VALUES ({}, 3, {}, {});",
                word(0),
                text(mentor.first().copied()),
                text(mentor.get(1).copied()),
            );
        }
        if !mentee.is_empty() {
            let day = |index: usize| text(mentee.get(index).copied());
            sql += &format!(
                "INSERT INTO mentee (person_id, entered_on, removed_on, finished_on, paused_since) VALUES ({}, {}, {}, {}, {});",
                word(0),
                day(0),
                day(1),
                day(2),
                day(3),
            );
        }
    }
    // form, ordered, started, finished, stopped, archived; mentors; mentees
    for (id, form, days, mentors, mentees) in [
        (1, "teacher_teacher", "'2025-09-02', '2025-09-03', NULL, 0, NULL", "a", "g"),
        (2, "teacher_teacher", "'2026-04-01', NULL, '2026-06-01', 0, NULL", "b", "h m"),
        (3, "teacher_pupil", "'2025-09-02', NULL, '2026-03-31', 0, NULL", "b", "k"),
        (4, "teacher_pupil", "NULL, '2026-05-10', '2026-05-11', 1, NULL", "a", "k"),
        (5, "pupil_pupil", "NULL, NULL, NULL, 0, NULL", "d", "k"),
        (6, "teacher_teacher", "'2026-04-01', NULL, NULL, 0, '2026-04-02'", "c", "g"),
        (7, "teacher_teacher", "'2026-06-30', NULL, NULL, 0, NULL", "c", "g"),
    ] {
        sql += &format!(
            "INSERT INTO pair (id, form, start, \"end\", status, proposed_on, ordered_on, started_on, finished_on, stopped, archived_on)
             VALUES ('{id}', '{form}', '2025-09-01', '2026-08-31', 'active', '2025-09-01', {days});"
        );
        for (role, people) in [("mentor", mentors), ("mentee", mentees)] {
            for (place, person) in people.split(' ').enumerate() {
                sql += &format!(
                    "INSERT INTO pair_member (pair_id, person_id, role, position) VALUES ('{id}', '{person}', '{role}', {place});"
                );
            }
        }
    }
    for (id, pair, day, status, minutes) in [
        (1, 1, "2026-03-31", "held", "60"),
        (2, 1, "2026-04-01", "held", "60"),
        (3, 1, "2026-05-10", "held", "30"),
        (4, 4, "2026-05-10", "held", "NULL"),
        (5, 1, "2026-05-09", "planned", "60"),
        (6, 6, "2026-05-01", "held", "60"),
        (7, 1, "2026-06-30", "held", "45"),
    ] {
        sql += &format!(
            "INSERT INTO meeting (id, pair_id, day, kind, form, status, minutes, created_on)
             VALUES ('{id}', '{pair}', '{day}', 'work', 'in_person', '{status}', {minutes}, '2026-01-01');"
        );
    }
    for (id, pair, approved, closed) in [
        (1, 1, "'2025-10-01'", "NULL"),
        (2, 2, "'2026-05-10'", "'2026-06-02'"),
        (3, 3, "'2025-10-01'", "'2026-03-31'"),
        (4, 4, "NULL", "NULL"),
    ] {
        sql += &format!(
            "INSERT INTO programme (id, pair_id, start, \"end\", stage, created_on, approved_on, closed_on)
             VALUES ('{id}', '{pair}', '2025-09-01', '2026-08-31', 'working', '2025-09-01', {approved}, {closed});
             INSERT INTO programme_item (id, programme_id, position, task, status) VALUES ('{id}1', '{id}', 1, 'а', 'done'),
                ('{id}2', '{id}', 2, 'б', 'not_started'), ('{id}3', '{id}', 3, 'в', 'dropped');"
        );
    }
    sql += "INSERT INTO award (id, person_id, title, level, issuer, day) VALUES ('1', 'a', 'Грамота', 'district', '', '2026-05-10'), ('2', 'c', 'Грамота', 'district', '', '2026-05-11');
        INSERT INTO qualification (id, person_id, title, day, about_mentoring) VALUES ('1', 'c', 'КПК', '2026-05-01', 1), ('2', 'a', 'КПК', '2026-05-01', 0);
        INSERT INTO practice (id, title, day, archived_on) VALUES ('1', 'Первая', '2026-05-10', NULL), ('2', 'Вторая', '2026-05-11', NULL), ('3', 'Третья', '2020-01-01', '2021-01-01');
        INSERT INTO event (id, title, kind, level, start) VALUES ('1', 'До', 'other', 'school', '2026-03-31'), ('2', 'В', 'other', 'school', '2026-04-01'), ('3', 'После', 'other', 'school', '2026-06-30');
        INSERT INTO roadmap (id, title, owner, start, \"end\") VALUES ('1', 'Школы', 'school', '2025-09-01', '2026-08-31'), ('2', 'Района', 'district', '2025-09-01', '2026-08-31');
        INSERT INTO activity (id, roadmap_id, position, title, archived_on) VALUES ('1', '1', 1, 'Мониторинг', NULL), ('2', '1', 2, 'Снято', '2026-01-01'), ('3', '2', 1, 'Районное', NULL);
        INSERT INTO occurrence (id, activity_id, \"end\", status, done_on, evidence, evidence_number) VALUES
            ('1', '1', '2026-04-01', 'done', '2026-04-02', 'Справка', '5'), ('2', '1', '2026-05-09', 'not_started', NULL, '', ''), ('3', '1', '2026-06-30', 'in_progress', NULL, '', ''),
            ('4', '1', '2026-06-30', 'not_needed', NULL, '', ''), ('5', '1', '2026-07-01', 'done', '2026-05-01', '', ''), ('6', '2', '2026-04-01', 'done', NULL, '', ''), ('7', '3', '2026-04-01', 'done', NULL, '', '');";
    store.read.conn.execute_batch(&sql).unwrap();
    store
}

fn span(today: &str) -> Span {
    Span::new(PERIOD.parse::<Period>().unwrap(), today.parse().unwrap()).unwrap()
}

/// «mentors 4, pairs 2»: the named fields.
fn said(found: &BTreeMap<Field, Value>, fields: &str) -> String {
    let one = |code: &str| {
        let value = found.get(&Field::from_code(code).unwrap()).map(Value::shown).unwrap_or("—".into());
        format!("{code} {}", value.replace('\u{a0}', " "))
    };
    fields.split(' ').map(one).collect::<Vec<_>>().join(", ")
}

#[test]
fn figures_are_those_of_the_day_and_of_the_period() {
    let store = school();
    let found = figures(&store, &span("2026-05-10"), None).unwrap();
    for expected in [
        // a, b, c; d comes later, e has left, f is in the archive.
        "mentors 3, mentors_teachers 3, mentors_pupils 0, mentors_partners 0",
        "mentors_highest 1, mentors_first 1, mentors_with_category 2, mentors_titled 0",
        "mentors_trained 2, mentors_awarded 1",
        // g, h, i, k, l; h began four years ago less a day, i is a day too old.
        "mentees 5, mentees_teachers 3, mentees_pupils 1, mentees_students 1, mentees_young 2, mentees_finished 1",
        // l alone: g and h have pairs, i has a pause, k has finished.
        "mentees_waiting 1",
        // g, h and m; all three have pairs.
        "young_teachers 3, young_percent 100 %, participants 8",
        // 1, 2 and 4; 3 is over, 5 has no order, 6 is in the archive, 7 comes later.
        "pairs_all 3, pairs 2, groups 1, pairs_new 2, pairs_completed 0, pairs_stopped 0",
        "mentors_active 2, mentees_active 4, meetings 3, meeting_hours 1,5",
        "programmes 2, programmes_completed 0, practices 1, events 1",
        "activities 3, activities_done 1, activities_late 1, roadmap_percent 33,3 %",
    ] {
        let fields: Vec<&str> = expected.split(", ").map(|one| one.split(' ').next().unwrap()).collect();
        assert_eq!(said(&found, &fields.join(" ")), expected);
    }
    let found = figures(&store, &span("2026-08-01"), None).unwrap();
    for expected in [
        // The last day counts: e has left, d has not come before July.
        "mentors 3, mentees 5, pairs_all 4, pairs_new 3, pairs_completed 1, pairs_stopped 1",
        "meetings 4, meeting_hours 2,3, programmes 2, programmes_completed 1, practices 2, events 2, mentors_awarded 2",
    ] {
        let fields: Vec<&str> = expected.split(", ").map(|one| one.split(' ').next().unwrap()).collect();
        assert_eq!(said(&found, &fields.join(" ")), expected);
    }
}

#[test]
fn one_form_of_mentoring_alone() {
    let store = school();
    let of = |form| {
        said(
            &figures(&store, &span("2026-05-10"), Some(form)).unwrap(),
            "pairs_all groups mentors mentees participants meetings programmes",
        )
    };
    assert_eq!(
        of(Form::TeacherTeacher),
        "pairs_all 2, groups 1, mentors 2, mentees 3, participants 5, meetings 2, programmes 2"
    );
    assert_eq!(
        of(Form::TeacherPupil),
        "pairs_all 1, groups 0, mentors 1, mentees 1, participants 2, meetings 1, programmes 0"
    );
    assert_eq!(
        of(Form::PupilPupil),
        "pairs_all 0, groups 0, mentors 0, mentees 0, participants 0, meetings 0, programmes 0"
    );
}

#[test]
fn rows_are_those_that_are_counted() {
    let store = school();
    let span = span("2026-05-10");
    assert_eq!(mentors(&store, &span).unwrap(), ["a", "b", "c"]);
    let lines = pairs(&store, &span).unwrap();
    let shown =
        |line: &super::PairLine| format!("{} {} {:?}", line.mentors[0].name, line.meetings, line.progress);
    assert_eq!(
        lines.iter().map(shown).collect::<Vec<_>>(),
        ["a Имя 2 Some(0.5)", "a Имя 1 Some(0.5)", "b Имя 0 Some(0.5)"]
    );
    let lines = activities(&store, &span).unwrap();
    assert_eq!(
        (lines.len(), lines[0].moments.len(), lines[0].evidence.as_slice()),
        (1, 4, ["Справка № 5".to_owned()].as_slice())
    );
    assert_eq!(children(&store).unwrap().len(), 2);
}
