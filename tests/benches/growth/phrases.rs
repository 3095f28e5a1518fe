//! How long the words of «Сроки» cells take to be understood: every phrase of the grammar's own
//! tables, over and over. One parse knows nothing of the next, so the growth is ×10 per ×10.

use std::time::{Duration, Instant};

use nastavnik_domain::deadline;

use crate::tasks::median;

const SIZES: [usize; 3] = [1_000, 10_000, 100_000];

/// The tables of `deadline/tests`: phrase, ` => `, meaning. A context in brackets before it goes.
const TABLES: [&str; 11] = [
    include_str!("../../../src-tauri/domain/src/deadline/tests/sources.txt"),
    include_str!("../../../src-tauri/domain/src/deadline/tests/dates.txt"),
    include_str!("../../../src-tauri/domain/src/deadline/tests/repeats.txt"),
    include_str!("../../../src-tauri/domain/src/deadline/tests/context.txt"),
    include_str!("../../../src-tauri/domain/src/deadline/tests/conditions.txt"),
    include_str!("../../../src-tauri/domain/src/deadline/tests/unclear.txt"),
    include_str!("../../../src-tauri/domain/src/deadline/tests/plans.txt"),
    include_str!("../../../src-tauri/domain/src/deadline/tests/cycles.txt"),
    include_str!("../../../src-tauri/domain/src/deadline/tests/orders.txt"),
    include_str!("../../../src-tauri/domain/src/deadline/tests/scans.txt"),
    include_str!("../../../src-tauri/domain/src/deadline/tests/mixed.txt"),
];

pub fn run() {
    let phrases: Vec<String> = TABLES.iter().flat_map(|table| table.lines()).filter_map(phrase).collect();
    println!("Deadlines, {} phrases in turn", phrases.len());
    let mut before: Option<f64> = None;
    for size in SIZES {
        let time = median(|_| parse(&phrases, size));
        let milliseconds = time.as_secs_f64() * 1000.0;
        let each = milliseconds * 1000.0 / size as f64;
        let growth = before.map(|before| format!("  ×{:.1}", milliseconds / before)).unwrap_or_default();
        println!("{size:>9} phrases {milliseconds:>9.2} ms {each:>9.2} µs a phrase{growth}");
        before = Some(milliseconds);
    }
}

fn phrase(line: &str) -> Option<String> {
    let (phrase, _) = line.split_once(" => ").filter(|_| !line.starts_with('#'))?;
    let phrase =
        phrase.strip_prefix('[').and_then(|rest| rest.split_once("] ")).map_or(phrase, |(_, rest)| rest);
    Some(phrase.replace('⏎', "\n"))
}

fn parse(phrases: &[String], size: usize) -> Duration {
    let start = Instant::now();
    let terms: usize =
        phrases.iter().cycle().take(size).map(|phrase| deadline::parse(phrase, None).terms.len()).sum();
    assert!(terms >= size, "every phrase means something");
    start.elapsed()
}
