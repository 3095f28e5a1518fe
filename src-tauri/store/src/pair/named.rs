//! Which pairs a word of a search means: by their people, or by a group's title.

use nastavnik_domain::letters::words;
use rusqlite::types::Value;

use crate::Result;
use crate::record::all;
use crate::transact::Read;

/// A condition of a WHERE.
pub(crate) struct Named {
    pub sql: String,
    pub values: Vec<Value>,
}

impl Named {
    /// `column` has the pair's key.
    pub fn of(read: &Read, column: &str, pattern: String) -> Result<Named> {
        let groups = titled(read, &pattern)?;
        let marks = vec!["?"; groups.len()].join(", ");
        let sql = format!(
            "({column} IN (SELECT m.pair_id FROM person p CROSS JOIN pair_member m ON m.person_id = p.id
                WHERE p.search_key LIKE ? ESCAPE '\\') OR {column} IN ({marks}))"
        );
        let values = std::iter::once(pattern).chain(groups).map(Value::Text).collect();
        Ok(Named { sql, values })
    }
}

/// More groups than a word is likely to mean; SQLite takes no more places than 32 000.
const MOST: usize = 1_000;

/// Groups whose title has the word. SQLite knows capitals of Latin letters only, so titles are
/// folded here; there are few of them.
pub(crate) fn titled(read: &Read, pattern: &str) -> Result<Vec<String>> {
    let titles: Vec<(String, String)> =
        all(read, "SELECT id, title FROM pair WHERE title <> ''", [], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut like = read.conn.prepare_cached("SELECT ?1 LIKE ?2 ESCAPE '\\'")?;
    let mut found = Vec::new();
    for (id, title) in titles {
        let key = format!(" {} ", words(&title).collect::<Vec<_>>().join(" "));
        if found.len() < MOST && like.query_row((key, pattern), |row| row.get(0))? {
            found.push(id);
        }
    }
    Ok(found)
}
