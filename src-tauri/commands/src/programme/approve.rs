//! Approving a programme: what stands in it now becomes a version that nobody changes any more.

use nastavnik_domain::programme::Stage;
use nastavnik_domain::programme::listing::Version;
use nastavnik_domain::programme::version::Snapshot;
use nastavnik_domain::{Day, Invalid, limits};
use nastavnik_store::programme::{self, Programme, version};
use nastavnik_store::{Done, Store};
use serde::Deserialize;
use ts_rs::TS;

use super::{name, open};
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ProgrammeApprove")]
pub struct Approve {
    id: String,
    on: Day,
    /// «приказ от 02.09.2026 № 45-ОД».
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    act: String,
    /// What is different from the version before; the first needs none.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    reason: String,
}

pub fn approve(app: &mut App, arg: Approve) -> Result<Done<Empty>, Fault> {
    let (store, today) = (app.store()?, app.today());
    let found = open(store, &arg.id)?;
    let before = version::newest(store, &arg.id)?.map(|(version, _)| version);
    let mut invalid = Invalid::default();
    let act = limits::line("act", &arg.act, &mut invalid);
    let reason = limits::text("reason", &arg.reason, &mut invalid);
    if arg.on > today {
        invalid.add("on", "Этот день ещё не наступил.");
    }
    if let Some(before) = &before {
        if arg.on < before.approved_on {
            let day = before.approved_on.short();
            invalid.add("on", format!("Прошлая редакция утверждена {day}: новая не может быть раньше."));
        }
        if reason.is_empty() {
            invalid.add("reason", "Напишите, что изменилось: это останется рядом с прежней редакцией.");
        }
    }
    let body = snapshot(store, &found, today)?;
    if body.plan.items().next().is_none() {
        return Err(Fault::new(
            "empty_plan",
            "В плане нет ни одного пункта: утверждать нечего.",
            "Добавьте пункты и утвердите программу.",
        ));
    }
    if before.is_some() && !programme::changed(store, &found)? {
        return Err(Fault::new(
            "unchanged",
            "С прошлого утверждения программа не изменилась.",
            "Новая редакция понадобится, когда в ней что-нибудь изменится.",
        ));
    }
    invalid.or(())?;
    let number = before.map_or(1, |before| before.number + 1);
    let version = Version { number, approved_on: arg.on, act, reason };
    let which = if number > 1 { format!(" (редакция {number})") } else { String::new() };
    let label = format!("Утверждена программа: {}{which}", name(store, &found)?);
    app.transact("programme.approve", &label, |tx| {
        version::add(tx, &arg.id, &version, &body)?;
        programme::approve(tx, &arg.id, arg.on)?;
        if found.stage < Stage::Working {
            programme::set_stage(tx, &arg.id, Stage::Working)?;
        }
        Ok(Empty {})
    })
}

fn snapshot(store: &Store, found: &Programme, today: Day) -> Result<Snapshot, Fault> {
    let row = programme::row(store, &found.id, today)?;
    let named = |members: &[nastavnik_domain::pair::listing::Member]| {
        let line = |member: &nastavnik_domain::pair::listing::Member| {
            [member.name.as_str(), &member.detail]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(", ")
        };
        members.iter().map(line).collect()
    };
    Ok(Snapshot {
        form: row.form.label().into(),
        model: row.model.map(|model| model.label().to_owned()).unwrap_or_default(),
        mentors: named(&row.mentors),
        mentees: named(&row.mentees),
        mentee_id: found.fields.mentee_id.clone(),
        start: found.fields.start,
        end: found.fields.end,
        gaps: programme::gaps(store, &found.id)?.into_iter().map(|(_, label)| label).collect(),
        gap_ids: found.fields.gap_ids.clone(),
        own_gaps: found.fields.gaps.clone(),
        plan: programme::plan(store, found)?,
    })
}
