//! The copy that can go on being edited: a DOCX of the same sheets, with real styles, lists that
//! count by themselves, heads of tables that repeat and page numbers.
//!
//! Written by hand as Office Open XML (ECMA-376, transitional), because no crate knows all of
//! that; ADR 8 has the evidence. Its letters are Times New Roman, which is on the directors'
//! machines and which LibreOffice replaces by the same Liberation Serif that the pages have.

mod body;
mod fonts;
mod line;
mod numbering;
mod package;
mod section;
mod settings;
mod styles;
mod table;
mod xml;

use std::io::{Cursor, Write};

use nastavnik_domain::document::Document;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::Error;
use crate::document::sheets::{Sheets, sheets};

/// The colours and effects that Word's menus offer: the format asks for some, we use none.
const THEME: &[u8] = include_bytes!("theme.xml");

/// The document as a DOCX file. The same document gives the same bytes.
///
/// # Errors
///
/// `Error::Compose` when the archive cannot be made: memory only, so never in practice.
pub fn docx(document: &Document) -> Result<Vec<u8>, Error> {
    let sheets = sheets(document);
    packed(&sheets).map_err(|error| Error::Compose(error.into()))
}

fn packed(sheets: &Sheets) -> std::io::Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in [
        ("[Content_Types].xml", package::content_types()?),
        ("_rels/.rels", package::relations()?),
        ("docProps/core.xml", package::core(sheets)?),
        ("docProps/app.xml", package::app()?),
        ("word/document.xml", body::body(sheets)?),
        ("word/_rels/document.xml.rels", package::document_relations()?),
        ("word/styles.xml", styles::styles(&sheets.page)?),
        ("word/numbering.xml", numbering::numbering(sheets)?),
        ("word/settings.xml", settings::settings()?),
        ("word/fontTable.xml", fonts::fonts()?),
        ("word/theme/theme1.xml", THEME.into()),
        (section::NUMBERED, section::numbered()?),
        (section::PLAIN, section::plain()?),
    ] {
        zip.start_file(name, SimpleFileOptions::default())?;
        zip.write_all(&part)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// Millimetres and points in twentieths of a point, in which Word measures.
fn twips(mm: f64) -> String {
    (mm * 1440.0 / 25.4).round().to_string()
}

fn twentieths(points: f64) -> String {
    (points * 20.0).round().to_string()
}

fn halves(points: f64) -> String {
    (points * 2.0).round().to_string()
}
