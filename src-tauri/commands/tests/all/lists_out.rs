//! A list goes out as it stands on the screen: what the workbook holds is read back by the program's own
//! import and compared with the list, cell by cell.

use serde_json::{Value, json};

use crate::school::{School, plain};

/// The lines of a workbook from its headings down.
fn lines(school: &mut School, path: &Value) -> Vec<Vec<String>> {
    let read = school.call("import.read", json!({ "path": path }));
    let lines = read["source"]["sheets"][0]["lines"].as_array().unwrap();
    let cells = |line: &Value| {
        line["cells"].as_array().unwrap().iter().map(|cell| cell.as_str().unwrap().to_owned()).collect()
    };
    let all: Vec<Vec<String>> = lines.iter().map(cells).collect();
    let above = all.iter().position(|line| line.iter().filter(|cell| !cell.is_empty()).count() > 1);
    all[above.unwrap()..].to_vec()
}

fn table(columns: &[&str], rows: &[Vec<String>]) -> Value {
    json!({ "title": "Люди", "columns": columns, "rows": rows })
}

#[test]
fn a_narrowed_and_sorted_list_is_its_workbook() {
    let mut school = School::small();
    for query in [
        json!({ "sort": "name", "descending": true }),
        json!({ "view": "mentors", "sort": "load" }),
        json!({ "text": "ёлкина", "kinds": ["pupil"], "class": "7" }),
    ] {
        let found = school.call("person.list", query.clone());
        let rows = found["rows"].as_array().unwrap().iter();
        // Chosen columns, in an order of their own.
        let cells = |row: &Value| {
            ["phone", "name", "detail"].map(|field| plain(row[field].as_str().unwrap())).to_vec()
        };
        let rows: Vec<Vec<String>> = rows.map(cells).collect();
        assert!(!rows.is_empty(), "{query}");
        let mut arg = table(&["Телефон", "ФИО", "Должность, класс"], &rows);
        arg["filter"] = "наставники".into();
        let saved = school.call("list.write", arg);
        let mut expected = vec![vec!["Телефон".to_owned(), "ФИО".into(), "Должность, класс".into()]];
        expected.extend(rows);
        let back = lines(&mut school, &saved["path"]);
        assert_eq!(back, expected, "{query}");
    }
}

#[test]
fn every_row_of_a_long_list_is_there() {
    let mut school = School::small();
    let rows: Vec<Vec<String>> =
        (1..=3000).map(|number| vec![format!("Иволгин Пётр {number}-й"), format!("{number}")]).collect();
    let saved = school.call("list.write", table(&["ФИО", "Встреч"], &rows));
    assert_eq!(saved["summary"], "3000\u{a0}строк");
    let back = lines(&mut school, &saved["path"]);
    assert_eq!((back.len(), &back[3000][1]), (3001, &"3000".to_owned()));
}

#[test]
fn what_could_be_run_stays_text_and_nothing_is_lost_silently() {
    let mut school = School::small();
    let ugly = ["=1+1", "+79135551234", "-2+3|cmd", "@SUM(A1)", "'=1", "\t=1", "007", "a\nb", "«\"<&>»"];
    let rows: Vec<Vec<String>> = ugly.iter().map(|text| vec![(*text).to_owned(), "Ива".into()]).collect();
    let saved = school.call("list.write", table(&["Слова", "ФИО"], &rows));
    let back = lines(&mut school, &saved["path"]);
    let words: Vec<&str> = back[1..].iter().map(|line| line[0].trim()).collect();
    assert_eq!(words, ugly.map(str::trim));
    let read = school.call("import.read", json!({ "path": saved["path"] }));
    let formulas = read["source"]["sheets"][0]["lines"].as_array().unwrap().iter();
    assert!(formulas.into_iter().all(|line| line.get("formulas").is_none()));

    let long = vec![vec!["ж".repeat(40_000), "Ива".into()], vec!["ж".repeat(32_767), "Ель".into()]];
    let saved = school.call("list.write", table(&["Слова", "ФИО"], &long));
    assert_eq!(saved["summary"], "2\u{a0}строки. Слишком длинные тексты сокращены в ячейках: 1");
    let back = lines(&mut school, &saved["path"]);
    assert_eq!(back[1..].iter().map(|line| line[0].chars().count()).collect::<Vec<_>>(), [32_767, 32_767]);
}

#[test]
fn a_table_that_is_none_is_refused() {
    let mut school = School::small();
    assert_eq!(school.wrong("list.write", table(&[], &[])), ["columns"]);
    // Nothing to show is a sheet that says so; a name of only dots is a name all the same.
    let saved = school.call("list.write", json!({ "title": " ", "columns": ["ФИО"], "rows": [] }));
    assert_eq!(
        (&saved["name"], &saved["summary"]),
        (&json!("Список 22.11.2026.xlsx"), &json!("0\u{a0}строк"))
    );
}
