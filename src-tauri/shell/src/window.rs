//! The one window: its page, and words for the user that cannot wait for the page.

use std::sync::mpsc::channel;
use std::time::Duration;

use tauri::{App, AppHandle, Manager, Url, WebviewWindow, WebviewWindowBuilder};
use tauri_plugin_dialog::{DialogExt, MessageDialogBuilder, MessageDialogButtons, MessageDialogKind};

pub const LABEL: &str = "main";

/// Opens the window that `tauri.conf.json` describes.
pub fn open(app: &App) -> tauri::Result<()> {
    for config in app.config().app.windows.iter().filter(|config| config.label == LABEL) {
        let window = WebviewWindowBuilder::from_config(app, config)?
            .on_navigation(is_ours)
            .on_document_title_changed(|window, title| drop(window.set_title(&title)))
            .build()?;
        draw_without_graphics_card(&window)?;
    }
    Ok(())
}

/// Lists and forms need no graphics card, and without one the web process takes half the memory, starts
/// sooner, and does not stay white on old drivers and in virtual machines.
#[cfg(target_os = "linux")]
fn draw_without_graphics_card(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};
    window.with_webview(|view| {
        if let Some(settings) = view.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
}

#[cfg(not(target_os = "linux"))]
fn draw_without_graphics_card(_: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}

/// The page has no way out of the program's own files.
fn is_ours(url: &Url) -> bool {
    url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost")
}

/// Brings the window before the user.
pub fn show(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(LABEL) {
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

/// Whether the page may go away. With words in a form that are not saved yet, the user is asked
/// whether to `go` or to stay. Waits for the user, so it must not be called from the window's own
/// thread.
pub fn may_go(app: &AppHandle, go: &str) -> bool {
    let words = "То, что введено в открытую форму, ещё не сохранено и пропадёт.".to_owned();
    !has_unsaved(app) || ask(app, "Есть несохранённое", words, go, "Вернуться")
}

/// The page is asked the way a browser asks before a page goes away; one that is too busy to
/// answer holds nobody.
fn has_unsaved(app: &AppHandle) -> bool {
    const QUESTION: &str = "!dispatchEvent(new Event('beforeunload', { cancelable: true }))";
    const PATIENCE: Duration = Duration::from_secs(2);
    let Some(window) = app.get_webview_window(LABEL) else { return false };
    let (say, hear) = channel();
    let told = move |answer| {
        let _ = say.send(answer == "true");
    };
    window.eval_with_callback(QUESTION, told).is_ok() && hear.recv_timeout(PATIENCE).unwrap_or(false)
}

/// Draws the page anew from its beginning. Whoever calls this has asked already; the browser must
/// not ask again in words of its own.
pub fn start_over(app: &AppHandle) {
    const SILENTLY: &str =
        "addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true)";
    if let Some(window) = app.get_webview_window(LABEL)
        && let Ok(mut url) = window.url()
    {
        url.set_fragment(None);
        let _ = window.eval(SILENTLY);
        let _ = window.navigate(url);
    }
}

/// Says what went wrong. Waits like [`may_go`].
pub fn tell(app: &AppHandle, title: &str, words: String) {
    let ok = MessageDialogButtons::OkCustom("Понятно".into());
    message(app, title, words).kind(MessageDialogKind::Warning).buttons(ok).blocking_show();
}

/// Asks to choose; true for `yes`. Waits like [`may_go`].
pub fn ask(app: &AppHandle, title: &str, words: String, yes: &str, no: &str) -> bool {
    let choice = MessageDialogButtons::OkCancelCustom(yes.into(), no.into());
    message(app, title, words).kind(MessageDialogKind::Warning).buttons(choice).blocking_show()
}

fn message(app: &AppHandle, title: &str, words: String) -> MessageDialogBuilder<tauri::Wry> {
    let message = app.dialog().message(words).title(title);
    match app.get_webview_window(LABEL) {
        Some(window) => message.parent(&window),
        None => message,
    }
}
