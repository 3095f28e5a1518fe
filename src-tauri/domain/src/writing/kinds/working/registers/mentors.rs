//! «База наставников».

use super::super::cells;
use super::ties::{self, Own};
use super::{Column, grid, paper};
use crate::document::{Cell, Part, Row};
use crate::plural;
use crate::register::MentorRow;
use crate::writing::{Facts, Values, Wording};

pub fn mentors(facts: &Facts, wording: &Wording, values: &Values) -> Vec<Part> {
    let contacts = facts.mentors.iter().any(|row| !row.contacts.is_empty());
    let name = if contacts {
        "ФИО наставника, контактные данные"
    } else {
        "ФИО наставника"
    };
    let columns = [
        Column("№", 10.0),
        Column(name, 34.0),
        Column("Место работы (учёбы), должность, категория, стаж", 42.0),
        Column("Компетенции, достижения", 38.0),
        Column("Наставляемый (место работы, учёбы)", 38.0),
        Column("Форма", 37.0),
        Column("Участие в программе", 30.0),
        Column("Результаты", 28.0),
    ];
    let rows = facts.mentors.iter().enumerate().flat_map(|(index, row)| rows(index, row));
    paper(facts, wording, values, grid(&columns, rows.collect()))
}

fn rows(index: usize, mentor: &MentorRow) -> Vec<Row> {
    let mut person = vec![cells::number(index), cells::lines([&mentor.name, &mentor.contacts])];
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
