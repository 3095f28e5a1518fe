//! Stage 2 of monitoring: figures at entry and at exit.

mod archive;
mod grid;
mod list;
mod save;
mod save_many;

pub use archive::{archive, restore};
pub use grid::grid;
pub use list::list;
pub use save::save;
pub use save_many::save_many;

use nastavnik_domain::indicator::measure::{COMMON, Common};
use nastavnik_domain::letters;
use nastavnik_store::{Store, indicator};

use crate::Fault;

/// Titles of this file, then those that schools usually take.
fn titles(store: &Store) -> Result<Vec<Common>, Fault> {
    let mut titles = indicator::measure::titles(store)?;
    for (title, unit, falling) in COMMON {
        if !titles.iter().any(|known| letters::fold(&known.title) == letters::fold(title)) {
            titles.push(Common { title: title.into(), unit: unit.into(), falling });
        }
    }
    Ok(titles)
}

/// A title as it is written already: «успеваемость» joins «Успеваемость».
fn written(store: &Store, title: String) -> Result<String, Fault> {
    let known = titles(store)?.into_iter().find(|known| letters::fold(&known.title) == letters::fold(&title));
    Ok(known.map_or(title, |known| known.title))
}
