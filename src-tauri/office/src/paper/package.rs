//! The parts of a document that is a zip file: OOXML and OpenDocument.

use std::collections::HashMap;
use std::io::{self, Cursor};

use quick_xml::events::BytesStart;
use zip::ZipArchive;

use super::Unread;
use super::limited::{Allowance, Limited};
use super::xml::{Step, Xml, attribute};

/// A document of Word has some dozens of parts, one with many pictures some thousands.
const MOST_PARTS: usize = 20_000;
/// What an entry of a zip file's list of contents begins with.
const ENTRY: &[u8] = b"PK\x01\x02";

pub(crate) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    allowance: Allowance,
}

impl<'a> Package<'a> {
    pub fn open(bytes: &'a [u8]) -> Result<Package<'a>, Unread> {
        // The list is built in memory before anything else can be asked.
        if bytes.windows(ENTRY.len()).filter(|window| *window == ENTRY).count() > MOST_PARTS {
            return Err(Unread::TooLarge);
        }
        let archive = ZipArchive::new(Cursor::new(bytes))?;
        Ok(Package { archive, allowance: Allowance::default() })
    }

    pub fn has(&self, name: &str) -> bool {
        self.archive.index_for_name(name).is_some()
    }

    /// One part, streamed.
    pub fn part(&mut self, name: &str) -> Result<Xml<'_>, Unread> {
        let file = self.archive.by_name(name)?;
        Ok(Xml::new(Limited::new(file, &mut self.allowance)))
    }

    /// The bytes of one part, streamed.
    pub fn bytes(&mut self, name: &str) -> Result<impl io::Read + '_, Unread> {
        Ok(Limited::new(self.archive.by_name(name)?, &mut self.allowance))
    }

    /// The part that plays a role for another one («» for the package itself): its name.
    pub fn related(&mut self, part: &str, role: &str) -> Result<Option<String>, Unread> {
        let mut found = None;
        self.relations(part, |tag, target| {
            if attribute(tag, "Type").is_some_and(|kind| kind.rsplit('/').next() == Some(role)) {
                found = Some(target);
            }
        })?;
        Ok(found)
    }

    /// The parts that another one names, by the keys under which it does.
    pub fn targets(&mut self, part: &str) -> Result<HashMap<String, String>, Unread> {
        let mut found = HashMap::new();
        self.relations(part, |tag, target| found.extend(attribute(tag, "Id").map(|id| (id, target))))?;
        Ok(found)
    }

    fn relations(&mut self, part: &str, mut each: impl FnMut(&BytesStart, String)) -> Result<(), Unread> {
        let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
        let folder = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        let list = format!("{folder}_rels/{name}.rels");
        if !self.has(&list) {
            return Ok(());
        }
        let mut list = self.part(&list)?;
        while let Some(step) = list.next()? {
            if let Step::Open(tag) = step
                && tag.local_name().as_ref() == "Relationship"
                && let Some(target) = attribute(&tag, "Target")
            {
                let whole = target.strip_prefix('/').map(str::to_owned);
                each(&tag, whole.unwrap_or_else(|| format!("{folder}{target}")));
            }
        }
        Ok(())
    }

    /// Whether the parts of an OpenDocument file are closed with a password: the zip file does
    /// not say so, its list of parts does.
    pub fn is_closed(&mut self) -> Result<bool, Unread> {
        if !self.has("META-INF/manifest.xml") {
            return Ok(false);
        }
        let mut list = self.part("META-INF/manifest.xml")?;
        while let Some(step) = list.next()? {
            if matches!(step, Step::Open(tag) if tag.local_name().as_ref() == "encryption-data") {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Reads every part to its end, so that a library may be given the file: no part is larger
    /// than it seems, none is closed with a password.
    pub fn measure(&mut self) -> Result<(), Unread> {
        for index in 0..self.archive.len() {
            let file = self.archive.by_index(index)?;
            let mut limited = Limited::new(file, &mut self.allowance);
            io::copy(&mut limited, &mut io::sink()).map_err(|error| Unread::from_io(&error))?;
        }
        Ok(())
    }

    /// The names of all parts.
    pub fn names(&self) -> impl Iterator<Item = String> {
        self.archive.file_names().flatten().map(|name| name.into_owned())
    }
}
