//! `roadmap read` and the files of roadmaps and documents that the demo writes.

use std::path::Path;

use crate::console::Console;

#[test]
fn a_document_is_read_as_it_would_be_imported() {
    let console = Console::new();
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/roadmaps/krasninsky.docx");
    let draft = console.run(&["roadmap", "read", file.to_str().unwrap()]).json();
    let rows = draft["rows"].as_array().unwrap();
    assert_eq!(rows.iter().filter(|row| row["level"] == 0).count(), 18);
    assert_eq!(draft["act"], "приказ от 12.12.2022 № 209");
    assert_eq!(console.run(&["roadmap", "read", "нет.docx"]).fault(), "missing");
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    assert_eq!(console.run(&["roadmap", "read", program.to_str().unwrap()]).fault(), "no_table");
}

#[test]
fn the_demo_has_one_of_every_document() {
    let console = Console::new();
    let made = console.run(&["--today", "2026-11-22", "demo", "--school-only", "demo"]).json();
    let documents = made["documents"].as_array().unwrap();
    let ending =
        |ending: &str| documents.iter().filter(|path| path.as_str().unwrap().ends_with(ending)).count();
    // Every kind in both formats, and the package.
    assert_eq!((ending(".pdf"), ending(".docx")), (32, 31));
    assert_eq!(made["roadmaps"].as_array().unwrap().len(), 4);
    for path in documents {
        let bytes = std::fs::read(path.as_str().unwrap()).unwrap();
        assert!(bytes.starts_with(b"%PDF") || bytes.starts_with(b"PK"), "{path}");
    }
}
