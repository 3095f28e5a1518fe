//! A workbook with some parts changed: the others are copied as they are, without being unpacked.

use std::collections::BTreeMap;
use std::io::{Cursor, Write};
use std::ops::Range;

use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::Refused;
use crate::paper::Unread;

/// A part's text and what comes into it instead of what.
pub(super) struct Changed {
    pub text: String,
    pub pieces: Vec<(Range<usize>, String)>,
}

pub(super) fn pack(bytes: &[u8], parts: &BTreeMap<String, Changed>) -> Result<Vec<u8>, Refused> {
    let mut from = ZipArchive::new(Cursor::new(bytes))?;
    let mut to = ZipWriter::new(Cursor::new(Vec::with_capacity(bytes.len() + (64 << 10))));
    for index in 0..from.len() {
        let file = from.by_index_raw(index)?;
        let name = file.name()?.into_owned();
        match parts.get(&name) {
            None => to.raw_copy_file(file)?,
            Some(changed) => {
                let mut options =
                    SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
                if let Some(time) = file.last_modified() {
                    options = options.last_modified_time(time);
                }
                to.start_file(name.as_str(), options)?;
                write(changed, &mut to).map_err(|error| Unread::from_io(&error))?;
            }
        }
    }
    Ok(to.finish()?.into_inner())
}

fn write(changed: &Changed, to: &mut impl Write) -> std::io::Result<()> {
    let mut at = 0;
    for (place, piece) in &changed.pieces {
        to.write_all(changed.text.as_bytes().get(at..place.start).unwrap_or_default())?;
        to.write_all(piece.as_bytes())?;
        at = place.end;
    }
    to.write_all(changed.text.as_bytes().get(at..).unwrap_or_default())
}
