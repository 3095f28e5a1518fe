//! Numbers of HTML lists.

use html5ever::tokenizer::Tag;

use super::super::super::numbers::{DASH, Numeral};
use super::page::attribute;

/// An open `ol` or `ul`.
pub struct List {
    numeral: Numeral,
    next: u32,
}

impl List {
    pub fn open(tag: &Tag) -> List {
        let is_ordered = &*tag.name == "ol";
        let usual = if is_ordered { Numeral::Decimal } else { Numeral::Bullet };
        let next = attribute(tag, "start").and_then(|start| start.trim().parse().ok()).unwrap_or(1);
        List { numeral: numeral(tag).unwrap_or(usual), next }
    }

    /// What stands before the next item.
    pub fn mark(&mut self, item: &Tag) -> String {
        let given = attribute(item, "value").and_then(|value| value.trim().parse().ok());
        let number = given.unwrap_or(self.next);
        self.next = number.saturating_add(1);
        match self.numeral {
            Numeral::Bullet => DASH.into(),
            Numeral::Nothing => String::new(),
            numeral => format!("{}.", numeral.write(number)),
        }
    }
}

/// As an attribute or a style says it.
fn numeral(tag: &Tag) -> Option<Numeral> {
    let style = attribute(tag, "style").unwrap_or_default().to_lowercase();
    let style = style.split(';').find_map(|rule| {
        let (name, value) = rule.split_once(':')?;
        matches!(name.trim(), "list-style" | "list-style-type").then(|| value.trim().to_owned())
    });
    match style.as_deref() {
        Some("none") => Some(Numeral::Nothing),
        Some("decimal") => Some(Numeral::Decimal),
        Some("lower-alpha" | "lower-latin") => Some(Numeral::LowerLetter),
        Some("upper-alpha" | "upper-latin") => Some(Numeral::UpperLetter),
        Some("lower-roman") => Some(Numeral::LowerRoman),
        Some("upper-roman") => Some(Numeral::UpperRoman),
        Some("disc" | "circle" | "square") => Some(Numeral::Bullet),
        _ => match attribute(tag, "type")? {
            "1" => Some(Numeral::Decimal),
            "a" => Some(Numeral::LowerLetter),
            "A" => Some(Numeral::UpperLetter),
            "i" => Some(Numeral::LowerRoman),
            "I" => Some(Numeral::UpperRoman),
            _ => None,
        },
    }
}
