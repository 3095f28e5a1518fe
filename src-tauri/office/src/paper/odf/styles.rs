//! Rules of lists, and which sheets are hidden.

use std::collections::{HashMap, HashSet};

use quick_xml::events::BytesStart;

use super::super::Unread;
use super::super::numbers::{Level, Numeral};
use super::super::xml::{Step, Xml, attribute, number};

/// As in LibreOffice.
const LEVELS: usize = 10;

#[derive(Default)]
pub struct Styles {
    /// Levels of each list style.
    pub lists: HashMap<String, Vec<Level>>,
    /// Styles of tables that are not shown.
    pub hidden: HashSet<String>,
}

impl Styles {
    /// Adds those of a part.
    pub fn read(&mut self, mut part: Xml) -> Result<(), Unread> {
        let mut name = String::new();
        while let Some(step) = part.next()? {
            let Step::Open(tag) = step else { continue };
            match tag.local_name().as_ref() {
                // Nothing after it is a style.
                "body" => break,
                "style" => name = attribute(&tag, "name").unwrap_or_default(),
                "table-properties" if attribute(&tag, "display").as_deref() == Some("false") => {
                    self.hidden.insert(name.clone());
                }
                "list-style" => {
                    name = attribute(&tag, "name").unwrap_or_default();
                    self.lists.insert(name.clone(), Vec::new());
                }
                kind @ ("list-level-style-number" | "list-level-style-bullet" | "list-level-style-image") => {
                    let at = number(&tag, "level").unwrap_or(1usize).saturating_sub(1);
                    if let Some(levels) = self.lists.get_mut(&name)
                        && at < LEVELS
                    {
                        levels.resize_with(levels.len().max(at + 1), Level::default);
                        levels[at] = level(&tag, at, kind.ends_with("number"));
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }
}

fn level(tag: &BytesStart, at: usize, is_number: bool) -> Level {
    if !is_number {
        return Level { numeral: Numeral::Bullet, ..Level::default() };
    }
    // The prefix is LibreOffice's own; without it a level is described in pieces.
    let text = attribute(tag, "num-list-format").unwrap_or_else(|| {
        let piece = |name: &str| attribute(tag, name).unwrap_or_default();
        let shown = number(tag, "display-levels").unwrap_or(1usize).clamp(1, at + 1);
        let numbers: Vec<String> = (at + 2 - shown..=at + 1).map(|level| format!("%{level}%")).collect();
        piece("num-prefix") + &numbers.join(".") + &piece("num-suffix")
    });
    let numeral = numeral(&attribute(tag, "num-format").unwrap_or_default());
    Level {
        start: number(tag, "start-value").unwrap_or(1),
        // A level that shows no number of its own shows nothing.
        text: if numeral == Numeral::Nothing { String::new() } else { pattern(&text) },
        numeral,
        ..Level::default()
    }
}

/// «%1%.%2%.» as Word writes it.
fn pattern(text: &str) -> String {
    (1..=LEVELS)
        .fold(text.to_owned(), |text, level| text.replace(&format!("%{level}%"), &format!("%{level}")))
}

fn numeral(format: &str) -> Numeral {
    match format {
        "" => Numeral::Nothing,
        "a" => Numeral::LowerLetter,
        "A" => Numeral::UpperLetter,
        "i" => Numeral::LowerRoman,
        "I" => Numeral::UpperRoman,
        _ if format.starts_with('а') => Numeral::LowerRussian,
        _ if format.starts_with('А') => Numeral::UpperRussian,
        _ => Numeral::Decimal,
    }
}
