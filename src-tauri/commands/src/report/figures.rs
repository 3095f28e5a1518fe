//! The figures of monitoring as parts of a return: meetings by month, indicators, what changed, answers.

use nastavnik_domain::indicator::measure::listing::{Query as Measures, Summary};
use nastavnik_domain::school_return::{Part, Row, Table, Value};
use nastavnik_domain::{Day, day, school_year};
use nastavnik_store::indicator::measure;
use nastavnik_store::{Store, monitoring};

use crate::indicator::lines;
use crate::{App, Fault, survey};

pub(super) fn months(store: &Store, year: i16) -> Result<Table, Fault> {
    let found = monitoring::meetings(store, year)?;
    let row = |index: i8| {
        let month = (index + 8) % 12 + 1;
        let counts = found.months.iter().find(|one| one.month == month).copied().unwrap_or_default();
        let calendar = if month >= 9 { year } else { year + 1 };
        let title = format!("{} {calendar}", day::MONTHS[usize::from(month.unsigned_abs()) - 1]);
        let hours = rounded(f64::from(counts.minutes) / 60.0);
        line(&format!("{calendar}-{month:02}"), vec![title.into(), count(counts.held), Value::Number(hours)])
    };
    Ok(Table { part: Part::Months, rows: (0..12).map(row).collect() })
}

/// The six of the year, with targets.
pub(super) fn indicators(store: &Store, year: i16, today: Day) -> Result<Table, Fault> {
    let row = |one: nastavnik_domain::indicator::listing::Line| {
        let now = one.years.last()?;
        let cells = vec![
            one.label.as_str().into(),
            count(now.value),
            now.of.map_or(Value::Empty, count),
            now.percent.map_or(Value::Empty, |percent| Value::Share(percent / 100.0)),
            Value::Share(f64::from(now.target) / 100.0),
            now.said.note.as_str().into(),
        ];
        Some(line(one.code.code(), cells))
    };
    Ok(Table {
        part: Part::Indicators,
        rows: lines(store, year..=year, today)?.into_iter().filter_map(row).collect(),
    })
}

pub(super) fn influence(store: &Store, year: i16) -> Result<Table, Fault> {
    let query = Measures { school_year: Some(year), ..Measures::default() };
    let row = |one: Summary| {
        let title = one.titled();
        let mean = |mean: Option<f64>| mean.map_or(Value::Empty, |mean| Value::Number(rounded(mean)));
        let cells = vec![
            title.as_str().into(),
            if one.falling { "меньше" } else { "больше" }.into(),
            count(one.complete),
            mean(one.entry_mean),
            mean(one.exit_mean),
            mean(one.entry_mean.zip(one.exit_mean).map(|(entry, exit)| exit - entry)),
            one.change.percent.map_or(Value::Empty, |percent| Value::Share(percent / 100.0)),
        ];
        line(&title, cells)
    };
    Ok(Table { part: Part::Influence, rows: measure::summary(store, &query)?.into_iter().map(row).collect() })
}

/// A line for each question that numbers can say something of; too few answers are only counted.
pub(super) fn surveys(app: &App, year: i16) -> Result<Table, Fault> {
    let mut rows = Vec::new();
    for one in survey::list(app, survey::Listed { school_year: year, archived: false })? {
        if one.complete == 0 {
            continue;
        }
        let asked = survey::Summed { survey_id: one.id.clone(), school_year: year, form: None };
        let summary = survey::summary(app, asked)?;
        for question in summary.questions {
            let numbers =
                question.now.average.is_some() || question.now.yes.is_some() || question.now.few.is_some();
            if !numbers {
                continue;
            }
            let answered = f64::from(question.now.answered);
            let before = question.before.and_then(|before| before.average);
            let cells = vec![
                one.title.as_str().into(),
                question.text.as_str().into(),
                count(question.now.answered),
                question.now.average.map_or(Value::Empty, |average| Value::Number(rounded(average))),
                question.now.yes.map_or(Value::Empty, |yes| Value::Share(f64::from(yes) / answered)),
                before.map_or(Value::Empty, |average| Value::Number(rounded(average))),
                question.now.few.into(),
            ];
            rows.push(line(&format!("{}:{}", one.id, question.code), cells));
        }
    }
    Ok(Table { part: Part::Surveys, rows })
}

/// The school year that a return is of, if it can be one.
pub(super) fn checked(year: i16) -> Result<i16, Fault> {
    match school_year::bounds(year) {
        Some(_) if (2000..2100).contains(&year) => Ok(year),
        _ => Err(Fault::field("school_year", "Выберите учебный год.")),
    }
}

fn line(id: &str, cells: Vec<Value>) -> Row {
    Row { id: id.into(), level: 0, cells }
}

fn count(number: u32) -> Value {
    Value::Number(number.into())
}

/// Two digits after the comma, as people write averages; tenths of hours would not add up.
fn rounded(number: f64) -> f64 {
    (number * 100.0).round() / 100.0
}
