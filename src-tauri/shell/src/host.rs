//! The machine as the window sees it: its clock, the user's folders, the desktop and its dialogs.

use std::io;
use std::path::{Path, PathBuf};

use jiff::Zoned;
use nastavnik_commands::{Folders, Host, Purpose, Show};
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};
use tauri_plugin_opener::{open_path, reveal_item_in_dir};

use crate::window;

/// Endings of documents that a roadmap may be in; see `office::paper`.
const DOCUMENTS: [&str; 12] =
    ["docx", "doc", "odt", "xlsx", "xlsm", "xls", "ods", "csv", "txt", "html", "htm", "pdf"];
/// Endings of workbooks that a school's report may be in.
const RETURNS: [&str; 4] = ["xlsx", "ods", "xlsm", "xls"];

pub struct WindowHost(pub AppHandle);

impl Host for WindowHost {
    #[allow(clippy::disallowed_methods, reason = "the one place where the window reads the clock")]
    fn now(&self) -> Zoned {
        Zoned::now()
    }

    fn folders(&self) -> Folders {
        Folders::of_user()
    }

    fn show(&self, path: &Path, how: Show) -> io::Result<()> {
        let open = |path: &Path| open_path(path, None::<&str>);
        let shown = match how {
            Show::Open => open(path),
            // Where no file manager can point at a file, its folder will do.
            Show::Folder => reveal_item_in_dir(path).or_else(|_| open(path.parent().unwrap_or(path))),
        };
        shown.map_err(io::Error::other)
    }

    /// Waits for the user, so it must not be called from the window's own thread.
    fn pick(&self, purpose: Purpose, name: &str) -> Vec<PathBuf> {
        let dialog = self.dialog(purpose, name);
        let picked: Vec<FilePath> = match purpose {
            Purpose::Open | Purpose::Read | Purpose::Attach => {
                dialog.blocking_pick_file().into_iter().collect()
            }
            Purpose::Create | Purpose::Save => dialog.blocking_save_file().into_iter().collect(),
            Purpose::Returns => dialog.blocking_pick_files().unwrap_or_default(),
            Purpose::ReturnsFolder => dialog.blocking_pick_folder().into_iter().collect(),
        };
        picked.into_iter().filter_map(|file| FilePath::into_path(file).ok()).collect()
    }
}

impl WindowHost {
    fn dialog(&self, purpose: Purpose, name: &str) -> FileDialogBuilder<tauri::Wry> {
        let (title, kind, endings): (_, _, &[&str]) = match purpose {
            Purpose::Open => ("Открыть файл с данными", "Файлы «Наставника»", &["nastavnik"]),
            Purpose::Create => ("Новый файл с данными", "Файлы «Наставника»", &["nastavnik"]),
            Purpose::Save => ("Сохранить как", "Книги Excel", &["xlsx"]),
            Purpose::Read => ("Загрузить документ", "Word, Excel, тексты", &DOCUMENTS),
            Purpose::Attach => ("Приложить файл", "", &[]),
            Purpose::Returns => ("Отчёты школ", "Книги Excel и LibreOffice", &RETURNS),
            Purpose::ReturnsFolder => ("Папка с отчётами школ", "", &[]),
        };
        let mut dialog = self.0.dialog().file().set_title(title);
        if !endings.is_empty() {
            dialog = dialog.add_filter(kind, endings);
        }
        let documents = self.folders().documents;
        if documents.is_dir() {
            dialog = dialog.set_directory(documents);
        }
        if !name.is_empty() {
            dialog = dialog.set_file_name(name);
        }
        match self.0.get_webview_window(window::LABEL) {
            Some(window) => dialog.set_parent(&window),
            None => dialog,
        }
    }
}
