//! `call`: one command, or a stream of them, a line each.

use std::io::{BufRead, Write};
use std::path::{Path, PathBuf};

use nastavnik_commands::{App, Fault};
use serde_json::{Value, json};

/// Opens a file that exists.
pub fn open(app: &mut App, file: &Path) -> Result<(), Fault> {
    app.call("file.open", json!({ "path": file })).map(drop)
}

pub fn run(app: &mut App, name: &str, arg: Option<&str>, file: Option<PathBuf>) -> Result<(), Fault> {
    if let Some(file) = file {
        let verb = if file.exists() { "file.open" } else { "file.create" };
        app.call(verb, json!({ "path": file }))?;
    }
    if name == "-" {
        return stream(app);
    }
    let answer = app.call(name, read(arg.unwrap_or("{}"))?)?;
    super::print(&answer);
    Ok(())
}

/// Each line of input is `{"name": …, "arg": …}`; each answer stands on a line of its own and is
/// there before the next command is read: what was answered was saved.
fn stream(app: &mut App) -> Result<(), Fault> {
    let mut output = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let Ok(line) = line else { break };
        let answer = match read(&line) {
            Ok(mut request) => {
                let name = request["name"].as_str().unwrap_or_default().to_owned();
                app.call(&name, request["arg"].take())
            }
            Err(fault) => Err(fault),
        };
        let answer = answer.unwrap_or_else(|fault| json!({ "fault": fault }));
        if writeln!(output, "{answer}").and_then(|()| output.flush()).is_err() {
            break;
        }
    }
    Ok(())
}

fn read(text: &str) -> Result<Value, Fault> {
    serde_json::from_str(text).map_err(|error| {
        let place = format!("строка {}, знак {}", error.line(), error.column());
        Fault::new(
            "json",
            format!("Аргумент — не JSON ({place})."),
            "Проверьте кавычки и скобки, например: '{\"text\": \"Зорина\"}'.",
        )
    })
}
