//! What the deadlines of a draft mean and what deserves a look.

use super::super::review;
use crate::roadmap::draft::{Doubt, Draft, Row};

fn reviewed(row: Row) -> Row {
    let day = |iso: &str| iso.parse().ok();
    let draft =
        Draft { start: day("2023-09-01"), end: day("2024-08-31"), rows: vec![row], ..Draft::default() };
    review(draft).rows.remove(0)
}

#[test]
fn doubts_about_deadlines() {
    let check = |deadline: &str, understood: &str, doubts: &[Doubt]| {
        let row = reviewed(Row { title: "Беседа".into(), deadline: deadline.into(), ..Row::default() });
        assert_eq!((row.understood.as_str(), row.doubts.as_slice()), (understood, doubts), "{deadline}");
    };
    check("15.03.2024", "15.03.2024", &[]);
    check("март", "март 2024 года", &[Doubt::YearAssumed]);
    check("31.02.2024", "31.02.2024", &[Doubt::Deadline]);
    check("2022-2021 годы", "2022-2021 годы", &[Doubt::Deadline]);
    check("до конца квартала", "до конца квартала", &[Doubt::Deadline]);
    check("по мере поступления", "по мере поступления", &[]);
    check("", "", &[Doubt::NoDeadline]);
    check("–", "", &[Doubt::NoDeadline]);
    check("март 2022", "март 2022 года", &[Doubt::Outside]);
    check("до 01.10.2024", "до 01.10.2024", &[Doubt::Outside]);
    check("с 2020 года ежегодно", "ежегодно с 01.01.2020", &[]);
}

#[test]
fn corrections_are_judged_anew() {
    let row = Row {
        deadline: "31.02.2024".into(),
        meaning: "29.02.2024".into(),
        doubts: vec![Doubt::Joined, Doubt::Deadline, Doubt::NoDeadline],
        ..Row::default()
    };
    let row = reviewed(row);
    assert_eq!(row.understood, "29.02.2024");
    assert_eq!(row.doubts, [Doubt::Joined, Doubt::NoTitle]);
    let section = reviewed(Row { level: 1, title: "Этап".into(), ..Row::default() });
    assert_eq!((section.understood.as_str(), section.doubts.as_slice()), ("", &[][..]));
}

#[test]
fn without_a_time_there_is_no_outside() {
    let row = Row { title: "Беседа".into(), deadline: "март".into(), ..Row::default() };
    let found = review(Draft { rows: vec![row], ..Draft::default() });
    assert_eq!(found.rows[0].doubts, [Doubt::Deadline]);
}
