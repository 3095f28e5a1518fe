//! A person's record as a sheet: «Личная карточка наставника», part by part.

use nastavnik_domain::Day;

use crate::sheet::{Cell, Column, Sheet};

/// What the sheet says, ready in words.
#[derive(Clone, Debug)]
pub struct Card {
    pub title: String,
    /// The name and what else is known, a line each.
    pub about: Vec<String>,
    /// «за всё время».
    pub period: String,
    pub day: Day,
    pub parts: Vec<Part>,
}

#[derive(Clone, Debug, Default)]
pub struct Part {
    pub title: String,
    pub lines: Vec<Line>,
}

#[derive(Clone, Debug, Default)]
pub struct Line {
    pub when: String,
    pub what: String,
    pub detail: String,
    pub result: String,
    pub meetings: Option<f64>,
    pub hours: Option<f64>,
}

pub fn sheet(card: &Card) -> Sheet {
    let mut rows = Vec::new();
    for part in &card.parts {
        rows.push(vec![Cell::Section(part.title.clone())]);
        rows.extend(part.lines.iter().map(cells));
    }
    let foot = format!("Сведения {}. На {}", card.period, card.day.short());
    Sheet {
        name: card.title.clone(),
        title: card.title.clone(),
        subtitle: card.about.iter().cloned().chain([foot]).collect(),
        columns: vec![
            Column::text("Когда", 13, 26),
            Column::text("Что", 24, 44),
            Column::text("Подробности", 20, 44),
            Column::text("Результат", 20, 44),
            Column::number("Встреч"),
            Column::number("Часов"),
        ],
        rows,
        fixed: 2,
        chart: None,
    }
}

fn cells(line: &Line) -> Vec<Cell> {
    let text = |text: &String| Cell::from(text.as_str());
    let number = |number: Option<f64>| number.map_or(Cell::Empty, Cell::Number);
    vec![
        text(&line.when),
        text(&line.what),
        text(&line.detail),
        text(&line.result),
        number(line.meetings),
        number(line.hours),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_stand_under_their_headings() {
        let line =
            Line { what: "Школа наставника".into(), hours: Some(36.0), ..Line::default() };
        let card = Card {
            title: "Личная карточка наставника".into(),
            about: vec!["Кедрова Татьяна Викторовна".into(), "учитель математики".into()],
            period: "за всё время".into(),
            day: Day::new(2026, 11, 22).unwrap(),
            parts: vec![Part {
                title: "Повышение квалификации".into(), lines: vec![line]
            }],
        };
        let sheet = sheet(&card);
        let lines = "Кедрова Татьяна Викторовна\nучитель математики\nСведения за всё время. На 22.11.2026";
        assert_eq!(sheet.subtitle.join("\n"), lines);
        assert_eq!(sheet.rows[0], [Cell::Section("Повышение квалификации".into())]);
        assert_eq!((&sheet.rows[1][1], &sheet.rows[1][5]), (&"Школа наставника".into(), &Cell::Number(36.0)));
    }
}
