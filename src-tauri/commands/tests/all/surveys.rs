//! Questionnaires: who should answer, entering from paper, versions, what the answers say, the
//! conclusions. Figures of the demo school are counted again from its single answers.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::school::{School, texts};

const BEFORE: &str = "teacher-mentee-before";
const AFTER: &str = "teacher-mentee-after";

/// So many pairs of teachers that work from September to May: the mentees.
fn mentees(school: &mut School, count: usize) -> Vec<String> {
    const NAMES: [&str; 6] =
        ["Ольхина Анна", "Тополев Роман", "Брусникина Вера", "Рябинина Марина", "Лапин Егор", "Шилова Инна"];
    let mentor = school.add("teacher", "Кедрова Татьяна Викторовна", json!({}));
    let mentee = |name: &&str| {
        let id = school.add("teacher", &format!("{name} Олеговна"), json!({ "position": "учитель" }));
        let fields = json!({ "form": "teacher_teacher", "start": "2026-09-10", "end": "2027-05-25",
            "mentors": [mentor], "mentees": [id], "overload_reason": "Опытный наставник" });
        let pair = school.made("pair.create", json!({ "fields": fields }));
        school.call("pair.consent", json!({ "id": pair, "people": [mentor, id], "on": "2026-09-09" }));
        school.call("pair.order", json!({ "id": pair, "number": "1-ОД", "on": "2026-09-10" }));
        id
    };
    NAMES.iter().take(count).map(mentee).collect()
}

fn questions(school: &mut School, survey: &str) -> Vec<Value> {
    school.call("survey.get", json!({ "id": survey }))["fields"]["questions"].as_array().unwrap().clone()
}

/// Every closed question answered: with `mark` on scales, «да», the first choice.
fn all_answers(questions: &[Value], mark: i64) -> Vec<Value> {
    let answer = |question: &Value| {
        let number = match question["kind"].as_str().unwrap() {
            "scale" => mark,
            "text" => return None,
            _ => 1,
        };
        Some(json!({ "question": question["code"], "number": number }))
    };
    questions.iter().filter_map(answer).collect()
}

fn sheet(survey: &str, person: Option<&str>, answers: Vec<Value>) -> Value {
    json!({ "fields": { "survey_id": survey, "person_id": person, "day": "2026-11-20", "school_year": 2026 },
        "answers": answers })
}

fn answer_all(
    school: &mut School,
    survey: &str,
    person: Option<&str>,
    mark: i64,
    said: &[(&str, &str)],
) -> String {
    let mut answers = all_answers(&questions(school, survey), mark);
    answers.extend(said.iter().map(|(question, text)| json!({ "question": question, "text": text })));
    school.made("response.save", sheet(survey, person, answers))
}

fn summary(school: &mut School, survey: &str) -> Value {
    school.call("survey.summary", json!({ "survey_id": survey, "school_year": 2026 }))
}

fn question(summary: &Value, code: &str) -> Value {
    let all = summary["questions"].as_array().unwrap();
    all.iter().find(|one| one["code"] == code).unwrap_or_else(|| panic!("no {code}")).clone()
}

/// Everything of this part that a file holds: for undo and for refused commands.
pub fn state(school: &mut School) -> Vec<Value> {
    let mut all = Vec::new();
    for archived in [false, true] {
        let arg = json!({ "school_year": 2026, "archived": archived });
        let Ok(answer) = school.app.call("survey.list", arg) else { return all };
        for row in answer["output"].as_array().unwrap() {
            all.push(school.call("survey.get", json!({ "id": row["id"] })));
            let list = school.call("response.list", json!({ "survey_id": row["id"], "school_year": 2026 }));
            for person in
                list["people"].as_array().unwrap().iter().filter(|one| !one["response_id"].is_null())
            {
                all.push(school.call("response.get", json!({ "id": person["response_id"] })));
            }
            all.push(list);
        }
    }
    for name in ["swot.list", "curator_sheet.get"] {
        all.push(school.call(name, json!({ "school_year": 2026 })));
    }
    all
}

/// Every command of this part that changes something, for the test of undo.
pub fn actions(school: &mut School) -> Vec<(&'static str, Value)> {
    let zorina = school.find("Зорина");
    let some = |answers: Value| {
        json!({ "fields": { "survey_id": "teacher-mentor-before", "person_id": zorina, "day": "2026-11-20",
            "school_year": 2026 }, "answers": answers })
    };
    let response = school.made("response.save", some(json!([{ "question": "comfort", "number": 7 }])));
    let mut changed =
        some(json!([{ "question": "comfort", "number": 8 }, { "question": "where", "text": "В лагере" }]));
    changed["id"] = json!(response);
    let mut fields = school.call("survey.get", json!({ "id": "teacher-mentor-before" }))["fields"].take();
    fields["questions"][3]["text"] = json!("Насколько уютно Вам будет?");
    let own = json!({ "title": "Анкета родителя", "role": "parent", "moment": "any",
        "questions": [{ "code": "", "text": "Довольны ли Вы?", "kind": "yes_no", "required": true }] });
    let line = |quadrant: &str, text: &str| json!({ "fields": { "school_year": 2026, "quadrant": quadrant, "text": text } });
    let first = school.made("swot.save", line("strength", "Поддержка опытных учителей"));
    let mut edited = line("strength", "Поддержка коллег");
    edited["id"] = json!(first);
    vec![
        ("response.save", changed),
        ("survey.save", json!({ "id": "teacher-mentor-before", "fields": fields })),
        ("survey.save", json!({ "fields": own })),
        ("survey.copy", json!({ "id": BEFORE, "title": "Ещё одна", "moment": "after" })),
        ("survey.archive", json!({ "id": "employer-mentor-after" })),
        ("survey.restore", json!({ "id": "employer-mentor-after" })),
        ("swot.save", line("strength", "Открытые уроки")),
        ("swot.save", edited),
        ("swot.move", json!({ "id": first, "quadrant": "strength", "position": 1 })),
        ("swot.move", json!({ "id": first, "quadrant": "threat", "position": 0 })),
        ("swot.remove", json!({ "id": first })),
        (
            "curator_sheet.save",
            json!({ "school_year": 2026, "scores": [{ "criterion": "goals", "score": 2, "note": "Цели ясны" }] }),
        ),
        (
            "curator_sheet.save",
            json!({ "school_year": 2026, "scores": [{ "criterion": "climate", "score": 0 }] }),
        ),
        ("response.remove", json!({ "id": response })),
    ]
}

#[test]
fn those_in_pairs_are_expected_by_form_side_and_time() {
    let mut school = School::small();
    let people = mentees(&mut school, 3);
    let row = |school: &mut School, id: &str| {
        let rows = school.call("survey.list", json!({ "school_year": 2026 }));
        let row = rows.as_array().unwrap().iter().find(|row| row["id"] == id).unwrap().clone();
        (row["expected"].as_u64(), row["complete"].as_u64(), row["partial"].as_u64())
    };
    // The pair of the small school is not ordered yet.
    assert_eq!(row(&mut school, BEFORE), (Some(3), Some(0), Some(0)));
    assert_eq!(
        row(&mut school, "teacher-mentor-before"),
        (Some(1), Some(0), Some(0)),
        "one mentor of three pairs"
    );
    assert_eq!(row(&mut school, "pupil-mentee-before"), (Some(0), Some(0), Some(0)));
    answer_all(&mut school, BEFORE, Some(&people[0]), 8, &[]);
    school.call(
        "response.save",
        sheet(BEFORE, Some(&people[1]), vec![json!({ "question": "comfort", "number": 5 })]),
    );
    answer_all(&mut school, BEFORE, None, 8, &[]);
    assert_eq!(row(&mut school, BEFORE), (Some(3), Some(2), Some(1)));
    let list = school.call("response.list", json!({ "survey_id": BEFORE, "school_year": 2026 }));
    assert_eq!((&list["expected"], &list["complete"], &list["partial"]), (&json!(3), &json!(2), &json!(1)));
    assert_eq!(
        texts(&list["people"], "name"),
        ["Брусникина Вера Олеговна", "Ольхина Анна Олеговна", "Тополев Роман Олеговна", "Без имени"]
    );
    let missing: Vec<_> =
        list["people"].as_array().unwrap().iter().map(|one| one["missing"].as_u64().unwrap()).collect();
    assert_eq!(missing, [0, 0, 12, 0]);
    assert_eq!(list["people"][1]["pair"], "Кедрова — Ольхина");
    assert_eq!(school.call("survey.list", json!({ "school_year": 2020 }))[0]["expected"], 0);
    assert_eq!(school.wrong("survey.list", json!({ "school_year": 0 })), ["school_year"]);
}

#[test]
fn a_sheet_is_left_and_filled_up_later() {
    let mut school = School::small();
    let olhina = mentees(&mut school, 1).remove(0);
    let blank = school
        .call("response.blank", json!({ "survey_id": BEFORE, "school_year": 2026, "person_id": olhina }));
    assert_eq!(
        (&blank["id"], &blank["name"], &blank["earlier"]),
        (&Value::Null, &json!("Ольхина Анна Олеговна"), &Value::Null)
    );
    let asked = blank["questions"].as_array().unwrap().clone();
    let half: Vec<Value> = all_answers(&asked, 6).into_iter().take(5).collect();
    let saved = school.call("response.save", sheet(BEFORE, Some(&olhina), half));
    assert_eq!((&saved["complete"], &saved["missing"]), (&json!(false), &json!(8)));
    assert_eq!(school.journal()[0], "Анкета: Ольхина А. О., осталось: 8 вопросов");
    assert_eq!(summary(&mut school, BEFORE)["partial"], 1);

    let id = saved["id"].clone();
    let kept = school.call("response.get", json!({ "id": id }));
    assert_eq!((kept["answers"].as_array().unwrap().len(), &kept["missing"]), (5, &json!(8)));
    let mut whole = sheet(BEFORE, Some(&olhina), all_answers(&asked, 6));
    whole["id"] = id.clone();
    assert_eq!(school.call("response.save", whole)["complete"], true);
    assert_eq!(school.journal()[0], "Анкета: Ольхина А. О.");
    // Whoever has left questions empty on paper has said all there is.
    let mut rest = sheet(BEFORE, Some(&olhina), all_answers(&asked, 6).into_iter().take(2).collect());
    (rest["id"], rest["finish"]) = (id, json!(true));
    assert_eq!(school.call("response.save", rest)["complete"], true);
}

#[test]
fn bad_input_is_refused_where_it_stands() {
    let mut school = School::small();
    let people = mentees(&mut school, 2);
    let one = |question: &str, number: i64| vec![json!({ "question": question, "number": number })];
    let with = |answers: Vec<Value>| sheet(BEFORE, Some(&people[0]), answers);
    assert_eq!(school.wrong("response.save", with(one("comfort", 11))), ["comfort"]);
    assert_eq!(school.wrong("response.save", with(one("comfort", 0))), ["comfort"]);
    assert_eq!(school.wrong("response.save", with(one("stranger", 1))), ["stranger"]);
    assert_eq!(school.wrong("response.save", with(vec![])), ["answers"]);
    let fault = school.refused("response.save", with(one("frequency", 9)));
    assert_eq!(fault.message, "Вопрос 13: ответ — от 1 до 5, а не 9.");
    let mut tomorrow = with(one("comfort", 5));
    tomorrow["fields"]["day"] = json!("2026-11-23");
    assert_eq!(school.wrong("response.save", tomorrow), ["day"]);
    let mut never = with(one("comfort", 5));
    never["fields"]["day"] = Value::Null;
    assert_eq!(school.wrong("response.save", never), ["day"]);
    let pair = school.call("pair.list", json!({ "text": "Вешняков" }))["rows"][0]["id"].clone();
    let mut other = with(one("comfort", 5));
    other["fields"]["pair_id"] = pair;
    assert_eq!(school.wrong("response.save", other), ["person_id"]);
    let mut stranger = with(one("comfort", 5));
    stranger["fields"]["survey_id"] = json!("нет");
    assert_eq!(school.refused("response.save", stranger).code, "not_found");
    let mut nobody = with(one("comfort", 5));
    nobody["fields"]["person_id"] = json!("нет");
    assert_eq!(school.refused("response.save", nobody).code, "not_found");
    assert_eq!(school.refused("response.remove", json!({ "id": "нет" })).code, "not_found");
}

#[test]
fn a_second_sheet_of_one_person_is_asked_about() {
    let mut school = School::small();
    let people = mentees(&mut school, 2);
    let first = answer_all(&mut school, BEFORE, Some(&people[0]), 8, &[]);
    let blank = json!({ "survey_id": BEFORE, "school_year": 2026, "person_id": people[0] });
    assert_eq!(school.call("response.blank", blank)["earlier"]["id"], first.as_str());
    let asked = questions(&mut school, BEFORE);
    let second = sheet(BEFORE, Some(&people[0]), all_answers(&asked, 4));
    let fault = school.refused("response.save", second.clone());
    assert_eq!(
        (fault.code, fault.message.as_str()),
        ("answered", "Анкета этого человека за этот учебный год уже внесена (20.11.2026).")
    );
    let mut again = second.clone();
    again["again"] = json!(true);
    school.call("response.save", again);
    let mut other_year = second;
    other_year["fields"]["school_year"] = json!(2025);
    school.call("response.save", other_year);
    // Nobody in particular may answer as often as they like.
    answer_all(&mut school, BEFORE, None, 1, &[]);
    answer_all(&mut school, BEFORE, None, 2, &[]);
    assert_eq!(summary(&mut school, BEFORE)["responses"], 4);
}

#[test]
fn answers_keep_the_version_that_was_asked() {
    let mut school = School::small();
    let people = mentees(&mut school, 4);
    let save = |school: &mut School, fields: &Value| {
        school.call("survey.save", json!({ "id": BEFORE, "fields": fields }))
    };
    let mut fields = school.call("survey.get", json!({ "id": BEFORE }))["fields"].take();

    // Nobody has answered: the first version is simply changed.
    fields["questions"][3]["text"] = json!("Насколько уютно Вам будет в программе?");
    assert_eq!(save(&mut school, &fields), json!({ "id": BEFORE, "version": 1, "left": 0 }));
    assert!(!school.call("survey.get", json!({ "id": BEFORE }))["original"].is_null());

    let response = answer_all(&mut school, BEFORE, Some(&people[0]), 8, &[]);
    for person in &people[1..3] {
        answer_all(&mut school, BEFORE, Some(person), 8, &[]);
    }
    // Who was asked, and what stands over the questions, is no other question.
    fields["note"] = json!("Здравствуйте!");
    assert_eq!(save(&mut school, &fields)["version"], 1);

    // Now another: one reworded, one answered in another way, one gone, one new.
    fields["questions"][3]["text"] = json!("Ожидаемый комфорт");
    fields["questions"][4]["kind"] = json!("yes_no");
    fields["questions"].as_array_mut().unwrap().remove(5);
    fields["questions"]
        .as_array_mut()
        .unwrap()
        .push(json!({ "code": "", "text": "Что ещё?", "kind": "text", "required": false }));
    assert_eq!(save(&mut school, &fields), json!({ "id": BEFORE, "version": 2, "left": 3 }));
    let card = school.call("survey.get", json!({ "id": BEFORE }));
    assert_eq!(texts(&card["fields"]["questions"], "code")[3], "comfort");
    assert_ne!(texts(&card["fields"]["questions"], "code")[4], "organization");
    let versions: Vec<_> = card["versions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["number"].as_u64(), one["responses"].as_u64()))
        .collect();
    assert_eq!(versions, [(Some(2), Some(0)), (Some(1), Some(3))]);
    assert_eq!(save(&mut school, &card["fields"])["version"], 2, "nothing was changed");

    // The old sheet is shown and corrected with its own questions.
    let old = school.call("response.get", json!({ "id": response }));
    assert_eq!((&old["older"], &old["missing"]), (&json!(true), &json!(0)));
    assert!(texts(&old["questions"], "code").contains(&"organization".to_owned()));

    answer_all(&mut school, BEFORE, Some(&people[3]), 4, &[]);
    let summary = summary(&mut school, BEFORE);
    let comfort = question(&summary, "comfort");
    assert_eq!(
        (&comfort["now"]["answered"], &comfort["now"]["average"], &comfort["former"]),
        (&json!(4), &json!(7.0), &json!(false))
    );
    let former = question(&summary, "organization");
    assert_eq!(
        (&former["now"]["answered"], &former["now"]["average"], &former["former"]),
        (&json!(3), &json!(8.0), &json!(true))
    );
    let anew = question(&summary, texts(&card["fields"]["questions"], "code")[4].as_str());
    assert_eq!(
        (&anew["now"]["answered"], &anew["now"]["few"]),
        (&json!(1), &json!("мало ответов (1): показываем только общий счёт"))
    );
}

#[test]
fn the_end_stands_beside_the_beginning() {
    let mut school = School::small();
    let people = mentees(&mut school, 5);
    for (person, mark) in people.iter().zip([4, 5, 6, 7]) {
        answer_all(&mut school, BEFORE, Some(person), mark, &[]);
    }
    for (person, mark) in people[1..].iter().zip([7, 8, 9, 10]) {
        answer_all(&mut school, AFTER, Some(person), mark, &[("valued", "Поддержка"), ("lacked", "Времени")]);
    }
    let summary = summary(&mut school, AFTER);
    assert_eq!(
        (&summary["expected"], &summary["responses"], &summary["before"]["responses"]),
        (&json!(5), &json!(4), &json!(4))
    );
    let comfort = question(&summary, "comfort");
    assert_eq!((&comfort["now"]["average"], &comfort["before"]["average"]), (&json!(8.5), &json!(5.5)));
    assert_eq!(comfort["both"], json!({ "people": 3, "before": 6.0, "after": 8.0 }));
    let glad = question(&summary, "glad");
    assert_eq!((&glad["now"]["yes"], &glad["before"]["yes"]), (&json!(4), &json!(4)));
    assert_eq!(question(&summary, "satisfied")["before"], Value::Null, "not asked at the beginning");
    assert_eq!(question(&summary, "valued")["texts"], json!(vec!["Поддержка"; 4]));
    assert!(!summary.to_string().contains("Ольхина") && !summary.to_string().contains(people[0].as_str()));
}

#[test]
fn few_answers_give_only_their_number() {
    let mut school = School::small();
    let people = mentees(&mut school, 3);
    let said: &[(&str, &str)] = &[("expects", "Помощь с журналом")];
    for person in &people[..2] {
        answer_all(&mut school, BEFORE, Some(person), 9, said);
    }
    let two = summary(&mut school, BEFORE);
    assert_eq!(two["few"], "мало ответов (2): показываем только общий счёт");
    assert_eq!((&two["responses"], &two["expected"]), (&json!(2), &json!(3)));
    for one in two["questions"].as_array().unwrap() {
        assert_eq!(
            (&one["now"]["average"], &one["now"]["yes"], &one["texts"]),
            (&Value::Null, &Value::Null, &json!([]))
        );
    }
    let proposals = school.call("swot.propose", json!({ "school_year": 2026 }));
    assert_eq!(
        (&proposals["few"], &proposals["proposals"]),
        (&json!("мало ответов (2): показываем только общий счёт"), &json!([]))
    );

    // Of the third another form: neither part may be told from the whole.
    answer_all(&mut school, BEFORE, Some(&people[2]), 9, said);
    let form = |school: &mut School, form: &str| {
        school.call("survey.summary", json!({ "survey_id": BEFORE, "school_year": 2026, "form": form }))
    };
    assert_eq!(form(&mut school, "teacher_teacher")["few"], Value::Null);
    answer_all(&mut school, BEFORE, None, 1, said);
    let told = form(&mut school, "teacher_teacher");
    assert_eq!(told["responses"], 3);
    assert!(told["few"].as_str().unwrap().starts_with("по остальным формам только 1\u{a0}ответ"), "{told}");
    assert_eq!(form(&mut school, "head_teacher")["responses"], 0);
}

#[test]
fn a_school_has_questionnaires_of_its_own() {
    let mut school = School::small();
    let fields = json!({ "title": " Анкета  родителя ", "role": "parent", "moment": "any", "forms": ["pupil_pupil"],
        "questions": [
            { "code": "", "text": "Довольны ли Вы?", "kind": "yes_no", "required": true },
            { "code": "", "text": "Откуда узнали?", "kind": "options", "options": ["от учителя", "от ребёнка"], "required": false },
            { "code": "", "text": "Что улучшить?", "kind": "text", "required": false, "quadrant": "weakness" } ] });
    let id = school.made("survey.save", json!({ "fields": fields }));
    let card = school.call("survey.get", json!({ "id": id }));
    assert_eq!(
        (&card["fields"]["title"], &card["own"], &card["original"]),
        (&json!("Анкета родителя"), &json!(true), &Value::Null)
    );
    let codes: BTreeSet<_> = texts(&card["fields"]["questions"], "code").into_iter().collect();
    assert!(codes.len() == 3 && !codes.contains(""), "{codes:?}");
    let rows = school.call("survey.list", json!({ "school_year": 2026 }));
    assert_eq!(texts(&rows, "title").last().unwrap(), "Анкета родителя");
    school.call("survey.archive", json!({ "id": id }));
    assert!(!texts(&school.call("survey.list", json!({ "school_year": 2026 })), "id").contains(&id));
    assert_eq!(
        texts(&school.call("survey.list", json!({ "school_year": 2026, "archived": true })), "id"),
        [id.clone()]
    );
    school.call("survey.restore", json!({ "id": id }));

    // The same questions at the end of the year.
    let copied = school
        .made("survey.copy", json!({ "id": id, "title": "Анкета родителя в конце", "moment": "after" }));
    assert_eq!(questions(&mut school, &copied), questions(&mut school, &id));
    assert_eq!(school.wrong("survey.copy", json!({ "id": id, "title": " " })), ["title"]);
    assert_eq!(school.refused("survey.get", json!({ "id": "нет" })).code, "not_found");
    assert_eq!(school.refused("survey.save", json!({ "id": "нет", "fields": fields })).code, "not_found");
    let empty = json!({ "title": "", "questions": [] });
    assert_eq!(
        school.wrong("survey.save", json!({ "fields": empty })),
        ["moment", "questions", "role", "title"]
    );
}

#[test]
fn swot_is_gathered_from_own_words() {
    let mut school = School::small();
    let people = mentees(&mut school, 3);
    for (person, text) in people.iter().zip(["Уроки у коллег", "Беседы", "Ясный план"])
    {
        answer_all(&mut school, AFTER, Some(person), 9, &[("valued", text), ("hinders", "Вторая смена")]);
    }
    let year = json!({ "school_year": 2026 });
    let proposals = school.call("swot.propose", year.clone());
    assert_eq!(
        texts(&proposals["proposals"], "text"),
        ["Беседы", "Вторая смена", "Вторая смена", "Вторая смена", "Уроки у коллег", "Ясный план"]
    );
    let first = &proposals["proposals"][0];
    assert_eq!(
        (&first["quadrant"], &first["asked"]),
        (&json!("strength"), &json!("Что в программе было особенно ценно для Вас?"))
    );
    let take = |text: &str, quadrant: &str| {
        json!({ "fields": { "school_year": 2026, "quadrant": quadrant, "text": text,
        "response_id": first["response_id"], "question": first["question"] } })
    };
    let line = school.made("swot.save", take("Наставники беседуют с молодыми учителями", "strength"));
    let own = school.made(
        "swot.save",
        json!({ "fields": { "school_year": 2026, "quadrant": "strength", "text": "Опытный коллектив" } }),
    );
    assert_eq!(school.call("swot.propose", year.clone())["proposals"].as_array().unwrap().len(), 5);
    let part =
        |school: &mut School, index: usize| school.call("swot.list", year.clone())[index]["lines"].take();
    let lines = part(&mut school, 0);
    assert_eq!(texts(&lines, "text"), ["Наставники беседуют с молодыми учителями", "Опытный коллектив"]);
    assert_eq!((&lines[0]["answer"], &lines[1]["answer"]), (&json!("Беседы"), &json!("")));

    school.call("swot.move", json!({ "id": own, "quadrant": "strength", "position": 0 }));
    assert_eq!(texts(&part(&mut school, 0), "id"), [own.clone(), line.clone()]);
    school.call("swot.move", json!({ "id": own, "quadrant": "opportunity", "position": 9 }));
    assert_eq!(texts(&part(&mut school, 2), "id"), [own.clone()]);
    // Another text and part; where it came from stays.
    school.call("swot.save", json!({ "id": line, "fields": { "school_year": 2026, "quadrant": "weakness", "text": "Бесед мало" } }));
    assert_eq!(part(&mut school, 1)[0]["answer"], "Беседы");

    // Without its answer the conclusion stays; without the conclusion the answer is proposed again.
    school.call("response.remove", json!({ "id": first["response_id"] }));
    assert_eq!(part(&mut school, 1)[0]["answer"], "");
    school.call("journal.undo", json!({}));
    assert_eq!(part(&mut school, 1)[0]["answer"], "Беседы");
    school.call("swot.remove", json!({ "id": line }));
    assert_eq!(school.call("swot.propose", year)["proposals"].as_array().unwrap().len(), 6);
    assert_eq!(school.wrong("swot.save", json!({ "fields": {} })), ["quadrant", "school_year", "text"]);
}

#[test]
fn a_whole_sheet_has_a_level() {
    let mut school = School::new();
    let year = json!({ "school_year": 2026 });
    let empty = school.call("curator_sheet.get", year.clone());
    assert_eq!(
        (&empty["words"], &empty["sum"], &empty["of"]),
        (&json!("осталось оценить 9\u{a0}критериев"), &json!(0), &json!(18))
    );
    let criteria = texts(&empty["rows"], "criterion");
    let scores = |count: usize, score: i64| -> Vec<Value> {
        criteria.iter().take(count).map(|one| json!({ "criterion": one, "score": score })).collect()
    };
    school.call("curator_sheet.save", json!({ "school_year": 2026, "scores": scores(8, 2) }));
    let partly = school.call("curator_sheet.get", year.clone());
    assert_eq!((&partly["sum"], &partly["level"], &partly["missing"]), (&json!(16), &Value::Null, &json!(1)));
    for (score, level, sum) in [(2, "optimal", 18), (1, "acceptable", 9), (0, "unacceptable", 0)] {
        school.call("curator_sheet.save", json!({ "school_year": 2026, "scores": scores(9, score) }));
        let whole = school.call("curator_sheet.get", year.clone());
        assert_eq!((&whole["level"], &whole["sum"]), (&json!(level), &json!(sum)));
    }
    assert_eq!(
        school.call("curator_sheet.get", json!({ "school_year": 2025 }))["missing"],
        9,
        "of another year"
    );
    assert_eq!(
        school.wrong("curator_sheet.save", json!({ "school_year": 2026, "scores": scores(1, 3) })),
        ["goals"]
    );
    let note = json!([{ "criterion": "goals", "score": null, "note": "Хорошо" }]);
    assert_eq!(school.wrong("curator_sheet.save", json!({ "school_year": 2026, "scores": note })), ["goals"]);
}

/// Every figure of every summary of the demo school, counted again from its single sheets.
#[test]
fn figures_of_the_demo_school_are_those_of_its_sheets() {
    let mut school = School::demo();
    let mut compared = 0;
    for year in [2025, 2026] {
        let rows = school.call("survey.list", json!({ "school_year": year }));
        for row in rows.as_array().unwrap() {
            compared += recount(&mut school, row, year);
        }
    }
    assert!(compared > 60, "{compared}");
}

#[test]
fn the_demo_school_has_questionnaires_at_every_stage() {
    let mut school = School::demo();
    let rows = school.call("survey.list", json!({ "school_year": 2026 }));
    let sum =
        |name: &str| rows.as_array().unwrap().iter().map(|row| row[name].as_u64().unwrap()).sum::<u64>();
    // Counted by hand from answers.tsv and conclusions.tsv.
    assert_eq!((sum("complete"), sum("partial")), (23, 2));
    assert!(sum("expected") > sum("complete"), "somebody is still waited for");
    let pupils = summary(&mut school, "pupil-mentee-after");
    assert_eq!(
        (&pupils["expected"], &pupils["responses"], &pupils["partial"]),
        (&json!(5), &json!(4), &json!(1))
    );
    // 9, 10, 7, 9 after 6, 8, 5, 8, and 6 of the one who has not ended yet.
    let comfort = question(&pupils, "comfort");
    assert_eq!((&comfort["now"]["average"], &comfort["before"]["average"]), (&json!(8.75), &json!(6.6)));
    assert_eq!(comfort["both"], json!({ "people": 4, "before": 6.75, "after": 8.75 }));
    assert!(!summary(&mut school, AFTER)["few"].is_null(), "one answer only");
    let year = json!({ "school_year": 2026 });
    let swot = school.call("swot.list", year.clone());
    let lines: Vec<_> =
        swot.as_array().unwrap().iter().map(|part| part["lines"].as_array().unwrap().len()).collect();
    assert_eq!(lines, [3, 2, 1, 2]);
    assert!(school.call("swot.propose", year.clone())["proposals"].as_array().unwrap().len() > 20);
    let sheet = school.call("curator_sheet.get", year);
    assert_eq!((&sheet["sum"], &sheet["level"]), (&json!(15), &json!("optimal")));
    assert_eq!(school.call("curator_sheet.get", json!({ "school_year": 2025 }))["level"], "acceptable");
}

type Sheets = Vec<(Value, BTreeMap<String, Value>)>;

/// Person and answers of the complete sheets.
fn sheets(school: &mut School, survey: &Value, year: i64) -> Sheets {
    let list = school.call("response.list", json!({ "survey_id": survey, "school_year": year }));
    let mut found = Vec::new();
    for person in list["people"].as_array().unwrap().iter().filter(|one| one["complete"] == true) {
        let sheet = school.call("response.get", json!({ "id": person["response_id"] }));
        let answers = sheet["answers"].as_array().unwrap();
        let of = |one: &Value| (one["question"].as_str().unwrap().to_owned(), one.clone());
        found.push((person["person_id"].clone(), answers.iter().map(of).collect()));
    }
    found
}

fn numbers(sheets: &Sheets, code: &str) -> Vec<i64> {
    sheets.iter().filter_map(|(_, answers)| answers.get(code)?["number"].as_i64()).collect()
}

fn average(numbers: &[i64]) -> f64 {
    numbers.iter().sum::<i64>() as f64 / numbers.len() as f64
}

fn near(told: &Value, counted: f64) -> bool {
    (told.as_f64().unwrap() - counted).abs() < 1e-9
}

fn recount(school: &mut School, row: &Value, year: i64) -> usize {
    let sheets_now = sheets(school, &row["id"], year);
    let told = school.call("survey.summary", json!({ "survey_id": row["id"], "school_year": year }));
    assert_eq!(told["responses"], sheets_now.len());
    assert_eq!((&told["responses"], &told["expected"]), (&row["complete"], &row["expected"]));
    assert_eq!(told["few"].is_null(), sheets_now.is_empty() || sheets_now.len() >= 3);
    let before = match told["before"]["id"].is_null() {
        true => Vec::new(),
        false => sheets(school, &told["before"]["id"], year),
    };
    let mut compared = 0;
    for one in told["questions"].as_array().unwrap() {
        let (code, kind) = (one["code"].as_str().unwrap(), one["kind"].as_str().unwrap());
        let now = numbers(&sheets_now, code);
        let shown = told["few"].is_null() && now.len() >= 3;
        if kind == "text" {
            let said = sheets_now.iter().filter(|(_, answers)| answers.contains_key(code)).count();
            assert_eq!(one["now"]["answered"], said);
            assert_eq!(one["texts"].as_array().unwrap().len(), if told["few"].is_null() { said } else { 0 });
            continue;
        }
        assert_eq!(one["now"]["answered"], now.len(), "{row} {code}");
        assert_eq!(one["parts"].as_array().unwrap().is_empty(), !shown);
        for part in one["parts"].as_array().unwrap() {
            let same = now.iter().filter(|number| part["number"] == **number).count();
            assert_eq!(part["count"], same, "{code}");
        }
        assert_eq!(one["now"]["average"].is_null(), !(shown && kind == "scale"));
        if shown && kind == "scale" {
            assert!(near(&one["now"]["average"], average(&now)), "{code}");
            compared += 1;
        }
        if shown && kind == "yes_no" {
            assert_eq!(one["now"]["yes"], now.iter().filter(|number| **number == 1).count());
            compared += 1;
        }
        let then = numbers(&before, code);
        if kind == "scale" && then.len() >= 3 && !one["before"].is_null() {
            assert!(near(&one["before"]["average"], average(&then)), "{code}");
            compared += 1;
        }
        // A choice has no more and no less.
        if kind == "options" {
            assert!(one["before"].is_null() && one["both"].is_null());
            continue;
        }
        let twice: Vec<(i64, i64)> = sheets_now
            .iter()
            .filter_map(|(person, answers)| {
                let (_, earlier) = before.iter().find(|(one, _)| one == person && !one.is_null())?;
                Some((earlier.get(code)?["number"].as_i64()?, answers.get(code)?["number"].as_i64()?))
            })
            .collect();
        let told_twice = &one["both"];
        assert_eq!(told_twice.is_null(), twice.len() < 3 || !told["few"].is_null(), "{code} {twice:?}");
        if !told_twice.is_null() {
            let (first, last): (Vec<_>, Vec<_>) = twice.into_iter().unzip();
            assert_eq!(told_twice["people"], first.len());
            assert!(
                near(&told_twice["before"], average(&first)) && near(&told_twice["after"], average(&last)),
                "{code}"
            );
            compared += 1;
        }
    }
    compared
}
