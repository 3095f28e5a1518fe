//! A workbook with one sheet: the title over the table, everything merged as people do it.

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use super::source::Source;

/// Of a number, of a text; in characters.
const NARROW: f64 = 6.0;
const WIDE: f64 = 32.0;

pub fn write(source: &Source) -> Vec<u8> {
    let mut book = Workbook::new();
    // A day of its own, so that the same source gives the same bytes.
    let made = ExcelDateTime::from_ymd(2026, 9, 1).unwrap();
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let sheet = book.add_worksheet();
    sheet.set_name("Дорожная карта").unwrap();
    fill(sheet, source).unwrap();
    book.save_to_buffer().unwrap()
}

fn fill(sheet: &mut Worksheet, source: &Source) -> Result<(), XlsxError> {
    let title = Format::new().set_bold().set_align(FormatAlign::Center).set_text_wrap();
    let cell = Format::new().set_border(FormatBorder::Thin).set_align(FormatAlign::Top).set_text_wrap();
    sheet.set_landscape().set_print_fit_to_pages(1, 0);
    let width = u16::try_from(source.table[0].len()).unwrap();
    sheet.set_column_width(0, NARROW)?;
    for column in 1..width {
        sheet.set_column_width(column, WIDE)?;
    }
    sheet.merge_range(0, 0, 0, width - 1, &source.title.join(" "), &title)?;
    for (row, cells) in (2..).zip(&source.table) {
        let mut column = 0;
        for Cell { text, columns, height } in tall(&source.table, row as usize - 2, cells) {
            let (last_row, last) = (row + height - 1, column + columns - 1);
            match (height, columns) {
                (0, _) => {}
                (1, 1) => drop(sheet.write_with_format(row, column, text, &cell)?),
                _ => drop(sheet.merge_range(row, column, last_row, last, text, &cell)?),
            }
            column += columns;
        }
    }
    Ok(())
}

struct Cell<'a> {
    text: &'a str,
    columns: u16,
    /// Rows downwards; none for a cell that goes on from above.
    height: u32,
}

/// How far down each cell of a row reaches.
fn tall<'a>(
    table: &'a [Vec<nastavnik_domain::paper::Cell>],
    row: usize,
    cells: &'a [nastavnik_domain::paper::Cell],
) -> impl Iterator<Item = Cell<'a>> {
    cells.iter().enumerate().map(move |(index, cell)| {
        let below = table[row + 1..].iter();
        let more = below.take_while(|row| row.get(index).is_some_and(|cell| cell.continued)).count();
        let height = if cell.continued { 0 } else { u32::try_from(more).unwrap() + 1 };
        Cell { text: &cell.text, columns: cell.columns, height }
    })
}
