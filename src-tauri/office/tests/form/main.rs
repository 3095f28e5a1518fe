//! District forms filled, and compared with what they were by means of their own: part by part of the
//! zip file, cell by cell of each sheet.

// A test may end at the first thing it did not expect.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code, reason = "each test binary takes what it needs")]
#[path = "../common/mod.rs"]
mod common;
mod compare;
mod fill;
mod hostile;
mod shapes;
