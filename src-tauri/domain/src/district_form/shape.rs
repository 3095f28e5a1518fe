//! What a form is known by when it comes again: where its words stand, without what changes from one
//! period to another.

use super::sheet::Book;
use crate::day::MONTHS;
use crate::letters::words;

/// A hash of the words of all sheets and their places; the same for a form of the next quarter.
pub fn shape(book: &Book) -> String {
    let mut hash = Hash::default();
    for sheet in &book.sheets {
        hash.add(&lasting(&sheet.name));
        for row in &sheet.rows {
            for cell in row.cells.iter().filter(|cell| !cell.number) {
                let text = lasting(&cell.text);
                if text.chars().filter(|sign| sign.is_alphabetic()).count() >= 2 {
                    hash.add(&format!("{} {} {text}", row.number, cell.column));
                }
            }
        }
    }
    hash.said()
}

/// A text without numbers and names of months.
fn lasting(text: &str) -> String {
    let changing = |word: &str| {
        word.chars().all(|sign| sign.is_numeric() || "ivx".contains(sign))
            || MONTHS.iter().any(|month| word.starts_with(month.trim_end_matches(['ь', 'й', 'т'])))
    };
    words(text).filter(|word| !changing(word)).collect::<Vec<_>>().join(" ")
}

/// FNV-1a, because the standard library's hash may change from one compiler to another.
struct Hash(u64);

impl Default for Hash {
    fn default() -> Hash {
        Hash(0xCBF2_9CE4_8422_2325)
    }
}

impl Hash {
    fn add(&mut self, text: &str) {
        for byte in text.bytes().chain([0]) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
        }
    }

    fn said(&self) -> String {
        format!("{:016x}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::super::sheet::{Cell, Row, Sheet};
    use super::*;

    fn book(title: &str, column: u32) -> Book {
        let cell = |column: u32, text: &str| Cell { column, text: text.into(), ..Cell::default() };
        let rows = vec![
            Row { number: 1, cells: vec![cell(0, title)], ..Row::default() },
            Row {
                number: 3,
                cells: vec![cell(column, "Количество наставников"), cell(5, "12")],
                ..Row::default()
            },
        ];
        Book { sheets: vec![Sheet { name: "Лист1".into(), rows, ..Sheet::default() }], notes: Vec::new() }
    }

    #[test]
    fn the_next_quarter_has_the_same_shape() {
        let first = shape(&book("Отчёт за III квартал 2026 года", 0));
        assert_eq!(shape(&book("Отчёт за IV квартал 2026 года", 0)), first);
        assert_eq!(shape(&book("Отчет за 1 квартал 2027 года", 0)), first);
        assert_ne!(shape(&book("Отчёт за III квартал 2026 года", 1)), first);
        assert_ne!(shape(&book("Справка за III квартал 2026 года", 0)), first);
        assert_eq!(shape(&book("Сведения на 1 декабря", 0)), shape(&book("Сведения на 1 марта", 0)));
    }
}
