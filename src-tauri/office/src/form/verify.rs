//! Reads a filled form back and compares it with the form, part by part and cell by cell: filled cells
//! have their values, everything else is what it was.

mod tokens;

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{BufReader, Cursor, Read};

use zip::ZipArchive;

use super::edit::{At, Stands};
use tokens::{Token, Tokens};

/// What one sheet must be like.
pub(super) struct Expected {
    pub stands: BTreeMap<At, Stands>,
    pub stale: BTreeSet<At>,
    /// Rows that may be new as a whole.
    pub grown: BTreeSet<u32>,
}

/// Says what is wrong. Reading a part to its end also checks its checksum.
pub(super) fn verify(
    form: &[u8],
    written: File,
    sheets: &BTreeMap<String, Expected>,
    workbook: Option<&str>,
) -> Result<(), String> {
    let said = |error: zip::result::ZipError| error.to_string();
    let mut before = ZipArchive::new(Cursor::new(form)).map_err(said)?;
    let mut after = ZipArchive::new(BufReader::new(written)).map_err(said)?;
    if before.len() != after.len() {
        return Err(format!("{} parts instead of {}", after.len(), before.len()));
    }
    for index in 0..before.len() {
        let mut old = before.by_index(index).map_err(said)?;
        let mut new = after.by_index(index).map_err(said)?;
        let name = old.name().map_err(said)?.into_owned();
        if new.name().map_err(said)? != name {
            return Err(format!("another part in the place of {name}"));
        }
        let checksums = (old.crc32(), new.crc32());
        let read = |part: &mut dyn Read| {
            let mut text = String::new();
            part.read_to_string(&mut text).map(|_| text).map_err(|error| format!("{name}: {error}"))
        };
        if let Some(expected) = sheets.get(&name) {
            let (old, new) = (read(&mut old)?, read(&mut new)?);
            sheet(&old, &new, expected).map_err(|reason| format!("{name}: {reason}"))?;
        } else if workbook == Some(name.as_str()) {
            let (old, new) = (read(&mut old)?, read(&mut new)?);
            if counting(&old)? != counting(&new)? {
                return Err(format!("{name} differs"));
            }
        } else {
            std::io::copy(&mut new, &mut std::io::sink()).map_err(|error| format!("{name}: {error}"))?;
            if checksums.0 != checksums.1 {
                return Err(format!("{name} differs"));
            }
        }
    }
    Ok(())
}

/// The list of sheets without the word about counting.
fn counting(text: &str) -> Result<Vec<String>, String> {
    let mut all = Vec::new();
    for token in Tokens::new(text) {
        if let Token::Other(text) = token?
            && !text.contains("calcPr")
        {
            all.push(text.to_owned());
        }
    }
    Ok(all)
}

fn sheet(old: &str, new: &str, expected: &Expected) -> Result<(), String> {
    let mut found = BTreeSet::new();
    let mut old = Tokens::new(old);
    for token in Tokens::new(new) {
        let token = token?;
        match &token {
            Token::Cell(at, raw) if expected.stands.contains_key(at) => {
                if tokens::stands(raw)? != expected.stands.get(at).cloned() {
                    return Err(format!("cell {at:?} has another value"));
                }
                found.insert(*at);
                continue;
            }
            // The looks of a new row.
            Token::Cell(at, raw) if expected.grown.contains(&at.0) && tokens::stands(raw)?.is_none() => {
                continue;
            }
            Token::Row(row, _) if expected.grown.contains(row) || is_for(*row, expected) => continue,
            _ => {}
        }
        // The old file's own cells in the places that were filled.
        let same = loop {
            match old.next().ok_or("more than there was")?? {
                Token::Cell(at, _) if expected.stands.contains_key(&at) => continue,
                Token::Cell(at, raw) if expected.grown.contains(&at.0) && tokens::stands(raw)?.is_none() => {
                    continue;
                }
                Token::Row(row, _) if expected.grown.contains(&row) || is_for(row, expected) => continue,
                token => break token,
            }
        };
        if !alike(&same, &token, expected) {
            return Err(format!("{token:?} instead of {same:?}"));
        }
    }
    for token in old {
        let is_passed = match token? {
            Token::Cell(at, _) => expected.stands.contains_key(&at) || expected.grown.contains(&at.0),
            Token::Row(row, _) => expected.grown.contains(&row) || is_for(row, expected),
            Token::Other(_) => false,
        };
        if !is_passed {
            return Err("less than there was".into());
        }
    }
    if found.len() == expected.stands.len() { Ok(()) } else { Err("not every cell was filled".into()) }
}

fn is_for(row: u32, expected: &Expected) -> bool {
    expected.stands.range((row, 0)..=(row, u32::MAX)).next().is_some()
}

fn alike(old: &Token, new: &Token, expected: &Expected) -> bool {
    match (old, new) {
        (Token::Cell(at, old), Token::Cell(same, new)) if at == same && expected.stale.contains(at) => {
            tokens::without_result(old) == *new || old == new
        }
        (old, new) => old == new,
    }
}
