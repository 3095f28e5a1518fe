//! What both a new and a changed pair must hold.

use nastavnik_domain::pair::listing::Query;
use nastavnik_domain::pair::{Fields, check};
use nastavnik_domain::vocabulary::Kind;
use nastavnik_domain::{Day, Invalid, mentee as mentee_rules, mentor as mentor_rules};
use nastavnik_store::{Read, Tx, mentee, mentor, pair, person};

use crate::Fault;

/// Checks the people, the period and the mentors' places. `before` is the pair as it is now.
pub(crate) fn checked(store: &Read, fields: Fields, before: Option<&pair::Pair>) -> Result<Fields, Fault> {
    let mentors = pair::parties(store, &fields.mentors)?;
    let mentees = pair::parties(store, &fields.mentees)?;
    let fields = check(fields, &mentors, &mentees)?;
    let mut invalid = Invalid::default();
    available(store, &fields, before, &mut invalid)?;
    let id = before.map(|pair| pair.id.as_str());
    if pair::same_people(store, &fields, id, false)?.is_some() {
        invalid.add("mentees", "Такая пара уже есть на это время: те же люди в тех же ролях.");
    }
    if !fields.kinds.contains(&Kind::Reversive) && pair::same_people(store, &fields, id, true)?.is_some() {
        invalid.add(
            "kinds",
            "Эти люди уже в паре с обратными ролями. Если так и задумано, отметьте вид «реверсивное».",
        );
    }
    if fields.overload_reason.is_empty() {
        places(store, &fields, id, &mut invalid)?;
    }
    Ok(invalid.or(fields)?)
}

/// After a person has become somebody else (a pupil a student, a teacher a head): their lasting
/// pairs must still be possible.
pub(crate) fn still_fit(tx: &Tx, person: &str, today: Day) -> Result<(), Fault> {
    let query = Query { person_id: Some(person.to_owned()), limit: u32::MAX, ..Query::default() };
    for row in pair::rows(tx, &query, today)? {
        let found = pair::get(tx, &row.id)?;
        let (mentors, mentees) =
            (pair::parties(tx, &found.fields.mentors)?, pair::parties(tx, &found.fields.mentees)?);
        if found.finished_on.is_none() && check(found.fields, &mentors, &mentees).is_err() {
            let title = pair::title(tx, &row.id)?;
            let message = format!("В паре «{title}» это невозможно. Сначала измените или завершите пару.");
            return Err(Fault::field("kind", message));
        }
    }
    Ok(())
}

/// Newcomers must not be in the archive or on a pause; those who are in the pair already may.
fn available(
    store: &Read,
    fields: &Fields,
    before: Option<&pair::Pair>,
    invalid: &mut Invalid,
) -> Result<(), Fault> {
    for (field, ids) in [("mentors", &fields.mentors), ("mentees", &fields.mentees)] {
        let stays = |id: &String| {
            before.is_some_and(|pair| pair.fields.mentors.contains(id) || pair.fields.mentees.contains(id))
        };
        for id in ids.iter().filter(|id| !stays(id)) {
            let person = person::get(store, id)?;
            let name = person.fields.name().short();
            if person.archived_on.is_some() {
                invalid.add(field, format!("{name}: карточка в архиве. Сначала верните её из архива."));
            }
            let paused = if field == "mentors" {
                mentor::get(store, id)?.and_then(|mentor| mentor.paused_since)
            } else {
                mentee::get(store, id)?.and_then(|mentee| mentee.paused_since)
            };
            if let Some(since) = paused {
                invalid
                    .add(field, format!("{name}: перерыв с {}. Сначала закончите перерыв.", since.short()));
            }
        }
    }
    Ok(())
}

/// A mentor's places may be exceeded, but not silently.
fn places(store: &Read, fields: &Fields, except: Option<&str>, invalid: &mut Invalid) -> Result<(), Fault> {
    for load in pair::loads(store, &fields.mentors, except)? {
        if load.busy as usize + fields.mentees.len() > load.capacity as usize {
            invalid.add(
                "overload_reason",
                format!(
                    "{}: занято {} из {} мест. Чтобы закрепить ещё, напишите причину.",
                    load.name, load.busy, load.capacity
                ),
            );
        }
    }
    Ok(())
}

/// Puts members who are on no register on one: nobody types a fact twice.
pub(crate) fn enrol(tx: &Tx, fields: &Fields, today: Day) -> Result<(), Fault> {
    let entered_on = fields.start.map(|start| start.min(today));
    for id in &fields.mentors {
        let known = mentor::get(tx, id)?;
        if known.as_ref().is_none_or(|mentor| mentor.removed) {
            let fields = known.map(|mentor| mentor.fields);
            mentor::save(
                tx,
                id,
                &fields.unwrap_or(mentor_rules::Fields { entered_on, ..Default::default() }),
            )?;
        }
    }
    for id in &fields.mentees {
        let known = mentee::get(tx, id)?;
        if known.as_ref().is_none_or(|mentee| mentee.removed) {
            let fields = known.map(|mentee| mentee.fields);
            mentee::save(
                tx,
                id,
                &fields.unwrap_or(mentee_rules::Fields { entered_on, ..Default::default() }),
            )?;
        }
    }
    Ok(())
}
