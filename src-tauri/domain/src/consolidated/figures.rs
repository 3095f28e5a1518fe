//! What one school has done, in numbers that can be added up.

use serde::Serialize;

use super::{School, number, people, text};
use crate::letters::fold;
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
        code: "overdue",
        title: "Сроков просрочено",
        count: |school| sum(school, Part::Progress, "overdue"),
    },
    Figure {
        code: "ahead", title: "Сроков впереди", count: |school| sum(school, Part::Progress, "ahead")
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
    let numbers = school.rows(part).filter_map(|row| number(part, row, code));
    numbers.fold(0.0, |sum, number| rounded(sum + number))
}

/// To the four digits that a value of a return has.
fn rounded(number: f64) -> f64 {
    (number * 10_000.0).round() / 10_000.0
}

/// Several mentees.
pub(super) fn is_group(row: &Row) -> bool {
    people(&text(Part::Pairs, row, "mentees")).count() > 1
}

pub(super) fn has_status(row: &Row, status: PairStatus) -> bool {
    fold(&text(Part::Pairs, row, "status")) == fold(status.label())
}

fn with_status(school: &School, status: PairStatus) -> f64 {
    count(school.rows(Part::Pairs).filter(|row| has_status(row, status)))
}

#[cfg(test)]
mod tests {
    use super::super::sample::{self, number, text};
    use super::*;
    use crate::school_return::Value;

    #[test]
    fn only_what_can_be_counted_is_counted() {
        let tables = [
            sample::table(Part::Mentors, &["name"], &[&[text("Зорина Лидия Павловна")], &[text("Ким Ян")]]),
            sample::table(
                Part::Pairs,
                &["mentors", "mentees", "status"],
                &[
                    &[text("Зорина"), text("Вешняков Д. О."), text("Действует")],
                    // As a hand parts them, and as the program does.
                    &[text("Ким"), text("Лукин А., Ёлкина Д."), text("завершена")],
                    &[text("Ким"), text("Лукин А.\nЁлкина Д."), text("как-нибудь")],
                ],
            ),
            sample::table(
                Part::Meetings,
                &["held", "hours"],
                &[
                    &[number(3.0), number(0.1)],
                    &[text("много"), number(0.2)],
                    &[number(-5.0), Value::Empty],
                    &[Value::Share(0.5), number(f64::NAN)],
                ],
            ),
        ];
        let found = figures(&sample::school("А", &tables));
        let check = |code: &str, expected: f64| assert_eq!(found.of(code), expected, "{code}");
        check("mentors", 2.0);
        check("pairs", 1.0);
        check("groups", 2.0);
        check("active", 1.0);
        check("completed", 1.0);
        check("meetings", 3.0);
        check("hours", 0.3);
        check("practices", 0.0);
    }

    #[test]
    fn sums_have_no_tails() {
        let one = Figures(vec![0.1; FIGURES.len()]);
        let all = [one.clone(), one.clone(), one];
        assert_eq!(Figures::total(all.iter()).0[0], 0.3);
    }
}
