//! Where Typst works: its library, our letters, one template, one file of data. There is no disk
//! here, no network, no clock and no font of the system, so pages are the same everywhere.

use std::sync::LazyLock;

use nastavnik_domain::document::Document;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime};
use typst::layout::PagedDocument;
use typst::syntax::{FileId, Source, VirtualPath};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use super::fit::fit;
use super::letters;
use crate::Error;
use crate::document::sheets::sheets;

/// Settings that have not been asked for during so many documents are forgotten.
const REMEMBERED: usize = 8;

/// What never changes while the program runs.
struct Stage {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    template: Source,
    data: FileId,
}

static STAGE: LazyLock<Stage> = LazyLock::new(|| {
    let id = |name: &str| FileId::new(None, VirtualPath::new(name));
    Stage {
        library: LazyHash::new(Library::default()),
        book: LazyHash::new(FontBook::from_fonts(letters::faces())),
        template: Source::new(id("document.typ"), include_str!("document.typ").into()),
        data: id("document.json"),
    }
});

struct Scene {
    data: Bytes,
}

/// The pages of a document.
pub fn set(document: &Document) -> Result<PagedDocument, Error> {
    let mut sheets = sheets(document);
    fit(&mut sheets);
    let data = serde_json::to_vec(&sheets).map_err(|error| Error::Compose(error.into()))?;
    let made = typst::compile(&Scene { data: Bytes::new(data) }).output.map_err(refused);
    comemo::evict(REMEMBERED);
    made
}

/// Typst's own words, without the user's.
pub fn refused(faults: impl IntoIterator<Item = SourceDiagnostic>) -> Error {
    let words: Vec<String> = faults.into_iter().map(|fault| fault.message.into()).collect();
    Error::Compose(words.join("; ").into())
}

impl World for Scene {
    fn library(&self) -> &LazyHash<Library> {
        &STAGE.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &STAGE.book
    }

    fn main(&self) -> FileId {
        STAGE.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == STAGE.template.id() { Ok(STAGE.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == STAGE.data { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        letters::faces().get(index).cloned()
    }

    fn today(&self, _: Option<i64>) -> Option<Datetime> {
        None
    }
}
