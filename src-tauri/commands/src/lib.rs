//! What a user can do. One noun a folder, one verb a file; every verb is called by name with
//! JSON through [`App::call`], from the window, from the console and from tests alike.
//!
//! Architecture invariant: nothing here knows SQL, Tauri or spreadsheets' insides.

mod about;
mod activity;
mod agreement;
mod app;
mod attachment;
mod backup;
mod deadline;
mod document;
mod draft;
mod fault;
mod file;
mod form;
mod grid;
mod help;
mod home;
mod host;
mod journal;
mod kept;
mod mentee;
mod mentor;
mod occurrence;
mod organization;
mod package;
mod pair;
mod partner;
mod person;
mod reference;
mod register;
mod request;
mod roadmap;
mod router;
mod saved;
mod search;
mod section;
mod state;
mod typescript;
mod vocabulary;
mod wording;

pub mod demo;

pub use app::App;
pub use fault::Fault;
pub use host::{Folders, Host, Purpose, Show};
pub use router::{Signature, signatures};
pub use typescript::declarations;

/// For the test-only check of invariant 3: a full disk while saving.
pub use app::limit_pages;
