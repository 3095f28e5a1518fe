//! One SQLite file: schema, queries, journal with undo, backups.
//!
//! Architecture invariants: SQL stands only here; every change goes through
//! [`Store::transact`]; no file of ours is opened by name while SQLite has it open.

pub mod award;
pub mod backup;
pub mod document;
pub mod error;
pub mod event;
pub mod form;
mod ids;
pub mod import;
pub mod indicator;
pub mod journal;
pub mod meeting;
pub mod mentee;
pub mod mentor;
pub mod monitoring;
pub mod open;
pub mod organization;
pub mod overview;
pub mod pair;
pub mod person;
pub mod practice;
pub mod programme;
pub mod qualification;
mod record;
pub mod register;
pub mod request;
pub mod return_layout;
pub mod returns;
pub mod roadmap;
pub mod school_return;
pub mod setting;
pub mod survey;
pub mod template;
mod transact;
#[cfg(test)]
mod transact_tests;

pub use error::{Error, Result};
pub use open::Store;
pub use transact::{Act, Done, Read, Tx};
