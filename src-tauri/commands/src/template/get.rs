//! One template whole, to be looked through.

use std::collections::BTreeMap;

use nastavnik_domain::programme::template::{Body, Template};
use nastavnik_store::{request, template};
use serde::Serialize;
use ts_rs::TS;

use super::find;
use crate::person::Id;
use crate::{App, Fault};

#[derive(Serialize, TS)]
pub struct TemplateCard {
    id: String,
    title: String,
    note: String,
    body: Body,
    own: bool,
    archived: bool,
    /// Labels of the gaps that it names, as the school calls them.
    gaps: BTreeMap<String, String>,
}

pub fn get(app: &App, arg: Id) -> Result<TemplateCard, Fault> {
    let store = app.store()?;
    let Template { title, note, mut body } = find(store, &arg.id)?;
    let kept = template::list(store, true)?.into_iter().find(|one| one.id == arg.id);
    let named: Vec<String> = body.gaps_mut().flat_map(|gaps| gaps.clone()).collect();
    let labels = request::list(store, true)?.into_iter().filter(|one| named.contains(&one.id));
    Ok(TemplateCard {
        gaps: labels.map(|one| (one.id, one.label)).collect(),
        own: kept.is_some(),
        archived: kept.is_some_and(|one| one.archived),
        id: arg.id,
        title,
        note,
        body,
    })
}
