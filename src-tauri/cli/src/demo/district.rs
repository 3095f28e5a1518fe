//! «Район»: forty schools, the returns of most of them taken in, and the consolidated report.

use std::path::Path;

use nastavnik_commands::demo::district;
use nastavnik_commands::{App, Fault};
use serde_json::{Value, json};

const SCHOOLS: usize = 40;

/// Made anew each time, like the school; nothing else in the folder is touched.
pub fn run(app: &mut App, folder: &Path) -> Result<Value, Fault> {
    std::fs::create_dir_all(folder).map_err(super::unwritable)?;
    for ending in ["", "-wal", "-journal"] {
        let old = folder.join(format!("Район.nastavnik{ending}"));
        if old.exists() {
            std::fs::remove_file(old).map_err(super::unwritable)?;
        }
    }
    let made = district::fill(app, folder, SCHOOLS)?;
    Ok(json!({
        "file": made.file,
        "returns": made.returns,
        "consolidated": made.consolidated,
        "summary": made.summary,
    }))
}
