//! The school at one look: pairs, programmes, meetings, what has got stuck, the roadmap, the six.

use nastavnik_domain::indicator::listing::Line;
use nastavnik_domain::meeting::due;
use nastavnik_domain::programme::Stage;
use nastavnik_domain::vocabulary::{Form, PairStatus};
use nastavnik_domain::{Day, day, school_year};
use nastavnik_store::roadmap::occurrence;
use nastavnik_store::{Store, monitoring};
use serde::Serialize;
use ts_rs::TS;

use super::{Year, checked};
use crate::indicator::lines;
use crate::{App, Fault};

#[derive(Serialize, TS)]
pub struct MonitoringOverview {
    school_year: i16,
    forms: Vec<Counted>,
    statuses: Vec<Counted>,
    stuck: StuckPairs,
    programmes: ProgrammesNow,
    meetings: MeetingsNow,
    roadmap: Done,
    indicators: Vec<Line>,
}

/// How many there are of one kind.
#[derive(Serialize, TS)]
pub struct Counted {
    code: String,
    label: String,
    count: u32,
}

/// «11 из 18».
#[derive(Serialize, TS)]
#[ts(rename = "DoneOf")]
pub struct Done {
    done: u32,
    of: u32,
}

/// Pairs that last, and how many of them lack what.
#[derive(Serialize, TS)]
pub struct StuckPairs {
    lasting: u32,
    stuck: u32,
    consent: u32,
    order: u32,
    programme: u32,
    meeting: u32,
    ended: u32,
}

#[derive(Serialize, TS)]
pub struct ProgrammesNow {
    draft: u32,
    approved: u32,
    closed: u32,
    items: Done,
    late: u32,
    /// All five, in their order.
    stages: Vec<Counted>,
}

#[derive(Serialize, TS)]
pub struct MeetingsNow {
    held: u32,
    planned: u32,
    minutes: u32,
    /// Held ones of which it is not known how long they took.
    unmeasured: u32,
    /// Pairs that have met.
    pairs: u32,
    /// From September to August.
    months: Vec<MeetingsMonth>,
}

#[derive(Serialize, TS)]
pub struct MeetingsMonth {
    year: i16,
    month: i8,
    /// «сентябрь».
    label: &'static str,
    held: u32,
    minutes: u32,
    /// It is the month of today.
    now: bool,
}

pub fn overview(app: &App, arg: Year) -> Result<MonitoringOverview, Fault> {
    let (store, today, year) = (app.store()?, app.today(), checked(arg.school_year)?);
    let pairs = monitoring::forms(store, year)?;
    let (done, of) = occurrence::progress(store, school_year::bounds(year))?;
    Ok(MonitoringOverview {
        school_year: year,
        forms: Form::ALL
            .iter()
            .map(|form| counted(form.code(), form.label(), sum(&pairs, |(of, _)| of == *form)))
            .collect(),
        statuses: PairStatus::ALL
            .iter()
            .map(|status| counted(status.code(), status.label(), sum(&pairs, |(_, of)| of == *status)))
            .collect(),
        stuck: stuck(store, year, today)?,
        programmes: programmes(store, year, today)?,
        meetings: meetings(store, year, today)?,
        roadmap: Done { done, of },
        indicators: lines(store, year..=year, today)?,
    })
}

fn counted(code: &str, label: &str, count: u32) -> Counted {
    Counted { code: code.into(), label: label.into(), count }
}

fn sum(pairs: &[(Form, PairStatus, u32)], fits: impl Fn((Form, PairStatus)) -> bool) -> u32 {
    pairs.iter().filter(|(form, status, _)| fits((*form, *status))).map(|(.., count)| count).sum()
}

fn stuck(store: &Store, year: i16, today: Day) -> Result<StuckPairs, Fault> {
    let found = monitoring::stuck(store, year, today, due::quiet_since(today))?;
    let monitoring::Stuck { lasting, stuck, consent, order, programme, meeting, ended } = found;
    Ok(StuckPairs { lasting, stuck, consent, order, programme, meeting, ended })
}

fn programmes(store: &Store, year: i16, today: Day) -> Result<ProgrammesNow, Fault> {
    let found = monitoring::programmes(store, year, today)?;
    let count =
        |stage: Stage| found.stages.iter().find(|(of, _)| *of == stage).map_or(0, |(_, count)| *count);
    Ok(ProgrammesNow {
        draft: found.draft,
        approved: found.approved,
        closed: found.closed,
        items: Done { done: found.done, of: found.items },
        late: found.late,
        stages: Stage::ALL.iter().map(|stage| counted(stage.code(), stage.label(), count(*stage))).collect(),
    })
}

fn meetings(store: &Store, year: i16, today: Day) -> Result<MeetingsNow, Fault> {
    let found = monitoring::meetings(store, year)?;
    let months = (0..12).map(|index: i8| {
        let month = (index + 8) % 12 + 1;
        let calendar = if month >= 9 { year } else { year + 1 };
        let counts = found.months.iter().find(|one| one.month == month).copied().unwrap_or_default();
        MeetingsMonth {
            year: calendar,
            month,
            label: day::MONTHS[usize::from(month.unsigned_abs()) - 1],
            held: counts.held,
            minutes: counts.minutes,
            now: (calendar, month) == (today.year(), today.month()),
        }
    });
    Ok(MeetingsNow {
        held: found.held,
        planned: found.planned,
        minutes: found.minutes,
        unmeasured: found.unmeasured,
        pairs: found.pairs,
        months: months.collect(),
    })
}
