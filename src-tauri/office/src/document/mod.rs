//! Documents that are to be signed: one model (`domain::document`), three faces. `pages` shows and
//! prints it, `docx` gives a copy that can go on being edited.
//!
//! Both are made from `sheets`, where everything that a reader must not see differ (widths,
//! numbers, what a blank looks like) is decided once. (`paper` is the other way round: it reads.)

pub mod docx;
mod letters;
pub mod pages;
mod sheets;

#[cfg(test)]
mod tests;
