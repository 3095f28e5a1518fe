//! Writing XML without a chance to leave an element open or a sign unescaped.

use std::io::Result;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

pub type Xml = Writer<Vec<u8>>;

/// The main namespace of a document's parts, and that of links between parts.
pub const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
pub const LINKS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

pub type Attributes<'a> = &'a [(&'a str, &'a str)];

/// A whole part: the declaration and one element with what `inside` writes.
pub fn part(
    name: &str,
    attributes: Attributes,
    inside: impl FnOnce(&mut Xml) -> Result<()>,
) -> Result<Vec<u8>> {
    let mut xml = Writer::new(Vec::new());
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))))?;
    element(&mut xml, name, attributes, inside)?;
    Ok(xml.into_inner())
}

pub fn element(
    xml: &mut Xml,
    name: &str,
    attributes: Attributes,
    inside: impl FnOnce(&mut Xml) -> Result<()>,
) -> Result<()> {
    xml.create_element(name).with_attributes(attributes.iter().copied()).write_inner_content(inside).map(drop)
}

pub fn empty(xml: &mut Xml, name: &str, attributes: Attributes) -> Result<()> {
    xml.create_element(name).with_attributes(attributes.iter().copied()).write_empty().map(drop)
}

/// `<w:name w:val="value"/>`, which is how most properties are said.
pub fn value(xml: &mut Xml, name: &str, value: &str) -> Result<()> {
    empty(xml, name, &[("w:val", value)])
}

pub fn text(xml: &mut Xml, name: &str, attributes: Attributes, text: &str) -> Result<()> {
    xml.create_element(name)
        .with_attributes(attributes.iter().copied())
        .write_text_content(BytesText::new(text))
        .map(drop)
}
