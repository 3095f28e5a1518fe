//! The five real documents, compared whole with tables that were written from them by hand.
//! Persons' names in them are made up.

use super::super::{Wish, read};
use super::notation::{rows, tidy};
use crate::paper::text;
use crate::roadmap::draft::{Doubt, Draft, Why};
use crate::roadmap::template;

fn draft(source: &str) -> Draft {
    read(&text::read(source), &Wish::default()).unwrap()
}

struct Expected {
    title: &'static str,
    act: &'static str,
    covered: &'static str,
    rows: &'static str,
    /// Numbers of the rows with doubts about how they were read.
    doubts: Vec<(&'static str, Doubt)>,
}

fn check(source: &str, expected: Expected) {
    let draft = draft(source);
    assert_eq!(draft.title, expected.title);
    assert_eq!(draft.act, expected.act);
    let covered = format!("{}..{}", draft.start.unwrap(), draft.end.unwrap());
    assert_eq!(covered, expected.covered);
    let (found, wanted) = (rows(&draft), tidy(expected.rows));
    for (found, wanted) in found.lines().zip(wanted.lines()) {
        assert_eq!(found, wanted);
    }
    assert_eq!(found, wanted);
    let structural = [Doubt::Split, Doubt::Joined, Doubt::Number];
    let doubts: Vec<_> = draft
        .rows
        .iter()
        .flat_map(|row| row.doubts.iter().map(|doubt| (row.number.as_str(), *doubt)))
        .filter(|(_, doubt)| structural.contains(doubt))
        .collect();
    assert_eq!(doubts, expected.doubts);
}

const KRASNINSKY: &str = include_str!("sources/krasninsky.txt");
const BOLSHEMURTINSKY: &str = include_str!("sources/bolshemurtinsky.txt");
const ASINOVSKY: &str = include_str!("sources/asinovsky.txt");
const IRKUTSK: &str = include_str!("sources/irkutsk.txt");
const KHOLMSKY: &str = include_str!("sources/kholmsky.txt");

#[test]
fn krasninsky() {
    check(
        KRASNINSKY,
        Expected {
            title: "План мероприятий по внедрению и развитию системы наставничества педагогических работников \
                образовательных организаций муниципального образования «Краснинский район» Смоленской области \
                на 2022-2024 годы",
            act: "приказ от 12.12.2022 № 209",
            covered: "2022-01-01..2024-12-31",
            rows: include_str!("krasninsky.txt"),
            doubts: vec![],
        },
    );
}

#[test]
fn bolshemurtinsky() {
    check(
        BOLSHEMURTINSKY,
        Expected {
            title: "План мероприятий (дорожная карта) по разработке и внедрению методологии (целевой модели) \
                наставничества для образовательных организаций Большемуртинского района",
            act: "приказ от 24 февраля 2021 года № 38",
            covered: "2021-03-01..2022-01-31",
            rows: include_str!("bolshemurtinsky.txt"),
            doubts: vec![("2.5", Doubt::Joined), ("7.1.2", Doubt::Number)],
        },
    );
}

#[test]
fn asinovsky() {
    check(
        ASINOVSKY,
        Expected {
            title: "Дорожная карта по реализации муниципальной программы: « Развитие наставничества в системе \
                образования Асиновского района на 2020-2024 годы»",
            act: "",
            covered: "2020-01-01..2024-12-31",
            rows: include_str!("asinovsky.txt"),
            doubts: vec![("2", Doubt::Number), ("4", Doubt::Joined)],
        },
    );
}

#[test]
fn irkutsk() {
    let split = |number| (number, Doubt::Split);
    check(
        IRKUTSK,
        Expected {
            title: "Дорожная карта этапов внедрения модели наставничества в МБОУ г. Иркутска СОШ №57",
            act: "приказ от 12.01.2023 № 20/01-02",
            covered: "2023-01-01..2024-04-30",
            rows: include_str!("irkutsk.txt"),
            doubts: vec![
                ("4", Doubt::Joined),
                split("5.1"),
                split("5.2"),
                split("5.3"),
                split("5.4"),
                split("5.5"),
            ],
        },
    );
}

#[test]
fn kholmsky() {
    let split =
        ["1.1", "1.2", "1.3", "4.1", "4.2", "4.3", "4.4", "4.5", "4.8", "4.9", "5.1", "5.2", "6.1", "6.2"];
    check(
        KHOLMSKY,
        Expected {
            title: "Дорожная карта (план мероприятий) по реализации Положения о системе (целевой модели) \
                наставничества в Холмском муниципальном районе",
            act: "постановление от 23.01.2023 № 29",
            covered: "2023-01-01..2025-12-31",
            rows: include_str!("kholmsky.txt"),
            doubts: split.map(|number| (number, Doubt::Split)).to_vec(),
        },
    );
}

#[test]
fn the_hundred_deadlines_in_their_order() {
    let wanted = include_str!("deadlines.tsv").lines().skip(1).map(|line| line.split('\t').nth(2).unwrap());
    let sources = [KRASNINSKY, KHOLMSKY, ASINOVSKY, IRKUTSK, BOLSHEMURTINSKY].map(draft);
    let rows = sources.iter().flat_map(|draft| &draft.rows).filter(|row| row.level == 0);
    let found: Vec<&str> = rows.map(|row| row.deadline.as_str()).collect();
    assert_eq!(found, wanted.collect::<Vec<_>>());
}

#[test]
fn templates_are_what_was_read() {
    let tables = [
        include_str!("krasninsky.txt"),
        include_str!("bolshemurtinsky.txt"),
        include_str!("asinovsky.txt"),
        include_str!("irkutsk.txt"),
        include_str!("kholmsky.txt"),
    ];
    let found: Vec<String> = template::all().iter().map(|template| rows(&template.draft)).collect();
    let roles = |table: &str| tidy(table).replace("С.Г. Листвененко", "начальник управления образования");
    assert_eq!(found, tables.map(roles));
}

#[test]
fn the_rest_of_a_document_is_left_over() {
    let draft = draft(BOLSHEMURTINSKY);
    let texts =
        |why| draft.leftovers.iter().filter(move |left| left.why == why).map(|left| left.text.as_str());
    assert_eq!(texts(Why::Columns).collect::<Vec<_>>(), ["1\t2\t3\t4\t5"]);
    assert_eq!(texts(Why::Heading).count(), 1);
    let before: Vec<_> = texts(Why::Before).collect();
    assert_eq!(before[..3], ["24 февраля 2021 года\nпгт. Большая Мурта", "№ 38", "ПРИКАЗ"]);
    assert!(before.last().unwrap().starts_with("Утвержден приказом"));
}
