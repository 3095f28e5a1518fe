//! styles.xml: what a director changes once for the whole document.

use std::io::Result;

use nastavnik_domain::document::{Align, Page};

use super::line::{Style, THIN, alignment};
use super::xml::{MAIN, Xml, element, empty, part, value};
use super::{halves, twips};

const FONT: &str = "Times New Roman";
/// A single line, in Word's 240ths.
const SINGLE: f64 = 240.0;

/// A style for paragraphs; what is not told is the Normal one's.
#[derive(Default)]
struct Look<'a> {
    id: &'a str,
    /// Word translates the names that it knows by heart.
    name: &'a str,
    align: Align,
    first: f64,
    heading: Option<&'a str>,
    size: Option<f64>,
    single: bool,
}

pub fn styles(page: &Page) -> Result<Vec<u8>> {
    part("w:styles", &[("xmlns:w", MAIN)], |xml| {
        element(xml, "w:docDefaults", &[], |xml| defaults(xml, page))?;
        element(
            xml,
            "w:style",
            &[("w:type", "paragraph"), ("w:default", "1"), ("w:styleId", "Normal")],
            |xml| {
                value(xml, "w:name", "Normal")?;
                empty(xml, "w:qFormat", &[])
            },
        )?;
        paragraph(xml, &Look { id: "BodyText", name: "Body Text", first: page.indent, ..Look::default() })?;
        for (id, name, level) in [
            (Style::HEADINGS[0], "heading 1", "0"),
            (Style::HEADINGS[1], "heading 2", "1"),
            (Style::HEADINGS[2], "heading 3", "2"),
        ] {
            let look = Look { id, name, align: Align::Center, heading: Some(level), ..Look::default() };
            paragraph(xml, &look)?;
        }
        paragraph(
            xml,
            &Look {
                id: "TableText",
                name: "Текст таблицы",
                align: Align::Left,
                size: Some(page.table_size),
                single: true,
                ..Look::default()
            },
        )?;
        let form = Look {
            id: "FormText",
            name: "Текст бланка",
            align: Align::Left,
            single: true,
            ..Look::default()
        };
        paragraph(xml, &form)?;
        let header =
            Look { id: "Header", name: "header", align: Align::Center, single: true, ..Look::default() };
        paragraph(xml, &header)?;
        tables(xml)
    })
}

fn defaults(xml: &mut Xml, page: &Page) -> Result<()> {
    element(xml, "w:rPrDefault", &[], |xml| {
        element(xml, "w:rPr", &[], |xml| {
            let fonts = [("w:ascii", FONT), ("w:eastAsia", FONT), ("w:hAnsi", FONT), ("w:cs", FONT)];
            empty(xml, "w:rFonts", &fonts)?;
            value(xml, "w:sz", &halves(page.size))?;
            value(xml, "w:szCs", &halves(page.size))?;
            let languages = [("w:val", "ru-RU"), ("w:eastAsia", "ru-RU"), ("w:bidi", "ar-SA")];
            empty(xml, "w:lang", &languages)
        })
    })?;
    element(xml, "w:pPrDefault", &[], |xml| element(xml, "w:pPr", &[], |xml| spacing(xml, page.spacing)))
}

fn spacing(xml: &mut Xml, lines: f64) -> Result<()> {
    let line = (SINGLE * lines).round().to_string();
    let free = [("w:before", "0"), ("w:after", "0"), ("w:line", &line), ("w:lineRule", "auto")];
    empty(xml, "w:spacing", &free)
}

fn paragraph(xml: &mut Xml, look: &Look) -> Result<()> {
    element(xml, "w:style", &[("w:type", "paragraph"), ("w:styleId", look.id)], |xml| {
        value(xml, "w:name", look.name)?;
        value(xml, "w:basedOn", "Normal")?;
        empty(xml, "w:qFormat", &[])?;
        element(xml, "w:pPr", &[], |xml| {
            if look.heading.is_some() {
                empty(xml, "w:keepNext", &[])?;
            }
            if look.single {
                spacing(xml, 1.0)?;
            }
            if look.first > 0.0 {
                empty(xml, "w:ind", &[("w:firstLine", &twips(look.first))])?;
            }
            value(xml, "w:jc", alignment(look.align))?;
            look.heading.map_or(Ok(()), |level| value(xml, "w:outlineLvl", level))
        })?;
        element(xml, "w:rPr", &[], |xml| {
            if look.heading.is_some() {
                empty(xml, "w:b", &[])?;
            }
            look.size.map_or(Ok(()), |size| {
                value(xml, "w:sz", &halves(size))?;
                value(xml, "w:szCs", &halves(size))
            })
        })
    })
}

fn tables(xml: &mut Xml) -> Result<()> {
    let plain = [("w:type", "table"), ("w:default", "1"), ("w:styleId", "TableNormal")];
    element(xml, "w:style", &plain, |xml| {
        value(xml, "w:name", "Normal Table")?;
        element(xml, "w:tblPr", &[], |xml| empty(xml, "w:tblInd", &[("w:w", "0"), ("w:type", "dxa")]))
    })?;
    element(xml, "w:style", &[("w:type", "table"), ("w:styleId", "TableGrid")], |xml| {
        value(xml, "w:name", "Table Grid")?;
        value(xml, "w:basedOn", "TableNormal")?;
        element(xml, "w:tblPr", &[], |xml| {
            element(xml, "w:tblBorders", &[], |xml| {
                let sides = ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"];
                sides.iter().try_for_each(|side| empty(xml, side, &THIN))
            })
        })
    })
}
