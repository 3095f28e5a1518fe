//! Russian grammar of documents: names, positions and organisations in their cases, words that
//! agree, numbers, dates and lists. Nothing here fails: what is not known stays as it was typed, and
//! `Named::doubts`, `position::doubtful` say that a person should look.

mod alphabet;
mod case;
mod doubt;
mod name;
mod named;
pub mod organization;
mod phrase;
pub mod position;
mod sex;

pub use alphabet::mixed;
pub use case::Case;
pub use doubt::Doubt;
pub use named::{Initials, Named};

#[cfg(test)]
mod tests;
