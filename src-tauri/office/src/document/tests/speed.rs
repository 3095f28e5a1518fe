//! How long a page takes: printed, not judged, because a machine may be busy. Run by hand:
//! `cargo test --release -p nastavnik-office speed -- --ignored --nocapture`.

use std::time::Instant;

use nastavnik_domain::document::{Block, Document, point, text};

use super::sample;
use crate::document::{docx, pages};

/// An order of so many pairs; `typed` is what somebody is typing into its first part.
fn order(pairs: usize, typed: &str) -> Document {
    let mut document = sample::every_block();
    document.parts.truncate(1);
    document.parts[0].blocks.insert(12, Block::from(point(typed)));
    document.part(sample::pairs(pairs))
}

/// The same, typed into a cell in the middle of its table.
fn typed_in_a_cell(pairs: usize, typed: &str) -> Document {
    let mut document = order(pairs, "");
    if let Some(Block::Table(table)) = document.parts[1].blocks.last_mut() {
        table.rows[pairs / 2].cells[3].paragraphs = vec![text(typed)];
    }
    document
}

fn ms<T>(work: impl FnOnce() -> T) -> (f64, T) {
    let start = Instant::now();
    let made = work();
    (start.elapsed().as_secs_f64() * 1000.0, made)
}

/// The median of nine keystrokes, each followed by the picture of one page.
fn keystroke(document: impl Fn(&str) -> Document) -> f64 {
    let press = |n| ms(|| pages::set(&document(&"к".repeat(n))).unwrap().svg(0)).0;
    let mut times: Vec<f64> = (1..=9).map(press).collect();
    times.sort_by(f64::total_cmp);
    times[4]
}

#[test]
#[ignore = "prints how long things take"]
fn speed_of_the_faces() {
    let (waking, _) = ms(|| pages::set(&Document::default()).unwrap());
    println!("waking up: {waking:.1} ms. In ms, sizes in KiB:");
    println!("pairs pages |   first  in text in cell |    svg    pdf   docx |  svg  pdf docx");
    for pairs in [1, 10, 100, 300] {
        let document = order(pairs, "к");
        let (first, made) = ms(|| pages::set(&document).unwrap());
        let in_text = keystroke(|typed| order(pairs, typed));
        let in_cell = keystroke(|typed| typed_in_a_cell(pairs, typed));
        let (svg, pictures) = ms(|| (0..made.len()).filter_map(|page| made.svg(page)).collect::<String>());
        let (pdf, paper) = ms(|| made.pdf().unwrap());
        let (word, editable) = ms(|| docx::docx(&document).unwrap());
        let [a, b, c] = [pictures.len(), paper.len(), editable.len()].map(|bytes| bytes / 1024);
        println!(
            "{pairs:5} {:5} | {first:7.1} {in_text:7.1} {in_cell:7.1} | {svg:6.1} {pdf:6.1} {word:6.1} | {a:5} {b:4} {c:4}",
            made.len()
        );
    }
}
