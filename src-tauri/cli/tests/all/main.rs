//! The console program as a script sees it: JSON on its output, faults on its errors, exit codes.
//! Here is also what needs a process of its own: limits, rights, locks.

// A test may end at the first thing it did not expect.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod console;
mod demo;
mod full_disk;
mod locked;
mod read_only;
mod roadmap;
mod verbs;
