//! The window of the program: a page that talks to the commands through the one `rpc`, and
//! what a window has beside it — native dialogs, one instance, copies made in time.
//!
//! Architecture invariant: only this package knows Tauri.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod backup;
mod host;
mod instance;
mod leave;
mod program;
mod rpc;
mod window;

use std::path::PathBuf;
use std::process::ExitCode;

use tauri::{App, Manager};

use crate::program::Program;

fn main() -> ExitCode {
    let run = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(instance::started_again))
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(tauri::generate_handler![rpc::rpc])
        .setup(set_up)
        .on_window_event(leave::instead_of_closing)
        .run(tauri::generate_context!());
    match run {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("«Наставник» не запустился: {error}");
            ExitCode::FAILURE
        }
    }
}

fn set_up(app: &mut App) -> Result<(), Box<dyn std::error::Error>> {
    let file = std::env::args_os().nth(1).map(PathBuf::from);
    app.manage(Program::start(app.handle(), file)?);
    window::open(app)?;
    backup::keep_making(app.handle().clone());
    leave::when_session_ends(app.handle());
    Ok(())
}
