//! Tests of the grammar: tables of phrases with their meaning, checked by hand, and properties.

mod bench;
mod notation;
mod properties;
mod tables;
