//! What a user can do. One noun a folder, one verb a file; every verb is called by name with
//! JSON through [`App::call`], from the window, from the console and from tests alike.
//!
//! Architecture invariant: nothing here knows SQL, Tauri or spreadsheets' insides.

mod about;
mod activity;
mod agreement;
mod app;
mod argument;
mod attachment;
mod award;
mod backup;
mod consolidated;
mod curator_sheet;
mod deadline;
mod document;
mod draft;
mod event;
mod fault;
mod file;
mod fit;
mod form;
mod grid;
mod help;
mod home;
mod host;
mod import;
mod indicator;
mod item;
mod journal;
mod kept;
mod layout;
mod list;
mod measure;
mod meeting;
mod mentee;
mod mentor;
mod monitoring;
mod occurrence;
mod organization;
mod package;
mod pair;
mod partner;
mod person;
mod practice;
mod programme;
mod qualification;
mod record;
mod reference;
mod register;
mod report;
mod request;
mod response;
mod returns;
mod roadmap;
mod router;
mod saved;
mod search;
mod section;
mod state;
mod survey;
mod swot;
mod template;
mod typescript;
mod vocabulary;
mod wording;
mod work;

pub mod demo;

pub use app::App;
pub use fault::Fault;
pub use host::{Folders, Host, Purpose, Show};
pub use router::{Signature, signatures};
pub use typescript::declarations;
pub use work::Work;

/// For the test-only check of invariant 3: a full disk while saving.
pub use app::limit_pages;
