//! A sheet's XML as a row of pieces to compare: cells, rows, and everything else as it is written.
//! Written apart from what changes the XML, so that a slip there is seen here.

use quick_xml::Reader;
use quick_xml::events::Event;

use super::super::edit::{At, Cells, Stands};
use super::super::tag;

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    Row(u32, String),
    Cell(At, &'a str),
    Other(&'a str),
}

pub(super) struct Tokens<'a> {
    text: &'a str,
    reader: Reader<&'a [u8]>,
    cells: Cells,
}

impl<'a> Tokens<'a> {
    pub fn new(text: &'a str) -> Tokens<'a> {
        Tokens { text, reader: Reader::from_str(text), cells: Cells::default() }
    }

    fn step(&mut self) -> Result<Option<Token<'a>>, quick_xml::Error> {
        loop {
            let start = self.reader.buffer_position() as usize;
            let event = self.reader.read_event()?;
            let whole = |reader: &Reader<&[u8]>| &self.text[start..reader.buffer_position() as usize];
            return Ok(Some(match &event {
                Event::Eof => return Ok(None),
                Event::Start(tag) | Event::Empty(tag) => match tag.local_name().as_ref() {
                    // It only sums up where cells stand; an empty list of rows may have got some.
                    "dimension" | "sheetData" => continue,
                    "row" => {
                        self.cells.row(tag);
                        let opened = tag::without(whole(&self.reader), "spans");
                        let opened = opened.trim_end_matches('>').trim_end_matches('/').trim_end().to_owned();
                        Token::Row(self.cells.at_row(), opened)
                    }
                    "c" => {
                        let at = self.cells.cell(tag);
                        if matches!(event, Event::Start(_)) {
                            loop {
                                match self.reader.read_event()? {
                                    Event::End(tag) if tag.local_name().as_ref() == "c" => break,
                                    Event::Eof => return Ok(None),
                                    _ => {}
                                }
                            }
                        }
                        Token::Cell(at, whole(&self.reader))
                    }
                    _ => Token::Other(whole(&self.reader)),
                },
                Event::End(tag) if ["row", "sheetData", "dimension"].contains(&tag.local_name().as_ref()) => {
                    continue;
                }
                Event::Text(text) if text.trim().is_empty() => continue,
                _ => Token::Other(whole(&self.reader)),
            }));
        }
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Result<Token<'a>, String>;

    fn next(&mut self) -> Option<Self::Item> {
        self.step().map_err(|error| error.to_string()).transpose()
    }
}

/// What stands in a cell that was filled; `None` for an empty one.
pub(super) fn stands(cell: &str) -> Result<Option<Stands>, String> {
    let mut reader = Reader::from_str(cell);
    reader.config_mut().check_end_names = false;
    let (mut text, mut inside, mut kind, mut has) = (String::new(), false, String::new(), false);
    loop {
        match reader.read_event().map_err(|error| error.to_string())? {
            Event::Eof => break,
            Event::Start(tag) => match tag.local_name().as_ref() {
                "c" => kind = crate::paper::xml::attribute(&tag, "t").unwrap_or_default(),
                "t" | "v" => (inside, has) = (true, true),
                _ => {}
            },
            Event::End(_) => inside = false,
            Event::Text(piece) if inside => text.push_str(&piece),
            Event::GeneralRef(name) if inside => text.push(match &*name {
                "lt" => '<',
                "gt" => '>',
                "amp" => '&',
                _ => return Err(format!("an unknown sign {}", &*name)),
            }),
            _ => {}
        }
    }
    Ok(match kind.as_str() {
        _ if !has => None,
        "inlineStr" => Some(Stands::Text(text.replace("_x005F_", "_"))),
        _ => Some(Stands::Number(text.parse().map_err(|_| "no number")?)),
    })
}

/// A cell with a formula and no kept result.
pub(super) fn without_result(cell: &str) -> String {
    let opened = cell.find('>').map_or(cell.len(), |at| at + 1);
    let (head, rest) = cell.split_at(opened);
    let result = rest.find("<v").or_else(|| rest.find(":v").and_then(|at| rest[..at].rfind('<')));
    let rest = match result {
        Some(from) => {
            let until =
                rest[from..].find("/>").filter(|_| !rest[from..].contains("</")).map(|at| from + at + 2);
            let close =
                rest[from..].find("</").and_then(|at| Some(from + at + rest[from + at..].find('>')? + 1));
            let until = until.or(close).unwrap_or(rest.len());
            [&rest[..from], &rest[until..]].concat()
        }
        None => rest.to_owned(),
    };
    tag::without(head, "t") + &rest
}
