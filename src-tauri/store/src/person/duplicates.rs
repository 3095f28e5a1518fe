//! Cards that may be of one person.

use nastavnik_domain::letters::fold;
use nastavnik_domain::person::{Fields, Likeness, likeness};

use crate::Result;
use crate::record::{self, all};
use crate::transact::Read;

/// A card that looks like the one in question.
pub struct Twin {
    pub id: String,
    pub fields: Fields,
    pub exact: bool,
}

/// Live cards like `fields`, the likest first; `except` is the card itself.
///
/// Candidates share the first two letters of the surname and the first of the given name:
/// a range of the index, not the whole table.
pub fn like(read: &Read, fields: &Fields, except: Option<&str>) -> Result<Vec<Twin>> {
    let start: String = fold(&fields.surname).chars().take(2).collect();
    if start.is_empty() || fields.given.is_empty() {
        return Ok(Vec::new());
    }
    let sql = "SELECT * FROM person WHERE archived_on IS NULL AND name_key >= ?1 AND name_key < ?1 || char(0x10FFFF)
               AND id IS NOT ?2 AND name_key LIKE '% ' || ?3 || '%' ORDER BY name_key";
    let given: String = fold(&fields.given).chars().take(1).collect();
    let mut twins = all(read, sql, (start, except, given), |row| {
        let other: Fields = record::read(row)?;
        let likeness = likeness(fields, &other);
        Ok((likeness, Twin { id: row.get("id")?, fields: other, exact: likeness == Some(Likeness::Same) }))
    })?;
    twins.retain(|(likeness, _)| likeness.is_some());
    twins.sort_by_key(|(likeness, _)| std::cmp::Reverse(*likeness));
    Ok(twins.into_iter().map(|(_, twin)| twin).collect())
}

/// Pairs of live cards with one name and nothing that tells them apart.
pub fn twins(read: &Read) -> Result<Vec<(Twin, Twin)>> {
    let sql = "SELECT * FROM person WHERE archived_on IS NULL AND name_key IN (SELECT name_key FROM person
               WHERE archived_on IS NULL GROUP BY name_key HAVING count(*) > 1) ORDER BY name_key, id LIMIT 400";
    let cards: Vec<(String, Fields)> = all(read, sql, [], |row| Ok((row.get("id")?, record::read(row)?)))?;
    let mut found = Vec::new();
    for (i, (id, fields)) in cards.iter().enumerate() {
        for (other_id, other) in &cards[i + 1..] {
            if other.name_key() != fields.name_key() {
                break;
            }
            if likeness(fields, other) == Some(Likeness::Same) {
                let twin = |id: &String, fields: &Fields| Twin {
                    id: id.clone(),
                    fields: fields.clone(),
                    exact: true,
                };
                found.push((twin(id, fields), twin(other_id, other)));
            }
        }
    }
    Ok(found)
}
