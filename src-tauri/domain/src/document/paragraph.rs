//! Paragraphs, numbered points and dashes.

use serde::{Deserialize, Serialize};

use super::Text;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Align {
    Left,
    Center,
    Right,
    /// Both edges straight: the text of an order.
    #[default]
    Justify,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Paragraph {
    pub text: Text,
    pub align: Align,
    /// The first line begins at the page's indent.
    pub indent: bool,
    /// Never the last thing of its page.
    pub keep_with_next: bool,
    /// Free space before and after, in points.
    pub above: f64,
    pub below: f64,
    /// The whole paragraph moved from the left margin, in mm: «УТВЕРЖДЕНО приказом…» stands in
    /// the right half of the sheet.
    pub left: f64,
    /// Letters in points where they are not the page's: the word «СЕРТИФИКАТ».
    pub size: Option<f64>,
}

/// A paragraph of an order: both edges straight, the first line indented.
pub fn para(text: impl Into<Text>) -> Paragraph {
    Paragraph { text: text.into(), indent: true, ..Paragraph::default() }
}

impl Paragraph {
    #[must_use]
    pub fn then(mut self, more: impl Into<Text>) -> Paragraph {
        self.text = self.text.then(more);
        self
    }

    #[must_use]
    pub fn center(self) -> Paragraph {
        self.aligned(Align::Center)
    }

    #[must_use]
    pub fn left(self) -> Paragraph {
        self.aligned(Align::Left)
    }

    #[must_use]
    pub fn right(self) -> Paragraph {
        self.aligned(Align::Right)
    }

    /// An indent is for running text only.
    fn aligned(mut self, align: Align) -> Paragraph {
        self.align = align;
        self.indent = false;
        self
    }

    /// The first line begins where the others do.
    #[must_use]
    pub fn flush(mut self) -> Paragraph {
        self.indent = false;
        self
    }

    /// From `mm` after the left margin on, each line beginning there.
    #[must_use]
    pub fn from(mut self, mm: f64) -> Paragraph {
        self.left = mm;
        self.left()
    }

    #[must_use]
    pub fn bold(mut self) -> Paragraph {
        self.text = self.text.bold();
        self
    }

    #[must_use]
    pub fn italic(mut self) -> Paragraph {
        self.text = self.text.italic();
        self
    }

    #[must_use]
    pub fn small(mut self) -> Paragraph {
        self.text = self.text.small();
        self
    }

    #[must_use]
    pub fn spaced(mut self) -> Paragraph {
        self.text = self.text.spaced();
        self
    }

    #[must_use]
    pub fn keep(mut self) -> Paragraph {
        self.keep_with_next = true;
        self
    }

    /// Free space before it, in points.
    #[must_use]
    pub fn above(mut self, points: f64) -> Paragraph {
        self.above = points;
        self
    }

    /// Free space after it, in points.
    #[must_use]
    pub fn below(mut self, points: f64) -> Paragraph {
        self.below = points;
        self
    }

    /// Letters of so many points.
    #[must_use]
    pub fn size(mut self, points: f64) -> Paragraph {
        self.size = Some(points);
        self
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// «1.»
    #[default]
    Point,
    /// «1.1.»
    Subpoint,
    /// «а)»
    Letter,
}

/// A numbered point. The number is made, never typed; the text wraps to the left margin. Numbers
/// begin anew in every part.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Point {
    pub level: Level,
    pub text: Text,
    /// Counted from 1 again, for a second list of the same part.
    pub restart: bool,
    /// The title of a section («1. Общие положения»): centred, bold, kept with what follows.
    pub title: bool,
}

/// «1.»
pub fn point(text: impl Into<Text>) -> Point {
    Point { text: text.into(), ..Point::default() }
}

/// «1.1.»
pub fn subpoint(text: impl Into<Text>) -> Point {
    Point { level: Level::Subpoint, ..point(text) }
}

/// «а)»
pub fn letter(text: impl Into<Text>) -> Point {
    Point { level: Level::Letter, ..point(text) }
}

impl Point {
    #[must_use]
    pub fn restart(mut self) -> Point {
        self.restart = true;
        self
    }

    #[must_use]
    pub fn title(mut self) -> Point {
        self.title = true;
        self
    }
}

/// «– », wrapping to the left margin as points do.
pub fn bullet(text: impl Into<Text>) -> super::Block {
    super::Block::Bullet(text.into())
}
