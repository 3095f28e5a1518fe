//! What a hand fills in: signatures, dates, blanks with their captions.

use serde::{Deserialize, Serialize};

use super::{Block, Text};

/// Two texts on one line: the date at the left margin, the number at the right one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Split {
    pub left: Text,
    pub right: Text,
}

pub fn split(left: impl Into<Text>, right: impl Into<Text>) -> Split {
    Split { left: left.into(), right: right.into() }
}

/// Position – line – И.О. Фамилия, one signature a row. Kept with the paragraph before it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Signatures {
    pub rows: Vec<Signature>,
    /// Small «(подпись)» and «(И.О. Фамилия)» under the lines.
    pub captions: bool,
    /// Free space before, in points.
    pub above: f64,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Signature {
    /// Wraps in its own third of the line.
    pub position: Text,
    /// Empty for a name that is to be written by hand.
    pub name: String,
}

/// One signature, two lines under the text.
pub fn signature(position: impl Into<Text>, name: impl Into<String>) -> Signatures {
    signatures().and(position, name)
}

/// No signature yet: `signatures().and("Наставник", …).and("Наставляемый", …)`.
pub fn signatures() -> Signatures {
    Signatures { above: 28.0, ..Signatures::default() }
}

impl Signatures {
    #[must_use]
    pub fn and(mut self, position: impl Into<Text>, name: impl Into<String>) -> Signatures {
        self.rows.push(Signature { position: position.into(), name: name.into() });
        self
    }

    #[must_use]
    pub fn captions(mut self) -> Signatures {
        self.captions = true;
        self
    }

    /// Free space before them, in points.
    #[must_use]
    pub fn above(mut self, points: f64) -> Signatures {
        self.above = points;
        self
    }
}

/// A label, and after it a rule to write on that takes the rest of its width.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Blank {
    /// Before the rule: «Я, ».
    pub label: Text,
    /// On the rule when it is known.
    pub value: String,
    /// Small under the rule: «(подпись)», without brackets here.
    pub caption: String,
    /// Its part of the line when several stand side by side.
    pub share: f64,
}

impl Default for Blank {
    fn default() -> Blank {
        Blank { label: Text::default(), value: String::new(), caption: String::new(), share: 1.0 }
    }
}

/// A blank over the whole line: `fill("Я, ", "фамилия, имя, отчество")`.
pub fn fill(label: impl Into<Text>, caption: impl Into<String>) -> Blank {
    Blank { label: label.into(), caption: caption.into(), ..Blank::default() }
}

/// Blanks side by side on one line.
pub fn fills(blanks: impl IntoIterator<Item = Blank>) -> Block {
    Block::Blanks(blanks.into_iter().collect())
}

/// So many empty ruled lines.
pub fn lines(count: u16) -> Block {
    Block::Lines(count)
}

impl Blank {
    /// What stands on the rule; an empty value leaves it to the hand.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Blank {
        self.value = value.into();
        self
    }

    #[must_use]
    pub fn share(mut self, share: f64) -> Blank {
        self.share = share;
        self
    }
}
