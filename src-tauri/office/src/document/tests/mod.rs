//! Whole documents through both faces.

mod edges;
mod faces;
mod look;
mod sample;
mod speed;
