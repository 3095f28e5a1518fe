//! Supplementary agreements of mentors (ст. 351.8 ТК РФ): what is agreed on, before and after the
//! paper is signed.

mod get;
mod save;

pub use get::get;
pub use save::save;
