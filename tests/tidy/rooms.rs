//! Who may know whom: the arrows between the rooms, and which room owns which library.

use std::collections::BTreeSet;

use crate::none;
use crate::tree::{files, read};

/// Each room with the rooms that it may use.
const ARROWS: [(&str, &[&str]); 6] = [
    ("Cargo.toml", &["commands"]),
    ("src-tauri/cli/Cargo.toml", &["commands"]),
    ("src-tauri/commands/Cargo.toml", &["store", "office", "domain"]),
    ("src-tauri/store/Cargo.toml", &["domain"]),
    ("src-tauri/office/Cargo.toml", &["domain"]),
    ("src-tauri/domain/Cargo.toml", &[]),
];

/// Libraries that one room keeps to itself.
const OWNED: [(&str, &str); 12] = [
    ("rusqlite", "src-tauri/store/Cargo.toml"),
    ("tauri", "Cargo.toml"),
    ("rust_xlsxwriter", "src-tauri/office/Cargo.toml"),
    ("calamine", "src-tauri/office/Cargo.toml"),
    ("docx-rs", "src-tauri/office/Cargo.toml"),
    ("typst", "src-tauri/office/Cargo.toml"),
    ("umya-spreadsheet", "src-tauri/office/Cargo.toml"),
    ("quick-xml", "src-tauri/office/Cargo.toml"),
    ("html5ever", "src-tauri/office/Cargo.toml"),
    ("csv", "src-tauri/office/Cargo.toml"),
    ("cfb", "src-tauri/office/Cargo.toml"),
    ("ics", "src-tauri/office/Cargo.toml"),
];

/// All that the domain may lean on: it does no I/O, so a new name here needs a reason.
/// `sha2` makes checksums of what it is given;
/// `petrovich` declines names by tables that its build compiles in; it opens nothing when run.
/// `serde_json` holds the fields of a card by their names (ADR 6), for what is compared field by field.
const DOMAIN: [&str; 8] =
    ["jiff", "petrovich", "serde", "serde_json", "sha2", "strsim", "thiserror", "ts-rs"];

/// The names under `[section]`, whatever comes after them.
fn names(manifest: &str, section: &str) -> BTreeSet<String> {
    let table: toml::Table = read(manifest).parse().unwrap();
    let section = table.get(section).and_then(toml::Value::as_table);
    section.map(|section| section.keys().cloned().collect()).unwrap_or_default()
}

#[test]
fn rooms_know_only_the_rooms_below_them() {
    let mut found = Vec::new();
    for (manifest, may) in ARROWS {
        for section in ["dependencies", "dev-dependencies", "build-dependencies"] {
            for name in names(manifest, section) {
                if let Some(room) = name.strip_prefix("nastavnik-")
                    && !may.contains(&room)
                {
                    found.push(format!("{manifest} uses {name}"));
                }
            }
        }
    }
    none("shell, cli → commands → store, office → domain", found);
}

#[test]
fn every_crate_has_its_place_in_the_arrows() {
    let known =
        |path: &str| path.starts_with("tests/") || ARROWS.iter().any(|(manifest, _)| *manifest == path);
    let found = files().into_iter().map(|file| file.path);
    let found = found.filter(|path| path.ends_with("Cargo.toml") && !known(path)).collect();
    none("a new room needs a line in tests/tidy/rooms.rs", found);
}

#[test]
fn libraries_stay_in_their_room() {
    let mut found = Vec::new();
    for (manifest, _) in ARROWS {
        for name in names(manifest, "dependencies") {
            for (library, home) in OWNED {
                if (name == library || name.starts_with(&format!("{library}-"))) && manifest != home {
                    found.push(format!("{manifest} uses {name}, which belongs to {home}"));
                }
            }
        }
    }
    none("SQL only in store, Tauri only in the window, XLSX, DOCX and Typst only in office", found);
}

#[test]
fn domain_has_no_library_that_does_io() {
    let found = names("src-tauri/domain/Cargo.toml", "dependencies");
    none("domain is pure", found.into_iter().filter(|name| !DOMAIN.contains(&name.as_str())).collect());
}
