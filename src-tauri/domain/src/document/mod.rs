//! A document for signing, as it is composed before anybody asks whether it will be a page on the
//! screen, a PDF or a DOCX: parts, paragraphs, points, tables, lines for signatures.
//!
//! `office::document` makes the three faces of it. (`paper` is the other way round: a foreign
//! document that has been read.) Lengths are millimetres, sizes of letters and spaces between
//! paragraphs are points; both are said by every field.
//!
//! ```
//! use nastavnik_domain::document::{Document, Part, bold, para, point, signature, split, text};
//!
//! let mut order = Part::new();
//! order.add(para("ПРИКАЗ").center().bold());
//! order.add(split("01.09.2026", "№ 45-ОД"));
//! order.add(para("В целях развития наставничества").then(" ").then(bold("приказываю:").spaced()));
//! order.add(point("Закрепить наставнические пары согласно приложению 1."));
//! order.add(signature("Директор", "И.О. Фамилия"));
//! let document = Document::new("О закреплении пар").part(order);
//! assert_eq!(document.parts[0].blocks.len(), 5);
//! assert_eq!(text("а") + "б", text("аб"));
//! ```

mod block;
mod form;
mod numbering;
mod page;
mod paragraph;
mod span;
mod table;
mod words;

pub use block::{Block, Heading, page_break, rule, title};
pub use form::{Blank, Signature, Signatures, Split, fill, fills, lines, signature, signatures, split};
pub use numbering::labels;
pub use page::{Document, Page, Part};
pub use paragraph::{Align, Level, Paragraph, Point, bullet, letter, para, point, subpoint};
pub use span::{Span, Style, Text, blank, bold, check_box, filled, italic, text};
pub use table::{Cell, Row, Side, Table, cell, row, table};
