//! How cells look: one calm table, the same in every book.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, Workbook, XlsxError};

use crate::sheet::Kind;

/// Arial is on every Windows and has a twin of the same widths (Liberation Sans) on Linux.
const FONT: &str = "Arial";
const SIZE: f64 = 10.0;
const LINES: u32 = 0x00B8_C2CC;
const HEADING: u32 = 0x00E8_EEF3;
/// Older spreadsheets show a longer text as «####» when its cell is marked as text.
const LONGEST_MARKED: usize = 255;

/// Pixels that Excel gives to an empty cell in this font.
const ROW: u32 = 17;
const COLUMN: u32 = 64;

pub(super) struct Looks {
    plain: Format,
    pub title: Format,
    pub subtitle: Format,
    pub heading: Format,
    pub note: Format,
    text: Format,
    long_text: Format,
    pub number: Format,
    pub day: Format,
}

impl Looks {
    pub fn new() -> Looks {
        let plain = Format::new().set_font_name(FONT).set_font_size(SIZE);
        let cell = plain
            .clone()
            .set_border(FormatBorder::Thin)
            .set_border_color(LINES)
            .set_align(FormatAlign::Top)
            .set_text_wrap();
        Looks {
            title: plain.clone().set_font_size(14).set_bold(),
            subtitle: plain.clone().set_font_color(0x0044_4F5A),
            heading: cell
                .clone()
                .set_bold()
                .set_background_color(HEADING)
                .set_align(FormatAlign::Center)
                .set_align(FormatAlign::VerticalCenter),
            note: plain.clone().set_italic().set_font_color(0x0044_4F5A),
            text: cell.clone().set_num_format("@"),
            number: cell.clone().set_align(FormatAlign::Center),
            day: cell.clone().set_align(FormatAlign::Center).set_num_format("dd.mm.yyyy"),
            long_text: cell,
            plain,
        }
    }

    /// Widths of columns are counted in digits of the default font, so it is the font of the
    /// texts: where another one stands in for it, columns grow with their texts.
    pub fn set_default(&self, workbook: &mut Workbook) -> Result<(), XlsxError> {
        workbook.set_default_format(&self.plain, ROW, COLUMN).map(drop)
    }

    /// Marked as text, so that a phone stays a phone when somebody edits it.
    pub fn text(&self, text: &str) -> &Format {
        if text.chars().nth(LONGEST_MARKED).is_some() { &self.long_text } else { &self.text }
    }

    /// Of an empty cell: ready for what belongs in the column.
    pub fn empty(&self, kind: Kind) -> &Format {
        match kind {
            Kind::Text => &self.text,
            Kind::Number => &self.number,
            Kind::Day => &self.day,
        }
    }
}
