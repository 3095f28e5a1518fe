//! The one door between the page and the commands.

use nastavnik_commands::{App, Fault};
use serde_json::Value;
use tauri::async_runtime::spawn_blocking;
use tauri::{AppHandle, State};

use crate::host::WindowHost;
use crate::program::{Program, broken};

/// Commands about the desktop and not about the data: they may wait for the user as long as it
/// takes while the rest of the program works on, so they run apart from the open file.
const OF_THE_DESKTOP: [&str; 2] = ["file.pick", "file.show"];

/// Runs a command by name; the page and the window stay alive meanwhile.
#[tauri::command]
pub async fn rpc(
    window: AppHandle,
    program: State<'_, Program>,
    name: String,
    arg: Value,
) -> Result<Value, Fault> {
    let program = program.inner().clone();
    let work = move || match OF_THE_DESKTOP.contains(&name.as_str()) {
        true => App::new(Box::new(WindowHost(window))).call(&name, arg),
        false => program.call(&name, arg),
    };
    spawn_blocking(work).await.unwrap_or_else(|_| Err(broken()))
}
