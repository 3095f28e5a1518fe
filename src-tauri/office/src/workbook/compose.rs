//! Makes the bytes of a workbook from its sheets.

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, Formula, IgnoreError, Workbook, Worksheet, XlsxError,
};

use nastavnik_domain::Day;
use nastavnik_domain::pace::{Pace, Stopped};
use nastavnik_domain::school_return::KEY;

use super::layout::Layout;
use super::looks::Looks;
use super::{Book, Cut, chart, layout, names, page, text};
use crate::Error;
use crate::sheet::{Cell, Kind, Sheet};

/// What an XLSX sheet holds, less the lines above the table.
const MOST_ROWS: usize = 1_048_000;
const MOST_COLUMNS: usize = 16_384;
/// Points.
const TITLE_HEIGHT: f64 = 22.0;
const LINE_HEIGHT: f64 = 13.5;
/// How much larger the letters of the title are.
const TITLE: f64 = 1.5;
const NOTHING: &str = "Записей пока нет";

/// A composed book, and what of it must be found when it is read back.
pub(super) struct Composed {
    pub bytes: Vec<u8>,
    /// Rows of each sheet, with the lines above the table.
    pub rows: Vec<usize>,
    pub cut: Vec<Cut>,
}

pub(super) fn compose(book: &Book, pace: Pace) -> Result<Composed, Error> {
    for Sheet { name, rows, columns, .. } in &book.sheets {
        if rows.len() > MOST_ROWS || columns.len() > MOST_COLUMNS {
            let (rows, columns) = (rows.len(), columns.len());
            return Err(Error::TooLarge { sheet: name.clone(), rows, columns });
        }
    }
    let total = book.sheets.iter().map(|sheet| sheet.rows.len()).sum();
    let mut done = 0;
    let mut step = || {
        done += 1;
        pace(done, total)
    };
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(book)?);
    let looks = Looks::new();
    looks.set_default(&mut workbook)?;
    let (mut rows, mut cut) = (Vec::new(), Vec::new());
    // A chart of many bars has a sheet of its own after its table.
    let apart = |sheet: &&Sheet| sheet.chart.is_some() && chart::apart(sheet);
    let titles =
        book.sheets.iter().filter(apart).filter_map(|sheet| Some(sheet.chart.as_ref()?.title.as_str()));
    let mut names =
        names::legal(book.sheets.iter().map(|sheet| sheet.name.as_str()).chain(titles)).into_iter();
    let own: Vec<String> = names.by_ref().take(book.sheets.len()).collect();
    for (sheet, name) in book.sheets.iter().zip(own) {
        let page = workbook.add_worksheet();
        page.set_name(&name)?;
        page.set_very_hidden(sheet.hidden);
        page::set(page, book);
        let (first, last) = table(page, sheet, &looks, &mut cut, &mut step)?;
        rows.push(last as usize + 1);
        let Some(chart) = sheet.chart.as_ref().filter(|_| !sheet.rows.is_empty()) else { continue };
        let Some(drawing) = chart::drawing(&name, sheet, chart, (first, last)) else { continue };
        if chart::apart(sheet) {
            let page = workbook.add_chartsheet();
            page.set_name(names.next().unwrap_or_else(|| format!("{name} (2)")))?;
            page::set_chart(page, book);
            page.insert_chart(0, 0, &drawing)?;
        } else {
            page.insert_chart(last + 2, 0, &drawing)?;
        }
    }
    let bytes = workbook.save_to_buffer()?;
    // The last moment at which nothing is on the disk yet.
    pace(total, total)?;
    Ok(Composed { bytes, rows, cut })
}

fn properties(book: &Book) -> Result<DocProperties, XlsxError> {
    let text = |text: &str| text::fit(text).0.into_owned();
    Ok(DocProperties::new()
        .set_title(text(&book.title))
        .set_company(text(&book.organization))
        .set_author(text(&book.author))
        .set_creation_datetime(&date(book.day)?))
}

fn date(day: Day) -> Result<ExcelDateTime, XlsxError> {
    // A year before 1900 has no number in spreadsheets; `cell` writes such a day as text.
    let year = u16::try_from(day.year()).unwrap_or_default();
    ExcelDateTime::from_ymd(year, day.month().unsigned_abs(), day.0.day().unsigned_abs())
}

/// Writes one sheet from its title down; the answer is the first row of the table and the last.
fn table(
    page: &mut Worksheet,
    sheet: &Sheet,
    looks: &Looks,
    cut: &mut Vec<Cut>,
    step: &mut dyn FnMut() -> Result<(), Stopped>,
) -> Result<(u32, u32), Error> {
    let layout = layout::layout(sheet);
    let mut at = 0;
    above(page, at, &sheet.title, &looks.title, &layout)?;
    for line in &sheet.subtitle {
        at += 1;
        above(page, at, line, &looks.subtitle, &layout)?;
    }
    at += 1;
    let top = at;
    if !sheet.groups.is_empty() {
        groups(page, at, sheet, looks)?;
        page.set_row_height(at, layout.groups_height(sheet))?;
        at += 1;
    }
    let heading = at;
    let mut last = 0;
    page::fit(page, (top, heading), sheet.fixed, layout.pages)?;
    page.set_row_height(heading, layout.heading_height(sheet))?;
    for (index, (column, width)) in (0..).zip(sheet.columns.iter().zip(&layout.widths)) {
        page.set_column_width(index, *width)?;
        let look = if column.kind == Kind::Sign { &looks.upright } else { &looks.heading };
        page.write_string_with_format(heading, index, text::fit(&column.title).0, look)?;
        last = index;
    }
    if sheet.rows.is_empty() {
        page.write_string_with_format(heading + 1, 0, NOTHING, &looks.note)?;
        return Ok((heading + 1, heading + 1));
    }
    let mut sections = false;
    for (number, cells) in (1..).zip(&sheet.rows) {
        step()?;
        at = heading + number;
        page.set_row_height(at, layout.row_height(cells))?;
        if let [Cell::Section(title)] = cells.as_slice() {
            page.merge_range(at, 0, at, last, &text::fit(title).0, &looks.section)?;
            sections = true;
            continue;
        }
        for (index, column) in (0..).zip(&sheet.columns) {
            let value = cells.get(usize::from(index)).unwrap_or(&Cell::Empty);
            if cell(page, (heading + 1, at, index), value, column.kind, looks)? {
                let (sheet, column) = (sheet.name.clone(), column.title.clone());
                cut.push(Cut { sheet, row: number as usize, column });
            }
        }
    }
    keys(page, sheet, (heading, last + 1))?;
    // Rows under merged headings cannot be sorted.
    if !sections {
        page.autofilter(heading, 0, at, last)?;
    }
    // Phones and numbers of orders are text on purpose: no green corners on them.
    page.ignore_error_range(heading + 1, 0, at, last, IgnoreError::NumberStoredAsText)?;
    Ok((heading + 1, at))
}

/// Headings over several columns each.
fn groups(page: &mut Worksheet, at: u32, sheet: &Sheet, looks: &Looks) -> Result<(), XlsxError> {
    let mut column = 0;
    for (title, columns) in &sheet.groups {
        let last = column + columns.saturating_sub(1);
        match last > column {
            true => page.merge_range(at, column, at, last, &text::fit(title).0, &looks.heading)?,
            false => page.write_string_with_format(at, column, text::fit(title).0, &looks.heading)?,
        };
        column = last + 1;
    }
    Ok(())
}

/// Sorted with its row, the key says which record it is, whoever has saved the file.
fn keys(page: &mut Worksheet, sheet: &Sheet, (heading, column): (u32, u16)) -> Result<(), XlsxError> {
    if sheet.keys.is_empty() {
        return Ok(());
    }
    page.write_string(heading, column, KEY)?;
    for (number, key) in (1..).zip(&sheet.keys) {
        page.write_string(heading + number, column, key)?;
    }
    page.set_column_hidden(column).map(drop)
}

/// Writes a line above the table. One that is wider than the table is wrapped over its width:
/// otherwise the page would be printed as wide as the line.
fn above(
    page: &mut Worksheet,
    at: u32,
    words: &str,
    look: &Format,
    layout: &Layout,
) -> Result<(), XlsxError> {
    let words = text::fit(words).0;
    let size = if at == 0 { TITLE } else { 1.0 };
    let lines = layout.lines_above(&words, size);
    let height = if at == 0 { TITLE_HEIGHT } else { LINE_HEIGHT };
    match layout.widths.len() {
        columns if lines > 1 && columns > 1 => {
            let last = u16::try_from(columns - 1).unwrap_or(u16::MAX);
            page.merge_range(
                at,
                0,
                at,
                last,
                &words,
                &look.clone().set_text_wrap().set_align(FormatAlign::Top),
            )?;
            page.set_row_height(at, height * lines as f64)?;
        }
        _ => {
            page.write_string_with_format(at, 0, words, look)?;
            if at == 0 {
                page.set_row_height(at, height)?;
            }
        }
    }
    Ok(())
}

/// Writes one cell of a table whose rows begin at `first`; true when its text had to be cut.
fn cell(
    page: &mut Worksheet,
    (first, row, column): (u32, u32, u16),
    value: &Cell,
    kind: Kind,
    looks: &Looks,
) -> Result<bool, XlsxError> {
    let mut string =
        |text: &str, look: &Format| page.write_string_with_format(row, column, text, look).map(drop);
    match value {
        Cell::Text(value) => {
            let (value, cut) = text::fit(value);
            string(&value, looks.text(&value))?;
            return Ok(cut);
        }
        Cell::Day(day) if day.year() < 1900 => string(&day.short(), &looks.day)?,
        Cell::Day(day) => page.write_date_with_format(row, column, date(*day)?, &looks.day).map(drop)?,
        Cell::Number(number) if number.is_finite() => {
            page.write_number_with_format(row, column, *number, &looks.number).map(drop)?;
        }
        Cell::Share(share) if share.is_finite() => {
            page.write_number_with_format(row, column, *share, &looks.share).map(drop)?;
        }
        Cell::Toned(tone, value) => {
            let (value, cut) = text::fit(value);
            string(&value, &looks.toned(*tone, kind))?;
            return Ok(cut);
        }
        Cell::Total(value) | Cell::Section(value) => string(&text::fit(value).0, &looks.total)?,
        Cell::Sum(value) => {
            let range = rust_xlsxwriter::utility::cell_range(first, column, row.saturating_sub(1), column);
            let formula = Formula::new(format!("=SUM({range})")).set_result(value.to_string());
            page.write_formula_with_format(row, column, formula, &looks.sum).map(drop)?;
        }
        Cell::Quotient(value) => {
            let of = |left: u16| rust_xlsxwriter::utility::row_col_to_cell(row, column.saturating_sub(left));
            let (part, whole) = (of(2), of(1));
            let formula =
                Formula::new(format!(r#"=IF(N({whole})=0,"",{part}/{whole})"#)).set_result(value.to_string());
            page.write_formula_with_format(row, column, formula, &looks.share).map(drop)?;
        }
        Cell::Empty | Cell::Number(_) | Cell::Share(_) => {
            page.write_blank(row, column, looks.empty(kind)).map(drop)?
        }
    }
    Ok(false)
}
