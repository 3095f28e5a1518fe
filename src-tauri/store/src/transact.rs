//! The one way to change data: a transaction, a journal entry and an undo step in one.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::ops::Deref;

use jiff::Zoned;
use nastavnik_domain::Day;
use nastavnik_domain::pair::listing::Counts as PairCounts;
use nastavnik_domain::person::listing::Counts;
use rusqlite::session::Session;
use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::ids::Ids;
use crate::{Error, Store, journal};

type PairsAt = (u64, Option<i16>, Day);

/// A connection for reading. Queries are functions over it, beside the SQL of their table.
pub struct Read {
    pub(crate) conn: Connection,
    /// What `person::list` has counted, and after how many changes.
    pub(crate) counts: RefCell<Option<(u64, Counts)>>,
    /// What `pair::list` has counted: after how many changes, for which year, on which day.
    pub(crate) pair_counts: RefCell<Option<(PairsAt, PairCounts)>>,
}

impl Read {
    pub(crate) fn new(conn: Connection) -> Read {
        Read { conn, counts: RefCell::default(), pair_counts: RefCell::default() }
    }
}

/// A connection inside [`Store::transact`]: only with it can a query change anything.
pub struct Tx<'a> {
    read: &'a Read,
    ids: &'a Ids,
    millis: u64,
}

impl Deref for Tx<'_> {
    type Target = Read;

    fn deref(&self) -> &Read {
        self.read
    }
}

impl<'a> Tx<'a> {
    pub(crate) fn new(read: &'a Read, ids: &'a Ids, now: &Zoned) -> Tx<'a> {
        Tx { read, ids, millis: now.timestamp().as_millisecond().max(0) as u64 }
    }

    /// A key for a new row.
    pub fn new_id(&self) -> String {
        self.ids.next(self.millis)
    }
}

/// What a user does: `op` for programs, `label` for people («Добавлен педагог: Зорина Л. П.»).
pub struct Act<'a> {
    pub op: &'a str,
    pub label: &'a str,
    pub who: &'a str,
    pub now: &'a Zoned,
}

/// What a change gave, and the tables that it touched.
#[derive(Debug, PartialEq, Eq)]
pub struct Done<T> {
    pub output: T,
    pub changes: BTreeSet<String>,
}

impl Store {
    /// Runs `change` in one transaction with one journal entry. An error of any kind leaves the
    /// data as they were; a change that changed nothing leaves no entry.
    pub fn transact<T, E: From<Error>>(
        &mut self,
        act: &Act,
        change: impl FnOnce(&Tx) -> Result<T, E>,
    ) -> Result<Done<T>, E> {
        let transaction = begin(&self.read.conn)?;
        let mut recorder = record(&self.read.conn)?;
        let output = change(&Tx::new(&self.read, &self.ids, act.now))?;
        let changeset = finish(&mut recorder)?;
        drop(recorder);
        let mut changes = BTreeSet::new();
        if !changeset.is_empty() {
            journal::close_redo(&self.read)?;
            changes = journal::write(&self.read, act, journal::Step::Do, &changeset)?;
        }
        transaction.commit().map_err(Error::from)?;
        Ok(Done { output, changes })
    }
}

pub(crate) fn begin(conn: &Connection) -> Result<Transaction<'_>, Error> {
    Ok(Transaction::new_unchecked(conn, TransactionBehavior::Immediate)?)
}

/// Records every table but the journal's own.
fn record(conn: &Connection) -> Result<Session<'_>, Error> {
    let mut session = Session::new(conn)?;
    session.table_filter(Some(|table: &str| !table.starts_with("journal")));
    session.attach::<&str>(None)?;
    Ok(session)
}

fn finish(session: &mut Session) -> Result<Vec<u8>, Error> {
    let mut changeset = Vec::new();
    session.changeset_strm(&mut changeset)?;
    Ok(changeset)
}
