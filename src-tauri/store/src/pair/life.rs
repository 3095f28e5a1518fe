//! The facts of a pair's life. The stored status follows from them, by the domain's rule.

use nastavnik_domain::Day;
use nastavnik_domain::pair::{Life, status};

use crate::mentor::day;
use crate::record::{all, one};
use crate::transact::{Read, Tx};
use crate::{Error, Result};

/// How a pair ends.
pub struct Finish<'a> {
    pub on: Day,
    /// Before its time.
    pub stopped: bool,
    pub reason: &'a str,
    pub result: &'a str,
}

/// The day of a member's consent; `None` takes it back.
pub fn consent(tx: &Tx, pair: &str, person: &str, on: Option<Day>) -> Result<()> {
    let on = on.map(|day| day.to_string());
    let sql = "UPDATE pair_member SET consented_on = ? WHERE pair_id = ? AND person_id = ?";
    match tx.conn.execute(sql, (on, pair, person))? {
        0 => Err(Error::NotFound { what: "pair_member" }),
        _ => refresh(tx, pair),
    }
}

/// The order (приказ) that made the pair; `on: None` takes it back.
pub fn order(tx: &Tx, pair: &str, number: &str, on: Option<Day>) -> Result<()> {
    let on = on.map(|day| day.to_string());
    found(
        tx.conn
            .execute("UPDATE pair SET order_number = ?, ordered_on = ? WHERE id = ?", (number, on, pair))?,
    )?;
    refresh(tx, pair)
}

pub fn start(tx: &Tx, pair: &str, on: Day) -> Result<()> {
    found(tx.conn.execute("UPDATE pair SET started_on = ? WHERE id = ?", [&on.to_string(), pair])?)?;
    refresh(tx, pair)
}

pub fn finish(tx: &Tx, pair: &str, finish: &Finish) -> Result<()> {
    found(tx.conn.execute(
        "UPDATE pair SET finished_on = ?, stopped = ?, reason = ?, result = ? WHERE id = ?",
        (finish.on.to_string(), finish.stopped, finish.reason, finish.result, pair),
    )?)?;
    refresh(tx, pair)
}

/// Takes the end back: the pair stands where it stood before.
pub fn reopen(tx: &Tx, pair: &str) -> Result<()> {
    found(tx.conn.execute(
        "UPDATE pair SET finished_on = NULL, stopped = 0, reason = '', result = '' WHERE id = ?",
        [pair],
    )?)?;
    refresh(tx, pair)
}

fn found(touched: usize) -> Result<()> {
    if touched == 0 { Err(Error::NotFound { what: "pair" }) } else { Ok(()) }
}

/// Brings the stored status in line with the facts.
pub(super) fn refresh(tx: &Tx, pair: &str) -> Result<()> {
    let status = status(&life(tx, pair)?);
    tx.conn.execute("UPDATE pair SET status = ? WHERE id = ?", [status.code(), pair])?;
    Ok(())
}

fn life(read: &Read, pair: &str) -> Result<Life> {
    let sql = "SELECT consented_on FROM pair_member WHERE pair_id = ?";
    let consents = all(read, sql, [pair], |row| day(row, "consented_on"))?;
    let life = one(read, "SELECT * FROM pair WHERE id = ?", [pair], |row| {
        Ok(Life {
            consents,
            ordered_on: day(row, "ordered_on")?,
            started_on: day(row, "started_on")?,
            finished_on: day(row, "finished_on")?,
            stopped: row.get("stopped")?,
        })
    })?;
    life.ok_or(Error::NotFound { what: "pair" })
}
