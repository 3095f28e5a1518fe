//! A small text that somebody has sent: a template, a layout.

use std::fs::File;
use std::io::Read;

use nastavnik_office::paper::decode;
use nastavnik_store::Error;

use super::whole;
use crate::Fault;

/// Bytes; the longest of our own takes fifty times less.
const LARGEST: u64 = 1024 * 1024;

/// Reads no more than such a text may have, whatever the system says of the file's size.
pub(crate) fn small(path: &str, too_large: Fault) -> Result<String, Fault> {
    let path = whole(path);
    if !path.is_file() {
        return Err(Fault::new("missing", "Такого файла нет.", "Выберите другой файл."));
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(Error::from)?;
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(Error::from)?;
    if bytes.len() as u64 > LARGEST {
        return Err(too_large);
    }
    Ok(decode(&bytes))
}
