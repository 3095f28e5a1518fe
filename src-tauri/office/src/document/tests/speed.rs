//! How long a page takes: printed, not judged, because a machine may be busy. Run by hand:
//! `cargo test --release -p nastavnik-office speed -- --ignored --nocapture`.

use std::time::Instant;

use nastavnik_domain::document::{Block, Document, point};

use super::sample;
use crate::document::{docx, pages};

/// An order of so many pairs; `typed` is what somebody is typing into its first part.
fn order(pairs: usize, typed: &str) -> Document {
    let mut document = sample::every_block();
    document.parts.truncate(1);
    document.parts[0].blocks.insert(12, Block::from(point(typed)));
    document.part(sample::pairs(pairs))
}

#[test]
#[ignore = "prints how long things take"]
fn speed_of_the_faces() {
    pages::svg(&order(2, "")).unwrap();
    println!("pairs pages | first svg  after a keystroke  pdf  docx, ms | svg, pdf, docx, KiB");
    for pairs in [1, 10, 100, 300] {
        let ms = |work: &mut dyn FnMut()| {
            let start = Instant::now();
            work();
            start.elapsed().as_secs_f64() * 1000.0
        };
        let (mut svg, mut pdf, mut word) = (Vec::new(), Vec::new(), Vec::new());
        let first = ms(&mut || svg = pages::svg(&order(pairs, "к")).unwrap());
        let mut keys: Vec<f64> = (1..=9)
            .map(|n| ms(&mut || svg = pages::svg(&order(pairs, &"к".repeat(n + 1))).unwrap()))
            .collect();
        keys.sort_by(f64::total_cmp);
        let paper = ms(&mut || pdf = pages::pdf(&order(pairs, "к")).unwrap());
        let editable = ms(&mut || word = docx::docx(&order(pairs, "к")).unwrap());
        let sizes = [svg.iter().map(String::len).sum(), pdf.len(), word.len()].map(|bytes| bytes / 1024);
        let (key, count) = (keys[4], svg.len());
        println!("{pairs:5} {count:5} | {first:7.1} {key:7.1} {paper:7.1} {editable:7.1} | {sizes:?}");
    }
}
