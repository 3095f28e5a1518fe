//! The rows of a part, with no word about file formats.

use serde::{Deserialize, Serialize};

use super::Part;
use crate::Day;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Table {
    pub part: Part,
    pub rows: Vec<Row>,
}

/// A row has a cell for every column of its part, in the order of [`super::columns`].
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// The record's own key: it tells a changed row from a new one. Empty for a heading inside
    /// the table and in rows that somebody added by hand.
    pub id: String,
    /// 1 and more: a heading over the rows below it, alone in the first text cell.
    pub level: u8,
    pub cells: Vec<Value>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    #[default]
    Empty,
    Text(String),
    Number(f64),
    /// 0.5 is «50 %».
    Share(f64),
    Day(Day),
}

impl Value {
    /// As it is compared and sealed: the same whichever program has saved the file.
    pub fn plain(&self) -> String {
        match self {
            Value::Empty => String::new(),
            Value::Text(text) => tidy(text),
            // Spreadsheets keep about fifteen digits; more than four after the comma nobody writes here.
            Value::Number(number) => {
                let rounded = (number * 10_000.0).round() / 10_000.0;
                format!("{}", if rounded == 0.0 { 0.0 } else { rounded })
            }
            // As a cell shows it.
            Value::Share(share) => format!("{}%", (share * 100.0).round()),
            Value::Day(day) => day.to_string(),
        }
    }

    pub fn is_empty(&self) -> bool {
        match self {
            Value::Empty => true,
            Value::Text(text) => text.trim().is_empty(),
            _ => false,
        }
    }
}

/// Single spaces, no blanks at the ends of lines, no empty lines; every cell of every return goes
/// through here.
fn tidy(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len());
    let mut gap = None;
    for c in text.chars() {
        if c == '\n' {
            gap = Some('\n');
        } else if c.is_whitespace() {
            gap = gap.or(Some(' '));
        } else {
            tidy.extend(gap.take().filter(|_| !tidy.is_empty()));
            tidy.push(c);
        }
    }
    tidy
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        if text.trim().is_empty() { Value::Empty } else { Value::Text(text.into()) }
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        if text.trim().is_empty() { Value::Empty } else { Value::Text(text) }
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Value {
        Value::Number(number as f64)
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Value {
        value.map_or(Value::Empty, Into::into)
    }
}

impl From<Day> for Value {
    fn from(day: Day) -> Value {
        Value::Day(day)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Value {
        Value::Number(number as f64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_reads_the_same_after_another_program_has_saved_it() {
        let check = |value: Value, expected: &str| assert_eq!(value.plain(), expected);
        check(Value::Text("  Анна\u{a0} Ильинична\r\n\n Серова ".into()), "Анна Ильинична\nСерова");
        check(Value::Number(0.1 + 0.2), "0.3");
        check(Value::Number(-0.0), "0");
        check(Value::Share(2.0 / 3.0), "67%");
        check(Value::Number(12.0), "12");
        check(Value::Empty, "");
    }
}
