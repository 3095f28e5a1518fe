//! The appendices by school: out of the returns, or a form that is filled by hand. A school's own file
//! fills the row of the school.

use super::super::super::cells;
use super::super::figures::figures;
use crate::consolidated::{District, Sent, Share};
use crate::document::{Cell, Part, Row, Table, Text, cell, para, row, table, title};
use crate::grammar::{Case, Named};
use crate::indicator::Indicator;
use crate::vocabulary::{Framework, OrganizationKind};
use crate::writing::{Facts, Pair};

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
    ("Дорожная карта: сроки", 32.0),
    ("Удовлетворённость наставляемых", 43.0),
    ("Лучшая практика", 54.0),
];

pub fn people(facts: &Facts, heading: Vec<Text>) -> Part {
    let made = match &facts.district {
        Some(district) => counted(district),
        None => by_school(PEOPLE, own(facts, of_people), true),
    };
    appendix(1, heading, made)
}

pub fn work(facts: &Facts, heading: Vec<Text>) -> Part {
    let made = match &facts.district {
        Some(district) => worked(district),
        None => by_school(WORK, own(facts, of_work), false),
    };
    appendix(2, heading, made)
}

fn appendix(number: u32, heading: Vec<Text>, table: Table) -> Part {
    let mut part = Part::appendix().landscape();
    part.add(para(format!("Приложение №\u{a0}{number}")).right());
    part.blocks.extend(heading.into_iter().map(|line| title(2, line).into()));
    part.add(table);
    part
}

/// Figures of every school with their sums; those that have sent nothing are named.
fn counted(district: &District) -> Table {
    let of = |one: &Sent| {
        let young = one.young.parse::<f64>().unwrap_or_default();
        let figure = |code: &str| one.figures.of(code);
        [
            one.employees as f64,
            one.pupils as f64,
            figure("mentors"),
            figure("mentees"),
            young,
            figure("completed"),
        ]
    };
    let numbers = |numbers: [f64; 6]| numbers.map(|number| cell(format!("{number}")).center());
    let line = |(index, one): (usize, &Sent)| {
        row([cells::number(index), cell(&one.name)].into_iter().chain(numbers(of(one))))
    };
    let sum = district.sent.iter().map(of).fold([0.0; 6], |mut sum, one| {
        sum.iter_mut().zip(one).for_each(|(sum, one)| *sum += one);
        sum
    });
    let total = [cell("Итого").bold().across(2)].into_iter().chain(numbers(sum).map(|one| one.bold()));
    with_silent(PEOPLE, district.sent.iter().enumerate().map(line), district).row(row(total))
}

/// How each school has worked.
fn worked(district: &District) -> Table {
    let satisfied = district.indicators.iter().find(|one| one.code == Indicator::MenteesSatisfied.code());
    let line = |(index, one): (usize, &Sent)| {
        let figure = |code: &str| one.figures.of(code);
        let roadmap = match (figure("moments"), figure("overdue"), figure("ahead")) {
            (0.0, 0.0, 0.0) => vec![],
            (done, overdue, ahead) => {
                vec![format!("выполнено {done}"), format!("просрочено {overdue}"), format!("впереди {ahead}")]
            }
        };
        let share = satisfied.and_then(|line| line.schools.get(index).copied().flatten());
        row([
            cells::number(index),
            cell(&one.name),
            cell(name(&one.curator)),
            cell(if one.introduced { "да" } else { "нет сведений" }).center(),
            cells::lines(roadmap),
            cell(share.map(Share::words).unwrap_or_default()).center(),
            cells::lines(&one.practices),
        ])
    };
    with_silent(WORK, district.sent.iter().enumerate().map(line), district)
}

/// Without the position, for which a column of a table has no room.
fn name(curator: &str) -> &str {
    match curator.split(',').next().unwrap_or_default().trim() {
        "" => "не назначен",
        name => name,
    }
}

fn with_silent<const N: usize>(
    columns: [(&str, f64); N],
    rows: impl Iterator<Item = Row>,
    district: &District,
) -> Table {
    let rest = u16::try_from(N - 2).unwrap_or(1);
    let silent = |(index, name): (usize, &String)| {
        row([cells::number(district.sent.len() + index), cell(name), cell("отчёт не сдан").across(rest)])
    };
    let silent = district.silent.iter().enumerate().map(silent);
    table(columns.map(|column| column.1)).head(columns.map(|column| column.0)).rows(rows.chain(silent))
}

/// The row of the school whose file it is.
fn own<const N: usize>(facts: &Facts, rest: fn(&Facts) -> [Cell; N]) -> Option<Row> {
    let school = facts.organization.kind != Some(OrganizationKind::District) && !facts.pairs.is_empty();
    school.then(|| {
        let name = cell(&facts.organization.short_name);
        row([cells::number(0), name].into_iter().chain(rest(facts))).height(HEIGHT)
    })
}

fn of_people(facts: &Facts) -> [Cell; 6] {
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
fn of_work(facts: &Facts) -> [Cell; 5] {
    let curator = facts.curator.as_ref().map(|one| Named::of(&one.fields).full(Case::Nominative));
    let year = facts.year.as_ref();
    let roadmap = year.map(|year| year.roadmap).filter(|(_, of)| *of > 0);
    let done = roadmap.map(|(done, of)| format!("выполнено {done} из\u{a0}{of}"));
    let practices: Vec<&str> =
        year.iter().flat_map(|year| &year.practices).map(|one| one.title.as_str()).collect();
    [
        cell(curator.unwrap_or_default()),
        cell(""),
        cell(done.unwrap_or_default()),
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
