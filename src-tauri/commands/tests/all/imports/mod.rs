//! Lists of people come in from spreadsheets: ten deliberately ugly ones with tables drawn by hand,
//! and what happens around them.

mod keeping;
mod lists;
mod notation;
mod refused;
mod registers;
