//! A list of the screen as a sheet: words of cells become numbers, shares and days where a whole column
//! is made of them. Everything else is text, whatever it begins with.

use nastavnik_domain::Day;

use crate::registers::Heading;
use crate::sheet::{Cell, Column, Kind, Sheet};

/// What stands in a cell of which there is nothing to say.
const NOTHING: &str = "—";

/// A list in the words of the screen.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a> {
    pub title: &'a str,
    pub columns: &'a [String],
    /// A row of one cell is a heading of the rows under it.
    pub rows: &'a [Vec<String>],
}

impl Shown<'_> {
    /// Rows without the headings among them.
    pub fn records(&self) -> usize {
        self.rows.iter().filter(|row| !self.is_heading(row)).count()
    }

    fn is_heading(&self, row: &[String]) -> bool {
        row.len() == 1 && self.columns.len() > 1
    }
}

pub fn sheet(heading: &Heading, list: &Shown) -> Sheet {
    let readers: Vec<Reader> = (0..list.columns.len()).map(|index| reader(list, index)).collect();
    let columns = list.columns.iter().zip(&readers).map(|(title, reader)| match reader {
        Reader::Text => Column::text(title, 10, 50),
        Reader::Number => Column { kind: Kind::Number, ..Column::text(title, 8, 20) },
        Reader::Day => Column::day(title),
    });
    let line = |row: &Vec<String>| match row.as_slice() {
        [title] if list.is_heading(row) => vec![Cell::Section(title.clone())],
        cells => cells.iter().zip(&readers).map(|(text, reader)| cell(text, *reader)).collect(),
    };
    Sheet {
        name: list.title.into(),
        title: list.title.into(),
        subtitle: heading.lines(list.records()),
        columns: columns.collect(),
        rows: list.rows.iter().map(line).collect(),
        fixed: 1,
        ..Sheet::default()
    }
}

/// How the cells of a column are read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reader {
    Text,
    Number,
    Day,
}

/// All cells with anything in them have to be of one kind: «9» among «9А» is text.
fn reader(list: &Shown, column: usize) -> Reader {
    let rows = list.rows.iter().filter(|row| !list.is_heading(row));
    let cells: Vec<&str> =
        rows.filter_map(|row| row.get(column)).map(|text| text.trim()).filter(|text| said(text)).collect();
    match cells.as_slice() {
        [] => Reader::Text,
        cells if cells.iter().all(|text| number(text).is_some()) => Reader::Number,
        cells if cells.iter().all(|text| day(text).is_some()) => Reader::Day,
        _ => Reader::Text,
    }
}

fn said(text: &str) -> bool {
    !text.is_empty() && text != NOTHING
}

fn cell(text: &str, reader: Reader) -> Cell {
    let words = text.trim();
    match reader {
        Reader::Number => number(words).unwrap_or_default(),
        Reader::Day => day(words).map_or(Cell::Empty, Cell::Day),
        Reader::Text if said(words) => Cell::Text(text.into()),
        Reader::Text => Cell::Empty,
    }
}

/// «12 000», «−7,25», «+6,5», «61 %». Not «007», nor more digits than a number of ours has: those are phones.
fn number(text: &str) -> Option<Cell> {
    let (text, share) = match text.strip_suffix('%') {
        Some(text) => (text.trim_end(), true),
        None => (text, false),
    };
    let (text, sign) = match text.strip_prefix(['-', '−']) {
        Some(text) => (text, -1.0),
        None => (text.strip_prefix('+').unwrap_or(text), 1.0),
    };
    let (whole, part) = text.split_once(',').unwrap_or((text, "0"));
    let groups: Vec<&str> = whole.split([' ', '\u{a0}', '\u{202f}']).collect();
    let [first, rest @ ..] = groups.as_slice() else { return None };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let grouped = rest.is_empty() || (first.len() <= 3 && rest.iter().all(|group| group.len() == 3));
    let whole = groups.concat();
    let plain = digits(&whole) && digits(part) && grouped && whole.len() <= 9 && part.len() <= 6;
    if !plain || (whole.len() > 1 && whole.starts_with('0')) {
        return None;
    }
    let value: f64 = sign * format!("{whole}.{part}").parse::<f64>().ok()?;
    Some(if share { Cell::Share(value / 100.0) } else { Cell::Number(value) })
}

/// «01.09.2026».
fn day(text: &str) -> Option<Day> {
    let parts: Vec<&str> = text.split('.').collect();
    let [day, month, year] = parts.as_slice() else { return None };
    if (day.len(), month.len(), year.len()) != (2, 2, 4) {
        return None;
    }
    Day::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns_of(rows: &[&[&str]]) -> (Vec<Kind>, Vec<Vec<Cell>>) {
        let rows: Vec<Vec<String>> =
            rows.iter().map(|row| row.iter().map(|text| (*text).to_owned()).collect()).collect();
        let columns: Vec<String> = (1..=rows[0].len()).map(|number| format!("Столбец {number}")).collect();
        let heading = Heading {
            organization: "МБОУ «Сосновская СОШ»".into(),
            school_year: None,
            day: Day::new(2026, 11, 22).unwrap(),
            filter: "ждут, «ива»".into(),
        };
        let sheet = sheet(&heading, &Shown { title: "Люди", columns: &columns, rows: &rows });
        assert_eq!(
            sheet.subtitle[1],
            format!(
                "На 22.11.2026. Записей: {}. Отбор: ждут, «ива»",
                rows.iter().filter(|row| row.len() > 1).count()
            )
        );
        (sheet.columns.iter().map(|column| column.kind).collect(), sheet.rows)
    }

    #[test]
    fn a_column_is_of_one_kind() {
        let text = |text: &str| Cell::Text(text.into());
        let (kinds, rows) = columns_of(&[
            &["12 000", "01.09.2026", "9", "61 %", "89135551234"],
            &["Раздел"],
            &["−7,25", "01.09.2026", "9", "0 %", ""],
            &["+6,5", "—", "9А", "", "007"],
        ]);
        assert_eq!(kinds, [Kind::Number, Kind::Day, Kind::Text, Kind::Number, Kind::Text]);
        let september = Cell::Day(Day::new(2026, 9, 1).unwrap());
        assert_eq!(
            rows[0],
            [Cell::Number(12000.0), september, text("9"), Cell::Share(0.61), text("89135551234")]
        );
        assert_eq!(rows[1], [Cell::Section("Раздел".into())]);
        assert_eq!((&rows[2][0], &rows[2][3]), (&Cell::Number(-7.25), &Cell::Share(0.0)));
        assert_eq!(rows[3], [Cell::Number(6.5), Cell::Empty, text("9А"), Cell::Empty, text("007")]);
    }

    #[test]
    fn what_looks_like_a_formula_is_text() {
        let (kinds, rows) = columns_of(&[&["=1+1", "+79135551234", "-2+3", "@SUM(A1)", "31.02.2026"]]);
        assert_eq!(kinds, [Kind::Text; 5]);
        assert!(rows[0].iter().all(|cell| matches!(cell, Cell::Text(_))), "{:?}", rows[0]);
    }
}
