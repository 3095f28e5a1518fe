//! Changes of a sheet's XML: which pieces of it are replaced by what. Everything between stays as it is.

mod row;
mod value;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use nastavnik_domain::district_form::Value;
use nastavnik_domain::district_form::sheet::position;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::Refused;
use super::fill::Why;
use super::rules::Rules;
use super::styles::Styles;
use crate::paper::Unread;
use crate::paper::xml::{attribute, number};
use row::{Current, Template};
pub(super) use value::Stands;

pub(super) type At = (u32, u32);

/// What is to be done with one sheet.
pub(super) struct Plan<'a> {
    pub cells: &'a BTreeMap<At, Value>,
    /// Formulas whose kept results go.
    pub stale: &'a BTreeSet<At>,
    /// Rows behind the end of a table, and the row whose looks they take.
    pub grown: &'a BTreeMap<u32, u32>,
    pub rules: &'a Rules,
    pub styles: &'a Styles,
    pub is_1904: bool,
}

#[derive(Default)]
pub(super) struct Edited {
    /// In the order of the text.
    pub pieces: Vec<(Range<usize>, String)>,
    pub written: BTreeMap<At, Stands>,
    pub left: Vec<(At, Why)>,
}

/// Counts rows and cells that do not say where they stand.
#[derive(Default)]
pub(super) struct Cells {
    row: Option<u32>,
    column: Option<u32>,
}

impl Cells {
    pub fn row(&mut self, tag: &BytesStart) {
        let said = number::<u32>(tag, "r").and_then(|row| row.checked_sub(1));
        self.row = Some(said.unwrap_or_else(|| self.row.map_or(0, |row| row.saturating_add(1))));
        self.column = None;
    }

    pub fn cell(&mut self, tag: &BytesStart) -> At {
        let next =
            || (self.row.unwrap_or_default(), self.column.map_or(0, |column| column.saturating_add(1)));
        let at = attribute(tag, "r").and_then(|at| position(&at)).unwrap_or_else(next);
        self.column = Some(at.1);
        at
    }

    pub fn at_row(&self) -> u32 {
        self.row.unwrap_or_default()
    }
}

pub(super) fn edit(xml: &str, plan: &Plan) -> Result<Edited, Refused> {
    let mut work = Work {
        xml,
        plan,
        done: Edited::default(),
        pending: BTreeMap::new(),
        templates: BTreeMap::new(),
        columns: Vec::new(),
        prefix: String::new(),
    };
    work.choose();
    let mut reader = Reader::from_str(xml);
    let (mut cells, mut current) = (Cells::default(), None::<Current>);
    loop {
        let start = reader.buffer_position() as usize;
        let event = reader.read_event()?;
        let end = reader.buffer_position() as usize;
        match &event {
            Event::Eof => break,
            Event::DocType(_) => return Err(Refused::Entities("sheet".into())),
            Event::Start(opened) | Event::Empty(opened) => {
                let is_empty = matches!(event, Event::Empty(_));
                match opened.local_name().as_ref() {
                    "dimension" => work.dimension(start..end),
                    "col" => work.column(opened),
                    "sheetData" => {
                        let name = opened.name();
                        work.prefix = name.as_ref().strip_suffix("sheetData").unwrap_or_default().to_owned();
                        if is_empty {
                            work.open_data(start..end);
                        }
                    }
                    "row" => {
                        cells.row(opened);
                        work.rows_before(cells.at_row(), start);
                        let row = Current::new(cells.at_row(), start..end, is_empty);
                        if is_empty { work.close_row(row, start..end) } else { current = Some(row) }
                    }
                    "c" => {
                        let at = cells.cell(opened);
                        let Some(row) = current.as_mut().filter(|row| row.number == at.0) else {
                            return Err(Unread::broken("a cell stands outside its row").into());
                        };
                        let style = number::<usize>(opened, "s");
                        work.cells_before(row, at.1, start);
                        let body = if is_empty { Body::default() } else { body(&mut reader)? };
                        let end = reader.buffer_position() as usize;
                        row.styles.extend(style.map(|style| (at.1, style)));
                        work.cell(at, style, start..end, &body);
                    }
                    _ => {}
                }
            }
            Event::End(closed) => match closed.local_name().as_ref() {
                "row" => {
                    if let Some(row) = current.take() {
                        work.close_row(row, start..end);
                    }
                }
                "sheetData" => work.rows_before(u32::MAX, start),
                _ => {}
            },
            _ => {}
        }
    }
    work.done.pieces.sort_by_key(|(place, _)| place.start);
    if work.pending.is_empty() {
        Ok(work.done)
    } else {
        Err(Unread::broken("no place for rows in the sheet").into())
    }
}

/// What is inside a cell, by places in the text.
#[derive(Default)]
struct Body {
    has_formula: bool,
    /// The kept result.
    result: Option<Range<usize>>,
    /// Where the start tag of the cell ends.
    opened: usize,
}

fn body(reader: &mut Reader<&[u8]>) -> Result<Body, Refused> {
    let mut body = Body { opened: reader.buffer_position() as usize, ..Body::default() };
    let mut result = None;
    loop {
        let start = reader.buffer_position() as usize;
        match reader.read_event()? {
            Event::Eof => return Err(Unread::broken("the XML is cut off").into()),
            Event::Start(tag) | Event::Empty(tag) if tag.local_name().as_ref() == "f" => {
                body.has_formula = true
            }
            Event::Start(tag) if tag.local_name().as_ref() == "v" => result = Some(start),
            Event::Empty(tag) if tag.local_name().as_ref() == "v" => {
                body.result = Some(start..reader.buffer_position() as usize);
            }
            Event::End(tag) if tag.local_name().as_ref() == "v" => {
                body.result = result.take().map(|start| start..reader.buffer_position() as usize);
            }
            Event::End(tag) if tag.local_name().as_ref() == "c" => return Ok(body),
            _ => {}
        }
    }
}

struct Work<'a> {
    xml: &'a str,
    plan: &'a Plan<'a>,
    done: Edited,
    /// Cells that wait for their place, by rows.
    pending: BTreeMap<u32, BTreeMap<u32, Stands>>,
    templates: BTreeMap<u32, Template>,
    /// First and last column, style.
    columns: Vec<(u32, u32, usize)>,
    prefix: String,
}
