//! Reports and the roadmap: the curator's, a district's note.

mod curator_report;
mod district_note;
mod figures;
mod results;
mod roadmap;
mod year;

pub use curator_report::curator_report;
pub use district_note::district_note;
pub use figures::figures;
pub use roadmap::{period, roadmap};
pub use year::values as of_year;
