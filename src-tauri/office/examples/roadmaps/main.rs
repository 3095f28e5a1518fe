//! Makes the documents of `tests/roadmaps` from the texts of the five real acts: each as a
//! document of Word and as a workbook of Excel, as people send them to each other.
//!
//! `cargo run -p nastavnik-office --example roadmaps -- FOLDER_OF_TEXTS tests/roadmaps`
//!
//! The texts are those beside the tests of `roadmap::reading`; persons' names in them are made
//! up. They came out of a converter that broke rows at the ends of pages and left remains of
//! HTML in cells, so `source` puts rows and lines together again.

// A maker of fixtures may end at the first thing it did not expect.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod cells;
mod sheet;
mod source;
mod word;

use std::env;
use std::fs;
use std::path::PathBuf;

/// The documents, and whether Word makes the marks of lists in their cells.
const DOCUMENTS: [(&str, bool); 5] = [
    ("asinovsky", false),
    ("bolshemurtinsky", false),
    ("irkutsk", true),
    ("kholmsky", true),
    ("krasninsky", false),
];

fn main() {
    let folders: Vec<PathBuf> = env::args_os().skip(1).map(PathBuf::from).collect();
    let [texts, made] = &folders[..] else { panic!("the folder of texts and the one to write to") };
    for (name, has_lists) in DOCUMENTS {
        let text = fs::read_to_string(texts.join(name).with_extension("txt")).unwrap();
        let source = source::read(&text);
        fs::write(made.join(name).with_extension("docx"), word::write(&source, has_lists)).unwrap();
        fs::write(made.join(name).with_extension("xlsx"), sheet::write(&source)).unwrap();
    }
}
