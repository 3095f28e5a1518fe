//! What a sheet says of its cells beside their values: which are merged, protected, and what may be
//! chosen in them.

use nastavnik_domain::letters::fold;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::Refused;
use super::look::area;
use crate::paper::xml::attribute;

#[derive(Default)]
pub(super) struct Rules {
    pub merged: Vec<[u32; 4]>,
    pub is_protected: bool,
    pub has_tables: bool,
    /// Areas of cells and what may be chosen there.
    choices: Vec<(Vec<[u32; 4]>, Vec<String>)>,
}

pub(super) fn rules(xml: &str) -> Result<Rules, Refused> {
    let mut found = Rules::default();
    let mut reader = Reader::from_str(xml);
    let (mut areas, mut formula) = (None, None::<String>);
    loop {
        match reader.read_event()? {
            Event::Eof => return Ok(found),
            Event::DocType(_) => return Err(Refused::Entities("sheet".into())),
            Event::Start(tag) | Event::Empty(tag) => match tag.local_name().as_ref() {
                "mergeCell" => found.merged.extend(attribute(&tag, "ref").and_then(|text| area(&text))),
                "sheetProtection" => {
                    found.is_protected = attribute(&tag, "sheet").is_some_and(|is| is == "1" || is == "true");
                }
                "tablePart" => found.has_tables = true,
                "dataValidation" => areas = choice(&tag),
                "formula1" => formula = areas.is_some().then(String::new),
                _ => {}
            },
            Event::Text(text) => {
                if let Some(formula) = &mut formula {
                    formula.push_str(&text.xml10_content());
                }
            }
            Event::GeneralRef(name) => {
                if let Some(formula) = &mut formula {
                    formula.push_str(if &*name == "quot" { "\"" } else { "&" });
                }
            }
            Event::End(tag) if tag.local_name().as_ref() == "formula1" => {
                // «"да,нет"»; a list that stands in cells is not looked into.
                if let (Some(areas), Some(text)) = (areas.take(), formula.take())
                    && let Some(text) = text.trim().strip_prefix('"').and_then(|text| text.strip_suffix('"'))
                {
                    found.choices.push((areas, text.split(',').map(|one| one.trim().to_owned()).collect()));
                }
            }
            _ => {}
        }
    }
}

fn choice(tag: &BytesStart) -> Option<Vec<[u32; 4]>> {
    let areas =
        attribute(tag, "sqref").filter(|_| attribute(tag, "type").is_some_and(|kind| kind == "list"))?;
    Some(areas.split_whitespace().filter_map(area).collect())
}

fn within([top, bottom, left, right]: &[u32; 4], (row, column): (u32, u32)) -> bool {
    (*top..=*bottom).contains(&row) && (*left..=*right).contains(&column)
}

impl Rules {
    /// Under a merged cell and not its own.
    pub fn is_covered(&self, at: (u32, u32)) -> bool {
        self.merged.iter().any(|area| within(area, at) && (area[0], area[2]) != at)
    }

    /// The text in the spelling that the form allows, or what it does allow.
    pub fn allowed(&self, at: (u32, u32), text: &str) -> Result<String, Vec<String>> {
        let choices = self.choices.iter().find(|(areas, _)| areas.iter().any(|area| within(area, at)));
        match choices {
            None => Ok(text.to_owned()),
            Some((_, choices)) => {
                let found = choices.iter().find(|choice| alike(choice) == alike(text));
                found.cloned().ok_or_else(|| choices.clone())
            }
        }
    }
}

/// «Педагог – педагог» and «педагог-педагог» are one.
fn alike(text: &str) -> String {
    fold(text).chars().filter(|sign| sign.is_alphanumeric()).collect()
}
