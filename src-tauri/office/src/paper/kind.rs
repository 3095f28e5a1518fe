//! What a file is, by what stands in it: names lie, and «.doc» may be anything.

use std::io::Cursor;

use super::Unread;
use super::package::Package;

pub(crate) enum Kind<'a> {
    /// OOXML of Word: the name of the part with the document.
    Docx(Package<'a>, String),
    Xlsx(Package<'a>),
    /// OpenDocument of a text or a spreadsheet.
    Odf(Package<'a>),
    Xls(cfb::CompoundFile<Cursor<&'a [u8]>>),
    /// No format of its own: what it is, its characters say.
    Text,
}

const PICTURES: [&[u8]; 9] = [
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"II*\0",
    b"MM\0*",
    b"\0\0\0\x18ftyphei",
    b"\0\0\0\x20ftyphei",
    b"\0\0\0\x24ftyphei",
    b"AT&TFORM",
];

pub(crate) fn kind(bytes: &[u8]) -> Result<Kind<'_>, Unread> {
    let starts = |sign: &[u8]| bytes.starts_with(sign);
    if bytes.is_empty() {
        Err(Unread::Empty)
    } else if starts(b"PK\x03\x04") || starts(b"PK\x05\x06") {
        zipped(Package::open(bytes)?)
    } else if starts(b"\xd0\xcf\x11\xe0") {
        ole(bytes)
    } else if bytes.get(..1024).unwrap_or(bytes).windows(5).any(|window| window == b"%PDF-") {
        Err(Unread::Pdf)
    } else if starts(b"{\\rtf") {
        Err(Unread::Rtf)
    } else if PICTURES.into_iter().any(starts) || is_bitmap(bytes) || is_webp(bytes) {
        Err(Unread::Picture)
    } else {
        Ok(Kind::Text)
    }
}

fn zipped(mut package: Package) -> Result<Kind, Unread> {
    if let Some(part) = package.related("", "officeDocument")? {
        return match part.rsplit('/').next().unwrap_or_default() {
            name if name.starts_with("document") => Ok(Kind::Docx(package, part)),
            name if name.starts_with("workbook") && name.ends_with(".xml") => Ok(Kind::Xlsx(package)),
            _ => Err(Unread::Unknown),
        };
    }
    if !package.has("content.xml") {
        return Err(Unread::Unknown);
    }
    if package.is_closed()? { Err(Unread::Encrypted) } else { Ok(Kind::Odf(package)) }
}

/// The container of Office 97: the streams in it say whose it is.
fn ole(bytes: &[u8]) -> Result<Kind<'_>, Unread> {
    let file = cfb::CompoundFile::open(Cursor::new(bytes)).map_err(Unread::broken)?;
    if file.exists("/EncryptedPackage") {
        Err(Unread::Encrypted)
    } else if file.is_stream("/Workbook") || file.is_stream("/Book") {
        Ok(Kind::Xls(file))
    } else if file.is_stream("/WordDocument") {
        Err(Unread::Word97)
    } else {
        Err(Unread::Unknown)
    }
}

/// «BM» may also begin a word, so the size after it must be that of the file.
fn is_bitmap(bytes: &[u8]) -> bool {
    let size = u32::try_from(bytes.len()).unwrap_or_default().to_le_bytes();
    bytes.starts_with(b"BM") && bytes.get(2..6) == Some(&size)
}

fn is_webp(bytes: &[u8]) -> bool {
    bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP")
}
