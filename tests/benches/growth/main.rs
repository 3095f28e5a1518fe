//! How cost grows: one school grows from 100 to 50 000 people, and at every size the commands
//! that a curator waits for are timed through the same door that the window uses. Before that, what
//! needs no school: the grammar of deadlines.
//!
//! A harness of its own and no criterion or divan: those show each time by itself, with its
//! spread, and what is asked here is one table with sizes side by side and the growth between
//! them. Each figure is the median of as many runs as fit in a slice of time, three at least,
//! after one run that warms the caches; another command may have to run before each, unmeasured.

// A benchmark may end at the first thing it did not expect.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod documents;
mod exchange;
mod machine;
mod meetings;
mod memory;
mod people;
mod phrases;
mod roadmaps;
mod school;
mod straight;
mod table;
mod tasks;
mod work;

use school::School;
use table::Table;

/// People; there are half as many pairs.
const SIZES: [usize; 4] = [100, 1_000, 10_000, 50_000];

fn main() {
    if let Some(file) = memory::asked() {
        return memory::child(&file);
    }
    if let Some((step, folder)) = exchange::memory::asked() {
        return exchange::memory::child(&step, &folder);
    }
    // `cargo bench --bench growth -- short` leaves the long growth of the school out, the name of a
    // group runs that group alone.
    let only: Option<String> = std::env::args().skip(1).find(|word| !word.starts_with('-'));
    let groups: [(&str, fn()); 6] = [
        ("phrases", phrases::run),
        ("roadmaps", roadmaps::run),
        ("documents", documents::run),
        ("meetings", meetings::run),
        ("exchange", exchange::run),
        ("people", people),
    ];
    for (name, run) in groups {
        match only.as_deref() {
            None => run(),
            Some("short") if name != "people" => run(),
            Some(asked) if asked == name => run(),
            Some(_) => {}
        }
    }
}

fn people() {
    let mut school = School::new();
    let mut table = Table::default();
    for size in SIZES {
        eprintln!("{size} people…");
        school.grow(size);
        tasks::run(&mut school, &mut table);
        straight::run(&mut school, &mut table);
        memory::run(&mut school, &mut table);
    }
    print!("{table}");
}
