//! What makes a folder of parts a Word file: their kinds, their links, the file's properties.

use std::io::Result;

use super::section::{NUMBERED_ID, PLAIN_ID};
use super::xml::{LINKS, empty, part, text};
use crate::document::sheets::Sheets;

const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

pub fn content_types() -> Result<Vec<u8>> {
    let properties = "application/vnd.openxmlformats-package.core-properties+xml".to_owned();
    let app = "application/vnd.openxmlformats-officedocument.extended-properties+xml".to_owned();
    let theme = "application/vnd.openxmlformats-officedocument.theme+xml".to_owned();
    let word = |kind: &str| format!("{WORD}.{kind}+xml");
    part("Types", &[("xmlns", &format!("{PACKAGE}/content-types"))], |xml| {
        let relations = "application/vnd.openxmlformats-package.relationships+xml";
        empty(xml, "Default", &[("Extension", "rels"), ("ContentType", relations)])?;
        empty(xml, "Default", &[("Extension", "xml"), ("ContentType", "application/xml")])?;
        for (name, kind) in [
            ("/word/document.xml", word("document.main")),
            ("/word/styles.xml", word("styles")),
            ("/word/numbering.xml", word("numbering")),
            ("/word/settings.xml", word("settings")),
            ("/word/fontTable.xml", word("fontTable")),
            ("/word/theme/theme1.xml", theme),
            ("/word/header1.xml", word("header")),
            ("/word/header2.xml", word("header")),
            ("/docProps/core.xml", properties),
            ("/docProps/app.xml", app),
        ] {
            empty(xml, "Override", &[("PartName", name), ("ContentType", &kind)])?;
        }
        Ok(())
    })
}

pub fn relations() -> Result<Vec<u8>> {
    links(&[
        ("rId1", format!("{LINKS}/officeDocument"), "word/document.xml"),
        ("rId2", format!("{PACKAGE}/relationships/metadata/core-properties"), "docProps/core.xml"),
        ("rId3", format!("{LINKS}/extended-properties"), "docProps/app.xml"),
    ])
}

pub fn document_relations() -> Result<Vec<u8>> {
    links(&[
        ("rId1", format!("{LINKS}/styles"), "styles.xml"),
        ("rId2", format!("{LINKS}/numbering"), "numbering.xml"),
        ("rId3", format!("{LINKS}/settings"), "settings.xml"),
        ("rId6", format!("{LINKS}/fontTable"), "fontTable.xml"),
        ("rId7", format!("{LINKS}/theme"), "theme/theme1.xml"),
        (NUMBERED_ID, format!("{LINKS}/header"), "header1.xml"),
        (PLAIN_ID, format!("{LINKS}/header"), "header2.xml"),
    ])
}

fn links(links: &[(&str, String, &str)]) -> Result<Vec<u8>> {
    part("Relationships", &[("xmlns", &format!("{PACKAGE}/relationships"))], |xml| {
        links.iter().try_for_each(|(id, kind, target)| {
            empty(xml, "Relationship", &[("Id", id), ("Type", kind), ("Target", target)])
        })
    })
}

pub fn core(sheets: &Sheets) -> Result<Vec<u8>> {
    let spaces = [
        ("xmlns:cp", &*format!("{PACKAGE}/metadata/core-properties")),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    part("cp:coreProperties", &spaces, |xml| {
        text(xml, "dc:title", &[], &sheets.title)?;
        text(xml, "dc:creator", &[], &sheets.author)?;
        text(xml, "dc:language", &[], "ru-RU")?;
        if let Some((year, month, day)) = sheets.date {
            let made = format!("{year:04}-{month:02}-{day:02}T00:00:00Z");
            for name in ["dcterms:created", "dcterms:modified"] {
                text(xml, name, &[("xsi:type", "dcterms:W3CDTF")], &made)?;
            }
        }
        Ok(())
    })
}

pub fn app() -> Result<Vec<u8>> {
    let spaces = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    part("Properties", &[("xmlns", spaces)], |xml| text(xml, "Application", &[], "Наставник"))
}
