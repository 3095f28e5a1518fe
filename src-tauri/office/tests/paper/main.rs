//! Documents of every format are read as papers and compared with what a person sees in them.

// A test may end at the first thing it did not expect.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../common/mod.rs"]
mod common;
mod docx;
mod hostile;
mod html;
mod kinds;
mod lists;
mod odf;
mod real;
mod returns;
mod roadmaps;
mod sheets;

use nastavnik_office::paper::read_bytes;

/// Reads a file and compares it with lines that are indented as the test is.
fn check(bytes: &[u8], expected: &str) {
    let paper = read_bytes("план", bytes).unwrap();
    assert_eq!(common::show(&paper), unindented(expected));
}

fn unindented(text: &str) -> String {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}
