//! What a pair works on and what it says of it: a programme of ten items, half of them done, and for
//! every fourth pair the answers of its mentee to a questionnaire, twenty thousand of them at 5 000 pairs.

use nastavnik_domain::programme::{Fields as Programme, ItemStatus, Stage, item};
use nastavnik_domain::survey::answer::Answer;
use nastavnik_domain::survey::{Kind, builtin};
use nastavnik_store::programme::{self, item as items};
use nastavnik_store::survey::response;
use nastavnik_store::{Result, Tx};

use crate::machine::day;

pub const SURVEY: &str = "pupil-mentee-after";
const ITEMS: usize = 10;
const ANSWERS: usize = 16;

pub fn add(tx: &Tx, pair: &str, mentee: &str, number: usize) -> Result<()> {
    let start = day("2026-09-01");
    let fields = Programme {
        start: Some(start),
        end: Some(day("2027-05-31")),
        goal: "Уверенно решать задачи".into(),
        ..Programme::default()
    };
    let programme = programme::add(tx, pair, &fields, Stage::Working, start)?;
    for n in 0..ITEMS {
        let deadline = ["до 15 октября", "ноябрь", "до 20 декабря", "март", "апрель–май"][n % 5];
        let window = fields.span().map(|span| item::window(deadline, span)).unwrap_or_default();
        let fields = item::Fields {
            task: format!("Задание {n}"),
            deadline: deadline.into(),
            ..item::Fields::default()
        };
        let id = items::add(tx, &programme, &fields, window)?;
        if n % 2 == 0 {
            items::mark(tx, &id, ItemStatus::Done, Some(day("2026-10-10")))?;
        }
    }
    programme::approve(tx, &programme, start)?;
    if number.is_multiple_of(4) { answers(tx, pair, mentee, number) } else { Ok(()) }
}

fn answers(tx: &Tx, pair: &str, mentee: &str, number: usize) -> Result<()> {
    let questions = builtin::get(SURVEY).map(|survey| survey.questions.as_slice()).unwrap_or_default();
    let scales = questions.iter().filter(|question| question.kind == Kind::Scale).take(ANSWERS);
    let mut said: Vec<Answer> = (0..)
        .zip(scales)
        .map(|(n, question)| Answer {
            question: question.code.clone(),
            number: Some(((number + n) % 10) as i32 + 1),
            text: String::new(),
        })
        .collect();
    let open = questions.iter().filter(|question| question.kind == Kind::Text).take(ANSWERS - said.len());
    said.extend(open.map(|question| Answer {
        question: question.code.clone(),
        number: None,
        text: format!("Стало понятнее, особенно тема {}", number % 97),
    }));
    let fields = response::Fields {
        survey_id: SURVEY.into(),
        pair_id: Some(pair.into()),
        person_id: Some(mentee.into()),
        day: Some(day("2026-11-20")),
        school_year: 2026,
        note: String::new(),
    };
    response::add(tx, &fields, &said, true, day("2026-11-22"))?;
    Ok(())
}
