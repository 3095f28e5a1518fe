//! The many pupils of the example who are in no pair: names from a list of common ones, put
//! together by counting, so that everyone has the same school.

use serde_json::{Value, json};

use super::names::Names;
use super::table::Cells;

/// Pupils of classes 1–11 besides those of `learners.tsv`: 120 in all.
const CLASSES: [u32; 11] = [11, 12, 10, 11, 11, 8, 9, 10, 10, 9, 8];

pub(super) fn all() -> Vec<Cells> {
    let names = Names::read();
    let grades = (1..).zip(CLASSES).flat_map(|(grade, count)| (0..count).map(move |_| grade));
    grades.enumerate().map(|(n, grade)| pupil(&names, n, grade)).collect()
}

fn pupil(names: &Names, n: usize, grade: u32) -> Cells {
    let sex = if (n + n / 5).is_multiple_of(2) { "female" } else { "male" };
    let surname = n * 17;
    // A first-former is seven by the autumn; those born at the year's end came a year older.
    let month = 1 + n * 5 % 12;
    let years = 6 + grade + u32::from(month > 9);
    let mut fields = json!({
        "day": "@-78",
        "kind": "pupil",
        "surname": names.get(&format!("surname_{sex}"), surname),
        "given": names.get(&format!("given_{sex}"), n * 3 + n / 20),
        "patronymic": names.get(&format!("patronymic_{sex}"), n * 5 + n / 17),
        "sex": sex,
        "birth_date": format!("Y-{years}-{month:02}-{:02}", 1 + n * 11 % 28),
        "class": grade.to_string(),
    });
    // The curator has written down the parents of every other one.
    if n.is_multiple_of(2) {
        fields["representative"] = format!(
            "{} {} {}",
            names.get("surname_female", surname),
            names.get("mother_given", n / 2),
            names.get("mother_patronymic", n / 2),
        )
        .into();
        fields["representative_role"] = "мать".into();
        fields["representative_phone"] = format!("+7 (999) 555-{:02}-{:02}", 40 + n / 100, n % 100).into();
    }
    match fields {
        Value::Object(cells) => cells,
        _ => Cells::new(),
    }
}
