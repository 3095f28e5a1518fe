//! What the words of a «Сроки» cell mean: a grammar of Russian deadline phrases.
//!
//! The way of a phrase: `lexer` (tokens with their places) → `grammar` (items: what each stretch
//! of words says) → `merge` (items that speak of one thing become one) → `terms` (dates).
//! Rules of meaning:
//! - a month, a quarter, a year is its first and last day; a school year is 1 September … 31 August;
//! - «до 1 июня», «к 1 июня», «не позднее 1 июня» include that day; «до мая», «к маю», «до 2025 года»
//!   end before it begins; «не позднее мая» and «до конца мая» end with its last day;
//! - a programme that lasts «до 2025 года», or «с 2023 до 2025 года», includes 2025;
//! - «2023-2024» without «гг.» may be a school year or two years, and is words;
//! - a week of a month covers the days of every way of counting weeks, and keeps its words;
//! - words with a dash or a colon before a time name what the time is for: «I этап: март 2024»;
//! - a missing year is taken from the context only where exactly one year fits;
//! - what is impossible, reversed, ambiguous or unknown is `when` with its words: never a guess.

mod context;
mod cursor;
mod glyphs;
mod grammar;
mod hint;
mod item;
mod lexer;
mod merge;
mod months;
mod print;
mod shift;
mod stretch;
mod terms;
#[cfg(test)]
mod tests;
mod words;

use serde::{Deserialize, Serialize};

use crate::Day;
pub use context::Span;
pub use hint::has_date_words;
pub use shift::shift;

/// Characters in a cell that is read as a deadline; a longer one is a text, not a deadline.
const LIMIT: usize = 2000;

/// A cell of a roadmap and what was understood from it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Deadline {
    /// Verbatim.
    pub text: String,
    pub terms: Vec<Term>,
}

/// One meaning out of a cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[ts(rename = "DeadlineTerm")]
pub struct Term {
    pub kind: Kind,
    pub start: Option<Day>,
    /// The last day on which it is still in time.
    pub end: Option<Day>,
    pub every: Option<Unit>,
    /// How many times in each unit, when said. Once in several months is one window:
    /// «ежегодно, сентябрь – октябрь».
    pub times: Option<u8>,
    /// 1–12; in the order of the calendar, or of a range that crosses the new year.
    pub months: Vec<u8>,
    pub day: Option<u8>,
    /// Follows «далее».
    pub then: bool,
    /// For `when`, and for any remainder: the words themselves.
    pub condition: Option<String>,
    /// The year came from the context, not from the text.
    pub year_assumed: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "DeadlineKind")]
pub enum Kind {
    /// On a day.
    Date,
    /// Not later than.
    By,
    /// A window.
    Period,
    /// Repeats.
    Every,
    /// The whole time.
    Ongoing,
    /// Depends on an event or on somebody's schedule, or is not understood.
    When,
    Done,
    None,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "DeadlineUnit")]
pub enum Unit {
    Year,
    HalfYear,
    Quarter,
    Month,
    Week,
    /// Учебная четверть.
    Term,
}

impl Term {
    pub fn new(kind: Kind) -> Term {
        Term {
            kind,
            start: None,
            end: None,
            every: None,
            times: None,
            months: Vec::new(),
            day: None,
            then: false,
            condition: None,
            year_assumed: false,
        }
    }

    /// What waits for these words to come true.
    pub fn when(words: &str) -> Term {
        Term { condition: Some(words.to_owned()), ..Term::new(Kind::When) }
    }
}

/// Reads a cell. `context` is the time that the document covers: it gives the year where the
/// text has none.
pub fn parse(text: &str, context: Option<Span>) -> Deadline {
    let terms = if text.chars().count() > LIMIT {
        vec![Term::when(text.trim())]
    } else {
        grammar::cell::read(text, context)
    };
    Deadline { text: text.to_owned(), terms }
}
