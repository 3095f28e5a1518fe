//! A new programme for a pair, with its whole plan: from a template, from last year's or from nothing.

use nastavnik_domain::deadline::Span;
use nastavnik_domain::programme::plan::{self, Plan};
use nastavnik_domain::programme::{Fields, Steps, check, item, suggested};
use nastavnik_domain::{Day, Invalid};
use nastavnik_store::programme::{self, section};
use nastavnik_store::{Done, Tx, pair};
use serde::Deserialize;
use ts_rs::TS;

use super::{live_pair, others};
use crate::person::{Id, short_name};
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ProgrammeCreate", optional_fields = nullable)]
pub struct Create {
    pair_id: String,
    /// In a group: whose it is; of all without it.
    mentee_id: Option<String>,
    start: Day,
    end: Day,
    /// Professional gaps in own words, and those of the dictionary.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    gaps: String,
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    gap_ids: Vec<String>,
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    plan: Plan,
    /// What is asked about in the field `confirmed` is meant so.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    confirmed: bool,
}

pub fn create(app: &mut App, arg: Create) -> Result<Done<Id>, Fault> {
    let (store, today) = (app.store()?, app.today());
    let pair = live_pair(store, &arg.pair_id)?;
    let span = Some(Span { from: arg.start, to: arg.end }).filter(|span| span.from <= span.to);
    let plan = plan::check(arg.plan, span, arg.confirmed);
    let words = plan.as_ref().ok();
    let fields = Fields {
        mentee_id: arg.mentee_id,
        start: Some(arg.start),
        end: Some(arg.end),
        goal: words.map(|plan| plan.goal.clone()).unwrap_or_default(),
        tasks: words.map(|plan| plan.tasks.join("\n")).unwrap_or_default(),
        gaps: arg.gaps,
        gap_ids: arg.gap_ids,
        note: String::new(),
    };
    let others = others(store, &pair, &fields, None)?;
    let (fields, plan) = both(check(fields, others, arg.confirmed), plan)?;
    let whose = match &fields.mentee_id {
        Some(id) => format!(", {}", short_name(store, id)?),
        None => String::new(),
    };
    let label = format!("Новая программа: {}{whose}", pair::title(store, &pair.id)?);
    let items = plan.items().count() as u32;
    let stage = suggested(Steps { items, open: items, ..Steps::default() }, today);
    app.transact("programme.create", &label, |tx| {
        let id = programme::add(tx, &pair.id, &fields, stage, today)?;
        if let Some(span) = span {
            lay_down(tx, &id, &plan, span)?;
        }
        Ok(Id { id })
    })
}

/// Both are looked at before anything is said: whoever fills in a form hears all of it at once.
fn both<A, B>(a: Result<A, Invalid>, b: Result<B, Invalid>) -> Result<(A, B), Invalid> {
    match (a, b) {
        (Ok(a), Ok(b)) => Ok((a, b)),
        (Err(Invalid(mut a)), Err(Invalid(b))) => {
            for (field, words) in b {
                let said = a.entry(field).or_default();
                *said = [said.as_str(), &words]
                    .into_iter()
                    .filter(|part| !part.is_empty())
                    .collect::<Vec<_>>()
                    .join("\n");
            }
            Err(Invalid(a))
        }
        (Err(wrong), _) | (_, Err(wrong)) => Err(wrong),
    }
}

/// Sections and items of a plan; those before any heading belong to no section.
fn lay_down(tx: &Tx, id: &str, plan: &Plan, span: Span) -> Result<(), Fault> {
    for part in &plan.sections {
        let section_id = match part.title.as_str() {
            "" => None,
            title => Some(section::add(tx, id, title)?),
        };
        for one in &part.items {
            let plan::Item { task, deadline, planned } = one.clone();
            let window = item::window(&deadline, span);
            let fields = item::Fields {
                section_id: section_id.clone(),
                task,
                deadline,
                planned,
                ..item::Fields::default()
            };
            programme::item::add(tx, id, &fields, window)?;
        }
    }
    Ok(())
}
