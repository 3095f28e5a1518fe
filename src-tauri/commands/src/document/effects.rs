//! What a signed document changes in the pairs that it is about.

use nastavnik_domain::Day;
use nastavnik_domain::pair::Fields as PairFields;
use nastavnik_domain::writing::{Fields, Kind};
use nastavnik_store::Tx;
use nastavnik_store::document::agreement;
use nastavnik_store::pair::{self, Finish};

use crate::Fault;

/// In the transaction of the signature. A pair that is over is left as it is.
pub(crate) fn apply(tx: &Tx, fields: &Fields, day: Day, today: Day) -> Result<(), Fault> {
    let Some(kind) = fields.kind else { return Ok(()) };
    for id in &fields.pairs {
        let found = pair::get(tx, id)?;
        if found.finished_on.is_some() {
            continue;
        }
        match kind {
            Kind::PairsOrder | Kind::PupilsOrder => {
                pair::order(tx, id, &fields.number, Some(day))?;
                // Work begins with its period, but not before the order; what is still to come waits.
                let begins = found.fields.start.unwrap_or(day).max(day);
                if begins <= today && found.started_on.is_none() {
                    pair::start(tx, id, begins)?;
                }
            }
            Kind::StopOrder => {
                let on = fields.changes_on.unwrap_or(day).min(today);
                let finish = Finish { on, stopped: true, reason: &fields.reason, result: "" };
                pair::finish(tx, id, &finish)?;
            }
            Kind::ExtendOrder => {
                if let Some(until) = fields.until {
                    pair::update(tx, id, &PairFields { end: Some(until), ..found.fields })?;
                }
            }
            Kind::ReplaceOrder => {
                if let Some(new) = &fields.replacement_id {
                    pair::update(tx, id, &replaced(found.fields, fields.person_id.as_deref(), new))?;
                }
            }
            Kind::MentorConsent | Kind::MenteeConsent | Kind::ParentConsent => {
                if let Some(person) = &fields.person_id {
                    pair::consent(tx, id, person, Some(day))?;
                }
            }
            Kind::LabourAgreement => {
                if let Some(person) = &fields.person_id {
                    let kept = agreement::get(tx, id, person)?.unwrap_or_default();
                    let number = fields.number.clone();
                    agreement::save(tx, id, person, &agreement::Fields { number, day: Some(day), ..kept })?;
                }
            }
            _ => {}
        }
    }
    Ok(())
}

/// The new mentor in the place of the one who leaves, or of the only one.
fn replaced(fields: PairFields, leaves: Option<&str>, new: &str) -> PairFields {
    let leaves = leaves.map(str::to_owned).or_else(|| fields.mentors.first().cloned());
    let swap = |id: String| if Some(&id) == leaves.as_ref() { new.to_owned() } else { id };
    let mut mentors: Vec<String> = fields.mentors.into_iter().map(swap).collect();
    mentors.dedup();
    PairFields { mentors, ..fields }
}
