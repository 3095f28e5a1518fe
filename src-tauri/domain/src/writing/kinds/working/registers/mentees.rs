//! «База наставляемых».

use super::super::cells;
use super::ties::{self, Own};
use super::{Column, grid, paper};
use crate::document::{Part, Row, cell};
use crate::register::MenteeRow;
use crate::writing::{Facts, Values, Wording};

pub fn mentees(facts: &Facts, wording: &Wording, values: &Values) -> Vec<Part> {
    let contacts = facts.mentees.iter().any(|row| !row.contacts.is_empty());
    let name = if contacts {
        "ФИО наставляемого, контактные данные"
    } else {
        "ФИО наставляемого"
    };
    let columns = [
        Column("№", 10.0),
        Column(name, 38.0),
        Column("Год рождения", 25.0),
        Column("Основной запрос", 38.0),
        Column("Наставник (место работы, учёбы)", 42.0),
        Column("Форма", 37.0),
        Column("Участие в программе", 30.0),
        Column("Результаты, отметка о прохождении", 37.0),
    ];
    let rows = facts.mentees.iter().enumerate().flat_map(|(index, row)| rows(index, row));
    paper(facts, wording, values, grid(&columns, rows.collect()))
}

fn rows(index: usize, mentee: &MenteeRow) -> Vec<Row> {
    let mut person = vec![cells::number(index), cells::lines([&mentee.name, &mentee.contacts])];
    let year = mentee.birth_year.map(|year| year.to_string()).unwrap_or_default();
    person.extend([cell(year).center(), cells::lines([&mentee.request])]);
    let own = Own {
        entered: mentee.entered_on,
        finished: mentee.finished_on,
        results: &mentee.results,
        mark: &mentee.completion_mark,
    };
    ties::rows(person, &mentee.ties, |index, tie| ties::cells(own, index, tie))
}
