//! `numbering.xml`: which lists there are, and the number of each paragraph in them.

use std::collections::{HashMap, HashSet};

use super::super::Unread;
use super::super::numbers::{Count, Level, Numeral};
use super::super::xml::{Step, Xml, attribute, number};
use super::styles::{Place, Styles};

/// Word has nine.
const LEVELS: usize = 9;

/// Several lists may be one and the same counting («abstractNum»), each with rules of its own.
#[derive(Default)]
pub struct Lists {
    countings: HashMap<u32, Counting>,
    lists: HashMap<u32, List>,
    /// Levels of lists that have begun with a number of their own already.
    begun: HashSet<(u32, usize)>,
    counts: HashMap<u32, Count>,
}

#[derive(Default)]
struct Counting {
    levels: Vec<Level>,
    /// The paragraph style that stands for each level.
    styles: Vec<Option<String>>,
    /// Its levels are those of the list of this style.
    link: Option<String>,
}

#[derive(Default)]
struct List {
    counting: u32,
    /// What each level begins with in this list.
    starts: HashMap<usize, u32>,
    /// Levels that are different in this list.
    levels: HashMap<usize, Level>,
}

/// What the parser is in.
enum Inside {
    Nothing,
    Counting(u32),
    List(u32),
}

impl Lists {
    pub fn read(mut part: Xml) -> Result<Lists, Unread> {
        let mut lists = Lists::default();
        let mut inside = Inside::Nothing;
        let mut at = 0;
        while let Some(step) = part.next()? {
            let Step::Open(tag) = step else { continue };
            let value = || attribute(&tag, "val");
            match tag.local_name().as_ref() {
                "abstractNum" => {
                    let id = number(&tag, "abstractNumId").unwrap_or_default();
                    inside = Inside::Counting(id);
                    lists.countings.insert(id, Counting::default());
                }
                "num" => {
                    let id = number(&tag, "numId").unwrap_or_default();
                    inside = Inside::List(id);
                    lists.lists.insert(id, List::default());
                }
                "abstractNumId" => {
                    if let Some(list) = lists.list(&inside) {
                        list.counting = number(&tag, "val").unwrap_or_default();
                    }
                }
                "numStyleLink" => {
                    if let Some(counting) = lists.counting(&inside) {
                        counting.link = value();
                    }
                }
                "lvl" | "lvlOverride" => at = number(&tag, "ilvl").unwrap_or_default(),
                "startOverride" => {
                    if let (Some(list), Some(start)) = (lists.list(&inside), number(&tag, "val")) {
                        list.starts.insert(at, start);
                    }
                }
                "pStyle" => {
                    if let Some(counting) = lists.counting(&inside)
                        && at < LEVELS
                    {
                        counting.styles.resize(LEVELS, None);
                        counting.styles[at] = value();
                    }
                }
                // What follows is about how numbers look, or a second way to say the same.
                "pPr" | "rPr" | "Fallback" => part.skip()?,
                name => {
                    if let Some(level) = lists.level(&inside, at) {
                        set(level, name, value);
                    }
                }
            }
        }
        Ok(lists)
    }

    fn counting(&mut self, inside: &Inside) -> Option<&mut Counting> {
        match inside {
            Inside::Counting(id) => self.countings.get_mut(id),
            _ => None,
        }
    }

    fn list(&mut self, inside: &Inside) -> Option<&mut List> {
        match inside {
            Inside::List(id) => self.lists.get_mut(id),
            _ => None,
        }
    }

    fn level(&mut self, inside: &Inside, at: usize) -> Option<&mut Level> {
        if at >= LEVELS {
            return None;
        }
        match inside {
            Inside::Nothing => None,
            Inside::Counting(id) => {
                let levels = &mut self.countings.get_mut(id)?.levels;
                levels.resize_with(LEVELS, Level::default);
                levels.get_mut(at)
            }
            Inside::List(id) => Some(self.lists.get_mut(id)?.levels.entry(at).or_default()),
        }
    }

    /// The number of the next paragraph at this place, from its own or its style's numbering.
    pub fn number(&mut self, own: Place, style: Option<&str>, styles: &Styles) -> String {
        let place = own.or(style.map(|name| styles.place(name)).unwrap_or_default());
        let Some(id) = place.list.filter(|id| *id != 0) else { return String::new() };
        let Some(counting) = self.resolve(id, styles) else { return String::new() };
        let (Some(list), Some(rules)) = (self.lists.get(&id), self.countings.get(&counting)) else {
            return String::new();
        };
        let of_style = || rules.styles.iter().position(|name| name.is_some() && name.as_deref() == style);
        let level = place.level.or_else(of_style).unwrap_or(0).min(LEVELS - 1);
        let mut levels = rules.levels.clone();
        for (at, other) in &list.levels {
            if let Some(level) = levels.get_mut(*at) {
                *level = other.clone();
            }
        }
        let start = list.starts.get(&level).copied();
        let anew = start.filter(|_| self.begun.insert((id, level)));
        for (at, start) in &list.starts {
            if let Some(level) = levels.get_mut(*at) {
                level.start = *start;
            }
        }
        let count = self.counts.entry(counting).or_default();
        count.next(&levels, level, anew);
        count.write(&levels, level)
    }

    /// The counting of a list, through the list of a style where it is said so.
    fn resolve(&self, list: u32, styles: &Styles) -> Option<u32> {
        let id = self.lists.get(&list)?.counting;
        match &self.countings.get(&id)?.link {
            Some(style) => self.lists.get(&styles.place(style).list?).map(|list| list.counting),
            None => Some(id),
        }
    }
}

/// One rule of a level.
fn set(level: &mut Level, name: &str, value: impl Fn() -> Option<String>) {
    let count = || value().and_then(|text| text.parse().ok());
    match name {
        "start" => level.start = count().unwrap_or(1),
        "numFmt" => level.numeral = numeral(&value().unwrap_or_default()),
        "lvlText" => level.text = value().unwrap_or_default(),
        "lvlRestart" => level.restart = count().map(|after| after as usize),
        "isLgl" => level.legal = value().is_none_or(|text| text != "0" && text != "false"),
        _ => {}
    }
}

fn numeral(name: &str) -> Numeral {
    match name {
        "decimalZero" => Numeral::TwoDigits,
        "upperRoman" => Numeral::UpperRoman,
        "lowerRoman" => Numeral::LowerRoman,
        "upperLetter" => Numeral::UpperLetter,
        "lowerLetter" => Numeral::LowerLetter,
        "russianUpper" => Numeral::UpperRussian,
        "russianLower" => Numeral::LowerRussian,
        "bullet" => Numeral::Bullet,
        "none" => Numeral::Nothing,
        _ => Numeral::Decimal,
    }
}
