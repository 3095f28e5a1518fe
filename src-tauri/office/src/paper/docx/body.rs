//! The running text of a document of Word with its tables, as it is shown: without what was
//! struck out by a reviewer, without comments, with numbers of lists, results of fields and
//! text boxes.

use nastavnik_domain::paper::Paper;
use quick_xml::events::BytesStart;

use super::super::Unread;
use super::super::build::Builder;
use super::super::grid::Grid;
use super::super::numbers::DASH;
use super::super::room::lengthen;
use super::super::xml::{Step, Xml, attribute, number};
use super::columns::Columns;
use super::lists::Lists;
use super::styles::{Place, Styles};

pub struct Body {
    builder: Builder,
    /// Of the open table.
    columns: Columns,
    styles: Styles,
    lists: Lists,
    /// The open paragraphs: one in a text box lies inside the one that the box hangs on.
    paragraphs: Vec<Paragraph>,
    /// The open fields, each with whether its result has begun.
    fields: Vec<bool>,
    in_text: bool,
    in_row_properties: bool,
}

#[derive(Default)]
struct Paragraph {
    text: String,
    style: Option<String>,
    place: Place,
}

impl Body {
    pub fn new(styles: Styles, lists: Lists) -> Body {
        Body {
            builder: Builder::default(),
            columns: Columns::default(),
            styles,
            lists,
            paragraphs: Vec::new(),
            fields: Vec::new(),
            in_text: false,
            in_row_properties: false,
        }
    }

    pub fn read(mut self, mut part: Xml) -> Result<Paper, Unread> {
        while let Some(step) = part.next()? {
            match step {
                Step::Open(tag) if self.is_hidden(&tag) => part.skip()?,
                Step::Open(tag) => self.open(&tag)?,
                Step::Close(tag) => self.close(tag.local_name().as_ref())?,
                Step::Text(text) if self.in_text => self.write(&text)?,
                Step::Text(_) => {}
            }
        }
        self.builder.finish()
    }

    /// What is in the file and not on the page: what was deleted or moved away, how it was
    /// formatted before, codes of fields, places of tabs, settings of controls, readings over
    /// a word, and the second form of a text box for old versions of Word.
    fn is_hidden(&mut self, tag: &BytesStart) -> bool {
        match tag.local_name().as_ref() {
            "del" if self.in_row_properties => {
                if let Some(grid) = self.builder.grid() {
                    grid.drop_row();
                }
                true
            }
            "del" | "moveFrom" | "pPrChange" | "rPrChange" | "tblPrChange" | "tblGridChange"
            | "trPrChange" | "tcPrChange" | "sectPr" | "sdtPr" | "tabs" | "rt" | "instrText" | "delText"
            | "Fallback" => true,
            _ => false,
        }
    }

    fn open(&mut self, tag: &BytesStart) -> Result<(), Unread> {
        let value = || attribute(tag, "val");
        match tag.local_name().as_ref() {
            "p" => self.paragraphs.push(Paragraph::default()),
            "t" => self.in_text = true,
            "tab" | "ptab" => self.write("\t")?,
            "br" | "cr" => self.write("\n")?,
            "noBreakHyphen" => self.write("-")?,
            "sym" => self.write(&symbol(tag))?,
            "fldChar" => self.field(attribute(tag, "fldCharType").as_deref()),
            "tbl" => {
                self.builder.open_table("");
                if self.builder.grid().is_some() {
                    self.columns = Columns::default();
                }
            }
            "tr" => {
                self.builder.open_row()?;
                if self.builder.grid().is_some() {
                    self.columns.open_row();
                }
            }
            "trPr" => self.in_row_properties = true,
            "tc" => self.builder.open_cell(1, 1)?,
            name @ ("pStyle" | "numId" | "ilvl") => {
                if let Some(paragraph) = self.paragraphs.last_mut() {
                    match name {
                        "pStyle" => paragraph.style = value(),
                        "numId" => paragraph.place.list = number(tag, "val"),
                        _ => paragraph.place.level = number(tag, "val"),
                    }
                }
            }
            name => {
                if let Some(grid) = self.builder.grid() {
                    let continues = || value().is_none_or(|value| value == "continue");
                    match (name, grid.cell()) {
                        ("gridCol", None) => self.columns.add(number(tag, "w")),
                        ("gridBefore", None) => {
                            grid.skip(self.columns.take(number(tag, "val").unwrap_or_default()));
                        }
                        ("gridSpan", Some(cell)) => cell.columns = number(tag, "val").unwrap_or(1),
                        ("vMerge", Some(cell)) => cell.continued = continues(),
                        ("hMerge", Some(cell)) => cell.joined = continues(),
                        _ => {}
                    }
                }
            }
        }
        Ok(())
    }

    fn close(&mut self, name: &str) -> Result<(), Unread> {
        match name {
            "p" => self.paragraph()?,
            "t" => self.in_text = false,
            "trPr" => self.in_row_properties = false,
            "tc" => {
                if let Some(cell) = self.builder.grid().and_then(Grid::cell) {
                    cell.columns = self.columns.take(cell.columns.max(1));
                }
                self.builder.close_cell();
            }
            "tr" => self.builder.close_row()?,
            "tbl" => self.builder.close_table()?,
            _ => {}
        }
        Ok(())
    }

    fn write(&mut self, text: &str) -> Result<(), Unread> {
        let shown = self.fields.iter().all(|in_result| *in_result);
        match self.paragraphs.last_mut() {
            Some(paragraph) if shown => lengthen(&mut paragraph.text, text),
            _ => Ok(()),
        }
    }

    fn field(&mut self, kind: Option<&str>) {
        match kind {
            Some("begin") => self.fields.push(false),
            Some("separate") => self.fields.iter_mut().last().into_iter().for_each(|field| *field = true),
            Some("end") => drop(self.fields.pop()),
            _ => {}
        }
    }

    /// A number is shown even before an empty paragraph, which is how columns «№» are filled.
    fn paragraph(&mut self) -> Result<(), Unread> {
        let Some(Paragraph { text, style, place }) = self.paragraphs.pop() else { return Ok(()) };
        // A field whose end was lost must not hide the rest of the document.
        self.fields.clear();
        let style = self.styles.name(style.as_deref());
        let mark = self.lists.number(place, style, &self.styles);
        if mark.is_empty() || (mark == DASH && text.trim().is_empty()) {
            self.builder.paragraph(&text)
        } else {
            self.builder.paragraph(&format!("{mark} {}", text.trim_start()))
        }
    }
}

/// A sign by its number in a font of signs, where numbers mean nothing else: a dot for all.
fn symbol(tag: &BytesStart) -> String {
    let code = attribute(tag, "char").and_then(|code| u32::from_str_radix(&code, 16).ok());
    match code.and_then(char::from_u32) {
        Some('\u{e000}'..='\u{f8ff}') | None => "•".into(),
        Some(sign) => sign.into(),
    }
}
