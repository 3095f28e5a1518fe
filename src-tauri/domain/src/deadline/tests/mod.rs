//! Tests of the grammar: tables of phrases with their meaning, checked by hand, and properties.

mod hostile;
mod notation;
mod properties;
mod shift;
mod tables;
