//! «Пары и группы».

use nastavnik_domain::register::PairRow;

use super::Heading;
use crate::sheet::{Cell, Column, Sheet};

pub fn pairs(heading: &Heading, rows: &[PairRow]) -> Sheet {
    Sheet {
        name: "Пары и группы".into(),
        title: "Пары и группы".into(),
        subtitle: heading.lines(rows.len()),
        columns: vec![
            Column::number("№"),
            Column::text("Наставник", 18, 32),
            Column::text("Наставляемый", 18, 36),
            Column::text("Форма", 14, 24),
            Column::text("Модель", 16, 32),
            Column::text("Виды", 14, 26),
            Column::day("Начало"),
            Column::day("Окончание"),
            Column::text("Состояние", 12, 18),
            Column::text("Приказ (№, дата)", 12, 20),
            Column::day("Завершена"),
            Column::text("Результат", 16, 40),
        ],
        rows: (1..).zip(rows).map(|(number, row)| cells(number, row)).collect(),
        fixed: 2,
        ..Sheet::default()
    }
}

fn cells(number: usize, row: &PairRow) -> Vec<Cell> {
    let kinds: Vec<&str> = row.kinds.iter().map(|kind| kind.label()).collect();
    vec![
        number.into(),
        row.mentors.join("\n").into(),
        mentees(row).into(),
        row.form.label().into(),
        row.model.map(|model| model.label()).into(),
        kinds.join(", ").into(),
        row.start.into(),
        row.end.into(),
        row.status.label().into(),
        order(row).into(),
        row.finished_on.into(),
        row.result.as_str().into(),
    ]
}

/// A group's name stands above its people.
fn mentees(row: &PairRow) -> String {
    let people = row.mentees.join("\n");
    if row.title.is_empty() { people } else { format!("{}:\n{people}", row.title) }
}

/// «№ 45-ОД от 01.09.2026»; a number is free text and may bring its own «№».
fn order(row: &PairRow) -> String {
    let number = row.order_number.trim().trim_start_matches('№').trim();
    let number = if number.is_empty() { String::new() } else { format!("№\u{a0}{number}") };
    let day = row.ordered_on.map(|day| format!("от\u{a0}{}", day.short())).unwrap_or_default();
    [number, day].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}
