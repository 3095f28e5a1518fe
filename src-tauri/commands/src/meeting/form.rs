//! What every meeting must hold: its day, the people who were there, what it moved.

use nastavnik_domain::meeting::check::{Around, Question, check};
use nastavnik_domain::meeting::{Fields, Status};
use nastavnik_domain::programme::ItemStatus;
use nastavnik_domain::{Day, Invalid};
use nastavnik_store::{Read, Tx, meeting, pair};
use serde::Deserialize;
use ts_rs::TS;

use crate::{App, Fault};

/// An item of the pair's programme that the meeting moved, and what has become of it.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct MovedItem {
    pub(super) item_id: String,
    /// As it was, without it.
    pub(super) status: Option<ItemStatus>,
}

/// Why a meeting is not taken: what is wrong, or only what has to be confirmed.
pub(super) struct Refusal {
    pub(super) invalid: Invalid,
    pub(super) asks: bool,
}

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Fault {
        let fault = Fault::from(refusal.invalid);
        if !refusal.asks {
            return fault;
        }
        Fault {
            code: "confirm", action: "Исправьте или подтвердите, что так и было.".into(), ..fault
        }
    }
}

/// A pair whose meetings may be written down.
pub(super) fn pair_of(app: &App, id: &str) -> Result<pair::Pair, Fault> {
    let found = pair::get(app.store()?, id)?;
    if found.archived {
        return Err(Fault::new(
            "archived",
            "Пара в архиве: её встречи только для чтения.",
            "Верните пару из архива и повторите.",
        ));
    }
    Ok(found)
}

/// The fields tidied. `except` is the meeting itself, `beside` are days that come with it.
pub(super) fn checked(
    app: &App,
    pair: &pair::Pair,
    fields: Fields,
    confirmed: &[Question],
    (except, beside): (Option<&str>, &[Day]),
) -> Result<Result<Fields, Refusal>, Fault> {
    let today = app.today();
    let end = pair.fields.end.unwrap_or(today);
    let mut others = meeting::days(app.store()?, &pair.id, except)?;
    others.extend(beside);
    let around = Around {
        start: pair.fields.start.unwrap_or(today),
        end: pair.finished_on.map_or(end, |finished| finished.min(end)),
        others,
        today,
    };
    Ok(match check(fields, &around) {
        Err(invalid) => Err(Refusal { invalid, asks: false }),
        Ok((fields, questions)) => {
            let mut invalid = Invalid::default();
            for (question, words) in questions {
                if !confirmed.contains(&question) {
                    invalid.add(question.code(), words);
                }
            }
            invalid.or(fields).map_err(|invalid| Refusal { invalid, asks: true })
        }
    })
}

/// Two of the pair at least must have been at a meeting.
pub(super) fn there(pair: &pair::Pair, fields: &Fields, absent: &[String]) -> Result<(), Fault> {
    let people = || pair.fields.mentors.iter().chain(&pair.fields.mentees);
    if absent.iter().any(|id| !people().any(|other| other == id)) {
        return Err(Fault::field("absent", "Этого человека в паре нет."));
    }
    let present = people().filter(|id| !absent.contains(id)).count();
    if fields.status == Some(Status::Held) && present < 2 {
        let words = "Встреча — это хотя бы двое. Отметьте, кто был, или отметьте встречу отменённой.";
        return Err(Fault::field("absent", words));
    }
    Ok(())
}

/// Only items of the pair's own open programmes, or those that the meeting moved before.
pub(super) fn movable(
    read: &Read,
    pair: &str,
    before: Option<&str>,
    items: &[MovedItem],
) -> Result<(), Fault> {
    let mut known = meeting::item::open(read, pair)?;
    if let Some(id) = before {
        known.extend(meeting::item::of_meeting(read, id)?);
    }
    if items.iter().any(|moved| !known.iter().any(|item| item.id == moved.item_id)) {
        return Err(Fault::field("items", "Этого пункта нет в программе пары. Обновите список пунктов."));
    }
    Ok(())
}

/// Who was there and what moved, with what has become of the items.
pub(super) fn keep(
    tx: &Tx,
    (id, pair): (&str, &pair::Pair),
    fields: &Fields,
    absent: Option<&[String]>,
    items: Option<&[MovedItem]>,
) -> Result<(), Fault> {
    if let Some(absent) = absent {
        let people = pair.fields.mentors.iter().chain(&pair.fields.mentees);
        let marks: Vec<_> = people.map(|id| (id.clone(), !absent.contains(id))).collect();
        meeting::attendance::save(tx, id, &marks)?;
    }
    let Some(items) = items else { return Ok(()) };
    let ids: Vec<_> = items.iter().map(|moved| moved.item_id.clone()).collect();
    meeting::item::save(tx, id, &ids)?;
    for moved in items {
        if let (Some(status), Some(day)) = (moved.status, fields.day) {
            meeting::item::mark(tx, &moved.item_id, status, day)?;
        }
    }
    Ok(())
}
