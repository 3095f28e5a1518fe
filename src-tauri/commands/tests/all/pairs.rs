//! Pairs and groups: what cannot be is refused next to the right field.

use serde_json::{Value, json};

use crate::school::{School, merge, plain, texts};

/// People of every kind, by surname.
fn people() -> School {
    let mut school = School::small();
    school.add("pupil", "Рощина Мария Алексеевна", json!({ "class": "9" }));
    school.add("pupil", "Юсупов Карим Рустамович", json!({ "class": "9" }));
    school.add("student", "Лугова Алина Дмитриевна", json!({}));
    school
}

/// Fields of a pair; people are named by surnames.
fn pair(school: &mut School, mentors: &[&str], mentees: &[&str], more: Value) -> Value {
    let mut ids = |names: &[&str]| names.iter().map(|name| school.find(name)).collect::<Vec<_>>();
    let mut fields = json!({ "form": "teacher_teacher", "start": "2026-12-01", "end": "2027-05-31",
        "mentors": ids(mentors), "mentees": ids(mentees) });
    merge(&mut fields, more);
    json!({ "fields": fields })
}

/// Surnames of mentors and mentees, fields that differ from the usual, fields that are refused.
type Case<'a> = (&'a [&'a str], &'a [&'a str], Value, &'a [&'a str]);

#[test]
fn what_cannot_be_is_refused_next_to_the_field() {
    let mut school = people();
    let cases: &[Case] = &[
        (&["Зорина"], &["Зорина"], json!({}), &["mentees"]),
        (&["Зорина"], &["Ясенева"], json!({ "end": "2026-11-30" }), &["end"]),
        (&["Зорина"], &["Ясенева"], json!({ "start": null }), &["start"]),
        (&["Зорина"], &["Ясенева"], json!({ "end": null }), &["end"]),
        (&["Зорина"], &["Ясенева"], json!({ "form": null }), &["form"]),
        (&["Зорина"], &["Рощина"], json!({}), &["mentees"]),
        (&["Рощина"], &["Зорина"], json!({}), &["mentors"]),
        (&["Ясенева"], &["Зорина"], json!({ "form": "head_teacher" }), &["mentors"]),
        (&["Зорина"], &["Рощина"], json!({ "form": "pupil_pupil" }), &["mentors"]),
        (&["Гордеев"], &["Ясенева"], json!({ "form": "employer_pupil" }), &["mentees"]),
        (&["Лугова"], &["Ясенева"], json!({ "form": "student_pupil" }), &["mentees"]),
        (&["Гордеев"], &["Рощина"], json!({ "form": "employer_student" }), &["mentees"]),
        (&["Зорина"], &["Ясенева"], json!({ "model": "strong_weak" }), &["model"]),
        (&["Зорина"], &["Ясенева"], json!({ "kinds": ["group"] }), &["kinds"]),
        (&["Зорина"], &["Ясенева", "Берестов"], json!({ "kinds": ["traditional"] }), &["kinds"]),
        (&["Рощина"], &["Юсупов"], json!({ "form": "pupil_pupil", "kinds": ["reversive"] }), &["kinds"]),
        (&[], &[], json!({}), &["mentees", "mentors"]),
        (&["Зорина"], &["Вешняков"], json!({}), &["mentees"]),
        (&["Вешняков"], &["Зорина"], json!({}), &["kinds"]),
    ];
    for (mentors, mentees, more, expected) in cases {
        let arg = pair(&mut school, mentors, mentees, more.clone());
        assert_eq!(&school.wrong("pair.create", arg), expected, "{mentors:?} — {mentees:?}, {more}");
    }
    let unknown = json!({ "fields": { "form": "teacher_teacher", "start": "2026-12-01", "end": "2027-05-31",
        "mentors": ["нет такого"], "mentees": ["и такого"] } });
    assert_eq!(school.refused("pair.create", unknown).code, "not_found");
}

#[test]
fn every_form_takes_those_whom_it_is_for() {
    let mut school = people();
    for (form, mentor, mentee) in [
        ("teacher_teacher", "Зорина", "Ясенева"),
        ("uchitel_uchitel", "Ясенева", "Вешняков"),
        ("head_teacher", "Берестов", "Ясенева"),
        ("school_student", "Зорина", "Лугова"),
        ("pupil_pupil", "Рощина", "Юсупов"),
        ("teacher_pupil", "Зорина", "Юсупов"),
        ("student_pupil", "Лугова", "Юсупов"),
        ("employer_pupil", "Гордеев", "Юсупов"),
        ("employer_student", "Гордеев", "Лугова"),
    ] {
        let arg = pair(&mut school, &[mentor], &[mentee], json!({ "form": form, "overload_reason": "Опыт" }));
        school.made("pair.create", arg);
    }
    let enrolled = school.call("person.list", json!({ "view": "mentees", "text": "юсупов" }));
    assert_eq!(enrolled["total"], 1, "members are put on the registers");
    assert_eq!(
        enrolled["rows"][0]["mentee"]["mentors"].as_array().unwrap().len(),
        4,
        "several mentors for one"
    );
}

#[test]
fn places_may_be_exceeded_only_with_a_reason() {
    let mut school = people();
    let zorina = school.find("Зорина");
    school.call("mentor.save", json!({ "id": zorina, "fields": { "capacity": 2 } }));
    let arg = pair(&mut school, &["Зорина"], &["Ясенева", "Берестов"], json!({ "kinds": ["group"] }));
    let fault = school.refused("pair.create", arg.clone());
    assert_eq!(
        plain(&fault.fields["overload_reason"]),
        "Зорина Л. П.: занято 1 из 2 мест. Чтобы закрепить ещё, напишите причину."
    );
    let mut with_reason = arg;
    with_reason["fields"]["overload_reason"] = "Больше некому".into();
    let id = school.made("pair.create", with_reason);
    let loads = school.call("pair.get", json!({ "id": id }))["loads"].take();
    assert_eq!((&loads[0]["busy"], &loads[0]["capacity"]), (&json!(3), &json!(2)));
    school.call("pair.stop", json!({ "id": id, "on": "2026-11-22", "reason": "Нет времени" }));
    let row = school.call("person.list", json!({ "text": "зорина" }))["rows"][0]["mentor"].take();
    assert_eq!((&row["busy"], &row["capacity"]), (&json!(1), &json!(2)), "a finished pair frees the places");
}

#[test]
fn who_is_away_cannot_be_chosen() {
    let mut school = people();
    let [yaseneva, beresov] = ["Ясенева", "Берестов"].map(|name| school.find(name));
    let arg = pair(&mut school, &["Ясенева"], &["Берестов"], json!({}));
    school.call("mentor.save", json!({ "id": yaseneva, "fields": {} }));
    school.call("mentor.pause", json!({ "id": yaseneva, "since": "2026-11-20" }));
    assert_eq!(school.wrong("pair.create", arg.clone()), ["mentors"]);
    school.call("mentor.resume", json!({ "id": yaseneva }));
    school.call("mentee.save", json!({ "id": beresov, "fields": {} }));
    school.call("mentee.pause", json!({ "id": beresov, "since": "2026-11-20" }));
    assert_eq!(school.wrong("pair.create", arg.clone()), ["mentees"]);
    school.call("mentee.resume", json!({ "id": beresov }));
    school.call("person.archive", json!({ "id": beresov }));
    assert_eq!(school.wrong("pair.create", arg.clone()), ["mentees"]);
    school.call("person.restore", json!({ "id": beresov }));
    let id = school.made("pair.create", arg.clone());
    school.call("mentor.pause", json!({ "id": yaseneva, "since": "2026-11-22" }));
    let mut longer = arg["fields"].clone();
    longer["end"] = "2027-06-30".into();
    school.call("pair.update", json!({ "id": id, "fields": longer }));
}

#[test]
fn a_member_cannot_become_who_does_not_fit() {
    let mut school = people();
    let zorina = school.find("Зорина");
    let mut fields = school.call("person.get", json!({ "id": zorina }))["fields"].take();
    fields["kind"] = "pupil".into();
    assert_eq!(school.wrong("person.update", json!({ "id": zorina, "fields": fields })), ["kind"]);
    fields["kind"] = "head".into();
    school.call("person.update", json!({ "id": zorina, "fields": fields }));
    let namesake = school.add("student", "Зорина Лидия", json!({}));
    let merge = json!({ "keep": zorina, "other": namesake, "take": ["kind"] });
    assert_eq!(school.wrong("person.merge", merge), ["kind"]);
    let pair = school.call("pair.list", json!({}))["rows"][0]["id"].clone();
    school.call("pair.stop", json!({ "id": pair, "on": "2026-11-22", "reason": "Переезд" }));
    fields["kind"] = "pupil".into();
    school.call("person.update", json!({ "id": zorina, "fields": fields }));
}

#[test]
fn reversive_mentoring_is_a_pair_and_its_mirror() {
    let mut school = people();
    let arg = pair(&mut school, &["Ясенева"], &["Берестов"], json!({ "kinds": ["reversive"] }));
    let first = school.made("pair.create", arg);
    let second =
        school.made("pair.mirror", json!({ "id": first, "start": "2026-12-01", "end": "2027-05-31" }));
    let row = school.call("pair.get", json!({ "id": second }))["row"].take();
    let names = |side: &str| texts(&row[side], "short_name");
    assert_eq!(
        (names("mentors"), names("mentees")),
        (vec!["Берестов Н. А.".into()], vec!["Ясенева Е. Г.".into()])
    );
    assert_eq!(row["kinds"], json!(["reversive"]));
    let again = json!({ "id": first, "start": "2027-01-01", "end": "2027-02-01" });
    assert_eq!(school.wrong("pair.mirror", again), ["mentees"], "the mirror is there already");
    let backwards = json!({ "id": first, "start": "2028-02-01", "end": "2028-01-01" });
    assert_eq!(school.wrong("pair.mirror", backwards), ["end"]);
}
