//! What one school has done, in numbers that can be added up.

use serde::Serialize;

use super::{School, cell, number};
use crate::school_return::{Part, Row};
use crate::vocabulary::PairStatus;

/// A column of the table of schools.
#[derive(Clone, Copy, Debug)]
pub struct Figure {
    pub code: &'static str,
    pub title: &'static str,
    count: fn(&School) -> f64,
}

/// In the order of [`FIGURES`].
#[derive(Clone, Debug, Default, PartialEq, Serialize, ts_rs::TS)]
#[ts(rename = "SchoolFigures")]
pub struct Figures(pub Vec<f64>);

impl Figures {
    /// The sum of several schools.
    pub fn total<'a>(all: impl Iterator<Item = &'a Figures>) -> Figures {
        let mut sum = vec![0.0; FIGURES.len()];
        for figures in all {
            sum.iter_mut().zip(&figures.0).for_each(|(sum, figure)| *sum = rounded(*sum + figure));
        }
        Figures(sum)
    }

    pub fn of(&self, code: &str) -> f64 {
        let at = FIGURES.iter().position(|figure| figure.code == code);
        at.and_then(|at| self.0.get(at)).copied().unwrap_or_default()
    }
}

pub static FIGURES: &[Figure] = &[
    Figure {
        code: "mentors", title: "Наставников", count: |school| count(school.rows(Part::Mentors))
    },
    Figure {
        code: "mentees", title: "Наставляемых", count: |school| count(school.rows(Part::Mentees))
    },
    Figure {
        code: "pairs",
        title: "Пар",
        count: |school| count(school.rows(Part::Pairs).filter(|row| !is_group(row))),
    },
    Figure {
        code: "groups",
        title: "Групп",
        count: |school| count(school.rows(Part::Pairs).filter(|row| is_group(row))),
    },
    Figure {
        code: "active", title: "Действуют", count: |school| with_status(school, PairStatus::Active)
    },
    Figure {
        code: "completed",
        title: "Завершены",
        count: |school| with_status(school, PairStatus::Completed),
    },
    Figure {
        code: "programmes", title: "Программ", count: |school| count(school.rows(Part::Programmes))
    },
    Figure {
        code: "items", title: "Пунктов плана", count: |school| sum(school, Part::Programmes, "items")
    },
    Figure {
        code: "done",
        title: "Выполнено пунктов",
        count: |school| sum(school, Part::Programmes, "done"),
    },
    Figure { code: "meetings", title: "Встреч", count: |school| sum(school, Part::Meetings, "held") },
    Figure { code: "hours", title: "Часов", count: |school| sum(school, Part::Meetings, "hours") },
    Figure {
        code: "moments",
        title: "Сроков карты выполнено",
        count: |school| sum(school, Part::Progress, "done"),
    },
    Figure {
        code: "overdue", title: "Просрочено", count: |school| sum(school, Part::Progress, "overdue")
    },
    Figure {
        code: "practices", title: "Практик", count: |school| count(school.rows(Part::Practices))
    },
];

pub fn figures(school: &School) -> Figures {
    Figures(FIGURES.iter().map(|figure| (figure.count)(school)).collect())
}

fn count<'a>(rows: impl Iterator<Item = &'a Row>) -> f64 {
    rows.count() as f64
}

fn sum(school: &School, part: Part, code: &str) -> f64 {
    // From nought on: the sum of no numbers would be «−0».
    school.rows(part).fold(0.0, |sum, row| rounded(sum + number(part, row, code)))
}

/// To the four digits that a value of a return has.
fn rounded(number: f64) -> f64 {
    (number * 10_000.0).round() / 10_000.0
}

/// Several mentees, a line each.
fn is_group(row: &Row) -> bool {
    cell(Part::Pairs, row, "mentees").plain().lines().count() > 1
}

fn with_status(school: &School, status: PairStatus) -> f64 {
    let is = |row: &&Row| {
        crate::letters::fold(&cell(Part::Pairs, row, "status").plain())
            == crate::letters::fold(status.label())
    };
    count(school.rows(Part::Pairs).filter(is))
}
