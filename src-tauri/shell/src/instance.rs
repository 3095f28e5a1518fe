//! The program is started again while it runs: this window comes forward, with the file that was
//! asked for.

use std::path::{Path, PathBuf};
use std::thread;

use serde_json::{Value, json};
use tauri::{AppHandle, Manager};

use crate::program::Program;
use crate::window;

pub fn started_again(app: &AppHandle, args: Vec<String>, folder: String) {
    window::show(app);
    if let Some(file) = args.get(1) {
        let (app, file) = (app.clone(), Path::new(&folder).join(file));
        thread::spawn(move || open(&app, file));
    }
}

fn open(app: &AppHandle, file: PathBuf) {
    let program = app.state::<Program>();
    let now = program.call("app.state", json!({})).unwrap_or(Value::Null);
    let now = &now["output"]["file"];
    if now["path"] == json!(file) || (!now.is_null() && !may_change(app, now, &file)) {
        return;
    }
    match program.call("file.open", json!({ "path": file })) {
        Ok(_) => window::start_over(app),
        Err(fault) => window::tell(app, "Файл не открыт", format!("«{}». {fault}", name(&file))),
    }
}

/// A form may be open with words that are not saved yet.
fn may_change(app: &AppHandle, now: &Value, file: &Path) -> bool {
    let now = now["name"].as_str().unwrap_or_default();
    let words = format!(
        "Открыть «{}» вместо файла «{now}»? То, что введено в форму и ещё не сохранено, пропадёт.",
        name(file)
    );
    window::ask(app, "Открыть другой файл", words, "Открыть", "Остаться")
}

fn name(file: &Path) -> String {
    file.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
