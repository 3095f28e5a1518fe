//! Forty generated schools become one report, by the console's way and by a district's file; every
//! figure is counted once more from the schools' workbooks, by eyes that know nothing of the program.

mod book;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use nastavnik_commands::demo::district;
use serde_json::{Value, json};

use crate::school::{School, plain, texts};
use book::{Book, Line, number, sum, text};

fn query() -> Value {
    json!({ "school_year": 2026, "period": "half" })
}

fn workbooks(folder: &Path) -> Vec<PathBuf> {
    let mut found: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    found.sort();
    found
}

/// A school with its workbook, and its figures by their codes.
struct Sent {
    name: String,
    book: Book,
    figures: BTreeMap<&'static str, f64>,
}

fn sent(folder: &Path) -> Vec<Sent> {
    let of = |path: PathBuf| {
        let book = Book::open(&path);
        let name = book
            .lines("Сведения об организации")
            .iter()
            .find(|line| text(line, "Сведения") == "Краткое название");
        Sent { name: text(name.unwrap(), "Значение"), figures: counted(&book), book }
    };
    workbooks(folder).into_iter().map(of).collect()
}

/// A pair whose end is no date is not taken in.
fn pairs(book: &Book) -> impl Iterator<Item = &Line> {
    book.records("Пары и группы").filter(|line| matches!(line["Окончание"], calamine::Data::DateTime(_)))
}

fn counted(book: &Book) -> BTreeMap<&'static str, f64> {
    let rows = |sheet: &str| book.records(sheet).count() as f64;
    let group = |line: &&Line| text(line, "Наставляемые").contains('\n');
    let with = |state: &str| pairs(book).filter(|line| text(line, "Состояние") == state).count() as f64;
    BTreeMap::from([
        ("mentors", rows("Реестр наставников")),
        ("mentees", rows("Реестр наставляемых")),
        ("pairs", pairs(book).filter(|line| !group(line)).count() as f64),
        ("groups", pairs(book).filter(group).count() as f64),
        ("active", with("Действует")),
        ("completed", with("Завершена")),
        ("programmes", rows("Программы")),
        ("items", sum(book.records("Программы"), "Пунктов плана")),
        ("done", sum(book.records("Программы"), "Выполнено")),
        ("meetings", sum(book.records("Встречи"), "Проведено встреч")),
        ("hours", sum(book.records("Встречи"), "Часов")),
        ("moments", sum(book.records("Ход дорожной карты"), "Выполнено")),
        ("overdue", sum(book.records("Ход дорожной карты"), "Просрочено")),
        ("practices", rows("Банк практик")),
    ])
}

fn total(all: &[&Sent]) -> BTreeMap<&'static str, f64> {
    let mut sums: BTreeMap<&'static str, f64> = BTreeMap::new();
    for (code, figure) in all.iter().flat_map(|one| &one.figures) {
        let sum = sums.entry(*code).or_default();
        *sum = ((*sum + figure) * 100.0).round() / 100.0;
    }
    sums
}

/// Numerators and denominators of the whole, only where a school has said both.
fn indicators(all: &[&Sent]) -> BTreeMap<String, (f64, f64)> {
    let mut sums: BTreeMap<String, (f64, f64)> = BTreeMap::new();
    for line in all.iter().flat_map(|one| one.book.records("Показатели")) {
        if let (Some(part), Some(whole)) = (number(line, "Есть"), number(line, "Из")) {
            let sum = sums.entry(text(line, "Показатель")).or_default();
            *sum = (sum.0 + part, sum.1 + whole);
        }
    }
    sums
}

/// What each school has marked, by the words of the activity; activities of one school are left out.
fn marks<'a>(all: &[&'a Sent]) -> BTreeMap<String, BTreeMap<&'a str, String>> {
    let mut found: BTreeMap<String, BTreeMap<&str, String>> = BTreeMap::new();
    for one in all {
        for line in one.book.records("Дорожная карта") {
            found
                .entry(text(line, "Мероприятие"))
                .or_default()
                .insert(&one.name, plain(&text(line, "Отметка об исполнении")));
        }
    }
    found.retain(|_, schools| schools.len() > 1);
    found
}

/// The figures of a line of the answer, by their codes: those that are counted here.
fn figures(all: &Value, numbers: &Value) -> BTreeMap<String, f64> {
    let codes = texts(&all["columns"], "code");
    codes
        .into_iter()
        .zip(numbers.as_array().unwrap())
        .map(|(code, number)| (code, number.as_f64().unwrap()))
        .collect()
}

fn same(what: &str, told: &BTreeMap<String, f64>, counted: &BTreeMap<&'static str, f64>) {
    for (code, number) in counted {
        assert_eq!(told.get(*code), Some(number), "{what}: {code}");
    }
}

/// The answer of `consolidated.get` against the workbooks.
fn compare(all: &Value, sent: &[&Sent]) {
    same("район", &figures(all, &all["total"]), &total(sent));
    let schools = all["schools"].as_array().unwrap();
    assert_eq!(schools.len(), sent.len());
    for school in schools {
        let name = school["name"].as_str().unwrap();
        let own = sent.iter().find(|one| one.name == name).unwrap();
        same(name, &figures(all, &school["figures"]), &own.figures);
    }
    let told: BTreeMap<String, (f64, f64)> = all["indicators"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| {
            let district = |part: &str| line["district"][part].as_f64().unwrap();
            (line["title"].as_str().unwrap().to_owned(), (district("numerator"), district("denominator")))
        })
        .collect();
    assert_eq!(told, indicators(sent));
    let grid = all["grid"].as_array().unwrap();
    let counted = marks(sent);
    assert_eq!(
        texts(&all["grid"], "title").into_iter().collect::<BTreeSet<_>>(),
        counted.keys().cloned().collect()
    );
    for line in grid {
        let own = &counted[line["title"].as_str().unwrap()];
        for (school, mark) in schools.iter().zip(line["marks"].as_array().unwrap()) {
            let words = own.get(school["name"].as_str().unwrap());
            let told = mark.as_str().or(mark["words"].as_str());
            assert_eq!(told, words.map(String::as_str), "{line}");
        }
    }
}

#[test]
fn forty_schools_are_one_report_in_which_every_figure_is_right() {
    let mut school = School::empty();
    let home = school.home().to_owned();
    let made = district::fill(&mut school.app, &home, 40).unwrap();
    let books = sent(&made.returns);
    let all: Vec<&Sent> = books.iter().collect();
    assert_eq!(all.len(), 40);

    // Three have come too late: the file has thirty-seven.
    let list = school.call("return.list", query());
    let silent = |list: &Value| -> BTreeSet<String> {
        let without = |one: &&Value| one["current"].is_null();
        list.as_array()
            .unwrap()
            .iter()
            .filter(without)
            .map(|one| one["name"].as_str().unwrap().to_owned())
            .collect()
    };
    let late = silent(&list);
    assert_eq!(late.len(), 3);
    let in_time: Vec<&Sent> = all.iter().copied().filter(|one| !late.contains(&one.name)).collect();
    let half = school.call("consolidated.get", query());
    compare(&half, &in_time);
    assert_eq!(half["silent"].as_array().unwrap().len(), 3);
    assert_eq!(half["twice"].as_array().unwrap().len(), 1, "one teacher works in two schools");
    let before = sent(&home.join("Отчёты прошлого года"));
    let before: Vec<&Sent> = before.iter().collect();
    same("прошлый год", &figures(&half, &half["before"]), &total(&before));
    for line in half["indicators_before"].as_array().unwrap() {
        let (part, whole) = indicators(&before)[line["title"].as_str().unwrap()];
        assert_eq!(
            (&line["district"]["numerator"], &line["district"]["denominator"]),
            (&json!(part), &json!(whole))
        );
    }

    // The whole folder: what is known changes nothing, the rest is one step.
    let files: Vec<Value> = workbooks(&made.returns).iter().map(|path| json!({ "path": path })).collect();
    let taken = school.call("return.take", json!({ "files": files }));
    assert_eq!((&taken["taken"], &taken["known"], &taken["new_schools"]), (&json!(3), &json!(37), &json!(0)));
    compare(&school.call("consolidated.get", query()), &all);
    grid(&mut school, &all);
    assert_eq!(school.refused("return.take", json!({ "files": files })).code, "known_return");
    school.call("journal.undo", json!({}));
    assert_eq!(school.call("consolidated.get", query()), half, "one undo takes the three back");
    school.call("journal.redo", json!({}));
    let looks = school.call("return.read", json!({ "paths": [home.join("Исправленные отчёты")] }));
    assert_eq!((&looks[0]["trust"], &looks[0]["known"]), (&json!("changed"), &json!(false)));
    assert_eq!(looks[0]["changes"].as_array().unwrap().len(), 2);

    // The console makes the same of the folder alone, and the workbooks say what was counted.
    let (by_console, by_file) = (home.join("Из папки.xlsx"), home.join("Из файла.xlsx"));
    School::empty().call("consolidated.files", json!({ "returns": [made.returns], "path": by_console }));
    school.call("consolidated.write", json!({ "query": query(), "path": by_file }));
    let titles = texts(&half["columns"], "title");
    let codes = texts(&half["columns"], "code");
    for path in [by_console, by_file] {
        let book = Book::open(&path);
        let row = |name: &str| {
            book.lines("Школы в цифрах").iter().find(|line| text(line, "Школа") == name).unwrap()
        };
        let told = |line: &Line| -> BTreeMap<String, f64> {
            codes
                .iter()
                .zip(&titles)
                .map(|(code, title)| (code.clone(), number(line, title).unwrap()))
                .collect()
        };
        same("Всего", &told(row("Всего")), &total(&all));
        all.iter().for_each(|one| same(&one.name, &told(row(&one.name)), &one.figures));
        for line in book.lines("Показатели") {
            let parts = (number(line, "Есть").unwrap(), number(line, "Из").unwrap());
            assert_eq!(parts, indicators(&all)[&text(line, "Показатель")]);
        }
        for sheet in
            ["Реестр наставников", "Реестр наставляемых", "Пары и группы", "Программы", "Банк практик"]
        {
            let own: usize = match sheet {
                "Пары и группы" => all.iter().map(|one| pairs(&one.book).count()).sum(),
                sheet => all.iter().map(|one| one.book.records(sheet).count()).sum(),
            };
            assert_eq!(book.lines(sheet).len(), own, "{sheet}");
        }
    }
}

/// The district's own grid: a cell for every moment and school, as the school has marked it.
fn grid(school: &mut School, all: &[&Sent]) {
    let roadmap = school.call("roadmap.list", json!({}))[0]["id"].take();
    let grid = school.call("grid.get", json!({ "roadmap_id": roadmap }));
    let marks = marks(all);
    let mut checked = 0;
    let mut done: BTreeMap<String, usize> = BTreeMap::new();
    for row in grid["rows"].as_array().unwrap() {
        let title = row["title"].as_str().unwrap();
        *done.entry(title.to_owned()).or_default() += row["done"].as_u64().unwrap() as usize;
        checked += row["cells"].as_array().unwrap().len();
    }
    for (title, done) in done {
        let lines = marks[&title].values().flat_map(|words| words.lines());
        let counted = lines.filter(|line| line.rsplit(": ").next().unwrap().starts_with("выполнено")).count();
        assert_eq!(done, counted, "{title}");
    }
    assert!(checked > 40 * 6, "every school has a cell for every moment");
}

#[test]
fn a_generated_district_is_the_same_every_time() {
    let make = || {
        let mut school = School::empty();
        let home = school.home().to_owned();
        let made = district::fill(&mut school.app, &home, 2).unwrap();
        let files = workbooks(&made.returns).into_iter().chain([made.consolidated]);
        let bytes: Vec<Vec<u8>> = files.map(|path| std::fs::read(path).unwrap()).collect();
        (bytes, school.call("return.list", query()), school.dump())
    };
    assert!(make() == make());
}
