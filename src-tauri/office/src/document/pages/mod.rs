//! The exact pages: an SVG of each for the screen, one PDF for the printer. Typst sets them by one
//! fixed template, which is given the document as data, so no word of a user is ever markup.

mod fit;
mod stage;

use nastavnik_domain::document::Document;
use typst::layout::PagedDocument;
use typst_pdf::PdfOptions;

use crate::Error;
use crate::document::letters;

/// A document that has been set.
pub struct Pages(PagedDocument);

/// Sets a document. Quick after a small change: what has been set once is remembered.
///
/// # Errors
///
/// `Error::Compose` when the document cannot be set at all; no text of a user is known to do that.
pub fn set(document: &Document) -> Result<Pages, Error> {
    stage::set(document).map(Pages)
}

impl Pages {
    pub fn len(&self) -> usize {
        self.0.pages.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.pages.is_empty()
    }

    /// One page as a picture whose size is in points; the first is 0. A long document's pages are
    /// best asked for as they come into sight: a page of a table is a third of a megabyte.
    pub fn svg(&self, index: usize) -> Option<String> {
        self.0.pages.get(index).map(typst_svg::svg)
    }

    /// All pages as a PDF whose text can be searched and copied. The same document gives the same
    /// bytes.
    ///
    /// # Errors
    ///
    /// As `set`.
    pub fn pdf(&self) -> Result<Vec<u8>, Error> {
        typst_pdf::pdf(&self.0, &PdfOptions::default()).map_err(stage::refused)
    }

    #[cfg(test)]
    pub(crate) fn frames(&self) -> impl Iterator<Item = &typst::layout::Frame> {
        self.0.pages.iter().map(|page| &page.frame)
    }
}

/// Each page of a document as an SVG picture, first page first.
///
/// # Errors
///
/// As `set`.
pub fn svg(document: &Document) -> Result<Vec<String>, Error> {
    Ok(set(document)?.0.pages.iter().map(typst_svg::svg).collect())
}

/// A document as a PDF.
///
/// # Errors
///
/// As `set`.
pub fn pdf(document: &Document) -> Result<Vec<u8>, Error> {
    set(document)?.pdf()
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
