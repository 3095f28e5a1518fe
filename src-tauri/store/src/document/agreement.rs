//! Supplementary agreements of mentors about their pairs (ст. 351.8 ТК РФ).

use nastavnik_domain::Day;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Result;
use crate::record::{self, one};
use crate::transact::{Read, Tx};

/// What the article wants said: content, time and form of the work, size and terms of payment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "AgreementFields", optional_fields = nullable)]
pub struct Fields {
    pub number: String,
    pub day: Option<Day>,
    pub content: String,
    /// «очно, 2 часа в неделю».
    pub form: String,
    pub payment: String,
}

pub fn get(read: &Read, pair: &str, person: &str) -> Result<Option<Fields>> {
    let sql = "SELECT * FROM labour_agreement WHERE pair_id = ? AND person_id = ?";
    one(read, sql, [pair, person], record::read)
}

/// In place of what was kept before.
pub fn save(tx: &Tx, pair: &str, person: &str, fields: &Fields) -> Result<()> {
    tx.conn.execute(
        "INSERT INTO labour_agreement (pair_id, person_id, number, day, content, form, payment)
         VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (pair_id, person_id) DO UPDATE SET number = excluded.number,
         day = excluded.day, content = excluded.content, form = excluded.form, payment = excluded.payment",
        (
            pair,
            person,
            &fields.number,
            fields.day.map(|day| day.to_string()),
            &fields.content,
            &fields.form,
            &fields.payment,
        ),
    )?;
    Ok(())
}
