//! What a file is, is told by its content; what is not read is refused by its kind.

use std::io::{Cursor, Write};

use nastavnik_office::paper::{Unread, read, read_bytes};
use rust_xlsxwriter::Workbook;

use crate::common::{docx, odf, pack, show};

/// The name of the refusal, or the paper.
fn told(name: &str, bytes: &[u8]) -> String {
    match read_bytes(name, bytes) {
        Ok(paper) => show(&paper),
        Err(error) => format!("{error:?}").split(['(', ' ']).next().unwrap().to_string(),
    }
}

fn ole(stream: &str) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    file.create_stream(stream).unwrap().write_all(&[0; 5000]).unwrap();
    file.flush().unwrap();
    file.into_inner().into_inner()
}

#[test]
fn the_content_decides() {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Л").unwrap().write(0, 0, "ячейка").unwrap();
    let xlsx = book.save_to_buffer().unwrap();
    let docx = docx("<w:p><w:r><w:t>текст</w:t></w:r></w:p>");
    let bitmap = [b"BM".as_slice(), &26u32.to_le_bytes(), &[0; 20]].concat();
    for (name, bytes, expected) in [
        ("план.docx", xlsx.as_slice(), "= Л\n| ячейка |"),
        ("план.xlsx", &docx, "текст"),
        ("план", &docx, "текст"),
        ("план.docx", &docx[..docx.len() - 30], "Broken"),
        ("план.docx", &docx[..10], "Broken"),
        ("план.docx", &ole("WordDocument"), "Word97"),
        ("план.docx", &ole("EncryptedPackage"), "Encrypted"),
        ("план.doc", &ole("Other"), "Unknown"),
        ("план.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 cut", "Broken"),
        ("план.doc", b"{\\rtf1\\ansi }", "Rtf"),
        ("план.docx", b"%PDF-1.7 ...", "Pdf"),
        ("план.txt", b"\n\n%PDF-1.7 ...", "Pdf"),
        ("план.docx", b"\x89PNG\r\n\x1a\n", "Picture"),
        ("план.jpg", b"\xff\xd8\xff\xe0", "Picture"),
        ("план.bmp", &bitmap, "Picture"),
        ("план.webp", b"RIFF\0\0\0\0WEBPVP8 ", "Picture"),
        ("план.docx", b"", "Empty"),
        ("план.zip", &pack(&[("план.docx", docx.clone())]), "Unknown"),
        ("план.txt", b" \r\n\t ", "NoText"),
        ("план.docx", &crate::common::docx(""), "NoText"),
        ("план.exe", b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0\xb8", "Unknown"),
        ("план.xml", b"<?xml version='1.0'?><w:document/>", "Unknown"),
        ("план.mht", b"MIME-Version: 1.0\r\n", "Unknown"),
        ("план.doc", "<html><p>План</p></html>".as_bytes(), "План"),
        ("план.xls", "\u{feff}<table><tr><td>1</table>".as_bytes(), "=\n| 1 |"),
        ("план.csv", "1;2\n3;4".as_bytes(), "=\n| 1 | 2 |\n| 3 | 4 |"),
        ("план.txt", "1;2\n\n BMX ".as_bytes(), "1;2\nBMX"),
        ("план.md", &[0xcf, 0xeb, 0xe0, 0xed], "План"),
    ] {
        assert_eq!(told(name, bytes), expected, "{name} {:?}", &bytes[..bytes.len().min(20)]);
    }
}

#[test]
fn closed_files_are_told() {
    let manifest = "<manifest:manifest><manifest:file-entry><manifest:encryption-data/>\
    </manifest:file-entry></manifest:manifest>";
    let closed = pack(&[("META-INF/manifest.xml", manifest), ("content.xml", "\u{1}\u{2}")]);
    assert_eq!(told("план.odt", &closed), "Encrypted");
    let open = odf("", "<office:text><text:p>План</text:p></office:text>");
    assert_eq!(told("план.odt", &open), "План");
    // Bit 0 of the flags of each entry, in the list of contents and before the part.
    let mut bytes = docx("<w:p/>");
    for (sign, at) in [(b"PK\x01\x02", 8), (b"PK\x03\x04", 6)] {
        let places: Vec<usize> = (0..bytes.len() - 4).filter(|i| bytes[*i..].starts_with(sign)).collect();
        for place in places {
            bytes[place + at] |= 1;
        }
    }
    assert_eq!(told("план.docx", &bytes), "Encrypted");
}

#[test]
fn files_are_read_by_their_path() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("план.csv");
    assert!(matches!(read(&path), Err(Unread::NotFound)));
    assert!(matches!(read(folder.path()), Err(Unread::Io(_))));
    std::fs::write(&path, "1;2").unwrap();
    assert_eq!(show(&read(&path).unwrap()), "=\n| 1 | 2 |");
    let file = std::fs::File::create(&path).unwrap();
    file.set_len((30 << 20) + 1).unwrap();
    assert!(matches!(read(&path), Err(Unread::TooLarge)));
}
