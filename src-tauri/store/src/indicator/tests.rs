//! Which pairs are a school year's, whose people count, what the answers say.

use nastavnik_domain::indicator::{Group, Tally};
use nastavnik_domain::survey::Role as Asked;
use nastavnik_domain::vocabulary::{PersonKind, Role};

use super::*;
use crate::Store;

fn with(sql: &str) -> Store {
    let store = Store::in_memory().unwrap();
    store.conn.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    store.conn.execute_batch(sql).unwrap();
    store
}

fn person(id: &str, kind: &str, more: &str) -> String {
    format!(
        "INSERT INTO person (id, kind, surname, given, name_key, search_key) VALUES ('{id}', '{kind}', '', '', '', '');
         UPDATE person SET {more} WHERE id = '{id}';"
    )
}

fn member(pair: &str, person: &str, role: &str) -> String {
    format!(
        "INSERT INTO pair_member (pair_id, person_id, role, position) VALUES ('{pair}', '{person}', '{role}', 1);"
    )
}

fn pair(id: &str, more: &str) -> String {
    format!(
        "INSERT INTO pair (id, form, start, \"end\", status, proposed_on) VALUES ('{id}', 'x', '2026-10-01', '2027-05-31', 'proposed', '2026-09-01');
         UPDATE pair SET {more} WHERE id = '{id}';"
    )
}

#[test]
fn a_pair_belongs_to_the_years_in_which_it_worked() {
    let check = |facts: &str, expected: &[i16]| {
        let store = with(
            &[pair("1", facts), person("a", "pupil", "birth_year = 2012"), member("1", "a", "mentee")]
                .concat(),
        );
        let years: Vec<i16> =
            (2024..2029).filter(|year| !people(&store, *year).unwrap().0.is_empty()).collect();
        assert_eq!(years, expected, "{facts}");
    };
    check("note = ''", &[]);
    check("ordered_on = '2026-09-20'", &[2026]);
    check("started_on = '2026-10-01'", &[2026]);
    check("started_on = '2026-08-31'", &[2025, 2026]);
    check("started_on = '2026-10-01', \"end\" = '2028-01-31'", &[2026, 2027]);
    check("started_on = '2026-10-01', \"end\" = '2028-01-31', finished_on = '2027-05-01'", &[2026]);
    check("started_on = '2026-10-01', finished_on = '2026-11-01', stopped = 1", &[2026]);
    // Stopped before it began, though ordered.
    check("ordered_on = '2026-09-20', finished_on = '2026-09-25', stopped = 1", &[]);
    // Archived: finished ones have been, unfinished ones were a slip.
    check("started_on = '2026-10-01', finished_on = '2027-05-31', archived_on = '2027-06-30'", &[2026]);
    check("started_on = '2026-10-01', archived_on = '2026-10-02'", &[]);
}

#[test]
fn people_are_counted_once_a_role_and_put_together_by_what_counts() {
    let store = with(
        &[
            pair("1", "started_on = '2026-10-01'"),
            pair("2", "started_on = '2026-10-01'"),
            person("a", "pupil", "birth_date = '2012-05-01', class = '8'"),
            person("b", "pupil", "birth_year = 2012, class = '8'"),
            person("c", "pupil", "class = '8'"),
            person("t", "teacher", "teaching_since = '2022-09-02'"),
            person("u", "teacher", "teaching_since = '2022-09-01'"),
            person("v", "teacher", "note = ''"),
            ["a", "b", "c", "t", "u", "v"].map(|id| member("1", id, "mentee")).concat(),
            member("2", "a", "mentee"),
            member("2", "t", "mentor"),
        ]
        .concat(),
    );
    let group = |role, kind, birth_year, class: &str, young, people| Group {
        role,
        kind,
        birth_year,
        class: class.into(),
        young,
        people,
    };
    let expected = [
        group(Role::Mentee, PersonKind::Pupil, None, "8", None, 1),
        group(Role::Mentee, PersonKind::Pupil, Some(2012), "", None, 2),
        group(Role::Mentee, PersonKind::Teacher, None, "", None, 1),
        group(Role::Mentee, PersonKind::Teacher, None, "", Some(false), 1),
        group(Role::Mentee, PersonKind::Teacher, None, "", Some(true), 1),
        group(Role::Mentor, PersonKind::Teacher, None, "", Some(true), 1),
    ];
    assert_eq!(people(&store, 2026).unwrap().0, expected);
}

#[test]
fn partners_are_those_whose_people_mentor() {
    let partner = |id: &str, kind: &str| {
        format!("INSERT INTO organization (id, kind, short_name) VALUES ('{id}', '{kind}', '{id}');")
    };
    let store = with(
        &[
            partner("колос", "partner"),
            partner("колледж", "partner"),
            partner("школа", "school"),
            pair("1", "started_on = '2026-10-01'"),
            pair("2", "note = ''"),
            person("a", "partner", "organization_id = 'колос'"),
            person("b", "partner", "organization_id = 'колос'"),
            person("c", "partner", "organization_id = 'колледж'"),
            person("d", "partner", "note = ''"),
            person("e", "teacher", "organization_id = 'школа'"),
            person("f", "teacher", "note = ''"),
            ["a", "b", "d", "e", "f"].map(|id| member("1", id, "mentor")).concat(),
            member("1", "c", "mentee"),
            member("2", "c", "mentor"),
        ]
        .concat(),
    );
    assert_eq!(people(&store, 2026).unwrap().1, Tally { value: 1, unknown: 1 });
    assert_eq!(people(&store, 2025).unwrap().1, Tally::default());
}

#[test]
fn answers_of_final_questionnaires_are_counted() {
    let survey = |id: &str, role: &str, moment: &str| {
        format!(
            "INSERT INTO survey (id, title, role, moment, created_on) VALUES ('{id}', '', '{role}', '{moment}', '2026-09-01');"
        )
    };
    let mut n = 0;
    let mut response = |survey: &str, year: i16, complete: u8, answer: &str| {
        n += 1;
        format!(
            "INSERT INTO response (id, survey_id, version_id, day, school_year, complete) VALUES ('{n}', '{survey}', 'v', '2026-11-01', {year}, {complete});
             INSERT INTO answer (response_id, question, number) VALUES ('{n}', 'comfort', 10), {};",
            answer.replace('#', &n.to_string())
        )
    };
    let sql = [
        survey("after", "mentee", "after"),
        survey("after2", "mentee", "after"),
        survey("before", "mentee", "before"),
        survey("mentor", "mentor", "after"),
        response("after", 2026, 1, "('#', 'satisfied', 10)"),
        response("after", 2026, 1, "('#', 'satisfied', 7)"),
        response("after2", 2026, 1, "('#', 'satisfied', 6)"),
        response("after", 2026, 1, "('#', 'satisfied', NULL)"),
        response("after", 2026, 1, "('#', 'other', 9)"),
        response("after", 2026, 0, "('#', 'satisfied', 9)"),
        response("after", 2025, 1, "('#', 'satisfied', 9)"),
        response("before", 2026, 1, "('#', 'satisfied', 9)"),
        response("mentor", 2026, 1, "('#', 'satisfied', 1)"),
    ];
    let store = with(&sql.concat());
    assert_eq!(answers(&store, 2026, Asked::Mentee).unwrap(), (2, 3));
    assert_eq!(answers(&store, 2026, Asked::Mentor).unwrap(), (0, 1));
    assert_eq!(answers(&store, 2025, Asked::Mentee).unwrap(), (1, 1));
    assert_eq!(answers(&store, 2024, Asked::Mentee).unwrap(), (0, 0));
}
