//! Russian grammar of documents: names, positions and organisations in their cases, words that
//! agree, numbers, dates and lists. Nothing here fails: what is not known stays as it was typed, and
//! `Named::doubts`, `position::doubtful` say that a person should look.

mod agree;
mod alphabet;
mod case;
pub mod date;
mod doubt;
mod list;
pub(crate) mod name;
mod named;
pub mod number;
pub mod organization;
mod phrase;
pub mod position;
pub mod school_class;
pub(crate) mod sex;

pub use agree::agree;
pub use alphabet::mixed;
pub use case::Case;
pub use doubt::Doubt;
pub use list::{inside, joined};
pub use named::{Initials, Named};

#[cfg(test)]
mod tests;
