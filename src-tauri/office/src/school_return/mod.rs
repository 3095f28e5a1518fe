//! A school's return as a workbook: its sheets for people, and one that only programs read.

mod service;
mod sheets;

use nastavnik_domain::school_return::{Head, Layout, Personal, Table};

pub use sheets::sheets;
pub(crate) use sheets::{heading, of_value};

/// What is written. A table that the layout does not show is left out.
pub struct Written<'a> {
    pub head: &'a Head,
    pub layout: &'a Layout,
    pub tables: &'a [Table],
    pub personal: Personal,
}
