//! «О программе»: the version and the licences of everything inside.

use serde::Serialize;
use ts_rs::TS;

use crate::state::Nothing;
use crate::{App, Fault};

/// Written by `make licences`, checked by the tidy test: name, version and licence in a line.
const LICENCES: &str = include_str!("../../../../assets/licences.tsv");

#[derive(Serialize, TS)]
pub struct About {
    version: &'static str,
    licences: Vec<Licence>,
}

#[derive(Serialize, TS)]
pub struct Licence {
    name: &'static str,
    version: &'static str,
    licence: &'static str,
}

pub fn get(_: &App, _: Nothing) -> Result<About, Fault> {
    let line = |line: &'static str| {
        let mut parts = line.split('\t');
        Some(Licence { name: parts.next()?, version: parts.next()?, licence: parts.next()? })
    };
    Ok(About { version: env!("CARGO_PKG_VERSION"), licences: LICENCES.lines().filter_map(line).collect() })
}
