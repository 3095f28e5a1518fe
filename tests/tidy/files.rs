//! How every file of ours looks: it opens with what it is for, and it is short.

use crate::none;
use crate::tree::{File, files};

const LINES: usize = 400;

/// Written by a program or by somebody else's rules.
fn generated(file: &File) -> bool {
    file.is(&["types.d.ts", "Cargo.lock", "package-lock.json"])
}

#[test]
fn every_source_opens_with_what_it_is_for() {
    let mut found = Vec::new();
    for file in files() {
        let opening: &[&str] = match file.path.rsplit('.').next() {
            Some("rs") => &["//!", "//"],
            Some("js" | "mjs" | "ts") => &["//", "/*"],
            Some("css") => &["/*"],
            Some("sql") => &["--"],
            _ => continue,
        };
        let first = file.text.lines().find(|line| !line.starts_with("#!") && !line.trim().is_empty());
        if !first.is_some_and(|line| opening.iter().any(|sign| line.starts_with(sign))) {
            found.push(file.path);
        }
    }
    none("every source opens with a comment that says what it is for", found);
}

#[test]
fn no_file_is_long() {
    let sources = [".rs", ".js", ".mjs", ".css", ".html", ".sql", ".md"];
    let found = files().into_iter().filter(|file| file.is(&sources) && !generated(file));
    let found = found.map(|file| (file.text.lines().count(), file.path)).filter(|(lines, _)| *lines > LINES);
    none(
        "a file of more than 400 lines is two files",
        found.map(|(n, path)| format!("{path}: {n}")).collect(),
    );
}
