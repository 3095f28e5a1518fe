//! Leaving the program: a verified copy first, then the file is closed, then the window.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use serde_json::json;
use tauri::{AppHandle, Manager, Window, WindowEvent};

use crate::program::Program;
use crate::{backup, window};

/// The user closes the window: it goes when the copy is made, or when they let it go without.
pub fn instead_of_closing(window: &Window, event: &WindowEvent) {
    if let WindowEvent::CloseRequested { api, .. } = event {
        api.prevent_close();
        leave(window.app_handle(), may_go_without_copy);
    }
}

/// The system ends the session: there may be nobody to ask.
#[cfg(unix)]
pub fn when_session_ends(app: &AppHandle) {
    const HANGUP: i32 = 1;
    const INTERRUPT: i32 = 2;
    const TERMINATE: i32 = 15;
    for signal in [HANGUP, INTERRUPT, TERMINATE] {
        let app = app.clone();
        glib::unix_signal_add(signal, move || {
            leave(&app, |_, _| true);
            glib::ControlFlow::Continue
        });
    }
}

#[cfg(not(unix))]
pub fn when_session_ends(_: &AppHandle) {}

/// Away from the window's own thread, so that the window stays alive; once, however many times
/// the user tries to close it meanwhile.
fn leave(app: &AppHandle, may_go: fn(&AppHandle, String) -> bool) {
    static LEAVING: AtomicBool = AtomicBool::new(false);
    if LEAVING.swap(true, Ordering::AcqRel) {
        return;
    }
    let app = app.clone();
    thread::spawn(move || {
        let program = app.state::<Program>();
        if let Err(fault) = backup::make(&program)
            && !may_go(&app, fault.to_string())
        {
            LEAVING.store(false, Ordering::Release);
            return;
        }
        let _ = program.call("file.close", json!({}));
        app.exit(0);
    });
}

fn may_go_without_copy(app: &AppHandle, why: String) -> bool {
    let words = format!("Всё, что вы ввели, сохранено, но копию данных сделать не получилось. {why}");
    window::ask(app, "Копия не сделана", words, "Закрыть без копии", "Вернуться")
}
