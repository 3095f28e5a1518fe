//! What calamine does not tell of a sheet of Excel: which rows and columns are hidden, and which
//! cells have formulas.

use std::collections::HashMap;

use nastavnik_domain::paper::Origin;
use quick_xml::events::BytesStart;

use super::super::Unread;
use super::super::package::Package;
use super::super::xml::{Step, attribute, number};

/// By the names of the sheets.
pub fn origins(bytes: &[u8]) -> Result<HashMap<String, Origin>, Unread> {
    let mut package = Package::open(bytes)?;
    let Some(workbook) = package.related("", "officeDocument")? else { return Ok(HashMap::new()) };
    let targets = package.targets(&workbook)?;
    let mut names = Vec::new();
    let mut list = package.part(&workbook)?;
    while let Some(step) = list.next()? {
        if let Step::Open(tag) = step
            && tag.local_name().as_ref() == "sheet"
            && let (Some(name), Some(id)) = (attribute(&tag, "name"), attribute(&tag, "id"))
        {
            names.push((name, id));
        }
    }
    drop(list);
    let mut found = HashMap::new();
    for (name, id) in names {
        if let Some(part) = targets.get(&id).filter(|part| package.has(part)) {
            found.insert(name, origin(&mut package, part)?);
        }
    }
    Ok(found)
}

fn origin(package: &mut Package, part: &str) -> Result<Origin, Unread> {
    let mut origin = Origin::default();
    let mut sheet = package.part(part)?;
    let mut row: u32 = 0;
    let mut cell = None;
    while let Some(step) = sheet.next()? {
        let Step::Open(tag) = step else { continue };
        match tag.local_name().as_ref() {
            "col" if is_hidden(&tag) => {
                let (Some(first), Some(last)) = (number::<u32>(&tag, "min"), number::<u32>(&tag, "max"))
                else {
                    continue;
                };
                // Everything to the right of a list is often hidden as one column of thousands.
                origin
                    .hidden_columns
                    .extend((first..=last).take(MOST_HIDDEN).map(|one| one.saturating_sub(1)));
            }
            "row" => {
                row = number(&tag, "r").unwrap_or(row + 1);
                if is_hidden(&tag) {
                    origin.hidden_rows.insert(row.saturating_sub(1));
                }
            }
            "c" => cell = attribute(&tag, "r").and_then(|place| column(&place)),
            "f" => origin.formulas.extend(cell.map(|column| (row.saturating_sub(1), column))),
            _ => {}
        }
    }
    Ok(origin)
}

const MOST_HIDDEN: usize = 300;

fn is_hidden(tag: &BytesStart) -> bool {
    matches!(attribute(tag, "hidden").as_deref(), Some("1" | "true"))
}

/// «C» of «C12», counted from zero.
fn column(place: &str) -> Option<u32> {
    let letters = place.bytes().take_while(u8::is_ascii_uppercase);
    let number =
        letters.fold(0u32, |sum, letter| sum.saturating_mul(26).saturating_add(u32::from(letter - b'A') + 1));
    number.checked_sub(1)
}
