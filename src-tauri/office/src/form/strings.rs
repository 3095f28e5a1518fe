//! The texts that cells share.

use super::Refused;
use crate::paper::Unread;
use crate::paper::package::Package;
use crate::paper::xml::{Step, Xml};

/// Texts of a whole workbook, and bytes of them all: more than any form.
const MOST: usize = 300_000;
const MOST_TEXT: usize = 24 << 20;

#[derive(Default)]
pub(super) struct Strings(Vec<String>);

impl Strings {
    pub fn read(package: &mut Package, part: &str) -> Result<Strings, Refused> {
        let (mut found, mut size) = (Vec::new(), 0);
        let mut xml = package.part(part)?;
        while let Some(step) = xml.next()? {
            if matches!(step, Step::Open(tag) if tag.local_name().as_ref() == "si") {
                let text = rich(&mut xml, "si")?;
                size += text.len();
                if found.len() >= MOST || size > MOST_TEXT {
                    return Err(Unread::TooLarge.into());
                }
                found.push(text);
            }
        }
        Ok(Strings(found))
    }

    pub fn get(&self, index: &str) -> &str {
        let found = index.trim().parse::<usize>().ok().and_then(|index| self.0.get(index));
        found.map(String::as_str).unwrap_or_default()
    }
}

/// The text of an element that has just opened, pieces with looks of their own together. How a word is
/// pronounced is left out.
pub(super) fn rich(xml: &mut Xml, element: &str) -> Result<String, Refused> {
    let (mut text, mut inside) = (String::new(), false);
    while let Some(step) = xml.next()? {
        match step {
            Step::Open(tag) if tag.local_name().as_ref() == "rPh" => xml.skip()?,
            Step::Open(tag) => inside = tag.local_name().as_ref() == "t",
            Step::Close(tag) if tag.local_name().as_ref() == element => break,
            Step::Close(_) => inside = false,
            Step::Text(piece) if inside => text.push_str(&piece),
            Step::Text(_) => {}
        }
    }
    Ok(unescaped(text))
}

/// Excel writes a sign that XML cannot have as «_x000D_».
fn unescaped(text: String) -> String {
    if text.contains("_x000D_") { text.replace("_x000D_", "") } else { text }
}
