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
    if now["output"]["file"]["path"] == json!(file) || !window::may_go(app, "Открыть файл") {
        return;
    }
    match program.call("file.open", json!({ "path": file })) {
        Ok(_) => window::start_over(app),
        Err(fault) => window::tell(app, "Файл не открыт", format!("«{}». {fault}", name(&file))),
    }
}

fn name(file: &Path) -> String {
    file.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
