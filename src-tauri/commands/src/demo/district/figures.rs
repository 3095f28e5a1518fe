//! «Показатели», «Что изменилось», «Анкеты», «Банк практик» of a generated school.

use nastavnik_domain::indicator::Indicator;
use nastavnik_domain::school_return::{Row, Value};
use nastavnik_domain::survey::{Kind, builtin};
use nastavnik_domain::vocabulary::Form;

use super::plan::Plan;
use crate::demo::table;

/// Questionnaires that schools answer most.
const SURVEYS: [&str; 2] = ["teacher-mentee-after", "pupil-mentee-after"];

pub(super) fn indicators(plan: &Plan) -> Vec<Row> {
    let any = |of: &str, from: usize, to: usize| from + plan.any(of, 0) % (to - from);
    let pupils = |all: &[super::people::Person]| all.iter().filter(|one| one.pupil).count();
    let young = plan.mentees.len() - pupils(&plan.mentees);
    let answered = |of: &str, people: usize| {
        let asked = people.max(3) - plan.any(of, 1) % 3;
        (asked - plan.any(of, 2) % (asked / 3 + 1), Some(asked))
    };
    let partners = any("partners", 0, 3);
    let figures = [
        (Indicator::Mentees, (pupils(&plan.mentees), Some(any("children", 40, 320))), 35),
        (Indicator::YoungMentors, (pupils(&plan.mentors), Some(any("older", 15, 90))), 6),
        (Indicator::YoungTeachers, (young, Some(young + any("teachers", 0, 4))), 70),
        // A curator who has not said how many enterprises there are; a village that has none.
        (
            Indicator::Partners,
            (partners, (plan.number % 6 != 3).then(|| partners * any("enterprises", 1, 4))),
            8,
        ),
        (Indicator::MenteesSatisfied, answered("mentees", plan.mentees.len()), 80),
        (Indicator::MentorsSatisfied, answered("mentors", plan.mentors.len()), 80),
    ];
    figures
        .map(|(code, (numerator, denominator), target)| {
            let share = denominator.filter(|of| *of > 0).map(|of| numerator as f64 / of as f64);
            let cells = vec![
                code.label().into(),
                numerator.into(),
                denominator.into(),
                share.map_or(Value::Empty, Value::Share),
                Value::Share(f64::from(target) / 100.0),
                Value::Empty,
            ];
            Row { id: code.code().into(), level: 0, cells }
        })
        .into()
}

/// One school of eleven measures nothing.
pub(super) fn influence(plan: &Plan) -> Vec<Row> {
    let measured = [
        ("Успеваемость, балл", "больше", 3.4),
        ("Пропуски уроков, ч", "меньше", 14.0),
        ("Уверенность в себе, балл", "больше", 5.0),
    ];
    let row = |(n, (title, better, usual)): (usize, (&str, &str, f64))| {
        let entry = usual + (plan.any("entry", n) % 10) as f64 / 10.0;
        let step = (1 + plan.any("step", n) % 9) as f64 / 10.0;
        let exit = if better == "больше" { entry + step } else { entry - step };
        let cells = vec![
            title.into(),
            better.into(),
            (3 + plan.any("measured", n) % 9).into(),
            Value::Number(entry),
            Value::Number(exit),
            Value::Number(((exit - entry) * 100.0).round() / 100.0),
            Value::Share((exit - entry) / entry),
        ];
        Row { id: title.into(), level: 0, cells }
    };
    let rows = measured.into_iter().enumerate().map(row);
    if plan.number % 11 == 4 { Vec::new() } else { rows.collect() }
}

pub(super) fn surveys(plan: &Plan) -> Vec<Row> {
    let mut rows = Vec::new();
    for id in SURVEYS.iter().copied().filter(|_| plan.number % 11 != 4) {
        let Some(survey) = builtin::get(id) else { continue };
        let scales = survey.questions.iter().filter(|question| question.kind == Kind::Scale).take(5);
        for (n, question) in scales.enumerate() {
            let average = |of: &str| Value::Number(6.0 + (plan.any(of, n) % 40) as f64 / 10.0);
            let cells = vec![
                survey.title.as_str().into(),
                question.text.as_str().into(),
                (3 + plan.any("answers", 0) % 12).into(),
                average("now"),
                Value::Empty,
                average("before"),
                Value::Empty,
            ];
            rows.push(Row { id: format!("{id}:{}", question.code), level: 0, cells });
        }
    }
    rows
}

/// Two practices at most; one school of three has none.
pub(super) fn practices(plan: &Plan) -> Vec<Row> {
    let all = table::rows(include_str!("../../../../../assets/demo/practices.tsv"));
    let row = |n: usize| {
        let mut practice = all.get((plan.number * 2 + n) % all.len().max(1)).cloned().unwrap_or_default();
        let mut take = |name: &str| Value::from(crate::demo::text(practice.remove(name)));
        let cells = vec![
            take("title"),
            plan.mentors.get(n).map(|mentor| mentor.name.clone()).into(),
            Form::TeacherTeacher.label().into(),
            take("problem"),
            take("description"),
            take("results"),
            Value::Empty,
        ];
        Row { id: plan.key(4, n), level: 0, cells }
    };
    (0..plan.number % 3).map(row).collect()
}
