//! Cards: what is kept, what cannot be, look-alikes, the archive.

use serde_json::json;

use crate::school::{School, plain, texts};

#[test]
fn a_card_is_tidied_and_checked_next_to_the_field() {
    let mut school = School::new();
    let fields = json!({ "kind": "pupil", "surname": " Рощина ", "given": "Мария", "class": "9 «б»", "birth_date": "2011-06-08" });
    let id = school.made("person.add", json!({ "fields": fields }));
    let card = school.call("person.get", json!({ "id": id }));
    assert_eq!((&card["fields"]["class"], &card["fields"]["birth_year"]), (&json!("9Б"), &json!(2011)));
    assert_eq!(card["fields"]["surname"], "Рощина");
    for (field, value) in [
        ("surname", json!("")),
        ("given", json!("Анна2")),
        ("birth_date", json!("2026-11-23")),
        ("birth_year", json!(1026)),
        ("class", json!("тринадцатый")),
        ("email", json!("почта")),
        ("kind", json!(null)),
    ] {
        let mut fields = json!({ "kind": "pupil", "surname": "Рощина", "given": "Мария" });
        fields[field] = value;
        assert_eq!(school.wrong("person.add", json!({ "fields": fields })), [field]);
        assert_eq!(school.wrong("person.update", json!({ "id": id, "fields": fields })), [field]);
    }
    let two = json!({ "kind": "teacher" });
    assert_eq!(school.wrong("person.add", json!({ "fields": two })), ["given", "surname"], "all at once");
}

#[test]
fn missing_facts_are_named_only_for_those_on_a_register() {
    let mut school = School::new();
    let id = school.add("pupil", "Рощина Мария Алексеевна", json!({}));
    let missing =
        |school: &mut School| texts(&school.call("person.get", json!({ "id": id }))["missing"], "field");
    assert!(missing(&mut school).is_empty());
    school.call("mentee.save", json!({ "id": id, "fields": {} }));
    assert_eq!(missing(&mut school), ["sex", "class", "birth_year", "representative", "phone"]);
}

#[test]
fn look_alikes_are_warned_of_and_listed() {
    let mut school = School::new();
    let id = school.add("teacher", "Ёлкина Анна Петровна", json!({ "birth_year": 1980 }));
    let mut like = |surname: &str, given: &str, patronymic: &str, year: Option<u16>| {
        let fields = json!({ "kind": "teacher", "surname": surname, "given": given, "patronymic": patronymic, "birth_year": year });
        let found = school.call("person.duplicates", json!({ "fields": fields }));
        found.as_array().unwrap().iter().map(|twin| twin["exact"].as_bool().unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(like("Елкина", "Анна", "Петровна", None), [true]);
    assert_eq!(like("Ёлкина", "Анна", "", None), [true], "a card without a patronymic may be hers");
    assert_eq!(like("Ёлкинв", "Анна", "Петровна", None), [false], "a slip of one letter");
    assert_eq!(like("Ёлкина", "Анна", "Петровна", Some(1981)), [false; 0], "another year is another person");
    assert_eq!(like("Ёлкина", "Анна", "Павловна", None), [false; 0]);
    assert_eq!(like("", "", "", None), [false; 0]);
    let own = school.call("person.get", json!({ "id": id }))["fields"].take();
    let found = school.call("person.duplicates", json!({ "id": id, "fields": own }));
    assert_eq!(found, json!([]), "a card is not its own duplicate");

    assert_eq!(school.call("person.twins", json!({})), json!([]));
    school.add("teacher", "Елкина Анна Петровна", json!({}));
    school.add("teacher", "Елкина Анна Петровна", json!({ "birth_year": 1990 }));
    let twins = school.call("person.twins", json!({}));
    assert_eq!(twins.as_array().unwrap().len(), 2, "the card without a year may be of either");
}

#[test]
fn the_archive_keeps_the_card_and_asks_about_ties() {
    let mut school = School::small();
    let [zorina, yaseneva, curator] = ["Зорина", "Ясенева", "Мельникова"].map(|name| school.find(name));
    let fault = school.refused("person.archive", json!({ "id": zorina }));
    assert_eq!(
        (fault.code, plain(&fault.message)),
        ("in_pair", "Зорина Л. П. состоит в паре «Зорина — Вешняков», которая ещё не завершена.".into())
    );
    assert_eq!(school.refused("person.archive", json!({ "id": curator })).code, "in_charge");

    school.call("person.archive", json!({ "id": yaseneva, "reason": "Переезд" }));
    let card = school.call("person.get", json!({ "id": yaseneva }));
    assert_eq!((&card["archived_on"], &card["fields"]["surname"]), (&json!("2026-11-22"), &json!("Ясенева")));
    let find = |school: &mut School, view: &str| {
        school.call("person.list", json!({ "view": view, "text": "ясенева" }))["total"].clone()
    };
    assert_eq!((find(&mut school, "all"), find(&mut school, "archived")), (json!(0), json!(1)));
    assert_eq!(school.call("search.all", json!({ "text": "ясенева" }))["people"], json!([]));
    school.call("person.restore", json!({ "id": yaseneva }));
    assert_eq!((find(&mut school, "all"), find(&mut school, "archived")), (json!(1), json!(0)));

    let pair = school.call("pair.list", json!({}))["rows"][0]["id"].clone();
    school.call("pair.stop", json!({ "id": pair, "on": "2026-11-22", "reason": "Переезд" }));
    school.call("person.archive", json!({ "id": zorina }));
    assert_eq!(
        school.call("pair.get", json!({ "id": pair }))["row"]["mentors"][0]["person_id"],
        zorina.as_str()
    );
}

#[test]
fn breaks_and_registers() {
    let mut school = School::small();
    let [zorina, veshnyakov, yaseneva] = ["Зорина", "Вешняков", "Ясенева"].map(|name| school.find(name));
    assert_eq!(school.refused("mentor.remove", json!({ "id": zorina })).code, "in_pair");
    assert_eq!(school.refused("mentee.remove", json!({ "id": veshnyakov })).code, "in_pair");
    school.call("mentee.save", json!({ "id": zorina, "fields": {} }));
    school.call("mentee.remove", json!({ "id": zorina }));
    for noun in ["mentor", "mentee"] {
        let verb = |verb: &str| format!("{noun}.{verb}");
        let not_there = json!({ "id": yaseneva, "since": "2026-11-20" });
        assert_eq!(school.refused(&verb("pause"), not_there.clone()).code, "not_found");
        let profile = json!({ "entered_on": "2026-09-01", "results": "Открытый урок" });
        school.call(&verb("save"), json!({ "id": yaseneva, "fields": profile }));
        school.call(&verb("pause"), not_there);
        let card = school.call("person.get", json!({ "id": yaseneva }));
        assert_eq!(card[noun]["paused_since"], "2026-11-20");
        school.call(&verb("resume"), json!({ "id": yaseneva }));
        school.call(&verb("remove"), json!({ "id": yaseneva }));
        assert_eq!(school.call("person.get", json!({ "id": yaseneva }))[noun], json!(null));
        let ends_early = json!({ "entered_on": "2026-09-01", "finished_on": "2026-08-31" });
        let wrong = school.wrong(&verb("save"), json!({ "id": yaseneva, "fields": ends_early }));
        assert_eq!(wrong, ["finished_on"]);
    }
    for capacity in [0, 31] {
        let arg = json!({ "id": yaseneva, "fields": { "capacity": capacity } });
        assert_eq!(school.wrong("mentor.save", arg), ["capacity"]);
    }
    let arg = json!({ "id": yaseneva, "fields": { "requests": ["нет такого"] } });
    assert_eq!(school.refused("mentee.save", arg).code, "not_found");
}

#[test]
fn the_dictionary_of_requests_is_the_schools_own() {
    let mut school = School::small();
    let id = school.made("request.add", json!({ "label": "Ораторское мастерство" }));
    assert_eq!(school.wrong("request.add", json!({ "label": "ораторское  Мастерство" })), ["label"]);
    assert_eq!(school.wrong("request.rename", json!({ "id": id, "label": " " })), ["label"]);
    let yaseneva = school.find("Ясенева");
    school.call("mentee.save", json!({ "id": yaseneva, "fields": { "requests": [id] } }));
    school.call("request.archive", json!({ "id": id }));
    let shown = school.call("request.list", json!({}));
    assert!(!texts(&shown, "id").contains(&id));
    let card = school.call("person.get", json!({ "id": yaseneva }));
    assert_eq!(card["mentee"]["requests"], json!(["Ораторское мастерство"]), "who has it keeps it");
}
