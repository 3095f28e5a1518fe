//! Files made on the spot, and a paper in a notation that a person can compare.

use std::io::{Cursor, Write};

use nastavnik_domain::paper::{Block, Cell, Paper};
use zip::write::SimpleFileOptions;

/// A zip file of these parts.
pub fn pack<N: AsRef<str>, T: AsRef<[u8]>>(parts: &[(N, T)]) -> Vec<u8> {
    let mut file = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        file.start_file(name.as_ref(), SimpleFileOptions::default()).unwrap();
        file.write_all(text.as_ref()).unwrap();
    }
    file.finish().unwrap().into_inner()
}

const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

fn relations(list: &[(&str, &str)]) -> String {
    let line = |(role, target): &(&str, &str)| {
        format!(r#"<Relationship Id="{role}" Type="{OFFICE}/{role}" Target="{target}"/>"#)
    };
    format!("<Relationships>{}</Relationships>", list.iter().map(line).collect::<String>())
}

/// A document of Word with this body.
pub fn docx(body: &str) -> Vec<u8> {
    docx_with(body, "", "")
}

/// The same with lists and styles.
pub fn docx_with(body: &str, numbering: &str, styles: &str) -> Vec<u8> {
    let element = |name: &str, content: &str| {
        format!(r#"<?xml version="1.0" encoding="UTF-8"?><w:{name} xmlns:w="{WORD}">{content}</w:{name}>"#)
    };
    pack(&[
        ("_rels/.rels", relations(&[("officeDocument", "word/document.xml")])),
        (
            "word/_rels/document.xml.rels",
            relations(&[("styles", "styles.xml"), ("numbering", "/word/numbering.xml")]),
        ),
        ("word/document.xml", element("document", &format!("<w:body>{body}</w:body>"))),
        ("word/styles.xml", element("styles", styles)),
        ("word/numbering.xml", element("numbering", numbering)),
    ])
}

/// A text or a spreadsheet of LibreOffice: the content of its body, and its automatic styles.
#[allow(dead_code, reason = "each test binary takes what it needs")]
pub fn odf(styles: &str, body: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content><office:automatic-styles>{styles}</office:automatic-styles>\
         <office:body>{body}</office:body></office:document-content>"
    );
    pack(&[("mimetype", "application/vnd.oasis.opendocument"), ("content.xml", &content)])
}

/// Paragraphs are lines; a table begins with «= name», its rows with «|». «3»text is a cell over
/// three columns, «^» one that goes on from above, « / » a new line in a cell.
#[allow(dead_code, reason = "each test binary takes what it needs")]
pub fn show(paper: &Paper) -> String {
    let mut lines = Vec::new();
    for block in &paper.blocks {
        match block {
            Block::Text(text) => lines.push(text.replace('\n', " / ")),
            Block::Table(table) => {
                lines.push(format!("= {}", table.name).trim_end().into());
                lines.extend(table.rows.iter().map(|row| row.iter().map(cell).collect::<String>() + "|"));
            }
        }
    }
    lines.join("\n")
}

fn cell(cell: &Cell) -> String {
    let text = cell.text.replace('\n', " / ");
    let columns = if cell.columns > 1 { format!("«{}»", cell.columns) } else { String::new() };
    let above = if cell.continued { "^" } else { "" };
    format!("| {columns}{above}{text}").trim_end().to_string() + " "
}
