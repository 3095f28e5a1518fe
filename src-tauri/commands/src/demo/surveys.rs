//! Questionnaires that the example's people have filled in: rows of `answers.tsv`, where the closed
//! questions have their numbers in the order of the sheet («-» where nothing is marked) and the
//! others words under their codes.

use nastavnik_domain::survey::{Kind, builtin};
use serde_json::{Value, json};

use super::table::{Cells, rows};
use super::text;

/// Rows of `response.save`.
pub(super) fn all() -> Vec<Cells> {
    rows(include_str!("../../../../assets/demo/answers.tsv")).into_iter().map(sheet).collect()
}

fn sheet(mut row: Cells) -> Cells {
    let survey = text(row.remove("survey"));
    let questions = builtin::get(&survey).map(|fields| fields.questions.as_slice()).unwrap_or_default();
    let closed = questions.iter().filter(|question| question.kind != Kind::Text);
    let numbers = text(row.remove("numbers"));
    let marked = closed.zip(numbers.split(' ')).filter_map(|(question, number)| {
        Some(json!({ "question": question.code, "number": number.parse::<i64>().ok()? }))
    });
    let words = text(row.remove("texts"));
    let said = words.split(" | ").filter_map(|one| {
        let (question, text) = one.split_once('=')?;
        Some(json!({ "question": question, "text": text }))
    });
    let answers: Vec<Value> = marked.chain(said).collect();
    let fields = json!({ "survey_id": survey, "person_id": row.remove("person"), "pair_id": row.remove("pair"),
        "school_year": row.remove("year"), "day": row.get("day") });
    let arg = json!({ "fields": fields, "answers": answers }).to_string();
    row.insert("arg".into(), arg.into());
    row
}
