//! A programme's card: its head, people, plan, progress and versions.

use nastavnik_domain::Day;
use nastavnik_domain::deadline::Span;
use nastavnik_domain::pair::listing::Row as PairRow;
use nastavnik_domain::programme::closing::Closing;
use nastavnik_domain::programme::listing::{Item, Row, Section, Version};
use nastavnik_domain::programme::{Fields, Stage, Steps, hints, suggested};
use nastavnik_store::pair;
use nastavnik_store::programme::{self, item, section, version};
use serde::Serialize;
use ts_rs::TS;

use crate::person::Id;
use crate::{App, Fault};

#[derive(Serialize, TS)]
pub struct ProgrammeCard {
    row: Row,
    pair: PairRow,
    pair_archived: bool,
    fields: Fields,
    /// The gaps of the dictionary, in words.
    gaps: Vec<String>,
    /// The stage that the facts speak for.
    suggested: Stage,
    /// What is unusual about it; nothing that stops anybody.
    hints: Vec<String>,
    created_on: Option<Day>,
    approved_on: Option<Day>,
    closed_on: Option<Day>,
    closing: Closing,
    sections: Vec<Section>,
    /// What stands before the first section, then section by section.
    items: Vec<Item>,
    /// The newest first.
    versions: Vec<Version>,
}

pub fn get(app: &App, arg: Id) -> Result<ProgrammeCard, Fault> {
    let (store, today) = (app.store()?, app.today());
    let found = programme::get(store, &arg.id)?;
    let row = programme::row(store, &arg.id, today)?;
    let pair = pair::get(store, &found.pair_id)?;
    let items = item::all_of(store, &arg.id)?;
    let open = items.iter().filter(|item| item.status.open()).count() as u32;
    let steps = Steps {
        items: row.progress.items,
        open,
        approved: found.approved_on.is_some(),
        closed: found.closed_on.is_some(),
        end: found.fields.end,
    };
    let around = pair.fields.start.zip(pair.fields.end).map(|(from, to)| Span { from, to });
    let (as_of, over) = (found.as_of(today), found.closed_on.is_some());
    Ok(ProgrammeCard {
        pair: pair::row(store, &found.pair_id, today)?,
        pair_archived: pair.archived,
        gaps: programme::gaps(store, &arg.id)?.into_iter().map(|(_, label)| label).collect(),
        suggested: suggested(steps, today),
        hints: if over { Vec::new() } else { hints(&found.fields, around) },
        created_on: found.created_on,
        approved_on: found.approved_on,
        closed_on: found.closed_on,
        sections: section::all_of(store, &arg.id)?
            .into_iter()
            .map(|section| Section { id: section.id, title: section.title })
            .collect(),
        items: items.into_iter().map(|item| item.shown(as_of)).collect(),
        versions: version::all_of(store, &arg.id)?,
        fields: found.fields,
        closing: found.closing,
        row,
    })
}
