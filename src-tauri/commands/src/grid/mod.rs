//! The district's grid «мероприятие × школа»: who has done what, when, on what document.

mod add_schools;
mod get;
mod mark;

pub use add_schools::add_schools;
pub use get::get;
pub use mark::mark;
