//! What can go wrong while a file is written. Messages are for logs; the commands room says
//! it in Russian with what to do next.

use std::io;
use std::path::{Path, PathBuf};

use nastavnik_domain::pace::Stopped;
use rust_xlsxwriter::XlsxError;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("there is no folder {}", .0.display())]
    NoFolder(PathBuf),
    #[error("no rights to write {}", .0.display())]
    NoRights(PathBuf),
    /// Excel on Windows holds the file that it shows: nobody else may replace it.
    #[error("{} is open in another program", .0.display())]
    Busy(PathBuf),
    #[error("no space left to write {}", .0.display())]
    NoSpace(PathBuf),
    #[error("{} exists already", .0.display())]
    Exists(PathBuf),
    #[error("no file can be named {}", .0.display())]
    BadName(PathBuf),
    /// The file was written and reads back as something else; it has been removed.
    #[error("{} was damaged while it was written: {reason}", .path.display())]
    Damaged { path: PathBuf, reason: String },
    #[error("sheet {sheet} has {rows} rows and {columns} columns, more than a workbook holds")]
    TooLarge { sheet: String, rows: usize, columns: usize },
    #[error("the workbook could not be composed: {0}")]
    Compose(Box<dyn std::error::Error + Send + Sync>),
    /// Nothing has been written.
    #[error(transparent)]
    Stopped(#[from] Stopped),
    #[error("{} could not be written: {source}", .path.display())]
    Io { path: PathBuf, source: io::Error },
}

/// Windows' ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION, which have no `ErrorKind`.
const HELD: [i32; 2] = [32, 33];

impl From<XlsxError> for Error {
    fn from(error: XlsxError) -> Error {
        Error::Compose(error.into())
    }
}

impl Error {
    /// Tells by its kind what the system means.
    pub(crate) fn from_io(path: &Path, source: io::Error) -> Error {
        use io::ErrorKind::*;
        let path = path.to_path_buf();
        if cfg!(windows) && source.raw_os_error().is_some_and(|code| HELD.contains(&code)) {
            return Error::Busy(path);
        }
        match source.kind() {
            NotFound | NotADirectory => Error::NoFolder(path),
            PermissionDenied | ReadOnlyFilesystem => Error::NoRights(path),
            StorageFull | FileTooLarge | QuotaExceeded => Error::NoSpace(path),
            ResourceBusy | ExecutableFileBusy => Error::Busy(path),
            AlreadyExists => Error::Exists(path),
            InvalidFilename | InvalidInput | IsADirectory => Error::BadName(path),
            _ => Error::Io { path, source },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kind_of_an_io_error_decides() {
        use io::ErrorKind::*;
        let name = |kind: io::ErrorKind| {
            let text = format!("{:?}", Error::from_io(Path::new("x"), kind.into()));
            text.split(['(', ' ']).next().unwrap_or_default().to_string()
        };
        for (kind, expected) in [
            (NotFound, "NoFolder"),
            (PermissionDenied, "NoRights"),
            (ReadOnlyFilesystem, "NoRights"),
            (StorageFull, "NoSpace"),
            (FileTooLarge, "NoSpace"),
            (QuotaExceeded, "NoSpace"),
            (ResourceBusy, "Busy"),
            (AlreadyExists, "Exists"),
            (InvalidFilename, "BadName"),
            (TimedOut, "Io"),
        ] {
            assert_eq!(name(kind), expected, "{kind:?}");
        }
    }
}
