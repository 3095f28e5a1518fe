//! Workbooks of Excel 97 (.xls).

use std::io::{Cursor, Read, Write};

use calamine::{Data, Reader, SheetType, SheetVisible, Xls, XlsError};
use cfb::{CompoundFile, Version};
use nastavnik_domain::paper::{Note, Origin, Paper};

use super::super::Unread;
use super::super::build::Builder;
use super::super::room::{LARGEST_FILE, Room};
use super::behind_wall;
use super::table::Written;
use super::value::{Value, text};

/// Cells between the corners of the written part of a sheet, times sheets: calamine makes room
/// for all of them.
const MOST_CELLS: u64 = 3_000_000;

pub fn xls(mut file: CompoundFile<Cursor<&[u8]>>, room: Room) -> Result<Paper, Unread> {
    let name = if file.is_stream("/Workbook") { "/Workbook" } else { "/Book" };
    let mut stream = Vec::new();
    let source = file.open_stream(name).map_err(Unread::broken)?;
    source.take(LARGEST_FILE).read_to_end(&mut stream).map_err(Unread::broken)?;
    look_through(&mut stream)?;
    let bytes = alone(name, &stream).map_err(Unread::broken)?;
    drop(stream);
    behind_wall(|| sheets(bytes, room))
}

/// A record's number, and where in the data of cells their rows and columns stand.
const SIZE_OF_SHEET: u16 = 0x0200;
const BEGIN: u16 = 0x0809;
const SHEET: u16 = 0x0085;
const ONE_CELL: [u16; 7] = [0x0006, 0x00d6, 0x00fd, 0x0203, 0x0204, 0x0205, 0x027e];
const CELLS_OF_ROW: u16 = 0x00bd;

/// Takes out the declared sizes of sheets, for which calamine would make room before it reads a
/// cell, and measures the true ones.
fn look_through(stream: &mut [u8]) -> Result<(), Unread> {
    let mut sheets: u64 = 0;
    let (mut largest, mut rows, mut columns) = (0, 0, 0);
    let mut rest = stream;
    while let Some((head, after)) = rest.split_first_chunk_mut::<4>() {
        let [kind, length] = [[head[0], head[1]], [head[2], head[3]]].map(u16::from_le_bytes);
        let Some((data, next)) = after.split_at_mut_checked(usize::from(length)) else { break };
        let number = |at: usize| -> u64 {
            data.get(at..at + 2).map_or(0, |two| u64::from(u16::from_le_bytes([two[0], two[1]])))
        };
        match kind {
            SIZE_OF_SHEET => data.fill(0),
            SHEET => sheets += 1,
            BEGIN => (rows, columns) = (0, 0),
            kind if ONE_CELL.contains(&kind) => {
                (rows, columns) = (rows.max(number(0) + 1), columns.max(number(2) + 1));
            }
            CELLS_OF_ROW => {
                let last = number(data.len().saturating_sub(2));
                (rows, columns) = (rows.max(number(0) + 1), columns.max(last + 1));
            }
            _ => {}
        }
        largest = largest.max(rows * columns);
        rest = next;
    }
    if largest * sheets.max(1) > MOST_CELLS { Err(Unread::TooLarge) } else { Ok(()) }
}

/// A file with nothing but the workbook, so that no other one inside it is taken for it.
fn alone(name: &str, stream: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut file = CompoundFile::create_with_version(Version::V3, Cursor::new(Vec::new()))?;
    file.create_stream(name)?.write_all(stream)?;
    file.flush()?;
    Ok(file.into_inner().into_inner())
}

fn sheets(bytes: Vec<u8>, room: Room) -> Result<Paper, Unread> {
    let mut workbook = Xls::new(Cursor::new(bytes)).map_err(|error: XlsError| match error {
        XlsError::Password => Unread::Encrypted,
        other => Unread::broken(other),
    })?;
    let mut builder = Builder::within(room.clone());
    for sheet in workbook.sheets_metadata().to_vec() {
        if sheet.typ != SheetType::WorkSheet {
            continue;
        }
        if sheet.visible != SheetVisible::Visible && !room.with_hidden {
            builder.note(Note::HiddenSheet(sheet.name));
            continue;
        }
        let merged = workbook.merge_cells_by_sheet_name(&sheet.name).map_err(Unread::broken)?;
        let range = workbook.worksheet_range(&sheet.name).map_err(Unread::broken)?;
        let (top, left) = range.start().unwrap_or_default();
        let mut written = Written::within(room.clone());
        for (row, column, data) in range.used_cells() {
            let place =
                |start: u32, index: usize| start.saturating_add(u32::try_from(index).unwrap_or(u32::MAX));
            written.add((place(top, row), place(left, column)), text(value(data), None))?;
        }
        written.write(&mut builder, &sheet.name, &merged, Origin::default())?;
    }
    builder.finish()
}

fn value(data: &Data) -> Value<'_> {
    match data {
        Data::Int(number) => Value::Number(*number as f64),
        Data::Float(number) => Value::Number(*number),
        Data::String(text) => Value::Text(text),
        Data::Bool(is_true) => Value::Bool(*is_true),
        Data::DateTime(time) => Value::Time(*time),
        Data::DateTimeIso(text) | Data::DurationIso(text) => Value::Iso(text),
        Data::Error(error) => Value::Error(error),
        Data::Empty => Value::Text(""),
    }
}
