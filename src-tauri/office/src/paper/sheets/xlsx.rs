//! Workbooks of Excel (.xlsx, .xlsm).

use std::collections::HashMap;
use std::io::Cursor;

use calamine::{DataRef, Reader, SheetType, SheetVisible, Xlsx};
use nastavnik_domain::paper::{Note, Origin, Paper};

use super::super::Unread;
use super::super::build::Builder;
use super::super::package::Package;
use super::super::room::Room;
use super::super::xml::{Step, number};
use super::behind_wall;
use super::origin::origins;
use super::table::Written;
use super::value::{Value, text};

pub fn xlsx(mut package: Package, bytes: &[u8], room: Room) -> Result<Paper, Unread> {
    package.measure()?;
    check_strings(&mut package)?;
    let notes = notes(&package);
    drop(package);
    let origins = if room.bare { HashMap::new() } else { origins(bytes)? };
    behind_wall(|| sheets(bytes, origins, notes, room))
}

/// Calamine makes room for as many texts as a file says it has; a text has a tag at least.
fn check_strings(package: &mut Package) -> Result<(), Unread> {
    const MOST: u64 = 1_000_000;
    let names: Vec<String> = package.names().collect();
    for name in names.into_iter().filter(|name| name.to_lowercase().ends_with("sharedstrings.xml")) {
        let mut part = package.part(&name)?;
        while let Some(step) = part.next()? {
            if let Step::Open(tag) = step {
                match number::<u64>(&tag, "uniqueCount") {
                    Some(count) if count > MOST => return Err(Unread::TooLarge),
                    _ => break,
                }
            }
        }
    }
    Ok(())
}

fn notes(package: &Package) -> Vec<Note> {
    let has = |part: &str| package.names().any(|name| name.to_lowercase().contains(part));
    let found = [(has("vbaproject.bin"), Note::Macros), (has("/externallinks/"), Note::Links)];
    found.into_iter().filter(|(there, _)| *there).map(|(_, note)| note).collect()
}

fn sheets(
    bytes: &[u8],
    mut origins: HashMap<String, Origin>,
    notes: Vec<Note>,
    room: Room,
) -> Result<Paper, Unread> {
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(Unread::broken)?;
    let mut builder = Builder::within(room.clone());
    notes.into_iter().for_each(|note| builder.note(note));
    for sheet in workbook.sheets_metadata().to_vec() {
        if sheet.typ != SheetType::WorkSheet {
            continue;
        }
        if sheet.visible != SheetVisible::Visible && !room.with_hidden {
            builder.note(Note::HiddenSheet(sheet.name));
            continue;
        }
        let merged = match room.bare {
            true => Vec::new(),
            false => workbook.merge_cells_by_sheet_name(&sheet.name).map_err(Unread::broken)?,
        };
        let mut written = Written::within(room.clone());
        let mut cells = workbook.worksheet_cells_reader(&sheet.name).map_err(Unread::broken)?;
        while let Some((cell, style)) = cells.next_cell_with_style_id().map_err(Unread::broken)? {
            let style = cells.styles().get(style).and_then(|style| style.number_format.as_ref());
            let format = style.map(|format| format.format_code.as_str());
            written.add(cell.get_position(), text(value(cell.get_value()), format))?;
        }
        let origin = origins.remove(&sheet.name).unwrap_or_default();
        written.write(&mut builder, &sheet.name, &merged, origin)?;
    }
    builder.finish()
}

fn value<'a>(data: &'a DataRef) -> Value<'a> {
    match data {
        DataRef::Int(number) => Value::Number(*number as f64),
        DataRef::Float(number) => Value::Number(*number),
        DataRef::String(text) => Value::Text(text),
        DataRef::SharedString(text) => Value::Text(text),
        DataRef::Bool(is_true) => Value::Bool(*is_true),
        DataRef::DateTime(time) => Value::Time(*time),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Value::Iso(text),
        DataRef::Error(error) => Value::Error(error),
        DataRef::Empty => Value::Text(""),
    }
}
