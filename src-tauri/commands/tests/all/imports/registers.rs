//! The registers that the program writes come back: as they were, changed by hand, and into an empty
//! file.

use serde_json::json;

use super::notation::{every_row_is_there, show};
use crate::school::School;

#[test]
fn an_untouched_workbook_changes_nothing() {
    let mut school = School::demo();
    let book = school.call("register.workbook", json!({ "contacts": true }));
    let draft = school.call("import.read", json!({ "path": book["path"] }));
    every_row_is_there(&draft);
    let shown = show(&draft["review"]);
    let counts = &draft["review"]["counts"];
    assert_eq!(
        (&counts["new"], &counts["changed"], &counts["doubtful"]),
        (&json!(0), &json!(0), &json!(0)),
        "{shown}"
    );
    assert!(counts["same"].as_u64().unwrap() > 30, "{shown}");
}

#[test]
fn a_workbook_fills_an_empty_file() {
    let mut school = School::demo();
    let book = school.call("register.workbook", json!({ "contacts": true }));
    let path = book["path"].clone();
    let mut other = School::new();
    let draft = other.call("import.read", json!({ "path": path }));
    // One mentor takes more than there are places for: that needs a word.
    let doubtful = draft["review"]["sheets"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|sheet| sheet["rows"].as_array().unwrap());
    let doubtful = doubtful.filter(|row| row["state"] == "doubtful" && row["blocked"] == false);
    let take = doubtful
        .map(|row| (row["key"].as_str().unwrap().to_owned(), json!({ "take": true })))
        .collect::<serde_json::Map<_, _>>();
    assert!(take.len() < 5, "{}", show(&draft["review"]));
    let wish = json!({ "decisions": take });
    let review = other.call("import.review", json!({ "source": draft["source"], "wish": wish }));
    let shown = show(&review);
    other.call("import.save", json!({ "source": draft["source"], "wish": wish }));
    let count = |school: &mut School, view: &str| {
        school.call("person.list", json!({ "view": view }))["total"].as_u64().unwrap()
    };
    for view in ["mentors", "mentees"] {
        assert_eq!(count(&mut other, view), count(&mut school, view), "{view}\n{shown}");
    }
    let pairs = |school: &mut School| school.call("pair.list", json!({}))["total"].as_u64().unwrap();
    // Who is on no register is in no list: their pair waits for their card.
    let lost = shown.matches("Нет карточки:").count() as u64;
    assert!(lost < 2, "{shown}");
    assert_eq!(pairs(&mut other) + lost, pairs(&mut school), "{shown}");
}
