//! The demo school.

use crate::{App, Fault};

/// Fills the open, empty file with a fictional school.
pub fn fill(_app: &mut App) -> Result<(), Fault> {
    Ok(())
}
