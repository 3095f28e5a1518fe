//! Roadmaps on Главная: what is late, what comes in the next 30 days, how far the year has come.

use nastavnik_domain::plural::count;
use nastavnik_domain::roadmap::listing::Occurrence;
use nastavnik_domain::roadmap::state::State;
use nastavnik_domain::{Day, school_year};
use nastavnik_store::Store;
use nastavnik_store::roadmap::{activity, occurrence};

use super::{Attention, Figure, Level, Screen, Upcoming};
use crate::Fault;

/// How many late and how many coming activities are named.
const LATE: usize = 5;
const COMING: usize = 6;

pub(super) struct Look {
    pub late: Vec<Attention>,
    pub upcoming: Vec<Upcoming>,
    pub upcoming_more: u32,
    /// None where there is no roadmap.
    pub figure: Option<Figure>,
}

pub(super) fn look(store: &Store, year: Option<i16>, today: Day) -> Result<Look, Fault> {
    let (late, coming): (Vec<_>, Vec<_>) =
        occurrence::pressing(store, today)?.into_iter().partition(|one| one.state == State::Overdue);
    let mut found: Vec<Attention> = Vec::new();
    // The newest of what is late: what was missed years ago is a list of its own.
    for one in late.iter().rev().take(LATE) {
        found.push(attention(store, one)?);
    }
    if late.len() > LATE {
        let more = count(late.len() - LATE, ["мероприятие", "мероприятия", "мероприятий"]);
        found.push(Attention {
            level: Level::Late,
            sign: "▲ просрочено".into(),
            title: format!("И ещё {more} с прошедшим сроком"),
            detail: "Отметьте выполненное или перенесите сроки.".into(),
            action: "Открыть".into(),
            screen: Screen::Roadmap,
            id: None,
            occurrence_id: None,
        });
    }
    let upcoming = coming.iter().take(COMING).map(|one| coming_one(store, one));
    Ok(Look {
        late: found,
        upcoming: upcoming.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect(),
        upcoming_more: coming.len().saturating_sub(COMING) as u32,
        figure: figure(store, year)?,
    })
}

fn attention(store: &Store, one: &Occurrence) -> Result<Attention, Fault> {
    let activity = activity::get(store, &one.activity_id)?;
    let number = match activity.fields.number.as_str() {
        "" => String::new(),
        number => format!(", п.\u{a0}{number}"),
    };
    let end = one.end.map(|end| format!(" · срок был до {}", end.long())).unwrap_or_default();
    Ok(Attention {
        level: Level::Late,
        sign: "▲ просрочено".into(),
        title: activity.fields.title,
        detail: format!("Дорожная карта{number}{end}"),
        action: "Отметить".into(),
        screen: Screen::Roadmap,
        id: Some(activity.id),
        occurrence_id: Some(one.id.clone()),
    })
}

fn coming_one(store: &Store, one: &Occurrence) -> Result<Option<Upcoming>, Fault> {
    let activity = activity::get(store, &one.activity_id)?;
    Ok(one.end.map(|end| Upcoming {
        occurrence_id: one.id.clone(),
        activity_id: activity.id,
        roadmap_id: activity.roadmap_id,
        end,
        number: activity.fields.number,
        title: activity.fields.title,
    }))
}

/// Marks of all roadmaps together, in a school year or in all.
fn figure(store: &Store, year: Option<i16>) -> Result<Option<Figure>, Fault> {
    let (done, of) = occurrence::progress(store, year.and_then(school_year::bounds))?;
    Ok((of > 0).then(|| Figure { label: "Дорожная карта".into(), done, of }))
}
