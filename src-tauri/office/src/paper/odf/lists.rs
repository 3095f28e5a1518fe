//! Numbers of the items of lists.

use std::collections::HashMap;

use quick_xml::events::BytesStart;

use super::super::numbers::Count;
use super::super::xml::{attribute, number};
use super::styles::Styles;

#[derive(Default)]
pub struct Lists {
    /// The style of each open list, one inside the other.
    open: Vec<String>,
    counts: HashMap<String, Count>,
    /// An item whose text has not begun, with the number that it is given.
    item: Option<Option<u32>>,
}

impl Lists {
    /// A list goes on counting where an earlier one ended only if it says so.
    pub fn open(&mut self, tag: &BytesStart) {
        let around = self.open.last().cloned().unwrap_or_default();
        let style = attribute(tag, "style-name").unwrap_or(around);
        let goes_on = attribute(tag, "continue-numbering").as_deref() == Some("true")
            || attribute(tag, "continue-list").is_some();
        if self.open.is_empty() && !goes_on {
            self.counts.remove(&style);
        }
        self.open.push(style);
    }

    pub fn close(&mut self) {
        self.open.pop();
    }

    pub fn open_item(&mut self, tag: &BytesStart) {
        self.item = Some(number(tag, "start-value"));
    }

    pub fn close_item(&mut self) {
        self.item = None;
    }

    /// What stands before the paragraph that begins: only the first one of an item has a number,
    /// and an item that holds nothing but a list inside it is not counted.
    pub fn mark(&mut self, styles: &Styles) -> String {
        let (Some(given), Some(style)) = (self.item.take(), self.open.last()) else { return String::new() };
        let Some(levels) = styles.lists.get(style) else { return String::new() };
        let level = self.open.len() - 1;
        let count = self.counts.entry(style.clone()).or_default();
        count.next(levels, level, given);
        count.write(levels, level)
    }
}
