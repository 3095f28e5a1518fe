//! «Аналитическая справка» of a district: a form whose tables by school are filled by hand until
//! the schools' returns are read. A school's own file fills the row of the school.

use super::super::{body, cells, marks};
use super::figures::figures;
use crate::document::{Cell, Part, Row, Table, Text, cell, para, row, table, title};
use crate::grammar::{Case, Named};
use crate::vocabulary::{Framework, OrganizationKind};
use crate::writing::{Facts, Pair, Person, Values, Wording, sheet};

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
    let first = by_school(PEOPLE, own(facts, people), true);
    let second = by_school(WORK, own(facts, work), false);
    vec![part, appendix(1, words("people"), first), appendix(2, words("work"), second)]
}

fn appendix(number: u32, heading: Vec<Text>, table: Table) -> Part {
    let mut part = Part::appendix().landscape();
    part.add(para(format!("Приложение №\u{a0}{number}")).right());
    part.blocks.extend(heading.into_iter().map(|line| title(2, line).into()));
    part.add(table);
    part
}

/// The row of the school whose file it is.
fn own<const N: usize>(facts: &Facts, rest: fn(&Facts) -> [Cell; N]) -> Option<Row> {
    let school = facts.organization.kind != Some(OrganizationKind::District) && !facts.pairs.is_empty();
    school.then(|| {
        let name = cell(&facts.organization.short_name);
        row([cells::number(0), name].into_iter().chain(rest(facts))).height(HEIGHT)
    })
}

fn people(facts: &Facts) -> [Cell; 6] {
    let teachers = |pair: &&Pair| pair.form.framework() == Framework::Employees;
    let of_teachers = facts.pairs.iter().filter(teachers).count();
    let figure = |name: &str| {
        figures(facts)
            .into_iter()
            .find(|(known, _)| *known == name)
            .map(|(_, figure)| figure)
            .unwrap_or_default()
    };
    [
        of_teachers.to_string(),
        (facts.pairs.len() - of_teachers).to_string(),
        figure("наставников"),
        figure("наставляемых"),
        figure("молодых специалистов"),
        figure("завершено"),
    ]
    .map(|figure| cell(figure).center())
}

/// What has been decided by acts is not known.
fn work(facts: &Facts) -> [Cell; 5] {
    let curator = facts.curator.as_ref().map(|one| Named::of(&one.fields).full(Case::Nominative));
    let year = facts.year.as_ref();
    let roadmap = year.map(|year| year.roadmap).filter(|(_, of)| *of > 0);
    let done = roadmap.map(|(done, of)| format!("{:.0}", f64::from(done) / f64::from(of) * 100.0));
    let practices: Vec<&str> =
        year.iter().flat_map(|year| &year.practices).map(|one| one.title.as_str()).collect();
    [
        cell(curator.unwrap_or_default()),
        cell(""),
        cell(done.unwrap_or_default()).center(),
        cell(""),
        cells::lines(practices),
    ]
}

/// The school's own row, then empty ones; where figures can be added up, the last row is for their sum.
fn by_school<const N: usize>(columns: [(&str, f64); N], own: Option<Row>, sum: bool) -> Table {
    let empty = cells::numbered(SCHOOLS, N, HEIGHT).skip(usize::from(own.is_some()));
    let rows = own.into_iter().chain(empty);
    let made = table(columns.map(|column| column.1)).head(columns.map(|column| column.0)).rows(rows);
    if !sum {
        return made;
    }
    let total = [cell("Итого").bold().across(2)].into_iter().chain((2..N).map(|_| cell("")));
    made.row(row(total).height(HEIGHT))
}
