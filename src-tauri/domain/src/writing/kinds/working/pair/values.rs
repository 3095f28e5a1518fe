//! What the placeholders of a pair's papers become.

use super::sides::sides;
use crate::Day;
use crate::grammar::{Case, Named};
use crate::writing::{Facts, Person};

pub fn values(facts: &Facts) -> [(&'static str, String); 9] {
    let sides = sides(facts);
    let pair = facts.pairs.first();
    let named = |people: &[&Person], case| {
        people.iter().map(|one| Named::of(&one.fields).full(case)).collect::<Vec<_>>().join(", ")
    };
    let kind = match pair {
        None => "наставнической пары (группы)",
        Some(pair) if pair.mentees.len() > 1 => "наставнической группы",
        Some(_) => "наставнической пары",
    };
    let day = |day: Option<Day>| day.map(Day::short).unwrap_or_default();
    [
        ("наставник", named(&sides.mentors, Case::Nominative)),
        ("наставника", named(&sides.mentors, Case::Genitive)),
        ("наставляемый", named(&sides.mentees, Case::Nominative)),
        ("наставляемого", named(&sides.mentees, Case::Genitive)),
        ("пары", kind.to_owned()),
        ("форма", pair.map(|pair| pair.form.label().to_owned()).unwrap_or_default()),
        (
            "модель",
            pair.and_then(|pair| pair.model).map(|model| model.label().to_owned()).unwrap_or_default(),
        ),
        ("начало", day(pair.map(|pair| pair.start))),
        ("окончание", day(pair.map(|pair| pair.end))),
    ]
}
