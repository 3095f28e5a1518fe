//! Which formulas count with cells that have been filled: their kept results are no longer true. Excel
//! counts anew when it is told to; LibreOffice and viewers show what is kept, so it is taken out.

mod references;

use std::collections::{BTreeMap, BTreeSet};

use quick_xml::Reader;
use quick_xml::events::Event;

use super::edit::Cells;
use crate::form::Refused;
use references::{References, references};

type At = (u32, u32);

#[derive(Default)]
pub(super) struct Formulas {
    /// Sheet, cell, what it counts with.
    all: Vec<(usize, At, References)>,
}

/// A form with more is counted anew as a whole.
const MOST: usize = 20_000;
const MOST_ROUNDS: usize = 60;

impl Formulas {
    /// Reads those of one sheet; `names` are all sheets of the workbook in their order.
    pub fn read(&mut self, sheet: usize, xml: &str, names: &[String]) -> Result<(), Refused> {
        let mut reader = Reader::from_str(xml);
        let (mut cells, mut at, mut text) = (Cells::default(), None, None::<String>);
        loop {
            match reader.read_event()? {
                Event::Eof => return Ok(()),
                Event::Start(tag) | Event::Empty(tag) if tag.local_name().as_ref() == "row" => {
                    cells.row(&tag)
                }
                Event::Start(tag) if tag.local_name().as_ref() == "c" => at = Some(cells.cell(&tag)),
                Event::Start(tag) if tag.local_name().as_ref() == "f" => text = at.map(|_| String::new()),
                // One of several that share a formula.
                Event::Empty(tag) if tag.local_name().as_ref() == "f" => {
                    self.all.extend(at.map(|at| (sheet, at, References::unknown())));
                }
                Event::Text(piece) => {
                    if let Some(text) = &mut text {
                        text.push_str(&piece.xml10_content());
                    }
                }
                Event::GeneralRef(name) => {
                    if let Some(text) = &mut text {
                        text.push(match &*name {
                            "amp" => '&',
                            "quot" => '"',
                            "apos" => '\'',
                            _ => ' ',
                        });
                    }
                }
                Event::End(tag) if tag.local_name().as_ref() == "f" => {
                    if let (Some(text), Some(at)) = (text.take(), at) {
                        self.all.push((sheet, at, references(&text, sheet, names)));
                    }
                }
                _ => {}
            }
        }
    }

    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Cells of each sheet whose kept results depend on the filled ones. What a link to another file
    /// has brought cannot be counted again and stays.
    pub fn stale(&self, filled: &BTreeMap<usize, BTreeSet<At>>) -> BTreeMap<usize, BTreeSet<At>> {
        let mut changed = filled.clone();
        let mut stale: BTreeMap<usize, BTreeSet<At>> = BTreeMap::new();
        let mut fresh: Vec<&(usize, At, References)> =
            self.all.iter().filter(|(.., one)| !one.linked).collect();
        for round in 0.. {
            let all = self.all.len() > MOST || round > MOST_ROUNDS;
            let (touched, rest): (Vec<_>, Vec<_>) =
                fresh.into_iter().partition(|(.., references)| all || references.touch(&changed));
            for (sheet, at, _) in &touched {
                changed.entry(*sheet).or_default().insert(*at);
                stale.entry(*sheet).or_default().insert(*at);
            }
            fresh = rest;
            if touched.is_empty() || fresh.is_empty() {
                break;
            }
        }
        stale
    }
}
