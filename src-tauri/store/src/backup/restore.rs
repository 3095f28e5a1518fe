//! «Восстановить из копии»: the open file becomes what it was, and what it was until now is
//! itself kept as a copy.

use std::path::{Path, PathBuf};

use jiff::Zoned;
use rusqlite::backup::Backup;
use rusqlite::{Connection, OpenFlags};

use super::make;
use crate::open::{APPLICATION_ID, VERSION, check};
use crate::transact::{Act, Read};
use crate::{Error, Result, Store, journal};

impl Store {
    /// Replaces the data with those of a copy, in one transaction of SQLite. The present data
    /// are copied first; a copy that is foreign, newer or damaged is refused before that.
    pub fn restore(&mut self, copy: &Path, act: &Act) -> Result<()> {
        let from = opened(copy)?;
        make(self, act.now)?;
        Backup::new(&from.conn, &mut self.read.conn)?.step(-1)?;
        drop(from);
        // The copy may be of an older program: bring it to this schema before it is used.
        self.upgrade(act.now)?;
        journal::note(&self.read, act)?;
        // The newest copy must always be of the present line of changes: see `make`.
        make(self, act.now)?;
        Ok(())
    }
}

/// Puts a copy in the place of a file that cannot be opened. The file that was there is kept beside it,
/// under the name that is returned.
pub fn restore_to(file: &Path, copy: &Path, now: &Zoned) -> Result<Option<PathBuf>> {
    let from = opened(copy)?;
    let last = journal::last(&from)?;
    if held(file) {
        return Err(Error::Locked);
    }
    let kept = if file.exists() { Some(set_aside(file, now)?) } else { None };
    for log in ["-wal", "-journal", "-shm"] {
        let mut name = file.as_os_str().to_owned();
        name.push(log);
        if Path::new(&name).exists() {
            set_aside(Path::new(&name), now)?;
        }
    }
    make::write(&from.conn, file, last)?;
    Ok(kept)
}

/// Whether another program works with the file: it must not be moved away under its feet.
fn held(file: &Path) -> bool {
    let taken = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_WRITE).and_then(|conn| {
        conn.busy_timeout(std::time::Duration::from_millis(300))?;
        conn.execute_batch("BEGIN EXCLUSIVE; ROLLBACK")
    });
    matches!(taken.map_err(Error::from), Err(Error::Locked))
}

fn set_aside(file: &Path, now: &Zoned) -> Result<PathBuf> {
    let mut name = file.as_os_str().to_owned();
    name.push(format!(".replaced-{}", now.datetime().strftime("%Y-%m-%d_%H-%M-%S")));
    std::fs::rename(file, &name)?;
    Ok(name.into())
}

/// A copy opened for reading, checked from end to end.
fn opened(copy: &Path) -> Result<Read> {
    if !copy.is_file() {
        return Err(Error::Missing(copy.to_owned()));
    }
    let conn = Connection::open_with_flags(copy, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let pragma =
        |name: &str| conn.pragma_query_value(None, name, |row| row.get::<_, i32>(0)).map_err(Error::from);
    match (pragma("application_id"), pragma("user_version")) {
        (Ok(APPLICATION_ID), Ok(found)) if found > VERSION => Err(Error::Newer { found, known: VERSION }),
        (Ok(APPLICATION_ID), Ok(_)) => {
            let read = Read::new(conn);
            check(&read)?;
            Ok(read)
        }
        // Cut or scratched, but ours.
        (Err(error @ Error::Damaged(_)), _) | (_, Err(error @ Error::Damaged(_))) => Err(error),
        _ => Err(Error::Foreign(copy.to_owned())),
    }
}
