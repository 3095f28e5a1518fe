//! Why a file did not become a paper. Messages are for logs; the commands room says it in
//! Russian with what to do next.

use std::io;

#[derive(Debug, thiserror::Error)]
pub enum Unread {
    #[error("there is no such file")]
    NotFound,
    #[error("the file cannot be read: {0}")]
    Io(io::Error),
    #[error("the file has no bytes")]
    Empty,
    #[error("a document of Word 97 (.doc)")]
    Word97,
    #[error("a PDF")]
    Pdf,
    #[error("an RTF document")]
    Rtf,
    #[error("a picture")]
    Picture,
    #[error("closed with a password")]
    Encrypted,
    /// Cut off or damaged: what it begins as, it is not.
    #[error("damaged: {0}")]
    Broken(String),
    /// More than any roadmap has, or made to look small and be huge.
    #[error("too large")]
    TooLarge,
    /// A sound file in which nobody wrote anything.
    #[error("no text in it")]
    NoText,
    #[error("not a kind of file that is read")]
    Unknown,
}

impl Unread {
    pub(crate) fn broken(reason: impl ToString) -> Unread {
        Unread::Broken(reason.to_string())
    }

    /// What stopped a reader; `limited` says its «too much» through the error's kind.
    pub(crate) fn from_io(error: &io::Error) -> Unread {
        match error.kind() {
            io::ErrorKind::FileTooLarge => Unread::TooLarge,
            _ => Unread::broken(error),
        }
    }
}

impl From<zip::result::ZipError> for Unread {
    fn from(error: zip::result::ZipError) -> Unread {
        use zip::result::ZipError;
        match error {
            ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Unread::Encrypted,
            ZipError::Io(error) => Unread::from_io(&error),
            other => Unread::broken(other),
        }
    }
}

impl From<quick_xml::Error> for Unread {
    fn from(error: quick_xml::Error) -> Unread {
        match error {
            quick_xml::Error::Io(error) => Unread::from_io(&error),
            other => Unread::broken(other),
        }
    }
}
