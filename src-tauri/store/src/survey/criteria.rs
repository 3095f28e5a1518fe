//! The curator's sheet of a school year: a row a criterion.

use nastavnik_domain::survey::criteria::Criterion;

use crate::Result;
use crate::record::all;
use crate::transact::{Read, Tx};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Score {
    pub criterion: Criterion,
    pub score: i32,
    pub note: String,
}

/// Those that have a score.
pub fn list(read: &Read, year: i16) -> Result<Vec<Score>> {
    let sql = "SELECT criterion, score, note FROM curator_score WHERE school_year = ?";
    let rows: Vec<(String, i32, String)> =
        all(read, sql, [year], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    let score = |(code, score, note): (String, _, _)| {
        Some(Score { criterion: Criterion::from_code(&code)?, score, note })
    };
    Ok(rows.into_iter().filter_map(score).collect())
}

/// The whole sheet in place of what was kept.
pub fn save(tx: &Tx, year: i16, scores: &[Score]) -> Result<()> {
    let kept: Vec<&str> = scores.iter().map(|one| one.criterion.code()).collect();
    for criterion in Criterion::ALL.iter().filter(|one| !kept.contains(&one.code())) {
        let sql = "DELETE FROM curator_score WHERE school_year = ? AND criterion = ?";
        tx.conn.execute(sql, (year, criterion.code()))?;
    }
    let sql = "INSERT INTO curator_score (school_year, criterion, score, note) VALUES (?, ?, ?, ?)
        ON CONFLICT (school_year, criterion) DO UPDATE SET score = excluded.score, note = excluded.note";
    for one in scores {
        tx.conn.execute(sql, (year, one.criterion.code(), one.score, &one.note))?;
    }
    Ok(())
}
