//! What can go wrong with a data file. Rich and in English: the commands room says it in Russian.

use std::path::PathBuf;

pub type Result<T, E = Error> = std::result::Result<T, E>;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("there is no file")]
    Missing(PathBuf),
    #[error("not a data file of this program")]
    Foreign(PathBuf),
    #[error("schema {found}, this program knows up to {known}")]
    Newer { found: i32, known: i32 },
    #[error("the file is damaged: {0}")]
    Damaged(String),
    #[error("another program holds the file")]
    Locked,
    #[error("the file or its folder cannot be written")]
    ReadOnly,
    #[error("no room on the disk")]
    Full,
    #[error("no such {what}")]
    NotFound { what: &'static str },
    #[error("nothing to undo or redo")]
    NoStep,
    #[error("undo met data that is not as it left it")]
    Conflict,
    #[error("file system: {0}")]
    Io(std::io::Error),
    #[error("database: {0}")]
    Sql(rusqlite::Error),
    #[error("stored value: {0}")]
    Json(#[from] serde_json::Error),
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Error {
        use rusqlite::ErrorCode as Code;
        match error.sqlite_error_code() {
            Some(Code::DiskFull) => Error::Full,
            Some(Code::DatabaseBusy | Code::DatabaseLocked) => Error::Locked,
            Some(Code::ReadOnly | Code::PermissionDenied | Code::CannotOpen) => Error::ReadOnly,
            Some(Code::DatabaseCorrupt) => Error::Damaged(error.to_string()),
            // What SQLite calls so is a disk that stopped reading or writing.
            Some(Code::SystemIoFailure) => Error::Io(std::io::Error::other(error)),
            _ => Error::Sql(error),
        }
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Error {
        use std::io::ErrorKind as Kind;
        match error.kind() {
            Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => Error::Full,
            Kind::PermissionDenied | Kind::ReadOnlyFilesystem => Error::ReadOnly,
            _ => Error::Io(error),
        }
    }
}
