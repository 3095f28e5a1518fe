//! «Сделать шаблоном»: a template out of a programme that is kept.

use nastavnik_domain::programme::template::{Offer, taken};
use nastavnik_store::{Done, pair, programme};
use serde::Deserialize;
use ts_rs::TS;

use super::save::{keep, of_pair};
use crate::person::Id;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "TemplateTake")]
pub struct Take {
    programme_id: String,
    title: String,
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    note: String,
}

pub fn take(app: &mut App, arg: Take) -> Result<Done<Id>, Fault> {
    let store = app.store()?;
    let found = programme::get(store, &arg.programme_id)?;
    let pair = pair::get(store, &found.pair_id)?.fields;
    let plan = programme::plan(store, &found)?;
    let body = of_pair(taken(&Offer::from(plan), found.span()?), pair);
    keep(app, "template.take", arg.title, arg.note, body)
}
