//! Leaving the program: a verified copy first, then the file is closed, then the window.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use serde_json::json;
use tauri::{AppHandle, Manager, Window, WindowEvent};

use crate::program::Program;
use crate::{backup, window};

/// The user closes the window: it goes when nothing would be lost, or when they let it go all the
/// same. Away from the window's own thread, so that the window stays alive; one question at a
/// time, however often they try meanwhile.
pub fn instead_of_closing(window: &Window, event: &WindowEvent) {
    static ASKING: AtomicBool = AtomicBool::new(false);
    let WindowEvent::CloseRequested { api, .. } = event else { return };
    api.prevent_close();
    if ASKING.swap(true, Ordering::AcqRel) {
        return;
    }
    let app = window.app_handle().clone();
    thread::spawn(move || {
        if window::may_go(&app, "Закрыть программу") && is_copied(&app) {
            leave(&app);
        }
        ASKING.store(false, Ordering::Release);
    });
}

/// True when the copy is made, or the user does without.
fn is_copied(app: &AppHandle) -> bool {
    let Err(fault) = backup::make(&app.state::<Program>()) else { return true };
    let words = format!("Всё сохранённое на месте, но копию данных сделать не получилось. {fault}");
    window::ask(app, "Копия не сделана", words, "Закрыть без копии", "Вернуться")
}

/// The system ends the session: there may be nobody to ask.
#[cfg(target_os = "linux")]
pub fn when_session_ends(app: &AppHandle) {
    const HANGUP: i32 = 1;
    const INTERRUPT: i32 = 2;
    const TERMINATE: i32 = 15;
    for signal in [HANGUP, INTERRUPT, TERMINATE] {
        let app = app.clone();
        glib::unix_signal_add(signal, move || {
            let app = app.clone();
            thread::spawn(move || leave(&app));
            glib::ControlFlow::Continue
        });
    }
}

#[cfg(not(target_os = "linux"))]
pub fn when_session_ends(_: &AppHandle) {}

/// Closing the file makes the copy too, if it is not made yet.
fn leave(app: &AppHandle) {
    let _ = app.state::<Program>().call("file.close", json!({}));
    app.exit(0);
}
