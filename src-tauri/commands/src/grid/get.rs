//! The grid of one roadmap: activities that each school has to do, and what each school has done.

use std::collections::HashMap;

use nastavnik_domain::Day;
use nastavnik_domain::roadmap::listing::Filter;
use nastavnik_domain::roadmap::state::{State, Status, state};
use nastavnik_domain::vocabulary::OrganizationKind;
use nastavnik_store::roadmap::school_mark::{self, Fields};
use nastavnik_store::{Store, organization};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::roadmap::load;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "GridQuery", optional_fields = nullable)]
pub struct Query {
    roadmap_id: String,
    /// Only moments that touch these days.
    from: Option<Day>,
    to: Option<Day>,
}

#[derive(Serialize, TS)]
pub struct Grid {
    schools: Vec<GridSchool>,
    rows: Vec<GridRow>,
}

#[derive(Serialize, TS)]
pub struct GridSchool {
    id: String,
    short_name: String,
    /// Of the moments shown: how many are done, and how many have to be.
    done: u32,
    of: u32,
    overdue: u32,
}

/// One moment of one activity.
#[derive(Serialize, TS)]
pub struct GridRow {
    occurrence_id: String,
    activity_id: String,
    number: String,
    title: String,
    deadline: String,
    start: Option<Day>,
    end: Option<Day>,
    label: String,
    done: u32,
    of: u32,
    /// In the order of the schools.
    cells: Vec<GridCell>,
}

#[derive(Serialize, TS)]
pub struct GridCell {
    state: State,
    status: Status,
    done_on: Option<Day>,
    evidence: String,
    note: String,
}

pub fn get(app: &App, arg: Query) -> Result<Grid, Fault> {
    let (store, today) = (app.store()?, app.today());
    let mut marks: HashMap<(String, String), Fields> = school_mark::of_roadmap(store, &arg.roadmap_id)?
        .into_iter()
        .map(|mark| ((mark.occurrence_id, mark.organization_id), mark.fields))
        .collect();
    let mut schools = schools(store)?;
    let filter = Filter { from: arg.from, to: arg.to, ..Filter::default() };
    let activities = load(store, &arg.roadmap_id, today)?.activities.into_iter();
    let mut rows = Vec::new();
    for activity in activities.filter(|one| one.fields.by_schools).filter_map(|one| filter.narrow(one)) {
        for one in activity.occurrences {
            let mut row = GridRow {
                activity_id: activity.id.clone(),
                number: activity.fields.number.clone(),
                title: activity.fields.title.clone(),
                deadline: activity.fields.deadline.clone(),
                start: one.start,
                end: one.end,
                label: one.label,
                done: 0,
                of: 0,
                cells: Vec::new(),
                occurrence_id: one.id.clone(),
            };
            for school in &mut schools {
                let said = marks.remove(&(one.id.clone(), school.id.clone())).unwrap_or_default();
                let cell = cell(said, one.end, today);
                let (done, needed) = (cell.state == State::Done, cell.state != State::NotNeeded);
                school.done += u32::from(done);
                school.of += u32::from(needed);
                school.overdue += u32::from(cell.state == State::Overdue);
                row.done += u32::from(done);
                row.of += u32::from(needed);
                row.cells.push(cell);
            }
            rows.push(row);
        }
    }
    Ok(Grid { schools, rows })
}

fn cell(said: Fields, end: Option<Day>, today: Day) -> GridCell {
    let status = said.status.unwrap_or(Status::NotStarted);
    GridCell {
        state: state(status, end, today),
        status,
        done_on: said.done_on,
        evidence: said.evidence,
        note: said.note,
    }
}

fn schools(store: &Store) -> Result<Vec<GridSchool>, Fault> {
    let others = organization::others(store, false)?.into_iter();
    let schools = others.filter(|other| other.fields.kind == Some(OrganizationKind::School));
    Ok(schools
        .map(|school| GridSchool {
            id: school.id,
            short_name: school.fields.short_name,
            done: 0,
            of: 0,
            overdue: 0,
        })
        .collect())
}
