//! Tests of reading: the five real acts whole, shapes of tables, what holds for any table.

mod cells;
mod notation;
mod properties;
mod review;
mod shapes;
mod sources;
