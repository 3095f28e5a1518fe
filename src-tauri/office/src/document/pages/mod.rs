//! The exact pages: an SVG of each for the screen, one PDF for the printer. Typst sets them by one
//! fixed template, which is given the document as data, so no word of a user is ever markup.

mod fit;
mod stage;

use nastavnik_domain::document::Document;
use typst::foundations::Smart;
use typst_pdf::PdfOptions;

use crate::Error;
use crate::document::letters;

/// Each page as an SVG picture of its own size in points, first page first. Quick after a small
/// change: what has been set once is remembered.
///
/// # Errors
///
/// `Error::Compose` when the document cannot be set at all; no text of a user is known to do that.
pub fn svg(document: &Document) -> Result<Vec<String>, Error> {
    Ok(stage::set(document)?.pages.iter().map(typst_svg::svg).collect())
}

/// The same pages as a PDF whose text can be searched and copied. The same document gives the
/// same bytes.
///
/// # Errors
///
/// As `svg`.
pub fn pdf(document: &Document) -> Result<Vec<u8>, Error> {
    let options = PdfOptions { ident: Smart::Custom(&document.title), ..PdfOptions::default() };
    typst_pdf::pdf(&stage::set(document)?, &options).map_err(stage::refused)
}

/// Letters that the pages cannot show and replace by «□», each once, in order of appearance. The
/// DOCX keeps them: Word has more letters.
pub fn missing(document: &Document) -> Vec<char> {
    let mut found: Vec<char> = Vec::new();
    for c in document.words().into_iter().flat_map(str::chars) {
        if !c.is_control() && !letters::shown(c) && fit::like(c).is_none() && !found.contains(&c) {
            found.push(c);
        }
    }
    found
}
