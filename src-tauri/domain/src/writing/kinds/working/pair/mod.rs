//! Papers of one pair or group: its programme, its journal, the mentor's report.

mod meeting_journal;
mod meetings;
mod mentor_report;
mod plan;
mod programme;
mod sides;
mod values;

pub use meeting_journal::meeting_journal;
pub use mentor_report::mentor_report;
pub use programme::programme;
pub use sides::short;
pub use values::values;
