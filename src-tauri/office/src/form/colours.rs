//! Colours of cells: written out, of the workbook's theme, or by number.

use super::Refused;
use crate::paper::package::Package;
use crate::paper::xml::{Step, attribute, number};
use quick_xml::events::BytesStart;

/// Colours of the theme in the order in which cells count them.
#[derive(Default)]
pub(super) struct Theme(Vec<[u8; 3]>);

/// The first 64 numbered colours of Excel; 0–7 are the same as 8–15.
const NUMBERED: [u32; 56] = [
    0x000000, 0xFFFFFF, 0xFF0000, 0x00FF00, 0x0000FF, 0xFFFF00, 0xFF00FF, 0x00FFFF, 0x800000, 0x008000,
    0x000080, 0x808000, 0x800080, 0x008080, 0xC0C0C0, 0x808080, 0x9999FF, 0x993366, 0xFFFFCC, 0xCCFFFF,
    0x660066, 0xFF8080, 0x0066CC, 0xCCCCFF, 0x000080, 0xFF00FF, 0xFFFF00, 0x00FFFF, 0x800080, 0x800000,
    0x008080, 0x0000FF, 0x00CCFF, 0xCCFFFF, 0xCCFFCC, 0xFFFF99, 0x99CCFF, 0xFF99CC, 0xCC99FF, 0xFFCC99,
    0x3366FF, 0x33CCCC, 0x99CC00, 0xFFCC00, 0xFF9900, 0xFF6600, 0x666699, 0x969696, 0x003366, 0x339966,
    0x003300, 0x333300, 0x993300, 0x993366, 0x333399, 0x333333,
];

impl Theme {
    pub fn read(package: &mut Package, part: &str) -> Result<Theme, Refused> {
        let (mut found, mut inside) = (Vec::new(), false);
        let mut xml = package.part(part)?;
        while let Some(step) = xml.next()? {
            match step {
                Step::Open(tag) => match tag.local_name().as_ref() {
                    "clrScheme" => inside = true,
                    "srgbClr" if inside => found.extend(attribute(&tag, "val").and_then(|text| hex(&text))),
                    "sysClr" if inside => {
                        found.extend(attribute(&tag, "lastClr").and_then(|text| hex(&text)))
                    }
                    _ => {}
                },
                Step::Close(tag) if tag.local_name().as_ref() == "clrScheme" => break,
                _ => {}
            }
        }
        // The file has dark before light, cells count light first.
        for pair in [(0, 1), (2, 3)] {
            if found.len() > pair.1 {
                found.swap(pair.0, pair.1);
            }
        }
        Ok(Theme(found))
    }

    /// `#rrggbb` of an element with a colour; empty where it is the usual one.
    pub fn colour(&self, tag: &BytesStart) -> String {
        let written = attribute(tag, "rgb").and_then(|text| hex(text.get(text.len().saturating_sub(6)..)?));
        let of_theme = number::<usize>(tag, "theme").and_then(|index| self.0.get(index).copied());
        let numbered = number::<usize>(tag, "indexed").and_then(|index| {
            let index = if index < 8 { index } else { index - 8 };
            let [_, rest @ ..] = NUMBERED.get(index)?.to_be_bytes();
            Some(rest)
        });
        let Some(colour) = written.or(of_theme).or(numbered) else { return String::new() };
        let tint = number::<f64>(tag, "tint").unwrap_or_default();
        let [red, green, blue] = colour.map(|part| tinted(part, tint));
        format!("#{red:02x}{green:02x}{blue:02x}")
    }
}

fn hex(text: &str) -> Option<[u8; 3]> {
    let number = u32::from_str_radix(text, 16).ok().filter(|_| text.len() == 6)?;
    let [_, rest @ ..] = number.to_be_bytes();
    Some(rest)
}

/// Lighter for a positive tint, darker for a negative one.
fn tinted(part: u8, tint: f64) -> u8 {
    let part = f64::from(part);
    let changed = if tint < 0.0 { part * (1.0 + tint) } else { part + (255.0 - part) * tint };
    changed.round().clamp(0.0, 255.0) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_read_in_every_notation() {
        let theme = Theme(vec![[255, 255, 255], [0, 0, 0], [0xEE, 0xEC, 0xE1], [0x1F, 0x49, 0x7D]]);
        let colour =
            |attributes: &str| theme.colour(&BytesStart::from_content(format!("color {attributes}"), 5));
        assert_eq!(colour("rgb='FFD9E1F2'"), "#d9e1f2");
        assert_eq!(colour("theme='3'"), "#1f497d");
        assert_eq!(colour("theme='0' tint='-0.5'"), "#808080");
        assert_eq!(colour("theme='1' tint='0.5'"), "#808080");
        assert_eq!(colour("indexed='10'"), "#ff0000");
        assert_eq!(colour("indexed='2'"), "#ff0000");
        assert_eq!(colour("auto='1'"), "");
        assert_eq!(colour("rgb='жжж'"), "");
    }
}
