//! The registers of all schools one under another.

use serde::{Deserialize, Serialize};

use super::School;
use crate::letters::{fold, words};
use crate::school_return::{Part, Row, Value, columns};

/// Parts that the district has as one register.
pub const REGISTERS: [Part; 5] =
    [Part::Mentors, Part::Mentees, Part::Pairs, Part::Programmes, Part::Practices];

/// A record with the school that it came from.
#[derive(Clone, Debug)]
pub struct Line<'a> {
    pub school: School<'a>,
    pub row: &'a Row,
}

pub fn register<'a>(part: Part, schools: &[School<'a>]) -> Vec<Line<'a>> {
    let of = |school: &School<'a>| {
        let school = *school;
        school.rows(part).map(move |row| Line { school, row })
    };
    schools.iter().flat_map(of).collect()
}

/// Which columns somebody has filled; one that nobody has says nothing.
pub fn filled(part: Part, lines: &[Line]) -> Vec<bool> {
    let said =
        |at: usize| lines.iter().any(|line| line.row.cells.get(at).is_some_and(|cell| !cell.is_empty()));
    columns(part).iter().enumerate().map(|(at, column)| column.required || said(at)).collect()
}

/// What of a register is looked at.
#[derive(Clone, Debug, Default, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "ConsolidatedRegisterQuery", optional_fields = nullable)]
pub struct Query {
    pub search: String,
    /// Only of this school.
    pub school: Option<String>,
    pub offset: u32,
    pub limit: u32,
}

/// A part of a register as a screen shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "ConsolidatedRegister")]
pub struct Page {
    /// Codes and headings, without those that nobody has filled.
    pub columns: Vec<[String; 2]>,
    pub rows: Vec<PageLine>,
    pub total: usize,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "ConsolidatedRecord")]
pub struct PageLine {
    pub school: String,
    /// Its return was made or changed by hand.
    pub by_hand: bool,
    /// In the order of the columns.
    pub cells: Vec<String>,
}

/// Every word that is looked for must be in the record or in the name of its school.
pub fn page(part: Part, schools: &[School], query: &Query) -> Page {
    let all = register(part, schools);
    let filled = filled(part, &all);
    let wanted: Vec<String> = words(&query.search).collect();
    let fits = |line: &&Line| {
        query.school.as_ref().is_none_or(|id| line.school.id == id) && {
            let said = || line.row.cells.iter().map(Value::plain);
            let text = || {
                fold(
                    &std::iter::once(line.school.name.to_owned()).chain(said()).collect::<Vec<_>>().join(" "),
                )
            };
            wanted.is_empty() || {
                let text = text();
                wanted.iter().all(|word| text.contains(word.as_str()))
            }
        }
    };
    let found: Vec<&Line> = all.iter().filter(fits).collect();
    let shown = |line: &&Line| PageLine {
        school: line.school.name.to_owned(),
        by_hand: line.school.by_hand(),
        cells: filled
            .iter()
            .enumerate()
            .filter(|(_, filled)| **filled)
            .map(|(at, _)| cell(line, at))
            .collect(),
    };
    let here = found.iter().skip(query.offset as usize).take(query.limit as usize);
    let headings = columns(part).iter().zip(&filled).filter(|(_, filled)| **filled);
    Page {
        columns: headings.map(|(column, _)| [column.code.to_owned(), column.title.to_owned()]).collect(),
        rows: here.map(shown).collect(),
        total: found.len(),
    }
}

fn cell(line: &Line, at: usize) -> String {
    match line.row.cells.get(at).unwrap_or(&Value::Empty) {
        Value::Day(day) => day.short(),
        Value::Number(_) => line.row.cells[at].plain().replace('.', ","),
        Value::Share(share) => format!("{}\u{a0}%", (share * 100.0).round()),
        value => value.plain(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{self, number, text};
    use super::*;

    #[test]
    fn a_register_is_searched_by_words_and_school() {
        let codes = ["name", "teaching_years", "entered_on"];
        let day = Value::Day("2026-09-01".parse().unwrap());
        let first = [sample::table(
            Part::Mentors,
            &codes,
            &[&[text("Ёлкина Анна Ильинична"), number(7.5), day], &[text("Серов Олег Янович")]],
        )];
        let second = [sample::table(Part::Mentors, &codes, &[&[text("Елкин Пётр Ильич")]])];
        let schools = [sample::school("Заречная", &first), sample::school("Луговая", &second)];
        let ask = |search: &str, school: Option<&str>, offset| {
            let query = Query { search: search.into(), school: school.map(str::to_owned), offset, limit: 2 };
            let page = page(Part::Mentors, &schools, &query);
            (page.rows.into_iter().map(|row| row.cells[0].clone()).collect::<Vec<_>>(), page.total)
        };
        let names = |all: &[&str]| all.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        assert_eq!(ask("", None, 0), (names(&["Ёлкина Анна Ильинична", "Серов Олег Янович"]), 3));
        assert_eq!(ask("", None, 2), (names(&["Елкин Пётр Ильич"]), 3));
        assert_eq!(ask("елкин", None, 0), (names(&["Ёлкина Анна Ильинична", "Елкин Пётр Ильич"]), 2));
        assert_eq!(ask("ЁЛКИН луговая", None, 0), (names(&["Елкин Пётр Ильич"]), 1));
        assert_eq!(ask("", Some("Луговая"), 0), (names(&["Елкин Пётр Ильич"]), 1));
        assert_eq!(ask("", Some("нет такой"), 0), (names(&[]), 0));
        let page = page(Part::Mentors, &schools, &Query { limit: 1, ..Query::default() });
        let headings: Vec<_> = page.columns.iter().map(|[code, _]| code.as_str()).collect();
        assert_eq!(headings, ["name", "teaching_years", "entered_on"], "what nobody has filled is left out");
        assert_eq!(page.rows[0].cells, ["Ёлкина Анна Ильинична", "7,5", "01.09.2026"]);
    }
}
