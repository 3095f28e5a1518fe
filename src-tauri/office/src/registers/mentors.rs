//! «База наставников».

use nastavnik_domain::register::MentorRow;

use super::{Heading, ties};
use crate::sheet::{Cell, Column, Sheet};

/// The sixteen columns of the federal table, then those that are kept about teachers.
pub fn mentors(heading: &Heading, rows: &[MentorRow]) -> Sheet {
    Sheet {
        name: "База наставников".into(),
        title: "База наставников".into(),
        subtitle: heading.lines(rows.len()),
        columns: vec![
            Column::number("№"),
            Column::text("ФИО наставника", 16, 26),
            Column::text("Контактные данные для связи", 16, 26),
            Column::text("Место работы/учебы наставника", 14, 30),
            Column::text("Основные компетенции наставника", 14, 36),
            Column::text("Важные для программы достижения наставника", 14, 36),
            Column::text("Интересы наставника", 12, 28),
            Column::text("Желаемый возраст наставляемых", 12, 20),
            Column::text("Ресурс времени на программу наставничества", 12, 22),
            Column::day("Дата вхождения в программу"),
            Column::text("ФИО наставляемого (наставляемых)", 16, 36),
            Column::text("Форма наставничества", 13, 24),
            Column::text("Место работы/учебы наставляемого", 14, 30),
            Column::day("Дата завершения программы"),
            Column::text("Результаты программы", 13, 36),
            Column::text("Ссылка на кейс/отзыв наставника, размещенные на сайте организации", 14, 26),
            Column::text("Должность", 13, 24),
            Column::text("Предмет", 12, 22),
            Column::number("Стаж, лет"),
            Column::text("Квалификационная категория", 12, 20),
            Column::text("Образование", 13, 28),
            Column::text("Курсы (КПК) по наставничеству", 14, 30),
        ],
        rows: (1..).zip(rows).map(|(number, row)| cells(number, row)).collect(),
        fixed: 2,
        ..Sheet::default()
    }
}

fn cells(number: usize, row: &MentorRow) -> Vec<Cell> {
    let ties = ties::lines(&row.ties);
    let text = |text: &String| Cell::from(text.as_str());
    vec![
        number.into(),
        text(&row.name),
        text(&row.contacts),
        text(&row.place),
        text(&row.competencies),
        text(&row.achievements),
        text(&row.interests),
        text(&row.wanted_age),
        text(&row.time_resource),
        row.entered_on.into(),
        ties.others,
        ties.forms,
        ties.places,
        row.finished_on.map_or(ties.ends, Cell::Day),
        ties::both(&row.results, &ties.results),
        text(&row.link),
        text(&row.position),
        text(&row.subject),
        row.teaching_years.into(),
        text(&row.category),
        text(&row.education),
        text(&row.courses),
    ]
}
