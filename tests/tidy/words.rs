//! Words that must not stand in some places: SQL outside the store, a clock in the domain,
//! a path of somebody's machine anywhere.

use crate::none;
use crate::tree::{File, code, files};

/// Statements as we write them: in capitals, which nothing else in our sources is.
const SQL: [&str; 8] = [
    "SELECT ",
    "INSERT INTO",
    "UPDATE ",
    "DELETE FROM",
    "CREATE TABLE",
    "ALTER TABLE",
    "DROP TABLE",
    "PRAGMA ",
];

/// What reads a disk, a network, the environment or a clock.
const IO: [&str; 9] = [
    "std::fs",
    "std::net",
    "std::env",
    "std::process",
    "std::io",
    "SystemTime",
    "Instant",
    "::now(",
    "println!",
];

/// Rust sources of a room or of all.
fn sources(folder: &str) -> Vec<File> {
    files().into_iter().filter(|file| file.is(&[".rs"]) && file.inside(folder)).collect()
}

fn lines_with(files: &[File], words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for file in files {
        for (number, line) in code(file) {
            if words.iter().any(|word| line.contains(word)) {
                found.push(format!("{}:{number}: {}", file.path, line.trim()));
            }
        }
    }
    found
}

#[test]
fn sql_is_only_in_the_store() {
    let outside: Vec<_> =
        sources("src-tauri").into_iter().filter(|file| !file.inside("src-tauri/store")).collect();
    none("only store contains SQL", lines_with(&outside, &SQL));
    let sql = files().into_iter().map(|file| file.path);
    let sql = sql.filter(|path| path.ends_with(".sql") && !path.starts_with("src-tauri/store/")).collect();
    none("only store contains SQL", sql);
}

#[test]
fn tauri_is_only_in_the_window() {
    let outside: Vec<_> =
        sources("src-tauri").into_iter().filter(|file| !file.inside("src-tauri/shell")).collect();
    none("only shell knows Tauri", lines_with(&outside, &["tauri::", "tauri_"]));
}

#[test]
fn domain_does_no_io_and_reads_no_clock() {
    none("domain is pure: «today» is always an argument", lines_with(&sources("src-tauri/domain"), &IO));
}

#[test]
fn no_path_of_a_machine() {
    // In two halves, so that this file does not find itself.
    let forbidden =
        [concat!("/wo", "rk/"), concat!("/ro", "ot/"), concat!("/tm", "p/"), concat!("/Use", "rs/")];
    everywhere("a path of one machine", &forbidden);
}

#[test]
fn nothing_is_left_for_later() {
    let forbidden =
        [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X"), concat!("unimple", "mented!")];
    everywhere("a note for later belongs to an issue", &forbidden);
}

fn everywhere(rule: &str, forbidden: &[&str]) {
    let mut found = Vec::new();
    for file in files().iter().filter(|file| !file.is(&["-lock.json", ".lock", ".svg"])) {
        for (index, line) in file.text.lines().enumerate() {
            if forbidden.iter().any(|word| line.contains(word)) {
                found.push(format!("{}:{}: {}", file.path, index + 1, line.trim()));
            }
        }
    }
    none(rule, found);
}
