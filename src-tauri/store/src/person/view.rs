//! Who is in each view of the list of people, and how many there are.

use nastavnik_domain::person::listing::Counts;
use nastavnik_domain::vocabulary::PersonKind;

use crate::Result;
use crate::record::all;
use crate::transact::Read;

/// Ids of the people of a view, whether in the archive or not.
pub(super) const MENTORS: &str = "SELECT person_id FROM mentor WHERE removed_on IS NULL";
pub(super) const MENTEES: &str = "SELECT person_id FROM mentee WHERE removed_on IS NULL";
pub(super) const WAITING: &str =
    "SELECT person_id FROM mentee WHERE removed_on IS NULL AND paused_since IS NULL AND finished_on IS NULL
    AND NOT EXISTS (SELECT 1 FROM pair_member me JOIN pair INDEXED BY pair_lasting ON pair.id = me.pair_id
        WHERE me.person_id = mentee.person_id AND me.role = 'mentee'
          AND pair.finished_on IS NULL AND pair.archived_on IS NULL)";

/// How many people each view has. Remembered until something changes: it goes through everybody,
/// and a list is asked for at every letter of a search.
pub(super) fn counts(read: &Read) -> Result<Counts> {
    let changes = read.conn.total_changes();
    if let Some((at, counts)) = read.counts.borrow().as_ref()
        && *at == changes
    {
        return Ok(counts.clone());
    }
    let count = |sql: &str| -> Result<u32> {
        Ok(read
            .conn
            .prepare_cached(&format!("SELECT count(*) FROM {sql}"))?
            .query_row([], |row| row.get(0))?)
    };
    let archived = "person WHERE archived_on IS NOT NULL";
    let live = |view: &str| count(&format!("({view}) WHERE person_id NOT IN (SELECT id FROM {archived})"));
    let counts = Counts {
        all: count("person WHERE archived_on IS NULL")?,
        mentors: live(MENTORS)?,
        mentees: live(MENTEES)?,
        waiting: live(WAITING)?,
        archived: count(archived)?,
    };
    // Inside a transaction: what is taken back must not be remembered.
    if read.conn.is_autocommit() {
        read.counts.replace(Some((changes, counts.clone())));
    }
    Ok(counts)
}

/// How many people of each kind there are, the archive left out.
pub fn kinds(read: &Read) -> Result<Vec<(PersonKind, u32)>> {
    let sql = "SELECT kind, count(*) FROM person WHERE archived_on IS NULL GROUP BY kind";
    let kinds = all(read, sql, [], |row| {
        Ok((PersonKind::from_code(&row.get::<_, String>(0)?), row.get::<_, u32>(1)?))
    })?;
    Ok(kinds.into_iter().filter_map(|(kind, count)| Some((kind?, count))).collect())
}
