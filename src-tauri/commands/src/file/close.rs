//! Closing the file, with a copy made first.

use nastavnik_store::backup;

use crate::state::{self, AppState, Nothing};
use crate::{App, Fault};

pub fn close(app: &mut App, _: Nothing) -> Result<AppState, Fault> {
    leave(app);
    state::get(app, Nothing {})
}

/// Copies what has changed and lets the file go. When the copy cannot be made the file is let go
/// all the same: its own data are safe.
pub(crate) fn leave(app: &mut App) {
    if let Some(store) = app.store.take() {
        let _ = backup::make(&store, &app.host.now());
    }
}
