//! XML as a row of steps: an element opens, it closes, text between. Names are asked without
//! their prefix, which Word, LibreOffice and converters choose as they like.

use std::borrow::Cow;
use std::io::{BufReader, Read};
use std::str::FromStr;

use quick_xml::encoding::DecodingReader;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesEnd, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::Unread;

/// Elements inside each other; a document has some dozens.
const DEEPEST: usize = 1_000;

pub(crate) struct Xml<'a> {
    reader: Reader<DecodingReader<BufReader<Box<dyn Read + 'a>>>>,
    buffer: Vec<u8>,
    depth: usize,
}

pub(crate) enum Step<'a> {
    Open(BytesStart<'a>),
    Close(BytesEnd<'a>),
    Text(Cow<'a, str>),
}

impl<'a> Xml<'a> {
    pub fn new(bytes: impl Read + 'a) -> Xml<'a> {
        let bytes: Box<dyn Read + 'a> = Box::new(bytes);
        let mut reader = Reader::from_reader(DecodingReader::new(BufReader::new(bytes)));
        reader.config_mut().expand_empty_elements = true;
        Xml { reader, buffer: Vec::new(), depth: 0 }
    }

    /// The next step; `None` at the end, where every element must have been closed. What is no
    /// content, such as a comment, is an empty text.
    pub fn next(&mut self) -> Result<Option<Step<'_>>, Unread> {
        self.buffer.clear();
        Ok(Some(match self.reader.read_event_into(&mut self.buffer)? {
            Event::Eof if self.depth > 0 => return Err(Unread::broken("the XML is cut off")),
            Event::Eof => return Ok(None),
            Event::Start(tag) | Event::Empty(tag) => {
                self.depth += 1;
                if self.depth > DEEPEST {
                    return Err(Unread::TooLarge);
                }
                Step::Open(tag)
            }
            Event::End(tag) => {
                self.depth = self.depth.saturating_sub(1);
                Step::Close(tag)
            }
            Event::Text(text) => Step::Text(text.xml10_content()),
            Event::CData(text) => Step::Text(text.xml10_content()),
            Event::GeneralRef(name) => Step::Text(match name.resolve_char_ref() {
                Ok(Some(sign)) => sign.to_string().into(),
                _ => resolve_xml_entity(&name).unwrap_or_default().into(),
            }),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => Step::Text("".into()),
        }))
    }

    /// Passes over everything in the element that has just opened, its closing included.
    pub fn skip(&mut self) -> Result<(), Unread> {
        let outside = self.depth.saturating_sub(1);
        while self.depth > outside && self.next()?.is_some() {}
        Ok(())
    }
}

/// An attribute's value by its name without prefix.
pub(crate) fn attribute(tag: &BytesStart, name: &str) -> Option<String> {
    let mut attributes = tag.attributes();
    let found = attributes
        .with_checks(false)
        .flatten()
        .find(|attribute| attribute.key.local_name().as_ref() == name)?;
    Some(found.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned())
}

/// A number in an attribute.
pub(crate) fn number<N: FromStr>(tag: &BytesStart, name: &str) -> Option<N> {
    attribute(tag, name)?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn steps(xml: &str) -> Result<String, Unread> {
        let mut seen = String::new();
        let mut xml = Xml::new(xml.as_bytes());
        while let Some(step) = xml.next()? {
            match step {
                Step::Open(tag) if tag.local_name().as_ref() == "del" => xml.skip()?,
                Step::Open(tag) => seen += &format!("<{}>", tag.local_name().as_ref()),
                Step::Close(tag) => seen += &format!("</{}>", tag.local_name().as_ref()),
                Step::Text(text) => seen += &text,
            }
        }
        Ok(seen)
    }

    #[test]
    fn steps_are_in_order() {
        let check = |xml: &str, expected: &str| assert_eq!(steps(xml).unwrap(), expected, "{xml}");
        check("\u{feff}<?xml version='1.0'?><w:p><w:t>а</w:t></w:p>", "<p><t>а</t></p>");
        check("<p a='1'/><!-- x --><q/>", "<p></p><q></q>");
        check("<p>&lt;&#1072;&amp;&other;<![CDATA[<b>]]></p>", "<p><а&<b></p>");
        check("<p><w:del><r><t>нет</t></r><del/></w:del>да</p>", "<p>да</p>");
    }

    #[test]
    fn what_is_not_xml_is_broken() {
        for xml in ["<p>", "<p></q>", "<p", "</p>", "<p>\u{0}"] {
            assert!(matches!(steps(xml), Err(Unread::Broken(_))), "{xml}");
        }
        assert!(matches!(steps(&"<p>".repeat(100_000)), Err(Unread::TooLarge)));
    }

    #[test]
    fn utf_16_is_read_too() {
        let text = "\u{feff}<?xml version='1.0' encoding='UTF-16'?><p>План</p>";
        let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let mut xml = Xml::new(bytes.as_slice());
        let mut seen = String::new();
        while let Some(step) = xml.next().unwrap() {
            if let Step::Text(text) = step {
                seen += &text;
            }
        }
        assert_eq!(seen, "План");
    }
}
