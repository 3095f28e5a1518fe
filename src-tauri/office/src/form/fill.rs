//! Filling a form: cells are given values, nothing else changes, and the file is read back before it
//! gets its name.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::{Path, PathBuf};

use nastavnik_domain::district_form::Value;
use quick_xml::Reader;
use quick_xml::events::Event;

use super::book::{self, Book};
use super::edit::{At, Edited, Plan, edit};
use super::formulas::Formulas;
use super::pack::{Changed, pack};
use super::rules::{Rules, rules};
use super::verify::{Expected, verify};
use super::{Refused, tag};
use crate::file::{self, Existing};
use crate::{Error, paper::Unread};

/// What comes into one sheet.
#[derive(Clone, Debug, Default)]
pub struct SheetFill {
    pub sheet: String,
    /// By row and column from 0.
    pub cells: BTreeMap<(u32, u32), Value>,
    /// Rows behind the end of a table, each with the row whose looks it takes.
    pub grown: BTreeMap<u32, u32>,
}

/// A filled form, not yet on the disk.
pub struct Filled {
    pub bytes: Vec<u8>,
    /// Cells that have got a value.
    pub written: usize,
    pub left: Vec<Left>,
    expected: BTreeMap<String, Expected>,
    /// Words of the list of sheets that changed: Excel is told to count anew.
    workbook: Option<String>,
}

/// A cell that was not filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    pub sheet: String,
    pub row: u32,
    pub column: u32,
    pub why: Why,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    Formula,
    Protected,
    /// Under a merged cell.
    Covered,
    /// The form lets only these be chosen.
    NotAllowed(Vec<String>),
    /// The table of Excel ends here, so no row can be added.
    NoRow,
}

/// One sheet's XML, in bytes, that is changed in memory.
const LARGEST_SHEET: u64 = 48 << 20;

pub fn fill(bytes: &[u8], fills: &[SheetFill]) -> Result<Filled, Refused> {
    let mut book = book::open(bytes)?;
    let styles = book.styles()?;
    let names: Vec<String> = book.sheets.iter().map(|sheet| sheet.name.clone()).collect();
    let by_sheet = by_sheet(fills, &names)?;
    let mut texts = Vec::new();
    let mut formulas = Formulas::default();
    for index in 0..names.len() {
        let text = text(&mut book, index)?;
        formulas.read(index, &text, &names)?;
        // Of the others only formulas matter, and those are read again when they have to change.
        texts.push(by_sheet.contains_key(&index).then_some(text));
    }
    let (mut parts, mut expected, mut left, mut written) = (BTreeMap::new(), BTreeMap::new(), Vec::new(), 0);
    let filled =
        by_sheet.iter().map(|(index, fill)| (*index, fill.cells.keys().copied().collect())).collect();
    let stale = formulas.stale(&filled);
    let none = (SheetFill::default(), BTreeSet::new());
    for index in 0..names.len() {
        let (fill, stale) = (by_sheet.get(&index).unwrap_or(&none.0), stale.get(&index).unwrap_or(&none.1));
        if fill.cells.is_empty() && stale.is_empty() {
            continue;
        }
        let xml = match texts.get_mut(index).and_then(Option::take) {
            Some(xml) => xml,
            None => text(&mut book, index)?,
        };
        let rules = rules(&xml)?;
        let (cells, no_row) = within(fill, &rules);
        let plan = Plan {
            cells: &cells,
            stale,
            grown: &fill.grown,
            rules: &rules,
            styles: &styles,
            is_1904: book.is_1904,
        };
        let Edited { pieces, written: stands, left: refused } = edit(&xml, &plan)?;
        written += stands.len();
        let name = names.get(index).cloned().unwrap_or_default();
        let all = refused.into_iter().chain(no_row.into_iter().map(|at| (at, Why::NoRow)));
        left.extend(all.map(|((row, column), why)| Left { sheet: name.clone(), row, column, why }));
        let part = book.sheets.get(index).map(|sheet| sheet.part.clone()).unwrap_or_default();
        expected.insert(
            part.clone(),
            Expected { stands, stale: stale.clone(), grown: fill.grown.keys().copied().collect() },
        );
        parts.insert(part, Changed { text: xml, pieces });
    }
    let mut workbook = None;
    if !formulas.is_empty() && written > 0 {
        let (part, changed) = counted_anew(&mut book)?;
        workbook = Some(part.clone());
        parts.insert(part, changed);
    }
    let bytes = pack(bytes, &parts)?;
    Ok(Filled { bytes, written, left, expected, workbook })
}

fn by_sheet(fills: &[SheetFill], names: &[String]) -> Result<BTreeMap<usize, SheetFill>, Refused> {
    let mut found: BTreeMap<usize, SheetFill> = BTreeMap::new();
    for fill in fills {
        let index = names.iter().position(|name| *name == fill.sheet);
        let index = index.ok_or_else(|| Refused::SheetGone(fill.sheet.clone()))?;
        let all = found.entry(index).or_default();
        all.cells.extend(fill.cells.clone());
        all.grown.extend(&fill.grown);
    }
    Ok(found)
}

/// The cells without those of rows that a table of Excel, or a protected sheet, has no place for.
fn within(fill: &SheetFill, rules: &Rules) -> (BTreeMap<At, Value>, Vec<At>) {
    let fits = |at: &At| !(rules.has_tables || rules.is_protected) || !fill.grown.contains_key(&at.0);
    let (fit, others): (BTreeMap<_, _>, BTreeMap<_, _>) =
        fill.cells.iter().map(|(at, value)| (*at, value.clone())).partition(|(at, _)| fits(at));
    (fit, others.into_keys().collect())
}

fn text(book: &mut Book, index: usize) -> Result<String, Refused> {
    let Some((name, part)) = book.sheets.get(index).map(|sheet| (sheet.name.clone(), sheet.part.clone()))
    else {
        return Err(Refused::NoSheet);
    };
    let mut bytes = Vec::new();
    let reader = book.package.bytes(&part)?;
    reader.take(LARGEST_SHEET + 1).read_to_end(&mut bytes).map_err(|error| Unread::from_io(&error))?;
    if bytes.len() as u64 > LARGEST_SHEET {
        return Err(Refused::LargeSheet(name));
    }
    String::from_utf8(bytes).map_err(|_| Refused::Encoding(name))
}

/// The list of sheets with the word that all formulas are to be counted when the file is opened.
fn counted_anew(book: &mut Book) -> Result<(String, Changed), Refused> {
    let part = book.part.clone();
    let mut text = String::new();
    let reader = book.package.bytes(&part)?;
    reader.take(LARGEST_SHEET).read_to_string(&mut text).map_err(|_| Refused::Encoding(part.clone()))?;
    let mut reader = Reader::from_str(&text);
    // Elements that may stand before the one with the word.
    let (mut known, mut behind) = (None, None);
    loop {
        let start = reader.buffer_position() as usize;
        match reader.read_event()? {
            Event::Eof => break,
            Event::Start(opened) | Event::Empty(opened) if opened.local_name().as_ref() == "calcPr" => {
                known = Some(start..reader.buffer_position() as usize);
            }
            Event::End(tag) => {
                let name = tag.local_name();
                if ["sheets", "functionGroups", "externalReferences", "definedNames"].contains(&name.as_ref())
                {
                    let prefix =
                        tag.name().as_ref().strip_suffix(name.as_ref()).unwrap_or_default().to_owned();
                    behind = Some((reader.buffer_position() as usize, prefix));
                }
            }
            _ => {}
        }
    }
    let pieces = match (known, behind) {
        (Some(place), _) => vec![(place.clone(), tag::with(&text[place], "fullCalcOnLoad", "1"))],
        (None, Some((at, prefix))) => vec![(at..at, format!("<{prefix}calcPr fullCalcOnLoad=\"1\"/>"))],
        (None, None) => Vec::new(),
    };
    Ok((part, Changed { text, pieces }))
}

/// Under a name of its own in the folder. `form`: the file that was filled.
pub fn save_new(form: &[u8], filled: &Filled, folder: &Path, stem: &str) -> Result<PathBuf, Error> {
    let path = file::free_name(folder, stem, "xlsx");
    file::write(&path, Existing::Keep, &filled.bytes, |written| {
        verify(form, written, &filled.expected, filled.workbook.as_deref())
    })?;
    Ok(path)
}
