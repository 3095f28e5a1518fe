//! The registers (базы) as printed papers. A sheet is narrower than a workbook: what says little is
//! left out, what belongs together shares a cell; the workbook has every column.

mod mentees;
mod mentors;
mod pairs;
mod ties;

pub use mentees::mentees;
pub use mentors::mentors;
pub use pairs::pairs;

use super::{body, cells};
use crate::document::{Part, Row, Table, para, table};
use crate::writing::{Facts, Person, Values, Wording, sheet};

/// Rows of a form to be filled by hand, and their height in mm.
const EMPTY: usize = 9;
const HEIGHT: f64 = 11.0;

/// A column: its heading and its width in mm.
struct Column(&'static str, f64);

fn grid(columns: &[Column], rows: Vec<Row>) -> Table {
    let made = table(columns.iter().map(|column| column.1)).head(columns.iter().map(|column| column.0));
    if rows.is_empty() { made.rows(cells::numbered(EMPTY, columns.len(), HEIGHT)) } else { made.rows(rows) }
}

/// The register with its title, what it is of, and the curator's signature.
fn paper(facts: &Facts, wording: &Wording, values: &Values, table: Table) -> Vec<Part> {
    let mut part = Part::new().landscape();
    let mut titles = body::titles(wording.lines("title", values));
    let under = wording.lines("under", values);
    if let (Some(crate::document::Block::Heading(last)), false) = (titles.last_mut(), under.is_empty()) {
        last.below = 0.0;
    }
    part.blocks.extend(titles);
    let last = under.len().saturating_sub(1);
    for (index, line) in under.into_iter().enumerate() {
        part.add(para(line).center().below(if index == last { 10.0 } else { 0.0 }));
    }
    part.add(table);
    part.add(para("").size(6.0));
    let nobody = Person::default();
    part.add(sheet::signed_by([("Куратор", facts.curator.as_ref().unwrap_or(&nobody))]).above(14.0));
    vec![part]
}
