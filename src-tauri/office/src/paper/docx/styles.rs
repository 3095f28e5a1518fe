//! Numbering that paragraphs have from their style.

use std::collections::HashMap;

use super::super::Unread;
use super::super::xml::{Step, Xml, attribute, number};

/// Where a paragraph or a style stands in a list: both can come from different places.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The list; 0 takes a paragraph out of any list.
    pub list: Option<u32>,
    /// From 0.
    pub level: Option<usize>,
}

impl Place {
    /// What is not said here is as it is there.
    pub fn or(self, other: Place) -> Place {
        Place { list: self.list.or(other.list), level: self.level.or(other.level) }
    }
}

#[derive(Default)]
pub struct Styles {
    styles: HashMap<String, Style>,
    /// The style of paragraphs that name none.
    usual: Option<String>,
}

#[derive(Default)]
struct Style {
    based_on: Option<String>,
    place: Place,
}

/// Styles that are based on each other; more is a circle.
const LONGEST_CHAIN: usize = 20;

impl Styles {
    pub fn read(mut part: Xml) -> Result<Styles, Unread> {
        let mut styles = Styles::default();
        let mut id = String::new();
        while let Some(step) = part.next()? {
            let Step::Open(tag) = step else { continue };
            let style = styles.styles.get_mut(&id);
            match (tag.local_name().as_ref(), style) {
                ("style", _) => {
                    id = attribute(&tag, "styleId").unwrap_or_default();
                    let is_usual = attribute(&tag, "default").is_some_and(|value| value != "0");
                    if is_usual && attribute(&tag, "type").as_deref() == Some("paragraph") {
                        styles.usual = Some(id.clone());
                    }
                    styles.styles.insert(id.clone(), Style::default());
                }
                ("basedOn", Some(style)) => style.based_on = attribute(&tag, "val"),
                ("numId", Some(style)) => style.place.list = number(&tag, "val"),
                ("ilvl", Some(style)) => style.place.level = number(&tag, "val"),
                ("pPrChange", _) => part.skip()?,
                _ => {}
            }
        }
        Ok(styles)
    }

    /// The style's name that counts: that of the paragraph or the usual one.
    pub fn name<'a>(&'a self, named: Option<&'a str>) -> Option<&'a str> {
        named.or(self.usual.as_deref())
    }

    pub fn place(&self, name: &str) -> Place {
        let mut place = Place::default();
        let mut next = self.styles.get(name);
        for _ in 0..LONGEST_CHAIN {
            let Some(style) = next else { break };
            place = place.or(style.place);
            next = style.based_on.as_ref().and_then(|name| self.styles.get(name));
        }
        place
    }
}
