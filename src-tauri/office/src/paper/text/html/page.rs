//! What tags mean for the paper: where paragraphs, cells and items begin and end.

use html5ever::tokenizer::Tag;
use nastavnik_domain::paper::Paper;

use super::super::super::Unread;
use super::super::super::build::Builder;
use super::super::super::numbers::DASH;
use super::super::super::room::lengthen;
use super::list::List;

/// As in browsers.
const MOST_COLUMNS: u32 = 1_000;
const MOST_ROWS: u32 = 65_534;

#[derive(Default)]
pub struct Page {
    builder: Builder,
    /// The open paragraph.
    text: String,
    /// The number or dash of an item whose text has not begun.
    mark: String,
    lists: Vec<List>,
    /// The element inside which nothing is shown.
    hidden: Option<String>,
    /// Elements inside each other in which line breaks are kept.
    verbatim: usize,
    word_mark: Option<WordMark>,
}

/// Word writes the number of a list's item as text in a `span` of its own.
#[derive(Default)]
struct WordMark {
    text: String,
    /// Open `span`s inside it.
    spans: usize,
}

impl Page {
    pub fn open(&mut self, tag: &Tag) -> Result<(), Unread> {
        let name = &*tag.name;
        if name == "br" {
            return lengthen(&mut self.text, "\n");
        }
        if is_block(name) {
            self.end_paragraph()?;
        }
        match name {
            "script" | "style" | "title" | "textarea" | "xmp" | "iframe" | "noembed" | "noframes" => {
                self.hidden = Some(name.into());
            }
            "table" => self.builder.open_table(""),
            "tr" => self.builder.open_row()?,
            "td" | "th" => self.builder.open_cell(
                span(tag, "colspan").clamp(1, MOST_COLUMNS),
                match span(tag, "rowspan") {
                    // Down to the end of the table.
                    0 => MOST_ROWS,
                    rows => rows.min(MOST_ROWS),
                },
            )?,
            "ol" | "ul" => self.lists.push(List::open(tag)),
            "li" => self.mark = self.lists.last_mut().map_or(DASH.into(), |list| list.mark(tag)),
            "pre" => self.verbatim += 1,
            "span" => self.open_span(tag),
            _ => {}
        }
        Ok(())
    }

    pub fn close(&mut self, name: &str) -> Result<(), Unread> {
        if self.hidden.as_deref() == Some(name) {
            self.hidden = None;
        }
        if is_block(name) {
            self.end_paragraph()?;
        }
        match name {
            "table" => self.builder.close_table()?,
            "tr" => self.builder.close_row()?,
            "td" | "th" => {
                self.mark.clear();
                self.builder.close_cell();
            }
            "ol" | "ul" => drop(self.lists.pop()),
            "li" => self.mark.clear(),
            "pre" => self.verbatim = self.verbatim.saturating_sub(1),
            "span" => return self.close_span(),
            _ => {}
        }
        Ok(())
    }

    /// Blanks and line breaks of the source are one blank, and none where a line begins.
    pub fn write(&mut self, text: &str) -> Result<(), Unread> {
        if self.hidden.is_some() {
            return Ok(());
        }
        if self.verbatim > 0 {
            return lengthen(&mut self.text, text);
        }
        let into = self.word_mark.as_mut().map_or(&mut self.text, |mark| &mut mark.text);
        for (index, word) in text.split([' ', '\t', '\n', '\r', '\u{c}']).enumerate() {
            if index > 0 && !into.is_empty() && !into.ends_with([' ', '\n']) {
                lengthen(into, " ")?;
            }
            lengthen(into, word)?;
        }
        Ok(())
    }

    pub fn end_paragraph(&mut self) -> Result<(), Unread> {
        self.close_word_mark()?;
        let text = std::mem::take(&mut self.text);
        if text.trim().is_empty() || self.mark.is_empty() {
            return self.builder.paragraph(&text);
        }
        let mark = std::mem::take(&mut self.mark);
        self.builder.paragraph(&format!("{mark} {}", text.trim_start()))
    }

    pub fn finish(self) -> Result<Paper, Unread> {
        self.builder.finish()
    }

    fn open_span(&mut self, tag: &Tag) {
        if let Some(mark) = &mut self.word_mark {
            mark.spans += 1;
        } else if attribute(tag, "style")
            .is_some_and(|style| style.to_lowercase().contains("mso-list:ignore"))
        {
            self.word_mark = Some(WordMark::default());
        }
    }

    fn close_span(&mut self) -> Result<(), Unread> {
        match &mut self.word_mark {
            Some(mark) if mark.spans > 0 => mark.spans -= 1,
            _ => self.close_word_mark()?,
        }
        Ok(())
    }

    /// Its signs are letters of a font of signs («o», «§»), so what is no number is a dash.
    fn close_word_mark(&mut self) -> Result<(), Unread> {
        let Some(WordMark { text, .. }) = self.word_mark.take() else { return Ok(()) };
        let mark = text.trim();
        let is_number = mark.ends_with(['.', ')']) || mark.contains(|c: char| c.is_ascii_digit());
        lengthen(&mut self.text, if is_number { mark } else { DASH })?;
        lengthen(&mut self.text, " ")
    }
}

/// Elements that a paragraph does not go through.
fn is_block(name: &str) -> bool {
    matches!(
        name,
        "p" | "div"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "table"
            | "caption"
            | "thead"
            | "tbody"
            | "tfoot"
            | "tr"
            | "td"
            | "th"
            | "ul"
            | "ol"
            | "li"
            | "dl"
            | "dt"
            | "dd"
            | "pre"
            | "blockquote"
            | "hr"
            | "section"
            | "article"
            | "header"
            | "footer"
            | "main"
            | "nav"
            | "aside"
            | "form"
            | "fieldset"
            | "legend"
            | "figure"
            | "figcaption"
            | "address"
            | "center"
            | "details"
            | "summary"
            | "body"
            | "html"
            | "head"
            | "option"
    )
}

pub fn attribute<'a>(tag: &'a Tag, name: &str) -> Option<&'a str> {
    tag.attrs.iter().find(|attribute| &*attribute.name.local == name).map(|attribute| &*attribute.value)
}

/// The number that a span begins with, as browsers read it: what is too long is very many.
fn span(tag: &Tag, name: &str) -> u32 {
    let text = attribute(tag, name).unwrap_or_default().trim();
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    if end == 0 { 1 } else { text[..end].parse().unwrap_or(u32::MAX) }
}
