//! Writes the samples for a pair of eyes, and for validators of DOCX:
//! `SAMPLES=folder cargo test -p nastavnik-office look -- --ignored`.

use std::path::Path;

use nastavnik_domain::document::Document;

use super::sample;
use crate::document::{docx, pages};

#[test]
#[ignore = "writes files to look at"]
fn look_at_the_samples() {
    let folder = std::env::var("SAMPLES").unwrap();
    let long = Document::new("Приложение").part(sample::pairs(60));
    for (name, document) in
        [("every", sample::every_block()), ("signs", sample::special_signs()), ("long", long)]
    {
        let path = Path::new(&folder).join(name);
        std::fs::write(path.with_extension("pdf"), pages::pdf(&document).unwrap()).unwrap();
        std::fs::write(path.with_extension("docx"), docx::docx(&document).unwrap()).unwrap();
    }
}
