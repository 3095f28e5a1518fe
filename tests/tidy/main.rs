//! The invariants of ARCHITECTURE.md that a machine can check. Each test names the rule that
//! it guards and lists every place that breaks it, so that one run is enough to repair all.

// A test may end at the first thing it did not expect.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod files;
mod licences;
mod rooms;
mod tree;
mod ui;
mod words;

/// Fails with the whole list, because one finding at a time would cost a run for each.
fn none(rule: &str, found: Vec<String>) {
    assert!(found.is_empty(), "{rule}\n  {}\n", found.join("\n  "));
}
