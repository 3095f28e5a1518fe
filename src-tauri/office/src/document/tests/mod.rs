//! Whole documents through both faces.

mod edges;
mod faces;
mod sample;
