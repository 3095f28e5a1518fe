//! What the columns of lists of a shape hold, remembered from the last one that came in: a school
//! makes its lists from last year's file.

use nastavnik_domain::import::{Field, List, Plan};
use nastavnik_domain::vocabulary::PersonKind;
use nastavnik_store::{Error, Read, Tx, setting};
use serde::{Deserialize, Serialize};

use crate::Fault;

const KEY: &str = "import.shapes";
/// Files of more shapes no school has.
const MOST: usize = 40;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shape {
    pub signature: String,
    pub fields: Vec<Field>,
    pub list: List,
    pub kind: PersonKind,
}

/// The latest first. Those of another version that cannot be read are found out anew.
pub fn all(store: &Read) -> Result<Vec<Shape>, Fault> {
    let kept = setting::get(store, KEY)?.and_then(|text| serde_json::from_str(&text).ok());
    Ok(kept.unwrap_or_default())
}

pub fn remember(tx: &Tx, plans: &[Plan]) -> Result<(), Fault> {
    let mut shapes = all(tx)?;
    for plan in plans.iter().filter(|plan| plan.take && !plan.signature.is_empty()) {
        shapes.retain(|shape| shape.signature != plan.signature);
        let fields = plan.columns.iter().map(|column| column.field).collect();
        shapes
            .insert(0, Shape { signature: plan.signature.clone(), fields, list: plan.list, kind: plan.kind });
    }
    shapes.truncate(MOST);
    let text = serde_json::to_string(&shapes).map_err(Error::from)?;
    if setting::get(tx, KEY)?.as_deref() != Some(text.as_str()) {
        setting::set(tx, KEY, &text)?;
    }
    Ok(())
}
