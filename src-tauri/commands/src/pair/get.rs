//! A pair's card.

use nastavnik_domain::Day;
use nastavnik_domain::pair::{Fields, listing};
use nastavnik_store::{mentee, pair};
use serde::Serialize;
use ts_rs::TS;

use crate::person::Id;
use crate::{App, Fault};

#[derive(Serialize, TS)]
pub struct PairCard {
    row: listing::Row,
    fields: Fields,
    proposed_on: Option<Day>,
    order_number: String,
    ordered_on: Option<Day>,
    started_on: Option<Day>,
    finished_on: Option<Day>,
    /// Why it was stopped early.
    reason: String,
    result: String,
    /// What the mentees asked for.
    requests: Vec<String>,
    /// The mentors' places, this pair counted.
    loads: Vec<pair::Load>,
    archived: bool,
}

pub fn get(app: &App, arg: Id) -> Result<PairCard, Fault> {
    let store = app.store()?;
    let pair = pair::get(store, &arg.id)?;
    let mut requests: Vec<String> = Vec::new();
    for id in &pair.fields.mentees {
        let Some(mentee) = mentee::get(store, id)? else { continue };
        let own = Some(mentee.fields.request_text).filter(|text| !text.is_empty());
        for request in mentee.requests.into_iter().chain(own) {
            if !requests.contains(&request) {
                requests.push(request);
            }
        }
    }
    Ok(PairCard {
        row: pair::row(store, &arg.id, app.today())?,
        loads: pair::loads(store, &pair.fields.mentors, None)?,
        fields: pair.fields,
        proposed_on: pair.proposed_on,
        order_number: pair.order_number,
        ordered_on: pair.ordered_on,
        started_on: pair.started_on,
        finished_on: pair.finished_on,
        reason: pair.reason,
        result: pair.result,
        requests,
        archived: pair.archived,
    })
}
