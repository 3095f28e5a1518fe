//! The looks of cells by their style's number: fonts, grounds, lines, formats of numbers.

use std::collections::HashMap;

use nastavnik_domain::district_form::sheet::Look;

use super::Refused;
use super::colours::Theme;
use crate::paper::package::Package;
use crate::paper::sheets::value::bare;
use crate::paper::xml::{Step, attribute, number};
use quick_xml::events::BytesStart;

#[derive(Clone, Debug, Default)]
pub(super) struct Style {
    pub look: Look,
    pub format: String,
    /// Not for typing on a protected sheet.
    pub is_locked: bool,
}

#[derive(Default)]
pub(super) struct Styles(Vec<Style>);

/// Styles of a workbook; Excel itself allows 64 000.
const MOST: usize = 65_000;

impl Styles {
    pub fn read(package: &mut Package, part: &str, theme: Option<&str>) -> Result<Styles, Refused> {
        let theme = theme.map(|part| Theme::read(package, part)).transpose()?.unwrap_or_default();
        let mut reading = Reading { theme, ..Reading::default() };
        let mut xml = package.part(part)?;
        while let Some(step) = xml.next()? {
            match step {
                Step::Open(tag) => reading.open(&tag),
                Step::Close(tag) => reading.close(tag.local_name().as_ref()),
                Step::Text(_) => {}
            }
            if reading.styles.len() > MOST {
                return Err(crate::paper::Unread::TooLarge.into());
            }
        }
        Ok(Styles(reading.styles))
    }

    pub fn get(&self, index: usize) -> Style {
        let plain = || Style {
            is_locked: true,
            look: Look { valign: "bottom".into(), ..Look::default() },
            ..Style::default()
        };
        self.0.get(index).cloned().unwrap_or_else(plain)
    }

    pub fn format(&self, index: usize) -> &str {
        self.0.get(index).map(|style| style.format.as_str()).unwrap_or_default()
    }
}

/// A format of days, not of numbers.
pub(super) fn is_day(format: &str) -> bool {
    let bare = bare(format);
    bare != "general" && bare.contains(['d', 'y', 'm', 'h', 's']) && !bare.contains(['0', '#'])
}

pub(super) fn is_percent(format: &str) -> bool {
    bare(format).contains('%')
}

#[derive(Default)]
struct Reading {
    theme: Theme,
    /// The list that is being read: `fonts`, `fills`, `borders`, `cellXfs`.
    list: String,
    formats: HashMap<u32, String>,
    fonts: Vec<Look>,
    fills: Vec<String>,
    borders: Vec<String>,
    styles: Vec<Style>,
}

impl Reading {
    fn open(&mut self, tag: &BytesStart) {
        let name = tag.local_name();
        let name = name.as_ref();
        match (self.list.as_str(), name) {
            ("", "fonts" | "fills" | "borders" | "cellXfs" | "dxfs") => self.list = name.to_owned(),
            ("", "numFmt") => {
                if let (Some(id), Some(code)) = (number(tag, "numFmtId"), attribute(tag, "formatCode")) {
                    self.formats.insert(id, code);
                }
            }
            ("fonts", "font") => self.fonts.push(Look { size: 11, ..Look::default() }),
            ("fonts", _) => self.font(tag, name),
            ("fills", "fill") => self.fills.push(String::new()),
            ("fills", "fgColor") => {
                if let Some(fill) = self.fills.last_mut() {
                    *fill = self.theme.colour(tag);
                }
            }
            ("fills", "patternFill") => {}
            ("borders", "border") => self.borders.push(String::new()),
            ("borders", "left" | "right" | "top" | "bottom") => {
                if attribute(tag, "style").is_some_and(|style| style != "none")
                    && let Some(border) = self.borders.last_mut()
                {
                    border.push_str(&name[..1]);
                }
            }
            ("cellXfs", "xf") => self.style(tag),
            ("cellXfs", "alignment") => self.align(tag),
            ("cellXfs", "protection") => {
                if let Some(style) = self.styles.last_mut() {
                    style.is_locked = attribute(tag, "locked").is_none_or(|is| is != "0" && is != "false");
                }
            }
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        if self.list == name {
            self.list.clear();
        }
    }

    fn font(&mut self, tag: &BytesStart, name: &str) {
        let Some(font) = self.fonts.last_mut() else { return };
        let is = attribute(tag, "val").is_none_or(|is| is != "0" && is != "false");
        match name {
            "b" => font.bold = is,
            "i" => font.italic = is,
            "sz" => {
                font.size = number::<f64>(tag, "val").map_or(11, |size| size.clamp(6.0, 36.0).round() as u8)
            }
            "color" => font.ink = self.theme.colour(tag),
            _ => {}
        }
    }

    fn style(&mut self, tag: &BytesStart) {
        let part = |name: &str| number::<usize>(tag, name).unwrap_or_default();
        let mut look = self.fonts.get(part("fontId")).cloned().unwrap_or_default();
        look.fill = self.fills.get(part("fillId")).cloned().unwrap_or_default();
        look.borders = self.borders.get(part("borderId")).cloned().unwrap_or_default();
        look.valign = "bottom".into();
        let id = number::<u32>(tag, "numFmtId").unwrap_or_default();
        let format = self.formats.get(&id).cloned().unwrap_or_else(|| built_in(id).into());
        self.styles.push(Style { look, format, is_locked: true });
    }

    fn align(&mut self, tag: &BytesStart) {
        let Some(style) = self.styles.last_mut() else { return };
        let of = |name: &str| attribute(tag, name).unwrap_or_default();
        style.look.align = match of("horizontal").as_str() {
            "center" | "centerContinuous" | "distributed" => "center",
            "right" => "right",
            "left" | "justify" => "left",
            _ => "",
        }
        .into();
        style.look.valign = match of("vertical").as_str() {
            "center" | "distributed" | "justify" => "middle",
            "top" => "top",
            _ => "bottom",
        }
        .into();
        style.look.wrap = matches!(of("wrapText").as_str(), "1" | "true");
    }
}

/// Formats that no workbook writes out.
fn built_in(id: u32) -> &'static str {
    match id {
        9 => "0%",
        10 => "0.00%",
        14..=17 => "dd.mm.yyyy",
        18..=21 => "h:mm",
        22 => "dd.mm.yyyy hh:mm",
        45..=47 => "mm:ss",
        49 => "@",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_are_told_apart() {
        for (format, day, percent) in [
            ("dd.mm.yyyy", true, false),
            ("[$-419]d\\ mmmm\\ yyyy\\ \"г.\";@", true, false),
            ("0%", false, true),
            ("0.0\\ %", false, true),
            ("#,##0.00\\ \"руб.\"", false, false),
            ("General", false, false),
            ("@", false, false),
            ("", false, false),
        ] {
            assert_eq!((is_day(format), is_percent(format)), (day, percent), "{format}");
        }
    }
}
