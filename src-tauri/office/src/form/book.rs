//! The parts of a workbook that a form needs: its sheets, texts and styles, after the file was looked
//! through for what it must not have.

use std::collections::HashMap;
use std::io::Read;

use super::Refused;
use super::strings::Strings;
use super::styles::Styles;
use crate::paper::Unread;
use crate::paper::kind::{Kind, kind};
use crate::paper::package::Package;
use crate::paper::room::LARGEST_FILE;
use crate::paper::xml::{Step, attribute};

pub(super) struct Book<'a> {
    pub package: Package<'a>,
    /// The part with the list of sheets.
    pub part: String,
    pub sheets: Vec<SheetPart>,
    pub is_1904: bool,
    /// Links to other workbooks, as the file names them.
    pub links: Vec<String>,
}

pub(super) struct SheetPart {
    pub name: String,
    pub part: String,
    pub is_seen: bool,
}

/// An XML part begins with its declarations; nobody writes a longer beginning.
const BEGINNING: u64 = 64 << 10;

pub(super) fn open(bytes: &[u8]) -> Result<Book<'_>, Refused> {
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(Unread::TooLarge.into());
    }
    let mut package = match kind(bytes)? {
        Kind::Xlsx(package) => package,
        Kind::Xls(_) => return Err(Refused::OtherWorkbook),
        Kind::Odf(mut package) => {
            let is_sheet = mimetype(&mut package)?.contains("spreadsheet");
            return Err(if is_sheet { Refused::OtherWorkbook } else { Refused::NotWorkbook });
        }
        Kind::Docx(..) => return Err(Refused::NotWorkbook),
        Kind::Text => return Err(Refused::Text),
    };
    package.measure()?;
    let names: Vec<String> = package.names().collect();
    if names.iter().any(|name| has_macros(name)) {
        return Err(Refused::Macros);
    }
    for name in names.iter().filter(|name| name.ends_with(".xml") || name.ends_with(".rels")) {
        let mut beginning = Vec::new();
        package
            .bytes(name)?
            .take(BEGINNING)
            .read_to_end(&mut beginning)
            .map_err(|error| Unread::from_io(&error))?;
        if ["<!DOCTYPE", "<!ENTITY"].iter().any(|sign| has(&beginning, sign.as_bytes())) {
            return Err(Refused::Entities(name.clone()));
        }
    }
    let part = package.related("", "officeDocument")?.ok_or(Unread::Unknown)?;
    let relations = relations(&mut package, &part)?;
    let (found, is_1904) = listed(&mut package, &part)?;
    let sheets = found.into_iter().filter_map(|(name, id, is_seen)| {
        let (role, part) = relations.get(&id)?;
        (role == "worksheet").then(|| SheetPart { name, part: part.clone(), is_seen })
    });
    let sheets: Vec<SheetPart> = sheets.collect();
    if !sheets.iter().any(|sheet| sheet.is_seen) {
        return Err(Refused::NoSheet);
    }
    let links = links(&mut package, &names)?;
    Ok(Book { package, part, sheets, is_1904, links })
}

fn has(bytes: &[u8], sign: &[u8]) -> bool {
    bytes.windows(sign.len()).any(|window| window.eq_ignore_ascii_case(sign))
}

fn has_macros(name: &str) -> bool {
    let name = name.to_lowercase();
    name.ends_with("vbaproject.bin") || name.contains("/macrosheets/") || name.contains("/activex/")
}

fn mimetype(package: &mut Package) -> Result<String, Refused> {
    let mut text = String::new();
    if package.has("mimetype") {
        let part = package.bytes("mimetype")?;
        part.take(100).read_to_string(&mut text).map_err(|error| Unread::from_io(&error))?;
    }
    Ok(text)
}

/// The role and the part of each relation of a part.
fn relations(package: &mut Package, part: &str) -> Result<HashMap<String, (String, String)>, Refused> {
    let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
    let list =
        if folder.is_empty() { format!("_rels/{name}.rels") } else { format!("{folder}/_rels/{name}.rels") };
    let mut found = HashMap::new();
    if !package.has(&list) {
        return Ok(found);
    }
    let mut xml = package.part(&list)?;
    while let Some(step) = xml.next()? {
        if let Step::Open(tag) = step
            && tag.local_name().as_ref() == "Relationship"
            && let (Some(id), Some(kind), Some(target)) =
                (attribute(&tag, "Id"), attribute(&tag, "Type"), attribute(&tag, "Target"))
        {
            let role = kind.rsplit('/').next().unwrap_or_default().to_owned();
            let target = match target.strip_prefix('/') {
                Some(whole) => whole.to_owned(),
                None if folder.is_empty() => target,
                None => format!("{folder}/{target}"),
            };
            found.insert(id, (role, target));
        }
    }
    Ok(found)
}

type Listed = Vec<(String, String, bool)>;

/// Names, relations and visibility of the sheets, and whether days are counted from 1904.
fn listed(package: &mut Package, part: &str) -> Result<(Listed, bool), Refused> {
    let (mut found, mut is_1904) = (Vec::new(), false);
    let mut xml = package.part(part)?;
    while let Some(step) = xml.next()? {
        let Step::Open(tag) = step else { continue };
        match tag.local_name().as_ref() {
            "sheet" => {
                let is_seen = attribute(&tag, "state").is_none_or(|state| state == "visible");
                if let (Some(name), Some(id)) = (attribute(&tag, "name"), attribute(&tag, "id")) {
                    found.push((name, id, is_seen));
                }
            }
            "workbookPr" => is_1904 = attribute(&tag, "date1904").is_some_and(|is| is == "1" || is == "true"),
            _ => {}
        }
    }
    Ok((found, is_1904))
}

fn links(package: &mut Package, names: &[String]) -> Result<Vec<String>, Refused> {
    let mut found = Vec::new();
    let lists = names.iter().filter(|name| name.contains("externalLinks/_rels/"));
    for list in lists {
        let mut xml = package.part(list)?;
        while let Some(step) = xml.next()? {
            if let Step::Open(tag) = step
                && tag.local_name().as_ref() == "Relationship"
                && let Some(target) = attribute(&tag, "Target")
            {
                found.push(target.rsplit(['/', '\\']).next().unwrap_or_default().to_owned());
            }
        }
    }
    Ok(found)
}

impl Book<'_> {
    pub fn strings(&mut self) -> Result<Strings, Refused> {
        match self.beside("sharedStrings")? {
            Some(part) => Strings::read(&mut self.package, &part),
            None => Ok(Strings::default()),
        }
    }

    pub fn styles(&mut self) -> Result<Styles, Refused> {
        let theme = self.beside("theme")?;
        match self.beside("styles")? {
            Some(part) => Styles::read(&mut self.package, &part, theme.as_deref()),
            None => Ok(Styles::default()),
        }
    }

    fn beside(&mut self, role: &str) -> Result<Option<String>, Refused> {
        let part = self.part.clone();
        Ok(self.package.related(&part, role)?.filter(|part| self.package.has(part)))
    }
}
