//! A series of planned meetings: every few weeks on a day of the week, days off left out. Shown
//! first, made after that.

use std::collections::BTreeSet;

use nastavnik_domain::meeting::series::{Asked, Skip, days};
use nastavnik_domain::meeting::{Fields, Form, Kind, Status};
use nastavnik_domain::plural::count;
use nastavnik_domain::{Day, Invalid, limits};
use nastavnik_store::{Done, meeting, pair};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::form::pair_of;
use crate::reference::calendar;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "MeetingSeries", optional_fields = nullable)]
pub struct Series {
    pair_id: String,
    from: Option<Day>,
    to: Option<Day>,
    /// From Monday, 1.
    weekday: i8,
    /// Every so many weeks.
    weeks: u32,
    form: Option<Form>,
    minutes: Option<u32>,
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    topic: String,
}

#[derive(Clone, Serialize, TS)]
pub struct SeriesDay {
    day: Day,
    /// «Нерабочий день», «Уже есть встреча»; empty for a day that is planned.
    skipped: &'static str,
}

#[derive(Serialize, TS)]
pub struct SeriesMade {
    ids: Vec<String>,
}

pub fn series(app: &App, arg: Series) -> Result<Vec<SeriesDay>, Fault> {
    let pair = pair_of(app, &arg.pair_id)?;
    planned(app, &pair, &arg)
}

fn planned(app: &App, pair: &pair::Pair, arg: &Series) -> Result<Vec<SeriesDay>, Fault> {
    let (store, today) = (app.store()?, app.today());
    if let Some(on) = pair.finished_on {
        return Err(Fault::new(
            "finished",
            format!("Пара завершена {}.", on.short()),
            "Чтобы планировать её встречи, сначала возобновите пару.",
        ));
    }
    let (Some(from), Some(to)) = (arg.from, arg.to) else {
        let field = if arg.from.is_none() { "from" } else { "to" };
        return Err(Fault::field(field, "Укажите дату."));
    };
    let asked = Asked { from, to, weekday: arg.weekday, weeks: arg.weeks };
    let period = (pair.fields.start.unwrap_or(from), pair.fields.end.unwrap_or(to));
    let taken: BTreeSet<Day> = meeting::days(store, &pair.id, None)?.into_iter().collect();
    let found = days(asked, period, today, &calendar(store)?, &taken)?;
    let shown = |(day, skip)| SeriesDay {
        day,
        skipped: match skip {
            None => "",
            Some(Skip::Holiday) => "нерабочий день",
            Some(Skip::Taken) => "уже есть встреча",
        },
    };
    Ok(found.into_iter().map(shown).collect())
}

pub fn plan_series(app: &mut App, arg: Series) -> Result<Done<SeriesMade>, Fault> {
    let pair = pair_of(app, &arg.pair_id)?;
    let days = planned(app, &pair, &arg)?;
    let mut invalid = Invalid::default();
    let topic = limits::line("topic", &arg.topic, &mut invalid);
    if arg.minutes.is_some_and(|minutes| !(1..=720).contains(&minutes)) {
        invalid.add("minutes", "Укажите длительность в минутах: от 1 до 720.");
    }
    invalid.or(())?;
    let fields = Fields {
        kind: Some(Kind::Work),
        form: Some(arg.form.unwrap_or(Form::InPerson)),
        status: Some(Status::Planned),
        minutes: arg.minutes,
        topic,
        ..Fields::default()
    };
    let days: Vec<Day> = days.into_iter().filter(|one| one.skipped.is_empty()).map(|one| one.day).collect();
    let many = count(days.len(), ["встреча", "встречи", "встреч"]);
    let label = format!("Серия: {many}: {}", pair::title(app.store()?, &pair.id)?);
    let today = app.today();
    app.transact("meeting.plan_series", &label, |tx| {
        let add = |day| meeting::add(tx, &pair.id, &Fields { day: Some(day), ..fields.clone() }, today);
        Ok(SeriesMade { ids: days.into_iter().map(add).collect::<Result<_, _>>()? })
    })
}
