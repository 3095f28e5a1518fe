//! What one stretch of words says, before neighbours are joined and years are found.

use super::Unit;
use super::stretch::Range;
use crate::Day;

#[derive(Clone, Debug, PartialEq)]
pub enum Core {
    Window(Vec<Range>),
    By(Vec<Range>, Edge),
    /// «с сентября 2023» without an end.
    From(Range),
    Every(Repeat),
    /// «25 числа», «до 5 числа»: of which month, a neighbour says. Empty for «с 1 по 5 число»,
    /// which is more than a day.
    MonthDays(Vec<u8>),
    Ongoing {
        start: Option<Day>,
        end: Option<Day>,
    },
    /// «в течение учебного года» that is not named.
    SchoolYear,
    Done {
        start: Option<Day>,
        end: Option<Day>,
    },
    When,
}

/// Where a `by` ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    /// «до», «к»: that day, but the eve of a month or a year.
    Before,
    /// «не позднее», «до конца»: the last day.
    Through,
    /// «до начала»: the eve.
    Opening,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Repeat {
    pub unit: Unit,
    pub times: Option<u8>,
    pub months: Vec<u8>,
    pub day: Option<u8>,
    pub start: Option<Day>,
    pub end: Option<Day>,
}

impl Repeat {
    pub fn new(unit: Unit) -> Repeat {
        Repeat { unit, times: None, months: Vec::new(), day: None, start: None, end: None }
    }
}

/// How an item follows the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Glue {
    /// The first, or after a sentence or a line: on its own.
    Apart,
    Comma,
    /// Dash, colon or nothing between.
    Close,
    /// Inside brackets.
    Bracket,
}

#[derive(Clone, Debug)]
pub struct Item {
    pub core: Core,
    pub glue: Glue,
    /// Stands after «далее».
    pub then: bool,
    /// Remainders, verbatim.
    pub notes: Vec<String>,
    /// The words of the core itself.
    pub words: String,
    /// Its tokens in the cell, remainders included.
    pub place: (usize, usize),
    /// A bound of it has its year from the context.
    pub assumed: bool,
}

impl Item {
    pub fn new(
        core: Core,
        glue: Glue,
        then: bool,
        notes: Vec<String>,
        words: String,
        place: (usize, usize),
    ) -> Item {
        Item { core, glue, then, notes, words, place, assumed: false }
    }

    pub fn note(&self) -> Option<String> {
        (!self.notes.is_empty()).then(|| self.notes.join(", "))
    }
}
