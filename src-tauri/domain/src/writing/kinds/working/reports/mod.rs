//! Reports and the roadmap: the curator's, a district's note.

mod curator_report;
mod district;
mod figures;
mod results;
mod roadmap;
mod year;

pub use curator_report::curator_report;
pub use district::{PLACEHOLDERS as DISTRICT, district_note, values as of_district};
pub use figures::figures;
pub use roadmap::{period, roadmap};
pub use year::values as of_year;
