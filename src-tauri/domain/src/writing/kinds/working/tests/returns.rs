//! Facts of a district whose schools have sent their returns.

use super::facts::district;
use crate::consolidated::{self, School, sample};
use crate::school_return::reading::Trust;
use crate::school_return::{Part, Period, Value};
use crate::writing::Facts;

/// Two schools of three have sent their returns, one of them not for the first time.
pub fn summed() -> Facts {
    let organization = |curator: &str, act: &str| {
        sample::keyed(
            Part::Organization,
            &["title", "value"],
            &[
                ("curator", &["Куратор".into(), curator.into()]),
                ("introduction", &["Акт".into(), act.into()]),
                ("young", &["Молодых".into(), Value::Number(2.0)]),
            ],
        )
    };
    let mentors = |names: &[&str]| {
        let cells: Vec<[Value; 1]> = names.iter().map(|name| [(*name).into()]).collect();
        sample::table(Part::Mentors, &["name"], &cells.iter().map(|one| &one[..]).collect::<Vec<_>>())
    };
    let pair = |mentees: &str, form: &str| -> [Value; 4] {
        ["Зорина Л. П.".into(), mentees.into(), form.into(), "завершена".into()]
    };
    let pairs = |all: &[[Value; 4]]| {
        let codes = ["mentors", "mentees", "form", "status"];
        sample::table(Part::Pairs, &codes, &all.iter().map(|one| &one[..]).collect::<Vec<_>>())
    };
    let numbers = |part: Part, codes: &[&str], numbers: &[f64]| {
        let cells: Vec<Value> = numbers.iter().map(|number| Value::Number(*number)).collect();
        sample::table(part, codes, &[&cells])
    };
    let progress = |all: [f64; 3]| numbers(Part::Progress, &["done", "overdue", "ahead"], &all);
    let satisfied = |part: f64, whole: f64| {
        let title = "Удовлетворённость наставляемых".into();
        let cells = [title, Value::Number(part), Value::Number(whole), Value::Share(0.85)];
        let codes = ["title", "numerator", "denominator", "target"];
        sample::keyed(Part::Indicators, &codes, &[("mentees_satisfied", &cells)])
    };
    let first = [
        organization("Мельникова Ольга Викторовна, заместитель директора", "№ 12-ОД от 01.09.2026"),
        mentors(&["Зорина Лидия Павловна", "Серов Олег Янович"]),
        pairs(&[pair("Вешняков Д. А.", "педагог–педагог"), pair("Лукин А.\nЁлкина Д.", "ученик–ученик")]),
        numbers(Part::Meetings, &["held", "hours"], &[12.0, 7.5]),
        progress([9.0, 3.0, 20.0]),
        satisfied(9.0, 10.0),
        sample::table(
            Part::Practices,
            &["title", "author"],
            &[&["«Час наставника»".into(), "Зорина Лидия Павловна".into()]],
        ),
    ];
    let second = [
        organization("", ""),
        mentors(&["Зорина Лидия Павловна"]),
        pairs(&[pair("Ким Я.", "педагог–педагог")]),
        progress([4.0, 0.0, 10.0]),
        satisfied(3.0, 5.0),
    ];
    let name = "МБОУ «Берёзовская СОШ»";
    let by_hand = School {
        trust: Trust::Handmade, ..sample::school("МБОУ «Ольховская СОШ»", &second)
    };
    let now = [sample::school(name, &first), by_hand];
    let silent = vec!["МБОУ «Тихая ООШ»".to_owned()];
    let before = [sample::school(name, &second)];
    let mut facts = district();
    facts.pairs.clear();
    facts.district = Some(consolidated::district(Period::Half, &now, &before, silent));
    facts
}
