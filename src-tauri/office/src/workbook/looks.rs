//! How cells look: one calm table, the same in every book.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, Workbook, XlsxError};

use crate::sheet::{Kind, Tone};

/// Arial is on every Windows and has a twin of the same widths (Liberation Sans) on Linux.
const FONT: &str = "Arial";
const SIZE: f64 = 10.0;
const LINES: u32 = 0x00B8_C2CC;
const HEADING: u32 = 0x00E8_EEF3;
const SECTION: u32 = 0x00F3_F5F7;
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
    /// Of a column of signs: it stands on its side.
    pub upright: Format,
    pub note: Format,
    text: Format,
    long_text: Format,
    pub number: Format,
    pub share: Format,
    pub day: Format,
    pub section: Format,
    pub total: Format,
    pub sum: Format,
    cell: Format,
    sign: Format,
}

/// Ground and ink of a tone: dark enough on light enough to be read in print too.
pub(super) fn tone(tone: Tone) -> (u32, u32) {
    match tone {
        Tone::Late => (0x00FB_E9E4, 0x00A8_321F),
        Tone::Soon => (0x00FD_F1D6, 0x008A_5A00),
        Tone::Done => (0x00E3_EFE8, 0x001F_6448),
        Tone::Idle => (0x00EC_EAE4, 0x0056_605A),
    }
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
            upright: cell
                .clone()
                .set_bold()
                .set_background_color(HEADING)
                .set_align(FormatAlign::Center)
                .set_align(FormatAlign::Bottom)
                .set_rotation(90),
            note: plain.clone().set_italic().set_font_color(0x0044_4F5A),
            text: cell.clone().set_num_format("@"),
            number: cell.clone().set_align(FormatAlign::Center),
            share: cell.clone().set_align(FormatAlign::Center).set_num_format("0\u{a0}%"),
            section: cell
                .clone()
                .set_bold()
                .set_background_color(SECTION)
                .set_align(FormatAlign::VerticalCenter),
            total: cell.clone().set_bold(),
            sign: cell.clone().set_align(FormatAlign::Center).set_align(FormatAlign::VerticalCenter),
            sum: cell.clone().set_bold().set_align(FormatAlign::Center),
            cell: cell.clone(),
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

    pub fn toned(&self, of: Tone, kind: Kind) -> Format {
        let (ground, ink) = tone(of);
        let look = if kind == Kind::Sign { &self.sign } else { &self.cell };
        look.clone().set_background_color(ground).set_font_color(ink)
    }

    /// Of an empty cell: ready for what belongs in the column.
    pub fn empty(&self, kind: Kind) -> &Format {
        match kind {
            Kind::Text => &self.text,
            Kind::Number => &self.number,
            Kind::Day => &self.day,
            Kind::Sign => &self.sign,
        }
    }
}
