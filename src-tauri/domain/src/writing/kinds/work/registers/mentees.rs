//! «База наставляемых».

use super::super::cells;
use super::ties::{self, Own};
use super::{Column, grid, optional, paper};
use crate::document::{Part, Row, cell};
use crate::register::MenteeRow;
use crate::writing::{Facts, Values, Wording};

pub fn mentees(facts: &Facts, wording: &Wording, values: &Values) -> Vec<Part> {
    let contacts = facts.mentees.iter().any(|row| !row.contacts.is_empty());
    let columns = [
        Column("№", 10.0, true),
        Column("ФИО наставляемого", 38.0, true),
        Column("Контактные данные (данные представителя)", 34.0, contacts),
        Column("Год рождения", 24.0, true),
        Column("Основной запрос", 40.0, true),
        Column("Наставник (место работы, учёбы)", 44.0, true),
        Column("Форма", 28.0, true),
        Column("Участие в программе", 27.0, true),
        Column("Результаты, отметка о прохождении", 46.0, true),
    ];
    let rows = facts.mentees.iter().enumerate().flat_map(|(index, row)| rows(index, row, contacts));
    paper(facts, wording, values, grid(&columns, rows.collect()))
}

fn rows(index: usize, mentee: &MenteeRow, contacts: bool) -> Vec<Row> {
    let mut person = vec![cells::number(index), cells::lines([&mentee.name])];
    person.extend(optional(contacts, &mentee.contacts));
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
