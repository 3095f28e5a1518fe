//! Opening a written file, or its folder.

use std::path::Path;

use serde::Deserialize;
use ts_rs::TS;

use crate::state::Empty;
use crate::{App, Fault, Show};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowFile {
    path: String,
    how: Show,
}

pub fn show(app: &App, arg: ShowFile) -> Result<Empty, Fault> {
    let path = Path::new(&arg.path);
    if !path.exists() {
        return Err(Fault::new("missing", "Файла больше нет на прежнем месте.", "Сохраните его ещё раз."));
    }
    app.host.show(path, arg.how).map_err(|_| {
        Fault::new(
            "show",
            "Не получилось открыть файл: для него не нашлось программы.",
            format!("Файл лежит здесь: {}", arg.path),
        )
    })?;
    Ok(Empty {})
}
