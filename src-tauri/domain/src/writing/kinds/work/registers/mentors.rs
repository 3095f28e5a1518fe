//! «База наставников».

use super::super::cells;
use super::ties::{self, Own};
use super::{Column, grid, optional, paper};
use crate::document::{Cell, Part, Row};
use crate::plural;
use crate::register::MentorRow;
use crate::writing::{Facts, Values, Wording};

pub fn mentors(facts: &Facts, wording: &Wording, values: &Values) -> Vec<Part> {
    let contacts = facts.mentors.iter().any(|row| !row.contacts.is_empty());
    let columns = [
        Column("№", 10.0, true),
        Column("ФИО наставника", 36.0, true),
        Column("Контактные данные", 30.0, contacts),
        Column("Место работы (учёбы), должность, категория, стаж", 42.0, true),
        Column("Компетенции, достижения", 42.0, true),
        Column("Наставляемый (место работы, учёбы)", 40.0, true),
        Column("Форма", 27.0, true),
        Column("Участие в программе", 27.0, true),
        Column("Результаты", 33.0, true),
    ];
    let rows = facts.mentors.iter().enumerate().flat_map(|(index, row)| rows(index, row, contacts));
    paper(facts, wording, values, grid(&columns, rows.collect()))
}

fn rows(index: usize, mentor: &MentorRow, contacts: bool) -> Vec<Row> {
    let mut person = vec![cells::number(index), cells::lines([&mentor.name])];
    person.extend(optional(contacts, &mentor.contacts));
    person.extend([about(mentor), cells::lines([&mentor.competencies, &mentor.achievements])]);
    let own =
        Own { entered: mentor.entered_on, finished: mentor.finished_on, results: &mentor.results, mark: "" };
    ties::rows(person, &mentor.ties, |index, tie| ties::cells(own, index, tie))
}

/// «учитель», «математика», «Высшая», «21 год».
fn about(mentor: &MentorRow) -> Cell {
    let years = mentor.teaching_years.and_then(|years| usize::try_from(years).ok());
    let years = years.map(|years| format!("стаж {}", plural::count(years, ["год", "года", "лет"])));
    let position = [mentor.position.as_str(), &mentor.subject];
    let position: Vec<&str> = position.into_iter().filter(|part| !part.is_empty()).collect();
    cells::lines([
        mentor.place.clone(),
        position.join(", "),
        mentor.category.clone(),
        years.unwrap_or_default(),
    ])
}
