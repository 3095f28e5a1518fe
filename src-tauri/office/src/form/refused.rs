//! Why a file is no form to be filled. Messages are for logs; the commands room says it in Russian.

use crate::paper::Unread;

#[derive(Debug, thiserror::Error)]
pub enum Refused {
    #[error(transparent)]
    Unread(#[from] Unread),
    /// A workbook of another kind: the old Excel, LibreOffice.
    #[error("a workbook, but not .xlsx")]
    OtherWorkbook,
    #[error("a document of Word or of another program")]
    NotWorkbook,
    #[error("a text, perhaps a renamed .csv")]
    Text,
    #[error("macros in it")]
    Macros,
    /// The part that declares entities: no program of spreadsheets writes any.
    #[error("entities are declared in {0}")]
    Entities(String),
    #[error("not UTF-8: {0}")]
    Encoding(String),
    #[error("no sheet is seen")]
    NoSheet,
    /// The name of the sheet that is too large.
    #[error("sheet {0} is too large")]
    LargeSheet(String),
    /// The form is not what it was when the rules were made.
    #[error("no sheet is named {0}")]
    SheetGone(String),
}

impl From<zip::result::ZipError> for Refused {
    fn from(error: zip::result::ZipError) -> Refused {
        Refused::Unread(error.into())
    }
}

impl From<quick_xml::Error> for Refused {
    fn from(error: quick_xml::Error) -> Refused {
        Refused::Unread(error.into())
    }
}
