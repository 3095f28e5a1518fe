//! What the next meeting of a pair is likely to be, so that a few words are enough.

use nastavnik_domain::meeting::due::quiet;
use nastavnik_domain::meeting::{Form, Kind, USUAL_MINUTES, order};
use nastavnik_domain::{Day, limits};
use nastavnik_store::meeting::item::{self, Item};
use nastavnik_store::meeting::progress;
use nastavnik_store::{meeting, pair};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{MeetingPerson, people};
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "MeetingAsk", optional_fields = nullable)]
pub struct Ask {
    pair_id: String,
    /// Today, without it.
    day: Option<Day>,
    /// A meeting that is being changed: it does not count as one before.
    except: Option<String>,
}

#[derive(Serialize, TS)]
pub struct MeetingSuggestion {
    pair: String,
    /// The pair's period.
    start: Day,
    end: Day,
    people: Vec<MeetingPerson>,
    kind: Kind,
    form: Form,
    minutes: u32,
    /// What the meeting before left to be done.
    topic: String,
    last: Option<LastMeeting>,
    /// The nearest planned meeting, from today on.
    next: Option<Day>,
    /// Days since the pair last met, when that is long ago.
    quiet_days: Option<i32>,
    /// Words about kinds that are out of their usual turn.
    hints: Vec<KindHint>,
    /// Open items of its programmes.
    items: Vec<Item>,
}

#[derive(Serialize, TS)]
pub struct LastMeeting {
    id: String,
    day: Day,
    kind: Kind,
    topic: String,
    task: String,
}

#[derive(Serialize, TS)]
pub struct KindHint {
    kind: Kind,
    text: &'static str,
}

pub fn suggest(app: &App, arg: Ask) -> Result<MeetingSuggestion, Fault> {
    let (store, today) = (app.store()?, app.today());
    let day = arg.day.unwrap_or(today);
    let pair = pair::get(store, &arg.pair_id)?;
    let (start, end) = (pair.fields.start.unwrap_or(day), pair.fields.end.unwrap_or(day));
    let history = meeting::history(store, &pair.id, arg.except.as_deref())?;
    let before: Vec<Kind> = history.iter().filter(|(on, _)| *on <= day).map(|(_, kind)| *kind).collect();
    let last = meeting::last(store, &pair.id, Some(day))?;
    let totals = progress::of_pair(store, &pair.id, today)?;
    let hint = |kind: &Kind| Some(KindHint { kind: *kind, text: order::hint(*kind, &before)? });
    let known = last.as_ref().map(|last| &last.fields);
    Ok(MeetingSuggestion {
        pair: pair::title(store, &pair.id)?,
        people: people(store, &pair, &[])?,
        kind: order::next(&before, day, end),
        form: known.and_then(|fields| fields.form).unwrap_or(Form::InPerson),
        minutes: known.and_then(|fields| fields.minutes).unwrap_or(USUAL_MINUTES),
        topic: known.map(|fields| first_line(&fields.task)).unwrap_or_default(),
        next: totals.next,
        quiet_days: quiet(pair.started_on.unwrap_or(start), totals.last, today),
        hints: Kind::ALL.iter().filter_map(hint).collect(),
        items: item::open(store, &pair.id)?,
        last: last.and_then(|last| {
            Some(LastMeeting {
                id: last.id,
                day: last.fields.day?,
                kind: last.fields.kind?,
                topic: last.fields.topic,
                task: last.fields.task,
            })
        }),
        start,
        end,
    })
}

/// A topic is one line.
fn first_line(task: &str) -> String {
    task.lines().next().unwrap_or_default().chars().take(limits::LINE).collect()
}
