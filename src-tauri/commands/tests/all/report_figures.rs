//! The figures of the school's workbook, read back from the written file and counted again, plainly,
//! from the single cards of the demo school: its programmes, meetings, measures and sheets of answers.

use std::collections::BTreeMap;

use nastavnik_domain::paper::Block;
use nastavnik_office::paper::read_list;
use serde_json::{Value, json};

use crate::indicators::by_cards;
use crate::school::School;

const YEARS: [i64; 2] = [2025, 2026];

/// A sheet of the workbook: the key of a record → the heading of a column → the cell as it is seen.
struct Sheet(BTreeMap<String, BTreeMap<String, String>>);

impl Sheet {
    fn cell(&self, key: &str, heading: &str) -> &str {
        let row = self.0.get(key).unwrap_or_else(|| panic!("no row {key}: {:?}", self.0.keys()));
        row.get(heading).unwrap_or_else(|| panic!("no column {heading}: {row:?}"))
    }

    fn number(&self, key: &str, heading: &str) -> f64 {
        number(self.cell(key, heading))
    }

    /// Both the cell and what was counted are nothing, or the same to the hundredth.
    fn same(&self, key: &str, heading: &str, counted: Option<f64>) {
        let cell = self.cell(key, heading);
        let told = (!cell.is_empty()).then(|| number(cell));
        let near = match (told, counted) {
            (Some(told), Some(counted)) => (told - counted).abs() <= 0.005 + 1e-9,
            (told, counted) => told == counted,
        };
        assert!(near, "{key}, {heading}: the cell says {cell:?}, counted {counted:?}");
    }
}

/// A share is as it is seen: «62.5%».
fn number(cell: &str) -> f64 {
    cell.trim_end_matches('%').parse().unwrap_or_else(|_| panic!("{cell:?} is no number"))
}

/// What stands under a column's figures.
const TOTAL: &str = "Всего";

/// The sheets of a year's report, by their names.
fn report(school: &mut School, year: i64) -> BTreeMap<String, Sheet> {
    let path = school.home().join(format!("Отчёт {year}.xlsx"));
    let query = json!({ "school_year": year, "period": "year" });
    school.call("report.write", json!({ "query": query, "path": path }));
    let mut found = BTreeMap::new();
    for block in read_list(&path).unwrap().blocks {
        let Block::Table(table) = block else { continue };
        let lines: Vec<Vec<String>> =
            table.rows.iter().map(|row| row.iter().map(|cell| cell.text.clone()).collect()).collect();
        let Some(at) = lines.iter().position(|line| line.last().is_some_and(|last| last == "Код записи"))
        else {
            continue;
        };
        let mut rows = BTreeMap::new();
        for line in &lines[at + 1..] {
            let total = line.iter().take(2).any(|cell| cell == TOTAL);
            let key = if total { TOTAL.to_owned() } else { line.last().unwrap().clone() };
            rows.insert(key, lines[at].iter().cloned().zip(line.iter().cloned()).collect());
        }
        found.insert(table.name.clone(), Sheet(rows));
    }
    found
}

fn list(value: &Value) -> &Vec<Value> {
    value.as_array().unwrap()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// Every meeting of a school year, card by card.
fn meetings(school: &mut School, year: i64) -> Vec<Value> {
    let rows = school.call("meeting.list", json!({ "school_year": year, "limit": 10_000 }))["rows"].take();
    list(&rows).iter().map(|row| school.call("meeting.get", json!({ "id": row["id"] }))).collect()
}

fn held<'a>(cards: &'a [Value], fits: impl Fn(&Value) -> bool + 'a) -> impl Iterator<Item = &'a Value> {
    cards.iter().filter(move |card| card["fields"]["status"] == "held" && fits(card))
}

fn hours<'a>(cards: impl Iterator<Item = &'a Value>) -> f64 {
    cards.map(|card| card["fields"]["minutes"].as_f64().unwrap_or(0.0)).sum::<f64>() / 60.0
}

/// Items that are needed and done; meetings in the programme's time at which its mentee was.
fn programme(card: &Value, cards: &[Value]) -> [f64; 3] {
    let needed: Vec<&Value> =
        list(&card["items"]).iter().filter(|item| item["status"] != "dropped").collect();
    let done = needed.iter().filter(|item| item["status"] == "done").count();
    let fields = &card["fields"];
    let met = held(cards, |one| {
        let day = text(&one["fields"]["day"]);
        let there = fields["mentee_id"].is_null()
            || list(&one["people"])
                .iter()
                .any(|who| who["person_id"] == fields["mentee_id"] && who["present"] == true);
        one["pair_id"] == card["pair"]["id"]
            && text(&fields["start"]) <= day
            && day <= text(&fields["end"])
            && there
    });
    [needed.len() as f64, done as f64, met.count() as f64]
}

#[test]
fn programmes_and_meetings_are_those_of_the_cards() {
    let mut school = School::demo();
    // One of a group has a programme alone and was away once.
    let rows = school.call("pair.list", json!({ "text": "читаем" }))["rows"].take();
    let id = rows[0]["id"].clone();
    let group = school.call("pair.get", json!({ "id": id }));
    let own = json!({ "pair_id": id, "mentee_id": group["fields"]["mentees"][1],
        "start": group["fields"]["start"], "end": group["fields"]["end"], "confirmed": true });
    let alone = school.made("programme.create", own);
    let cards = meetings(&mut school, 2026);
    let one = held(&cards, |card| card["pair_id"] == id).next().unwrap();
    let absent =
        json!({ "id": one["id"], "fields": one["fields"], "absent": [group["fields"]["mentees"][1]] });
    school.call("meeting.update", absent);

    for year in YEARS {
        let book = report(&mut school, year);
        let cards = meetings(&mut school, year);
        // Programmes, with the sums under them.
        let sheet = &book["Программы"];
        let rows =
            school.call("programme.list", json!({ "school_year": year, "limit": 1000 }))["rows"].take();
        assert_eq!(list(&rows).len(), sheet.0.len() - usize::from(sheet.0.contains_key(TOTAL)), "{year}");
        let mut sums = [0.0; 3];
        for row in list(&rows) {
            let id = text(&row["id"]);
            let counted = programme(&school.call("programme.get", json!({ "id": id })), &cards);
            let [items, done, met] = counted;
            sheet.same(id, "Пунктов плана", Some(items));
            sheet.same(id, "Выполнено", Some(done));
            sheet.same(id, "Встреч проведено", Some(met));
            let share = (items > 0.0).then(|| done / items * 100.0);
            sheet.same(id, "Выполнено, %", share);
            sums = std::array::from_fn(|at| sums[at] + counted[at]);
        }
        if sheet.0.contains_key(TOTAL) {
            for (heading, sum) in ["Пунктов плана", "Выполнено", "Встреч проведено"].iter().zip(sums)
            {
                sheet.same(TOTAL, heading, Some(sum));
            }
        }
        if year == 2026 {
            assert_eq!(sheet.number(&alone, "Встреч проведено"), 8.0, "away now and once before, of ten");
        }
        // Meetings of each pair.
        let sheet = &book["Встречи"];
        for key in sheet.0.keys().filter(|key| *key != TOTAL) {
            let of_pair = |card: &Value| card["pair_id"] == key.as_str();
            sheet.same(key, "Проведено встреч", Some(held(&cards, of_pair).count() as f64));
            sheet.same(key, "Часов", Some(hours(held(&cards, of_pair))));
            let planned =
                cards.iter().filter(|card| of_pair(card) && card["fields"]["status"] == "planned").count();
            sheet.same(key, "Запланировано", Some(planned as f64));
        }
        // Months, and their sum: all meetings of the year, to the tenth of an hour.
        let sheet = &book["Встречи по месяцам"];
        for (month, key) in (9..=12)
            .map(|month| (month, year))
            .chain((1..=8).map(|month| (month, year + 1)))
            .map(|(month, year)| (format!("{year}-{month:02}"), format!("{year}-{month:02}")))
        {
            let of_month = |card: &Value| text(&card["fields"]["day"]).starts_with(&month);
            sheet.same(&key, "Проведено встреч", Some(held(&cards, of_month).count() as f64));
            sheet.same(&key, "Часов", Some(hours(held(&cards, of_month))));
        }
        let all = (held(&cards, |_| true).count() as f64, hours(held(&cards, |_| true)));
        assert!(all.0 > 10.0, "{year}");
        assert_eq!(sheet.number(TOTAL, "Проведено встреч"), all.0);
        assert!(
            (sheet.number(TOTAL, "Часов") - all.1).abs() < 0.05,
            "{year}: {} {all:?}",
            sheet.cell(TOTAL, "Часов")
        );
    }
    // By hand from meetings.tsv: the meetings of the two years.
    assert_eq!(YEARS.map(|year| held(&meetings(&mut school, year), |_| true).count()), [18, 40]);
}

#[test]
fn what_has_changed_is_counted_from_single_measures() {
    let mut school = School::demo();
    for year in YEARS {
        let sheet = &report(&mut school, year)["Что изменилось"];
        let rows = school.call("measure.list", json!({ "school_year": year }))["rows"].take();
        // Title with its unit → entry and exit of everybody who was measured twice.
        let mut measured: BTreeMap<String, Vec<(f64, f64)>> = BTreeMap::new();
        for row in list(&rows) {
            let fields = &row["fields"];
            let twice =
                measured.entry(format!("{}, {}", text(&fields["title"]), text(&fields["unit"]))).or_default();
            twice.extend(fields["entry"].as_f64().zip(fields["exit"].as_f64()));
        }
        assert_eq!(measured.keys().collect::<Vec<_>>(), sheet.0.keys().collect::<Vec<_>>(), "{year}");
        for (title, twice) in &measured {
            let mean = |side: fn(&(f64, f64)) -> f64| {
                (!twice.is_empty()).then(|| twice.iter().map(side).sum::<f64>() / twice.len() as f64)
            };
            let (entry, exit) = (mean(|one| one.0), mean(|one| one.1));
            sheet.same(title, "Измерено дважды", Some(twice.len() as f64));
            sheet.same(title, "На входе", entry);
            sheet.same(title, "На выходе", exit);
            sheet.same(title, "Разница", entry.zip(exit).map(|(entry, exit)| exit - entry));
            let percent = entry.zip(exit).filter(|(entry, _)| *entry != 0.0);
            sheet.same(title, "Изменение", percent.map(|(entry, exit)| (exit - entry) / entry * 100.0));
        }
    }
    // By hand from indicators.tsv: 12, 4, 0, 9 → 5, 2, 1, 3, and the other title starts from nothing.
    let sheet = &report(&mut school, 2026)["Что изменилось"];
    let absences = "Пропуски уроков без уважительной причины, уроков";
    assert_eq!(
        ["Лучше, когда", "На входе", "На выходе", "Разница", "Изменение"]
            .map(|heading| sheet.cell(absences, heading)),
        ["меньше", "6.25", "2.75", "-3.5", "-56%"]
    );
    assert_eq!(
        sheet.cell("Открытые уроки и мастер-классы, уроков", "Изменение"),
        "",
        "from nothing there is no per cent"
    );
}

#[test]
fn indicators_are_counted_from_cards_and_sheets() {
    let mut school = School::demo();
    // What the curator has entered, from indicators.tsv: «всего» and targets.
    let entered = [(2025, [74, 24, 3, 2], [5, 5, 50, 30]), (2026, [77, 26, 3, 2], [5, 5, 60, 30])];
    for (year, of, targets) in entered {
        let sheet = &report(&mut school, year)["Показатели"];
        let numerators = by_cards(&mut school, year as i32);
        for (at, code) in ["mentees", "young_mentors", "young_teachers", "partners"].into_iter().enumerate() {
            let (value, of) = (f64::from(numerators[at]), f64::from(of[at]));
            sheet.same(code, "Есть", Some(value));
            sheet.same(code, "Из", Some(of));
            sheet.same(code, "Достигнуто", Some(value / of * 100.0));
            sheet.same(code, "Цель", Some(f64::from(targets[at])));
        }
        for (code, role) in [("mentees_satisfied", "mentee"), ("mentors_satisfied", "mentor")] {
            let surveys = school.call("survey.list", json!({ "school_year": year }));
            let mut marks = Vec::new();
            for survey in list(&surveys).iter().filter(|one| one["moment"] == "after" && one["role"] == role)
            {
                marks.extend(
                    answers(&mut school, &survey["id"], year)
                        .into_iter()
                        .filter_map(|of| of.get("satisfied").copied()),
                );
            }
            let satisfied = marks.iter().filter(|mark| **mark >= 7).count() as f64;
            sheet.same(code, "Есть", Some(satisfied));
            sheet.same(code, "Из", Some(marks.len() as f64));
            sheet.same(code, "Достигнуто", Some(satisfied / marks.len() as f64 * 100.0));
        }
    }
}

/// Numbers of each complete sheet of a questionnaire, by the codes of questions.
fn answers(school: &mut School, survey: &Value, year: i64) -> Vec<BTreeMap<String, i64>> {
    let people =
        school.call("response.list", json!({ "survey_id": survey, "school_year": year }))["people"].take();
    let complete = list(&people).iter().filter(|one| one["complete"] == true);
    complete
        .map(|one| {
            let sheet = school.call("response.get", json!({ "id": one["response_id"] }));
            let of = |one: &Value| Some((text(&one["question"]).to_owned(), one["number"].as_i64()?));
            list(&sheet["answers"]).iter().filter_map(of).collect()
        })
        .collect()
}

fn mean(marks: &[i64]) -> Option<f64> {
    (marks.len() >= 3).then(|| marks.iter().sum::<i64>() as f64 / marks.len() as f64)
}

#[test]
fn averages_are_counted_from_single_sheets_of_answers() {
    let mut school = School::demo();
    let mut compared = 0;
    for year in YEARS {
        let book = report(&mut school, year);
        let surveys = school.call("survey.list", json!({ "school_year": year }));
        let Some(sheet) = book.get("Анкеты") else {
            assert!(list(&surveys).iter().all(|one| one["complete"].as_u64().unwrap() < 3), "{year}");
            continue;
        };
        let mut keys = 0;
        for survey in list(&surveys) {
            let said = answers(&mut school, &survey["id"], year);
            let card = school.call("survey.get", json!({ "id": survey["id"] }));
            let before = text(&survey["id"]).replace("-after", "-before");
            let then = match before == text(&survey["id"]) {
                true => Vec::new(),
                false => answers(&mut school, &json!(before), year),
            };
            for question in list(&card["fields"]["questions"]) {
                let (code, kind) = (text(&question["code"]), text(&question["kind"]));
                let marks: Vec<i64> = said.iter().filter_map(|of| of.get(code).copied()).collect();
                if !["scale", "yes_no"].contains(&kind) || said.len() < 3 {
                    continue;
                }
                keys += 1;
                let key = format!("{}:{code}", text(&survey["id"]));
                sheet.same(&key, "Ответов", Some(marks.len() as f64));
                sheet.same(&key, "Среднее", mean(&marks).filter(|_| kind == "scale"));
                let yes = marks.iter().filter(|mark| **mark == 1).count() as f64;
                let share = mean(&marks).map(|_| yes / marks.len() as f64 * 100.0);
                sheet.same(&key, "Ответили «да»", share.filter(|_| kind == "yes_no"));
                let then: Vec<i64> = then.iter().filter_map(|of| of.get(code).copied()).collect();
                sheet.same(&key, "Среднее в начале", mean(&then).filter(|_| kind == "scale"));
                compared += 1;
            }
        }
        assert_eq!(keys, sheet.0.len(), "{year}");
    }
    assert!(compared > 40, "{compared}");
    // By hand from answers.tsv: 9, 10, 7, 9 after 6, 8, 5, 8 and 6.
    let sheet = &report(&mut school, 2026)["Анкеты"];
    let comfort = ["Ответов", "Среднее", "Среднее в начале"]
        .map(|heading| sheet.cell("pupil-mentee-after:comfort", heading));
    assert_eq!(comfort, ["4", "8.75", "6.6"]);
}

/// People and pairs of the first two sheets, from the cards of pairs.
#[test]
fn the_school_and_its_forms_are_counted_from_cards_of_pairs() {
    let mut school = School::demo();
    for year in YEARS {
        let book = report(&mut school, year);
        let rows = school.call("pair.list", json!({ "school_year": year, "limit": 1000 }))["rows"].take();
        let cards: Vec<Value> =
            list(&rows).iter().map(|row| school.call("pair.get", json!({ "id": row["id"] }))).collect();
        let people = |cards: &[&Value], side: &str| {
            let mut ids: Vec<&str> =
                cards.iter().flat_map(|card| list(&card["fields"][side])).map(text).collect();
            ids.sort_unstable();
            ids.dedup();
            ids.len() as f64
        };
        let all: Vec<&Value> = cards.iter().collect();
        let groups = |cards: &[&Value]| {
            cards.iter().filter(|card| list(&card["fields"]["mentees"]).len() > 1).count() as f64
        };
        let with = |cards: &[&Value], status: &str| {
            cards.iter().filter(|card| card["row"]["status"] == status).count() as f64
        };
        let sheet = &book["Сведения об организации"];
        for (key, counted) in [
            ("mentors", people(&all, "mentors")),
            ("mentees", people(&all, "mentees")),
            ("pairs", all.len() as f64 - groups(&all)),
            ("groups", groups(&all)),
            ("active", with(&all, "active")),
            ("completed", with(&all, "completed")),
            ("stopped", with(&all, "stopped")),
        ] {
            sheet.same(key, "Значение", Some(counted));
        }
        let sheet = &book["Формы наставничества"];
        for key in sheet.0.keys().filter(|key| *key != TOTAL) {
            let of: Vec<&Value> =
                all.iter().copied().filter(|card| card["fields"]["form"] == key.as_str()).collect();
            sheet.same(key, "Пар", Some(of.len() as f64 - groups(&of)));
            sheet.same(key, "Групп", Some(groups(&of)));
            sheet.same(key, "Наставников", Some(people(&of, "mentors")));
            sheet.same(key, "Наставляемых", Some(people(&of, "mentees")));
            sheet.same(key, "Завершено", Some(with(&of, "completed")));
        }
    }
}
