//! Documents: composed from what the file holds, looked at, printed, signed.

mod compose;
mod create;
mod effects;
mod export;
mod facts;
mod get;
mod heading;
mod kinds;
mod list;
mod missing;
mod number;
mod pages;
mod register;
mod remove;
mod settings;
mod sign;
mod update;

pub(crate) use compose::{composed, kept};
pub use create::create;
pub(crate) use effects::apply;
pub use export::export;
pub(crate) use export::{Format, write};
pub(crate) use facts::{gather, of_pair};
pub use get::get;
pub(crate) use heading::heading;
pub use kinds::kinds;
pub use list::list;
pub(crate) use missing::{Gap, missing};
pub use number::number;
pub use pages::pages;
pub use register::register;
pub use remove::remove;
pub use settings::{get_settings, save_settings};
pub(crate) use sign::signed;
pub use sign::{sign, void};
pub use update::update;
