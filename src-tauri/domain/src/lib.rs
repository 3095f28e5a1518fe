//! What mentoring is: people, pairs, vocabularies, dates and names.
//!
//! Architecture invariant: nothing here does I/O or reads a clock; "today" is always an argument.

pub mod class;
pub mod consolidated;
pub mod day;
pub mod deadline;
pub mod district_form;
pub mod document;
pub mod grammar;
pub mod import;
pub mod indicator;
pub mod invalid;
pub mod letters;
pub mod limits;
pub mod meeting;
pub mod mentee;
pub mod mentor;
pub mod organization;
pub mod pace;
pub mod pair;
pub mod paper;
pub mod person;
pub mod plural;
pub mod programme;
pub mod record;
pub mod register;
pub mod roadmap;
pub mod school_return;
pub mod school_year;
pub mod survey;
pub mod vocabulary;
pub mod workdays;
pub mod writing;

pub use day::Day;
pub use invalid::Invalid;
