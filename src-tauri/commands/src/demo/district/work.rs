//! «Программы», «Встречи», «Встречи по месяцам» of a generated school.

use nastavnik_domain::day::MONTHS;
use nastavnik_domain::programme::Stage;
use nastavnik_domain::school_return::{Row, Value};
use nastavnik_domain::vocabulary::PairStatus;

use super::plan::{Pair, Plan};
use super::registers::{mentees_of, mentor, result};

const TOPICS: [&str; 8] = [
    "Знакомство, ожидания и правила",
    "План на полугодие",
    "Разбор урока: начало и мотивация",
    "Работа с ошибками",
    "Разговор с родителями",
    "Открытый урок: подготовка",
    "Самооценка и обратная связь",
    "Трудная ситуация в классе",
];
/// Minutes of a meeting.
const LONG: f64 = 45.0;

/// One school of thirteen has not got as far as programmes.
pub(super) fn programmes(plan: &Plan) -> Vec<Row> {
    let row = |(n, pair): (usize, &Pair)| {
        let closed = pair.status == PairStatus::Completed;
        let items = 6 + plan.any("items", n) % 5;
        let done = if closed { items } else { (pair.met.len() / 2).min(items - 1) };
        let stage = match (closed, done) {
            (true, _) => Stage::Resulting,
            (false, 0) => Stage::Designing,
            (false, _) => Stage::Working,
        };
        let cells = vec![
            mentor(plan, pair),
            mentees_of(plan, pair),
            pair.form.label().into(),
            pair.start.into(),
            pair.end.into(),
            stage.label().into(),
            if closed { "завершена" } else { "утверждена" }.into(),
            items.into(),
            done.into(),
            Value::Share(done as f64 / items as f64),
            pair.met.len().into(),
            result(plan, pair).into(),
        ];
        Row { id: plan.key(3, n), level: 0, cells }
    };
    let has = |(n, pair): &(usize, &Pair)| {
        plan.number % 13 != 6 && !(pair.met.is_empty() || plan.any("programme", *n).is_multiple_of(10))
    };
    plan.pairs.iter().enumerate().filter(has).map(row).collect()
}

pub(super) fn meetings(plan: &Plan) -> Vec<Row> {
    let row = |(n, pair): (usize, &Pair)| {
        let planned = if pair.status == PairStatus::Active { 1 + plan.any("planned", n) % 2 } else { 0 };
        if pair.met.is_empty() && planned == 0 {
            return None;
        }
        let topics: Vec<_> = TOPICS.iter().copied().take(pair.met.len()).collect();
        let cells = vec![
            mentor(plan, pair),
            mentees_of(plan, pair),
            pair.met.len().into(),
            hours(pair.met.len()),
            planned.into(),
            pair.met.first().copied().into(),
            pair.met.last().copied().into(),
            topics.join("; ").into(),
        ];
        Some(Row { id: pair.id.clone(), level: 0, cells })
    };
    plan.pairs.iter().enumerate().filter_map(row).collect()
}

pub(super) fn months(plan: &Plan) -> Vec<Row> {
    let row = |index: i8| {
        let month = (index + 8) % 12 + 1;
        let year = if month >= 9 { plan.time.school_year } else { plan.time.school_year + 1 };
        let in_month = |day: &&nastavnik_domain::Day| (day.year(), day.month()) == (year, month);
        let held = plan.pairs.iter().flat_map(|pair| &pair.met).filter(in_month).count();
        let title = format!("{} {year}", MONTHS[usize::from(month.unsigned_abs()) - 1]);
        Row {
            id: format!("{year}-{month:02}"),
            level: 0,
            cells: vec![title.into(), held.into(), hours(held)],
        }
    };
    (0..12).map(row).collect()
}

/// With one digit after the comma.
fn hours(meetings: usize) -> Value {
    Value::Number((meetings as f64 * LONG / 6.0).round() / 10.0)
}
