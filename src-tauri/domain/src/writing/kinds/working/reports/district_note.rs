//! «Аналитическая справка» of a district: a form whose tables by school are filled by hand until
//! the schools' returns are read.

use super::super::{body, cells, marks};
use crate::document::{Part, Table, Text, cell, para, row, table, title};
use crate::writing::{Facts, Person, Values, Wording, sheet};

/// Schools of a district of the usual size, and the height of a row in mm.
const SCHOOLS: usize = 12;
const HEIGHT: f64 = 9.0;

const PEOPLE: [(&str, f64); 8] = [
    ("№", 10.0),
    ("Образовательная организация", 57.0),
    ("Пар и групп педагогов", 25.0),
    ("Пар и групп обучающихся", 32.0),
    ("Наставников", 31.0),
    ("Наставляемых", 34.0),
    ("Из них молодых специалистов", 36.0),
    ("Завершили программу", 32.0),
];
const WORK: [(&str, f64); 7] = [
    ("№", 10.0),
    ("Образовательная организация", 50.0),
    ("Куратор", 40.0),
    ("Локальные акты приняты", 28.0),
    ("Дорожная карта исполнена, %", 30.0),
    ("Удовлетворённость участников, %", 45.0),
    ("Лучшая практика", 54.0),
];

pub fn district_note(facts: &Facts, wording: &Wording, values: &Values) -> Vec<Part> {
    let words = |code| wording.lines(code, values);
    let mut part = Part::new();
    part.blocks.extend(body::titles(words("title")));
    part.blocks.extend(body::blocks(marks::lines(wording, "text", values)));
    let nobody = Person::default();
    let person = facts.curator.as_ref().unwrap_or(&nobody);
    part.add(para(sheet::day(facts.day)).left().above(21.0));
    let role = sheet::capital(&sheet::post(person, "муниципальный координатор"));
    part.add(sheet::signed_by([(role.as_str(), person)]).above(7.0));
    let first = by_school(PEOPLE, true);
    let second = by_school(WORK, false);
    vec![part, appendix(1, words("people"), first), appendix(2, words("work"), second)]
}

fn appendix(number: u32, heading: Vec<Text>, table: Table) -> Part {
    let mut part = Part::appendix().landscape();
    part.add(para(format!("Приложение №\u{a0}{number}")).right());
    part.blocks.extend(heading.into_iter().map(|line| title(2, line).into()));
    part.add(table);
    part
}

/// Where figures can be added up, the last row is for their sum.
fn by_school<const N: usize>(columns: [(&str, f64); N], sum: bool) -> Table {
    let rows = cells::numbered(SCHOOLS, N, HEIGHT);
    let made = table(columns.map(|column| column.1)).head(columns.map(|column| column.0)).rows(rows);
    if !sum {
        return made;
    }
    let total = [cell("Итого").bold().across(2)].into_iter().chain((2..N).map(|_| cell("")));
    made.row(row(total).height(HEIGHT))
}
