//! Reads a written workbook back: every part whole, every sheet there, every row in it.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::fs::File;
use std::io::{BufRead, BufReader, Read};

use zip::ZipArchive;

/// Says what is wrong. Reading a part to its end also checks its checksum.
pub(super) fn verify(file: File, rows: &[usize]) -> Result<(), String> {
    let said = |error: &dyn Display| error.to_string();
    let mut archive = ZipArchive::new(BufReader::new(file)).map_err(|error| said(&error))?;
    let mut found = BTreeMap::new();
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|error| said(&error))?;
        let name = part.name().map_err(|error| said(&error))?.into_owned();
        let rows = count(part).map_err(|error| format!("{name}: {error}"))?;
        if let Some(sheet) = name.strip_prefix("xl/worksheets/sheet") {
            found.insert(sheet.to_string(), rows);
        }
    }
    if found.len() != rows.len() {
        return Err(format!("{} sheets instead of {}", found.len(), rows.len()));
    }
    for (number, expected) in (1..).zip(rows) {
        let found = found.get(&format!("{number}.xml")).copied().unwrap_or_default();
        if found != *expected {
            return Err(format!("sheet {number} has {found} rows instead of {expected}"));
        }
    }
    Ok(())
}

/// How many rows stand in a sheet's XML; the texts of its cells are kept apart from it.
fn count(part: impl Read) -> std::io::Result<usize> {
    let mut part = BufReader::new(part);
    let (mut tag, mut rows) = (Vec::new(), 0);
    while part.read_until(b'<', &mut tag)? > 0 {
        rows += usize::from(tag.starts_with(b"row "));
        tag.clear();
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use std::io::{Seek, Write};

    use nastavnik_domain::pace::unwatched;

    use super::super::{Book, compose};
    use super::*;
    use crate::sheet::{Column, Sheet};

    #[test]
    fn damage_and_loss_are_noticed() {
        let sheet = Sheet {
            title: "Люди".into(),
            columns: vec![Column::text("Имя", 5, 10)],
            rows: vec![vec!["Анна".into()]; 300],
            ..Sheet::default()
        };
        let day = "2026-11-22".parse().unwrap();
        let (title, organization, author) = Default::default();
        let book = Book { title, organization, author, day, sheets: vec![sheet] };
        let composed = compose::compose(&book, &unwatched).unwrap();
        let check = |bytes: &[u8], rows: &[usize]| {
            let mut file = tempfile::tempfile().unwrap();
            file.write_all(bytes).unwrap();
            file.rewind().unwrap();
            verify(file, rows)
        };
        assert_eq!(check(&composed.bytes, &[302]), Ok(()));
        assert_eq!(check(&composed.bytes, &[303]), Err("sheet 1 has 302 rows instead of 303".into()));
        assert_eq!(check(&composed.bytes, &[302, 1]), Err("1 sheets instead of 2".into()));
        assert!(check(&composed.bytes[..composed.bytes.len() / 2], &[302]).is_err());
        let mut changed = composed.bytes.clone();
        changed[composed.bytes.len() / 2] ^= 0x55;
        assert!(check(&changed, &[302]).is_err());
    }
}
