//! «База наставляемых».

use nastavnik_domain::register::MenteeRow;

use super::{Heading, ties};
use crate::sheet::{Cell, Column, Sheet};

pub fn mentees(heading: &Heading, rows: &[MenteeRow]) -> Sheet {
    Sheet {
        name: "База наставляемых".into(),
        title: "База наставляемых".into(),
        subtitle: heading.lines(rows.len()),
        columns: vec![
            Column::number("№"),
            Column::text("ФИО наставляемого", 16, 26),
            Column::text("Контактные данные для связи (данные представителя)", 16, 30),
            Column::number("Год рождения наставляемого"),
            Column::text("Основной запрос наставляемого", 14, 36),
            Column::day("Дата вхождения в программу"),
            Column::text("ФИО наставника", 16, 30),
            Column::text("Форма наставничества", 13, 24),
            Column::text("Место работы/учебы наставника", 14, 30),
            Column::day("Дата завершения программы"),
            Column::text("Результаты программы", 13, 36),
            Column::text("Ссылка на кейс/отзыв наставляемого, размещенные на сайте организации", 14, 26),
            Column::text("Отметка о прохождении программы", 13, 24),
        ],
        rows: (1..).zip(rows).map(|(number, row)| cells(number, row)).collect(),
        fixed: 2,
        ..Sheet::default()
    }
}

fn cells(number: usize, row: &MenteeRow) -> Vec<Cell> {
    let ties = ties::lines(&row.ties);
    let text = |text: &String| Cell::from(text.as_str());
    vec![
        number.into(),
        text(&row.name),
        text(&row.contacts),
        row.birth_year.into(),
        text(&row.request),
        row.entered_on.into(),
        ties.others,
        ties.forms,
        ties.places,
        row.finished_on.map_or(ties.ends, Cell::Day),
        ties::both(&row.results, &ties.results),
        text(&row.link),
        text(&row.completion_mark),
    ]
}
