//! A paragraph: its style, what differs from it, and its runs.

use std::io::Result;

use nastavnik_domain::document::{Align, Page};

use super::xml::{Xml, element, empty, text, value};
use super::{halves, numbering, twentieths, twips};
use crate::document::sheets::{Line, Piece, Words};

/// The font of check boxes: Times has none.
const SIGNS: &str = "MS Gothic";

/// The attributes of a thin border.
pub const THIN: [(&str, &str); 4] =
    [("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", "auto")];

/// A paragraph's style by its name in styles.xml, and what that style says already.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    pub id: &'static str,
    align: Align,
    first: f64,
    size: f64,
    bold: bool,
}

impl Style {
    pub const HEADINGS: [&'static str; 3] = ["Heading1", "Heading2", "Heading3"];

    /// Of a paragraph that stands between the margins.
    pub fn of(line: &Line, page: &Page) -> Style {
        let plain = Style { id: "Normal", align: Align::Left, first: 0.0, size: page.size, bold: false };
        match Style::HEADINGS.get(usize::from(line.outline).wrapping_sub(1)) {
            Some(id) => Style { id, align: Align::Center, bold: true, ..plain },
            None if line.align == Align::Justify && line.first > 0.0 => {
                Style { id: "BodyText", align: Align::Justify, first: page.indent, ..plain }
            }
            None => plain,
        }
    }

    /// Of a paragraph in a table of data.
    pub fn cell(page: &Page) -> Style {
        Style { id: "TableText", align: Align::Left, first: 0.0, size: page.table_size, bold: false }
    }

    /// Of a paragraph in a form: a signature, a blank.
    pub fn form(page: &Page) -> Style {
        Style { id: "FormText", size: page.size, ..Style::cell(page) }
    }
}

/// `broken`: it begins a page.
pub fn line(xml: &mut Xml, line: &Line, style: Style, broken: bool) -> Result<()> {
    element(xml, "w:p", &[], |xml| {
        element(xml, "w:pPr", &[], |xml| properties(xml, line, style, broken))?;
        line.pieces.iter().try_for_each(|piece| run(xml, piece, style))
    })
}

fn properties(xml: &mut Xml, line: &Line, style: Style, broken: bool) -> Result<()> {
    value(xml, "w:pStyle", style.id)?;
    if line.keep && line.outline == 0 {
        empty(xml, "w:keepNext", &[])?;
    }
    if broken {
        empty(xml, "w:pageBreakBefore", &[])?;
    }
    if let Some(number) = &line.number {
        let (level, id) = numbering::place(number.list);
        element(xml, "w:numPr", &[], |xml| {
            value(xml, "w:ilvl", level)?;
            value(xml, "w:numId", &id.to_string())
        })?;
    }
    if line.above > 0.0 || line.below > 0.0 {
        let (before, after) = (twentieths(line.above), twentieths(line.below));
        empty(xml, "w:spacing", &[("w:before", &before), ("w:after", &after)])?;
    }
    // A list's own indent would win over the style's.
    if line.left > 0.0 || line.first != style.first || line.number.is_some() {
        let (left, first) = (twips(line.left), twips(line.first));
        empty(xml, "w:ind", &[("w:left", &left), ("w:firstLine", &first)])?;
    }
    if line.align != style.align {
        value(xml, "w:jc", alignment(line.align))?;
    }
    if line.size != style.size {
        element(xml, "w:rPr", &[], |xml| size(xml, line.size))?;
    }
    Ok(())
}

pub fn alignment(align: Align) -> &'static str {
    match align {
        Align::Left => "left",
        Align::Center => "center",
        Align::Right => "right",
        Align::Justify => "both",
    }
}

fn size(xml: &mut Xml, points: f64) -> Result<()> {
    value(xml, "w:sz", &halves(points))?;
    value(xml, "w:szCs", &halves(points))
}

fn run(xml: &mut Xml, piece: &Piece, style: Style) -> Result<()> {
    match piece {
        Piece::Words(words) => element(xml, "w:r", &[], |xml| {
            look(xml, words, style)?;
            text(xml, "w:t", &[("xml:space", "preserve")], &words.text)
        }),
        Piece::Break => element(xml, "w:r", &[], |xml| empty(xml, "w:br", &[])),
        Piece::Box { checked, .. } => check_box(xml, *checked),
    }
}

fn look(xml: &mut Xml, words: &Words, style: Style) -> Result<()> {
    let plain = Words { size: style.size, bold: style.bold, text: words.text.clone(), ..Words::default() };
    if *words == plain {
        return Ok(());
    }
    element(xml, "w:rPr", &[], |xml| {
        if words.bold != style.bold {
            value(xml, "w:b", if words.bold { "1" } else { "0" })?;
        }
        if words.italic {
            empty(xml, "w:i", &[])?;
        }
        if words.tracking > 0.0 {
            value(xml, "w:spacing", &twentieths(words.tracking))?;
        }
        if words.size != style.size {
            size(xml, words.size)?;
        }
        if words.underline {
            value(xml, "w:u", "single")?;
        }
        Ok(())
    })
}

/// A box that Word ticks on a click.
fn check_box(xml: &mut Xml, checked: bool) -> Result<()> {
    element(xml, "w:sdt", &[], |xml| {
        element(xml, "w:sdtPr", &[], |xml| {
            element(xml, "w14:checkbox", &[], |xml| {
                empty(xml, "w14:checked", &[("w14:val", if checked { "1" } else { "0" })])?;
                empty(xml, "w14:checkedState", &[("w14:val", "2612"), ("w14:font", SIGNS)])?;
                empty(xml, "w14:uncheckedState", &[("w14:val", "2610"), ("w14:font", SIGNS)])
            })
        })?;
        element(xml, "w:sdtContent", &[], |xml| {
            element(xml, "w:r", &[], |xml| {
                element(xml, "w:rPr", &[], |xml| {
                    let fonts = [("w:ascii", SIGNS), ("w:eastAsia", SIGNS), ("w:hAnsi", SIGNS)];
                    empty(xml, "w:rFonts", &fonts)
                })?;
                text(xml, "w:t", &[], if checked { "☒" } else { "☐" })
            })
        })
    })
}

/// A paragraph that is nothing but a space: between tables, and where a page begins with one.
pub fn gap(xml: &mut Xml, points: f64, broken: bool) -> Result<()> {
    low(xml, |xml| {
        if broken {
            empty(xml, "w:pageBreakBefore", &[])?;
        }
        spacing(xml, 0.0, points)
    })
}

pub fn rule(xml: &mut Xml) -> Result<()> {
    low(xml, |xml| {
        element(xml, "w:pBdr", &[], |xml| empty(xml, "w:bottom", &THIN))?;
        spacing(xml, 3.0, 1.0)
    })
}

/// The last paragraph of a section, which carries the section's properties.
pub fn section_end(xml: &mut Xml, section: impl FnOnce(&mut Xml) -> Result<()>) -> Result<()> {
    low(xml, |xml| {
        spacing(xml, 0.0, 1.0)?;
        section(xml)
    })
}

fn low(xml: &mut Xml, properties: impl FnOnce(&mut Xml) -> Result<()>) -> Result<()> {
    element(xml, "w:p", &[], |xml| element(xml, "w:pPr", &[], properties))
}

/// Exactly so high, whatever the letters; with free space above and below.
fn spacing(xml: &mut Xml, around: f64, high: f64) -> Result<()> {
    let (around, high) = (twentieths(around), twentieths(high));
    let exact = [("w:before", &*around), ("w:after", &around), ("w:line", &high), ("w:lineRule", "exact")];
    empty(xml, "w:spacing", &exact)
}
