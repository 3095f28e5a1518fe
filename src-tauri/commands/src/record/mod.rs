//! The four small registers together: practices, courses, awards, events.

use nastavnik_store::person::{RecordCounts, record_counts};

use crate::state::Nothing;
use crate::{App, Fault};

/// How many each of them has, the archive left out.
pub fn counts(app: &App, _: Nothing) -> Result<RecordCounts, Fault> {
    Ok(record_counts(app.store()?, None)?)
}
