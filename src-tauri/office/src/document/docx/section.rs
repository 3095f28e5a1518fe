//! Sections: the sheet, its margins, and the page number at the top centre from the second page of
//! each document on.

use std::io::Result;

use nastavnik_domain::document::Page;

use super::twips;
use super::xml::{LINKS, MAIN, Xml, element, empty, part, text, value};
use crate::document::sheets::{Sheet, Sheets};

pub const NUMBERED: &str = "word/header1.xml";
pub const PLAIN: &str = "word/header2.xml";
/// Their names among the document's relations.
pub const NUMBERED_ID: &str = "rId4";
pub const PLAIN_ID: &str = "rId5";

pub fn properties(xml: &mut Xml, sheet: &Sheet, sheets: &Sheets) -> Result<()> {
    let page = &sheets.page;
    let (width, height) = Page::sheet(sheet.landscape);
    element(xml, "w:sectPr", &[], |xml| {
        empty(xml, "w:headerReference", &[("w:type", "default"), ("r:id", NUMBERED_ID)])?;
        empty(xml, "w:headerReference", &[("w:type", "first"), ("r:id", PLAIN_ID)])?;
        value(xml, "w:type", "nextPage")?;
        let (width, height) = (twips(width), twips(height));
        let mut sides = vec![("w:w", width.as_str()), ("w:h", &height)];
        if sheet.landscape {
            sides.push(("w:orient", "landscape"));
        }
        empty(xml, "w:pgSz", &sides)?;
        margins(xml, page)?;
        if sheet.first {
            empty(xml, "w:pgNumType", &[("w:start", "1")])?;
        }
        empty(xml, "w:cols", &[("w:space", "708")])?;
        if sheet.first { empty(xml, "w:titlePg", &[]) } else { Ok(()) }
    })
}

fn margins(xml: &mut Xml, page: &Page) -> Result<()> {
    empty(
        xml,
        "w:pgMar",
        &[
            ("w:top", &twips(page.top)),
            ("w:right", &twips(page.right)),
            ("w:bottom", &twips(page.bottom)),
            ("w:left", &twips(page.left)),
            ("w:header", &twips(page.top / 2.0)),
            ("w:footer", &twips(page.bottom / 2.0)),
            ("w:gutter", "0"),
        ],
    )
}

/// The header of all pages but a document's first.
pub fn numbered() -> Result<Vec<u8>> {
    header(|xml| {
        element(xml, "w:fldSimple", &[("w:instr", " PAGE ")], |xml| {
            element(xml, "w:r", &[], |xml| text(xml, "w:t", &[], "2"))
        })
    })
}

pub fn plain() -> Result<Vec<u8>> {
    header(|_| Ok(()))
}

fn header(inside: impl FnOnce(&mut Xml) -> Result<()>) -> Result<Vec<u8>> {
    part("w:hdr", &[("xmlns:w", MAIN), ("xmlns:r", LINKS)], |xml| {
        element(xml, "w:p", &[], |xml| {
            element(xml, "w:pPr", &[], |xml| value(xml, "w:pStyle", "Header"))?;
            inside(xml)
        })
    })
}
