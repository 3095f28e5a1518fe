//! Tests of reading.

mod sources;
