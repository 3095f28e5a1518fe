//! numbering.xml: points «1.», «1.1.», letters «а)», dashes. Each list of the document is an
//! instance of its own that begins from the first number.

use std::collections::BTreeMap;
use std::io::Result;

use super::twips;
use super::xml::{MAIN, Xml, element, empty, part, value};
use crate::document::sheets::{List, Sheets, Thing};

const DASHES: usize = 1;
const POINTS: usize = 2;
const LETTERS: usize = 3;

/// Level and instance of a paragraph's list.
pub fn place(list: List) -> (&'static str, usize) {
    match list {
        List::Dashes => ("0", DASHES),
        List::Points { list, inner } => (if inner { "1" } else { "0" }, DASHES + list),
        List::Letters { list } => ("0", DASHES + list),
    }
}

pub fn numbering(sheets: &Sheets) -> Result<Vec<u8>> {
    let indent = twips(sheets.page.indent);
    part("w:numbering", &[("xmlns:w", MAIN)], |xml| {
        kind(xml, DASHES, &[("bullet", "–")], &indent)?;
        kind(xml, POINTS, &[("decimal", "%1."), ("decimal", "%1.%2.")], &indent)?;
        kind(xml, LETTERS, &[("russianLower", "%1)")], &indent)?;
        instance(xml, DASHES, DASHES, 0)?;
        for (id, kind) in instances(sheets) {
            instance(xml, id, kind, if kind == POINTS { 2 } else { 1 })?;
        }
        Ok(())
    })
}

/// Which lists there are, and of which kind.
fn instances(sheets: &Sheets) -> BTreeMap<usize, usize> {
    let things = sheets.parts.iter().flat_map(|part| &part.things);
    let lists = things.filter_map(|thing| match thing {
        Thing::Line(line) => line.number.as_ref().map(|number| number.list),
        _ => None,
    });
    lists
        .filter_map(|list| match list {
            List::Dashes => None,
            List::Points { .. } => Some((place(list).1, POINTS)),
            List::Letters { .. } => Some((place(list).1, LETTERS)),
        })
        .collect()
}

/// Levels as format and text; the number is followed by a space, the lines wrap to the margin.
fn kind(xml: &mut Xml, id: usize, levels: &[(&str, &str)], indent: &str) -> Result<()> {
    element(xml, "w:abstractNum", &[("w:abstractNumId", &id.to_string())], |xml| {
        let many = if levels.len() > 1 { "multilevel" } else { "singleLevel" };
        value(xml, "w:multiLevelType", many)?;
        for (index, (format, text)) in levels.iter().enumerate() {
            element(xml, "w:lvl", &[("w:ilvl", &index.to_string())], |xml| {
                value(xml, "w:start", "1")?;
                value(xml, "w:numFmt", format)?;
                value(xml, "w:suff", "space")?;
                value(xml, "w:lvlText", text)?;
                value(xml, "w:lvlJc", "left")?;
                element(xml, "w:pPr", &[], |xml| {
                    empty(xml, "w:ind", &[("w:left", "0"), ("w:firstLine", indent)])
                })
            })?;
        }
        Ok(())
    })
}

fn instance(xml: &mut Xml, id: usize, kind: usize, levels: usize) -> Result<()> {
    element(xml, "w:num", &[("w:numId", &id.to_string())], |xml| {
        value(xml, "w:abstractNumId", &kind.to_string())?;
        for level in 0..levels {
            element(xml, "w:lvlOverride", &[("w:ilvl", &level.to_string())], |xml| {
                value(xml, "w:startOverride", "1")
            })?;
        }
        Ok(())
    })
}
