//! Running text: words in their style, and what stands among words on a form.

use std::ops::Add;

use serde::{Deserialize, Serialize};

/// A paragraph's text. `"…".into()` makes one; `+` and `then` join them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Text {
    pub spans: Vec<Span>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Span {
    /// Shown exactly as it is; a line feed is a new line of the same paragraph, a non-breaking
    /// space never ends a line.
    Words {
        text: String,
        #[serde(default, skip_serializing_if = "Style::is_plain")]
        style: Style,
    },
    /// A rule of `width` mm to write on by hand, with the value already standing on it when it is
    /// known. A longer value takes the width that it needs.
    Blank {
        width: f64,
        #[serde(default)]
        value: String,
    },
    /// ☐ or ☒.
    CheckBox { checked: bool },
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Style {
    pub bold: bool,
    pub italic: bool,
    pub underline: bool,
    /// Two thirds of the size, for a caption.
    pub small: bool,
    /// «п р и к а з ы в а ю»: the letters stand apart, the words stay words for a search.
    pub spaced: bool,
}

impl Style {
    pub fn is_plain(&self) -> bool {
        *self == Style::default()
    }
}

/// Text in the plain style.
pub fn text(words: impl Into<Text>) -> Text {
    words.into()
}

pub fn bold(words: impl Into<Text>) -> Text {
    words.into().bold()
}

pub fn italic(words: impl Into<Text>) -> Text {
    words.into().italic()
}

/// A blank of a width in mm, to fill by hand.
pub fn blank(width: f64) -> Text {
    filled(width, "")
}

/// A blank of a width in mm with its value on it; an empty value leaves it to the hand.
pub fn filled(width: f64, value: impl Into<String>) -> Text {
    Text { spans: vec![Span::Blank { width, value: value.into() }] }
}

pub fn check_box(checked: bool) -> Text {
    Text { spans: vec![Span::CheckBox { checked }] }
}

impl Text {
    pub fn is_empty(&self) -> bool {
        self.spans.iter().all(|span| matches!(span, Span::Words { text, .. } if text.is_empty()))
    }

    #[must_use]
    pub fn then(mut self, more: impl Into<Text>) -> Text {
        for span in more.into().spans {
            match (self.spans.last_mut(), &span) {
                // Neighbours of one style are one span, so that equal texts are equal.
                (Some(Span::Words { text, style }), Span::Words { text: next, style: same })
                    if *style == *same =>
                {
                    text.push_str(next);
                }
                _ => self.spans.push(span),
            }
        }
        self
    }

    #[must_use]
    pub fn bold(self) -> Text {
        self.styled(|style| style.bold = true)
    }

    #[must_use]
    pub fn italic(self) -> Text {
        self.styled(|style| style.italic = true)
    }

    #[must_use]
    pub fn underline(self) -> Text {
        self.styled(|style| style.underline = true)
    }

    #[must_use]
    pub fn small(self) -> Text {
        self.styled(|style| style.small = true)
    }

    #[must_use]
    pub fn spaced(self) -> Text {
        self.styled(|style| style.spaced = true)
    }

    fn styled(mut self, change: impl Fn(&mut Style)) -> Text {
        for span in &mut self.spans {
            if let Span::Words { style, .. } = span {
                change(style);
            }
        }
        self
    }
}

impl<T: Into<Text>> Add<T> for Text {
    type Output = Text;

    fn add(self, more: T) -> Text {
        self.then(more)
    }
}

impl From<&str> for Text {
    fn from(words: &str) -> Text {
        words.to_owned().into()
    }
}

impl From<&String> for Text {
    fn from(words: &String) -> Text {
        words.clone().into()
    }
}

impl From<String> for Text {
    fn from(text: String) -> Text {
        Text { spans: vec![Span::Words { text, style: Style::default() }] }
    }
}
