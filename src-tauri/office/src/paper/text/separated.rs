//! CSV as spreadsheets of different countries write it: the sign between cells is found out.

use csv::{ReaderBuilder, StringRecord};
use nastavnik_domain::paper::Paper;

use super::super::Unread;
use super::super::build::Builder;
use super::super::room::Room;

const SIGNS: [u8; 3] = [b';', b'\t', b','];
/// Rows by which the sign is found out.
const SAMPLE: usize = 50;
/// The library keeps a row's cells together, and one row may be the whole file.
const MOST_SIGNS: usize = 3_000_000;

pub fn read(text: &str, room: Room) -> Result<Paper, Unread> {
    if SIGNS.iter().any(|sign| text.bytes().filter(|byte| byte == sign).count() > MOST_SIGNS) {
        return Err(Unread::TooLarge);
    }
    let text = &text.replace("\r\n", "\n");
    let (sign, text) = declared(text).unwrap_or_else(|| (guess(text), text));
    let mut builder = Builder::within(room);
    builder.open_table("");
    // Lines that are inside of cells: a spreadsheet counts records.
    let mut inside = 0;
    for record in records(text, sign) {
        let record = record?;
        builder.open_row()?;
        if let (Some(grid), Some(place)) = (builder.grid(), record.position()) {
            grid.set_number(u32::try_from(place.line()).unwrap_or_default().saturating_sub(inside + 1));
        }
        for cell in &record {
            builder.open_cell(1, 1)?;
            builder.paragraph(cell)?;
            inside += cell.bytes().filter(|byte| *byte == b'\n').count() as u32;
        }
    }
    builder.finish()
}

fn records(text: &str, sign: u8) -> impl Iterator<Item = Result<StringRecord, Unread>> {
    let reader =
        ReaderBuilder::new().delimiter(sign).has_headers(false).flexible(true).from_reader(text.as_bytes());
    reader.into_records().map(|record| record.map_err(Unread::broken))
}

/// Excel may write «sep=;» as a first line and does not show it.
fn declared(text: &str) -> Option<(u8, &str)> {
    let (line, rest) = text.split_once('\n')?;
    match line.trim_end().strip_prefix("sep=")?.as_bytes() {
        [sign] => Some((*sign, rest)),
        _ => None,
    }
}

/// The sign that divides most rows into the same number of cells; commas also stand in texts,
/// each time another number of them.
fn guess(text: &str) -> u8 {
    let even = |sign: &u8| {
        let widths: Vec<usize> =
            records(text, *sign).take(SAMPLE).map_while(Result::ok).map(|record| record.len()).collect();
        let same = |width: usize| widths.iter().filter(|other| **other == width).count();
        widths.iter().filter(|width| **width > 1).map(|width| (same(*width), *width)).max()
    };
    // Of equals `max_by_key` takes the last, and the first sign is the likeliest.
    SIGNS.into_iter().rev().max_by_key(even).unwrap_or(SIGNS[0])
}

#[cfg(test)]
mod tests {
    use nastavnik_domain::paper::Block;

    use super::*;

    /// Cells with «|» between them, rows with «/».
    fn rows(text: &str) -> String {
        let paper = read(text, Room::default()).unwrap();
        let [Block::Table(table)] = &paper.blocks[..] else { panic!("{paper:?}") };
        let row =
            |row: &Vec<_>| row.iter().map(|cell: &nastavnik_domain::paper::Cell| cell.text.clone()).collect();
        table.rows.iter().map(row).map(|cells: Vec<String>| cells.join("|")).collect::<Vec<_>>().join("/")
    }

    #[test]
    fn the_sign_between_cells_is_found_out() {
        let check = |text: &str, expected: &str| assert_eq!(rows(text), expected, "{text}");
        check(
            "№;Что;Кто\n1;Приказ, план, отчёт;УО, ОО\n2;Отчёт;ОО",
            "№|Что|Кто/1|Приказ, план, отчёт|УО, ОО/2|Отчёт|ОО",
        );
        check("№,Что\r\n1,\"Приказ, план\"\r\n", "№|Что/1|Приказ, план");
        check("№\tЧто\n1\tПриказ; план", "№|Что/1|Приказ; план");
        check("sep=|\n1|2,3;4", "1|2,3;4");
        check("Один\nДва", "Один/Два");
    }

    #[test]
    fn quotes_keep_a_cell_together() {
        let check = |text: &str, expected: &str| assert_eq!(rows(text), expected, "{text}");
        check("1;\"раз;\nдва \"\"три\"\"\";х", "1|раз;\nдва \"три\"|х");
        check("1;ООО \"Ромашка\";х\n2;\"не закрыто;у", "1|ООО \"Ромашка\"|х/2|не закрыто;у|");
        check(";;;\n\n1;;3;;\n;;;;", "1|3");
    }

    #[test]
    fn a_file_of_signs_has_no_text() {
        assert!(matches!(read(";;;\n;;;\n", Room::default()), Err(Unread::NoText)));
    }
}
