//! A document of Word: running text, and the table with its merges and lists.

use std::io::{Cursor, Write};

use nastavnik_domain::paper::Cell;
use zip::write::{SimpleFileOptions, ZipWriter};

use super::source::Source;

const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES: &str = "http://schemas.openxmlformats.org/package/2006/content-types";
const TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// Of the table's columns, in twentieths of a point; the first one holds numbers.
const NARROW: u32 = 700;
const WIDE: u32 = 13_800;
/// The list of dashes; those of numbers come after it.
const DASHES: usize = 1;

pub fn write(source: &Source, has_lists: bool) -> Vec<u8> {
    let mut lists = Lists { is_used: has_lists, starts: Vec::new() };
    let text = |lines: &[String]| lines.iter().map(|line| paragraph("", line)).collect::<String>();
    let title = |line: &String| paragraph("<w:jc w:val=\"center\"/>", line);
    let body = text(&source.before)
        + &source.title.iter().map(title).collect::<String>()
        + &table(&source.table, &mut lists)
        + &text(&source.after)
        + "<w:p/><w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/></w:sectPr>";
    let mut file = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts(&body, &lists.rules()) {
        file.start_file(name, SimpleFileOptions::default()).unwrap();
        file.write_all(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>".to_owned() + &content).as_bytes())
            .unwrap();
    }
    file.finish().unwrap().into_inner()
}

fn parts(body: &str, numbering: &str) -> [(&'static str, String); 5] {
    let relation = |role: &str, target: &str| {
        let relation = format!(r#"<Relationship Id="r1" Type="{OFFICE}/{role}" Target="{target}"/>"#);
        format!(r#"<Relationships xmlns="{RELATIONS}">{relation}</Relationships>"#)
    };
    let part = |name: &str, kind: &str| {
        format!(r#"<Override PartName="/word/{name}.xml" ContentType="{TYPE}.{kind}+xml"/>"#)
    };
    let default = r#"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#;
    let types = default.to_owned() + &part("document", "document.main") + &part("numbering", "numbering");
    [
        ("[Content_Types].xml", format!(r#"<Types xmlns="{TYPES}">{types}</Types>"#)),
        ("_rels/.rels", relation("officeDocument", "word/document.xml")),
        ("word/_rels/document.xml.rels", relation("numbering", "numbering.xml")),
        (
            "word/document.xml",
            format!(r#"<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>"#),
        ),
        ("word/numbering.xml", format!(r#"<w:numbering xmlns:w="{WORD}">{numbering}</w:numbering>"#)),
    ]
}

fn paragraph(properties: &str, text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    let text = format!("<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>");
    format!("<w:p><w:pPr>{properties}</w:pPr>{text}</w:p>")
}

fn table(rows: &[Vec<Cell>], lists: &mut Lists) -> String {
    let width = rows[0].len();
    let column = |index: usize| if index == 0 { NARROW } else { WIDE / (width as u32 - 1) };
    let grid: String = (0..width).map(|index| format!("<w:gridCol w:w=\"{}\"/>", column(index))).collect();
    let line = |side: &str| format!("<w:{side} w:val=\"single\" w:sz=\"4\"/>");
    let borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map(line).concat();
    let mut text = format!(
        "<w:tbl><w:tblPr><w:tblBorders>{borders}</w:tblBorders></w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
    );
    for (at, row) in rows.iter().enumerate() {
        text += if at == 0 { "<w:tr><w:trPr><w:tblHeader/></w:trPr>" } else { "<w:tr>" };
        for (index, cell) in row.iter().enumerate() {
            let starts =
                rows.get(at + 1).and_then(|below| below.get(index)).is_some_and(|below| below.continued);
            let merged = match (cell.continued, starts) {
                (true, _) => "<w:vMerge/>",
                (false, true) => "<w:vMerge w:val=\"restart\"/>",
                (false, false) => "",
            };
            let span = if cell.columns > 1 {
                format!("<w:gridSpan w:val=\"{}\"/>", cell.columns)
            } else {
                String::new()
            };
            text += &format!("<w:tc><w:tcPr>{span}{merged}</w:tcPr>{}</w:tc>", lists.lines(&cell.text));
        }
        text += "</w:tr>";
    }
    text + "</w:tbl>"
}

/// Lists whose marks Word makes: of dashes, and of numbers, each with what it begins with.
struct Lists {
    is_used: bool,
    starts: Vec<u32>,
}

impl Lists {
    fn lines(&mut self, text: &str) -> String {
        let mut next = None;
        text.split('\n').map(|line| self.line(line, &mut next)).collect()
    }

    fn line(&mut self, line: &str, next: &mut Option<u32>) -> String {
        let list = |id: usize| format!("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{id}\"/></w:numPr>");
        let number =
            line.split_once(". ").and_then(|(number, text)| Some((number.parse::<u32>().ok()?, text)));
        match (line.strip_prefix(['–', '-']), number) {
            (Some(text), _) if self.is_used => paragraph(&list(DASHES), text.trim()),
            (_, Some((number, text))) if self.is_used => {
                if *next != Some(number) {
                    self.starts.push(number);
                }
                *next = Some(number + 1);
                paragraph(&list(DASHES + self.starts.len()), text)
            }
            _ => paragraph("", line),
        }
    }

    fn rules(&self) -> String {
        let counting = |id: usize, numeral: &str, text: &str| {
            let level =
                format!("<w:start w:val=\"1\"/><w:numFmt w:val=\"{numeral}\"/><w:lvlText w:val=\"{text}\"/>");
            format!(
                "<w:abstractNum w:abstractNumId=\"{id}\"><w:lvl w:ilvl=\"0\">{level}</w:lvl></w:abstractNum>"
            )
        };
        let mut rules = counting(0, "bullet", "–") + &counting(1, "decimal", "%1.");
        rules += &format!("<w:num w:numId=\"{DASHES}\"><w:abstractNumId w:val=\"0\"/></w:num>");
        for (id, start) in (DASHES + 1..).zip(&self.starts) {
            let start =
                format!("<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"{start}\"/></w:lvlOverride>");
            rules += &format!("<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"1\"/>{start}</w:num>");
        }
        rules
    }
}
