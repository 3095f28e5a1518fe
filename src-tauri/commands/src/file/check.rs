//! «Проверить файл»: the whole file, from end to end.

use nastavnik_store::open::check_fully;
use serde::Serialize;
use ts_rs::TS;

use crate::state::Nothing;
use crate::{App, Fault};

#[derive(Serialize, TS)]
pub struct Checked {
    /// Empty when the file is sound.
    problems: Vec<String>,
}

pub fn check(app: &App, _: Nothing) -> Result<Checked, Fault> {
    let found = check_fully(app.store()?)?;
    let problems = match found.len() {
        0 => Vec::new(),
        n => vec![format!("Найдены повреждения ({n}). Восстановите данные из копии."), found[0].clone()],
    };
    Ok(Checked { problems })
}
