//! Verified writing: a temporary file beside the target, synced, read back, then renamed.
//! Whatever fails, the target is as it was and nothing is left behind.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

use tempfile::NamedTempFile;

use crate::Error;

/// What to do with a file that stands at the target already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Existing {
    /// The user chose this very file and agreed to replace it.
    Replace,
    Keep,
}

/// `verify` reads the written file and says what is wrong with it.
pub(crate) fn write(
    path: &Path,
    existing: Existing,
    bytes: &[u8],
    verify: impl FnOnce(File) -> Result<(), String>,
) -> Result<(), Error> {
    filled(path, existing, |file| file.write_all(bytes), verify)
}

fn filled(
    path: &Path,
    existing: Existing,
    fill: impl FnOnce(&mut NamedTempFile) -> io::Result<()>,
    verify: impl FnOnce(File) -> Result<(), String>,
) -> Result<(), Error> {
    let folder = match path.parent() {
        Some(folder) if folder.as_os_str().is_empty() => Path::new("."),
        Some(folder) => folder,
        None => return Err(Error::BadName(path.into())),
    };
    if !folder.is_dir() {
        return Err(Error::NoFolder(folder.into()));
    }
    // Unix would let a rename replace a file that its owner has protected.
    if path.metadata().is_ok_and(|target| target.is_file() && target.permissions().readonly()) {
        return Err(Error::NoRights(path.into()));
    }
    let fault = |error| Error::from_io(path, error);
    let mut file = temporary(folder).map_err(fault)?;
    fill(&mut file).and_then(|()| file.as_file().sync_all()).map_err(fault)?;
    let written = file.reopen().map_err(fault)?;
    verify(written).map_err(|reason| Error::Damaged { path: path.into(), reason })?;
    rename(file, path, existing)?;
    sync(folder);
    Ok(())
}

fn temporary(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".nastavnik-").suffix(".tmp");
    // An ordinary document, as readable to others as the user's settings say.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder)
}

fn rename(file: NamedTempFile, path: &Path, existing: Existing) -> Result<(), Error> {
    let renamed = match existing {
        Existing::Replace => file.persist(path),
        Existing::Keep => file.persist_noclobber(path).or_else(|failed| {
            // Some memory sticks and network folders cannot rename without replacing.
            if path.symlink_metadata().is_ok() { Err(failed) } else { failed.file.persist(path) }
        }),
    };
    renamed.map(drop).map_err(|failed| refused(path, failed.error, existing))
}

fn refused(path: &Path, error: io::Error, existing: Existing) -> Error {
    if path.is_dir() {
        return Error::BadName(path.into());
    }
    if existing == Existing::Keep && path.symlink_metadata().is_ok() {
        return Error::Exists(path.into());
    }
    // Windows also denies access to a file that another program shows.
    if cfg!(windows) && error.kind() == io::ErrorKind::PermissionDenied && path.exists() {
        return Error::Busy(path.into());
    }
    Error::from_io(path, error)
}

/// Makes the new name itself survive a power cut. Not every file system can; the file is
/// whole either way.
fn sync(folder: &Path) {
    if cfg!(unix)
        && let Ok(folder) = File::open(folder)
    {
        let _ = folder.sync_all();
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }

    #[test]
    fn replaces_only_when_told_to() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Отчёт.xlsx");
        write(&path, Existing::Keep, b"one", |_| Ok(())).unwrap();
        let kept = write(&path, Existing::Keep, b"two", |_| Ok(())).unwrap_err();
        assert!(matches!(kept, Error::Exists(_)), "{kept}");
        assert_eq!(fs::read(&path).unwrap(), b"one");
        write(&path, Existing::Replace, b"two", |_| Ok(())).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(names(folder.path()), ["Отчёт.xlsx"]);
    }

    #[test]
    fn a_damaged_file_never_takes_the_place_of_a_sound_one() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.xlsx");
        fs::write(&path, "sound").unwrap();
        let error = write(&path, Existing::Replace, b"x", |_| Err("cut short".into())).unwrap_err();
        assert!(matches!(error, Error::Damaged { .. }), "{error}");
        assert_eq!(fs::read(&path).unwrap(), b"sound");
        assert_eq!(names(folder.path()), ["a.xlsx"]);
    }

    #[test]
    fn a_full_disk_leaves_the_old_file_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.xlsx");
        fs::write(&path, "sound").unwrap();
        let half = |file: &mut NamedTempFile| {
            file.write_all(b"ha")?;
            Err(io::ErrorKind::StorageFull.into())
        };
        for existing in [Existing::Replace, Existing::Keep] {
            let error = filled(&path, existing, half, |_| Ok(())).unwrap_err();
            assert!(matches!(error, Error::NoSpace(_)), "{error}");
            assert_eq!(fs::read(&path).unwrap(), b"sound");
            assert_eq!(names(folder.path()), ["a.xlsx"]);
        }
    }

    #[test]
    fn a_refused_target_has_its_own_kind_and_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let attempt = |path: &Path| write(path, Existing::Replace, b"x", |_| Ok(())).unwrap_err();
        fs::create_dir(at("folder")).unwrap();
        fs::write(at("file"), "").unwrap();
        fs::write(at("protected"), "").unwrap();
        let mut rights = fs::metadata(at("protected")).unwrap().permissions();
        rights.set_readonly(true);
        fs::set_permissions(at("protected"), rights).unwrap();

        assert!(matches!(attempt(&at("gone/a.xlsx")), Error::NoFolder(_)));
        assert!(matches!(attempt(&at("file/a.xlsx")), Error::NoFolder(_)));
        assert!(matches!(attempt(&at("folder")), Error::BadName(_)));
        assert!(matches!(attempt(&at("protected")), Error::NoRights(_)));
        assert!(matches!(attempt(&at(&"я".repeat(200))), Error::BadName(_)));
        assert_eq!(names(folder.path()).len(), 3);
        assert!(names(&at("folder")).is_empty());
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_without_rights_is_told_apart() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        fs::set_permissions(folder.path(), PermissionsExt::from_mode(0o555)).unwrap();
        // Root may write anywhere, and then there is nothing to see.
        if fs::write(folder.path().join("probe"), "").is_err() {
            let error = write(&folder.path().join("a"), Existing::Keep, b"x", |_| Ok(())).unwrap_err();
            assert!(matches!(error, Error::NoRights(_)), "{error}");
        }
    }
}
