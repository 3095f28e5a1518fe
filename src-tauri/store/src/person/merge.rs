//! Two cards of one person become one, and nothing of the other is lost.

use rusqlite::named_params;

use nastavnik_domain::Day;
use nastavnik_domain::person::Fields;

use super::update;
use crate::Result;
use crate::transact::Tx;

/// Moves everything that points to `other` over to `keep`, gives `keep` the chosen `fields`, and
/// archives `other` with a mark of where it went.
///
/// Where both cards have a mentor's or a mentee's profile, the kept one stays and takes what it
/// lacks. Where both are in one pair, the kept card's place stays.
pub fn merge(tx: &Tx, keep: &str, other: &str, fields: &Fields, on: Day) -> Result<()> {
    update(tx, keep, fields)?;
    profile(tx, "mentor", keep, other)?;
    profile(tx, "mentee", keep, other)?;
    let statements = [
        "INSERT OR IGNORE INTO mentee_request (person_id, request_id)
            SELECT :keep, request_id FROM mentee_request WHERE person_id = :other",
        "UPDATE OR IGNORE pair_member SET person_id = :keep WHERE person_id = :other",
        "DELETE FROM pair_member WHERE person_id = :other",
        "UPDATE programme SET mentee_id = :keep WHERE mentee_id = :other",
        "UPDATE organization SET director_id = :keep WHERE director_id = :other",
        "UPDATE organization SET curator_id = :keep WHERE curator_id = :other",
        "UPDATE person SET merged_into = :keep WHERE merged_into = :other",
    ];
    for sql in statements {
        let mut statement = tx.conn.prepare_cached(sql)?;
        if sql.contains(":keep") {
            statement.execute(named_params! { ":keep": keep, ":other": other })?;
        } else {
            statement.execute(named_params! { ":other": other })?;
        }
    }
    tx.conn.execute(
        "UPDATE person SET archived_on = ?, archive_reason = 'Объединена с другой карточкой', merged_into = ?
         WHERE id = ?",
        [on.to_string().as_str(), keep, other],
    )?;
    Ok(())
}

/// Copies the profile when `keep` has none (or only one off the register), else fills its gaps.
fn profile(tx: &Tx, table: &str, keep: &str, other: &str) -> Result<()> {
    let sql = "SELECT name FROM pragma_table_info(?) WHERE name <> 'person_id'";
    let columns: Vec<String> = crate::record::all(tx, sql, [table], |row| Ok(row.get(0)?))?;
    let list = columns.join(", ");
    tx.conn.execute(
        &format!("INSERT OR IGNORE INTO {table} (person_id, {list}) SELECT ?, {list} FROM {table} WHERE person_id = ?"),
        [keep, other],
    )?;
    let sets: Vec<_> = columns
        .iter()
        .map(|name| match name.as_str() {
            // On the register if either card was; places and pauses stay as they were.
            "removed_on" => {
                "removed_on = CASE WHEN o.removed_on IS NULL THEN NULL ELSE k.removed_on END".into()
            }
            "paused_since" | "pause_reason" | "capacity" => format!("{name} = k.{name}"),
            name => format!("{name} = coalesce(nullif(k.{name}, ''), o.{name})"),
        })
        .collect();
    tx.conn.execute(
        &format!(
            "UPDATE {table} SET {} FROM {table} k, {table} o
             WHERE {table}.person_id = ?1 AND k.person_id = ?1 AND o.person_id = ?2",
            sets.join(", ")
        ),
        [keep, other],
    )?;
    Ok(())
}
