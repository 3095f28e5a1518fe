//! document.xml: parts as sections, one thing under another.

use std::io::Result;

use super::line::{self, Style};
use super::xml::{LINKS, MAIN, Xml, element, part};
use super::{section, table};
use crate::document::sheets::{Sheet, Sheets, Thing};

/// Check boxes are newer than the format; who does not know them shows their signs.
const NEWER: &str = "http://schemas.microsoft.com/office/word/2010/wordml";
const COMPATIBILITY: &str = "http://schemas.openxmlformats.org/markup-compatibility/2006";

pub fn body(sheets: &Sheets) -> Result<Vec<u8>> {
    let spaces = [
        ("xmlns:w", MAIN),
        ("xmlns:r", LINKS),
        ("xmlns:w14", NEWER),
        ("xmlns:mc", COMPATIBILITY),
        ("mc:Ignorable", "w14"),
    ];
    part("w:document", &spaces, |xml| {
        element(xml, "w:body", &[], |xml| {
            let last = sheets.parts.len().saturating_sub(1);
            for (index, sheet) in sheets.parts.iter().enumerate() {
                things(xml, sheet, sheets)?;
                if index < last {
                    line::section_end(xml, |xml| section::properties(xml, sheet, sheets))?;
                } else {
                    line::gap(xml, 1.0, false)?;
                    section::properties(xml, sheet, sheets)?;
                }
            }
            Ok(())
        })
    })
}

fn things(xml: &mut Xml, sheet: &Sheet, sheets: &Sheets) -> Result<()> {
    let mut broken = false;
    for (index, thing) in sheet.things.iter().enumerate() {
        // Only a paragraph can begin a page.
        if broken && matches!(thing, Thing::Grid(_) | Thing::Rule) {
            line::gap(xml, 1.0, true)?;
        }
        match thing {
            Thing::Line(one) => line::line(xml, one, Style::of(one, &sheets.page), broken)?,
            Thing::Grid(grid) => table::table(xml, grid, &sheets.page)?,
            Thing::Gap(points) => line::gap(xml, *points, false)?,
            Thing::Rule => line::rule(xml)?,
            Thing::Break => {}
        }
        broken = matches!(thing, Thing::Break) && index > 0;
    }
    Ok(())
}
