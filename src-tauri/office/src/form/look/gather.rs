//! What stands in a sheet's XML, read from beginning to end and counted on the way.

use std::collections::BTreeMap;

use nastavnik_domain::district_form::sheet::{address, position};

use super::super::Refused;
use super::super::shown::{Raw, shown};
use super::super::strings::{Strings, rich};
use super::super::styles::Styles;
use super::{MOST_COLUMNS, MOST_ROWS};
use crate::paper::Unread;
use crate::paper::package::Package;
use crate::paper::xml::{Step, Xml, attribute, number};
use quick_xml::events::BytesStart;

#[derive(Default)]
pub(super) struct Gathered {
    pub cells: BTreeMap<(u32, u32), Written>,
    /// Heights in points; 0 for a hidden row.
    pub rows: BTreeMap<u32, f64>,
    /// First and last column, width in characters (0 for hidden), style.
    pub columns: Vec<(u32, u32, f64)>,
    pub usual_width: f64,
    pub merged: Vec<[u32; 4]>,
    /// Areas of formulas that fill several cells.
    pub arrays: Vec<[u32; 4]>,
    pub is_protected: bool,
    pub has_tables: bool,
    /// Something is written below what is shown.
    pub cut: bool,
    /// A formula with a link to another file.
    pub linked: Option<String>,
}

#[derive(Default)]
pub(super) struct Written {
    pub text: String,
    pub number: bool,
    pub style: usize,
    pub formula: bool,
}

/// Texts of one sheet, in bytes: one text of the file may stand in a million cells.
const MOST_TEXT: usize = 8 << 20;
const MOST_MERGED: usize = 20_000;

pub(super) fn gather(
    package: &mut Package,
    part: &str,
    strings: &Strings,
    styles: &Styles,
    is_1904: bool,
) -> Result<Gathered, Refused> {
    let mut found = Gathered { usual_width: 8.43, ..Gathered::default() };
    let (mut row, mut size) = (None::<u32>, 0);
    let mut column = None::<u32>;
    let mut xml = package.part(part)?;
    while let Some(step) = xml.next()? {
        let Step::Open(tag) = step else { continue };
        match tag.local_name().as_ref() {
            "sheetFormatPr" => {
                found.usual_width = number(&tag, "defaultColWidth").unwrap_or(found.usual_width);
            }
            "col" => found.columns.extend(width(&tag)),
            "row" => {
                let at = number::<u32>(&tag, "r").and_then(|row| row.checked_sub(1));
                let at = at.unwrap_or_else(|| row.map_or(0, |row| row.saturating_add(1)));
                (row, column) = (Some(at), None);
                let hidden = attribute(&tag, "hidden").is_some_and(|is| is == "1" || is == "true");
                let height = if hidden { Some(0.0) } else { number(&tag, "ht") };
                if at < MOST_ROWS {
                    found.rows.extend(height.map(|height| (at, height)));
                }
            }
            "c" => {
                let at = attribute(&tag, "r").and_then(|at| position(&at));
                let at = at.unwrap_or((
                    row.unwrap_or_default(),
                    column.map_or(0, |column| column.saturating_add(1)),
                ));
                column = Some(at.1);
                let style = number(&tag, "s").unwrap_or_default();
                let kind = attribute(&tag, "t").unwrap_or_default();
                let body = body(&mut xml)?;
                if body.formula && found.linked.is_none() && body.linked {
                    found.linked = Some(address(at.0, at.1));
                }
                found.arrays.extend(body.array);
                let raw = Raw { kind: &kind, value: &body.value, inline: &body.inline };
                let (text, number) = shown(&raw, strings, styles.format(style), is_1904);
                size += text.len();
                if size > MOST_TEXT {
                    return Err(Unread::TooLarge.into());
                }
                if at.0 >= MOST_ROWS || at.1 >= MOST_COLUMNS {
                    found.cut |= at.0 >= MOST_ROWS && (!text.trim().is_empty() || body.formula);
                } else {
                    found.cells.insert(at, Written { text, number, style, formula: body.formula });
                }
            }
            "sheetProtection" => {
                found.is_protected = attribute(&tag, "sheet").is_some_and(|is| is == "1" || is == "true");
            }
            "mergeCell" => {
                found.merged.extend(attribute(&tag, "ref").and_then(|area| self::area(&area)));
                if found.merged.len() > MOST_MERGED {
                    return Err(Unread::TooLarge.into());
                }
            }
            "tablePart" => found.has_tables = true,
            _ => {}
        }
    }
    Ok(found)
}

fn width(tag: &BytesStart) -> Option<(u32, u32, f64)> {
    let first = number::<u32>(tag, "min")?.checked_sub(1)?;
    let last = number::<u32>(tag, "max")?.checked_sub(1)?;
    let hidden = attribute(tag, "hidden").is_some_and(|is| is == "1" || is == "true");
    Some((first, last, if hidden { 0.0 } else { number(tag, "width")? }))
}

/// «B2:D4» as first and last row, first and last column.
pub(in super::super) fn area(text: &str) -> Option<[u32; 4]> {
    let (first, last) = text.split_once(':').unwrap_or((text, text));
    let ((top, left), (bottom, right)) = (position(first)?, position(last)?);
    (top <= bottom && left <= right).then_some([top, bottom, left, right])
}

#[derive(Default)]
struct Body {
    value: String,
    inline: String,
    formula: bool,
    linked: bool,
    array: Option<[u32; 4]>,
}

/// Everything in a cell that has just opened, its closing included.
fn body(xml: &mut Xml) -> Result<Body, Refused> {
    let mut body = Body::default();
    let mut inside = String::new();
    while let Some(step) = xml.next()? {
        match step {
            Step::Open(tag) => {
                let name = tag.local_name().as_ref().to_owned();
                if name == "f" {
                    body.formula = true;
                    let is_area =
                        attribute(&tag, "t").is_some_and(|kind| kind == "array" || kind == "dataTable");
                    body.array = attribute(&tag, "ref").filter(|_| is_area).and_then(|text| area(&text));
                }
                if name == "is" {
                    body.inline = rich(xml, "is")?;
                } else {
                    inside = name;
                }
            }
            Step::Close(tag) if tag.local_name().as_ref() == "c" => break,
            Step::Close(_) => inside.clear(),
            Step::Text(text) if inside == "v" => body.value.push_str(&text),
            Step::Text(text) if inside == "f" => body.linked |= text.contains('['),
            Step::Text(_) => {}
        }
    }
    Ok(body)
}
