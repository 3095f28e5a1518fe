//! Taking returns in: all of them as one step, which one undo takes back.

use std::collections::BTreeSet;

use nastavnik_domain::Day;
use nastavnik_domain::letters::fold;
use nastavnik_domain::organization::{Fields as Organization, check};
use nastavnik_domain::plural::count;
use nastavnik_domain::roadmap::Owner;
use nastavnik_domain::school_return::reading::Return;
use nastavnik_domain::school_return::{Head, Mark, Period, marks};
use nastavnik_domain::vocabulary::OrganizationKind;
use nastavnik_store::roadmap::school_mark;
use nastavnik_store::{Done, Store, Tx, organization, returns, roadmap};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::files::name;
use super::open::opened;
use super::read::{said, school, sealed};
use crate::roadmap::load;
use crate::work::Work;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ReturnTake")]
pub struct Take {
    files: Vec<File>,
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ReturnFile")]
pub struct File {
    path: String,
    /// The school that it is from; without it: the one that is recognised, or a new one.
    #[ts(optional = nullable)]
    organization_id: Option<String>,
    /// For a workbook that does not say of what time it is.
    #[ts(optional = nullable)]
    school_year: Option<i16>,
    #[ts(optional = nullable)]
    period: Option<Period>,
}

#[derive(Debug, Serialize, TS)]
#[ts(rename = "ReturnsTaken")]
pub struct Taken {
    taken: usize,
    /// Had been taken in before: nothing changed.
    known: usize,
    new_schools: usize,
    /// Marks that were put into the grid «мероприятие × школа».
    marks: usize,
}

/// One return, ready to be kept.
struct Ready {
    found: Return,
    head: Head,
    seal: String,
    file: String,
    school: Option<String>,
    marks: Vec<Mark>,
}

pub fn take(app: &mut App, arg: Take) -> Result<Done<Taken>, Fault> {
    let (store, today) = (app.store()?, app.today());
    if arg.files.is_empty() {
        return Err(Fault::field("files", "Выберите отчёты, которые нужно принять."));
    }
    let activities = shared(store, today)?;
    let (mut ready, mut known) = (Vec::new(), 0);
    let mut seen = BTreeSet::new();
    let work = app.work.begin("Читаю отчёты");
    let paths: Vec<_> = arg.files.iter().map(|file| crate::file::whole(&file.path)).collect();
    for (number, (file, found)) in arg.files.iter().zip(opened(&paths)).enumerate() {
        work.at(number, paths.len())?;
        let one = prepare(store, file, name(&paths[number]), found?, today)?;
        let before = match &one.school {
            Some(school) => returns::last(store, school, one.head.school_year, one.head.period)?,
            None => None,
        };
        let whose = one.school.clone().unwrap_or_else(|| fold(&one.found.organization));
        // The same workbook may lie twice in a folder.
        let twice = !seen.insert((whose, one.seal.clone()));
        if twice || before.is_some_and(|last| last.seal == one.seal) {
            known += 1;
        } else {
            ready.push(Ready { marks: marks(&activities, &one.found.tables), ..one });
        }
    }
    if ready.is_empty() {
        return Err(Fault::new(
            "known_return",
            "Эти отчёты уже приняты, изменений в них нет.",
            "Ничего делать не нужно.",
        ));
    }
    let label = format!("Принято: {}", count(ready.len(), ["отчёт школы", "отчёта школ", "отчётов школ"]));
    let work = app.work.begin("Принимаю отчёты");
    app.transact("return.take", &label, |tx| keep(tx, &ready, known, today, &work))
}

fn prepare(store: &Store, file: &File, name: String, found: Return, today: Day) -> Result<Ready, Fault> {
    let head = match (&found.head, file.school_year, file.period) {
        (Some(head), _, _) => head.clone(),
        (None, Some(year), Some(period)) => said(year, period, &found, today),
        (None, _, _) => {
            return Err(Fault::field(
                "school_year",
                "В отчёте не сказано, за какой он период. Выберите учебный год и период.",
            ));
        }
    };
    let school = match &file.organization_id {
        Some(id) => Some(organization::get(store, id)?.id),
        None => school(store, &found)?,
    };
    if school.is_none() && found.organization.trim().is_empty() {
        return Err(Fault::field("organization_id", "В отчёте не сказано, чья это школа. Выберите её."));
    }
    let seal = sealed(&found, head.school_year, head.period);
    Ok(Ready { seal, found, head, file: name, school, marks: Vec::new() })
}

/// Activities of the district's roadmaps that every school has to do.
fn shared(store: &Store, today: Day) -> Result<Vec<nastavnik_domain::roadmap::listing::Activity>, Fault> {
    let mut activities = Vec::new();
    for row in roadmap::list(store, false, today)?.into_iter().filter(|row| row.owner == Owner::District) {
        activities.extend(load(store, &row.id, today)?.activities);
    }
    Ok(activities)
}

fn keep(tx: &Tx, ready: &[Ready], known: usize, today: Day, work: &Work) -> Result<Taken, Fault> {
    let mut taken = Taken { taken: ready.len(), known, new_schools: 0, marks: 0 };
    for (number, one) in ready.iter().enumerate() {
        work.at(number, ready.len())?;
        // Another file of this lot may have brought the school in.
        let there = match &one.school {
            Some(id) => Some(id.clone()),
            None => school(tx, &one.found)?,
        };
        let school = match there {
            Some(id) => id,
            None => {
                taken.new_schools += 1;
                organization::add(tx, &described(one), false)?
            }
        };
        let fields = returns::Fields {
            organization_id: school.clone(),
            sender: one.head.organization_id.clone(),
            school_year: one.head.school_year,
            period: one.head.period,
            made_on: one.head.made_on,
            taken_on: today,
            file: one.file.clone(),
            trust: one.found.trust,
            seal: one.seal.clone(),
            problems: u32::try_from(one.found.problems.len()).unwrap_or(u32::MAX),
        };
        let id = returns::take(tx, &fields, &one.found.tables, &one.found.problems)?;
        // An older return that comes late goes into the history and takes back no mark.
        let counts =
            returns::last(tx, &school, fields.school_year, fields.period)?.is_some_and(|last| last.id == id);
        for mark in one.marks.iter().filter(|_| counts) {
            let fields = school_mark::Fields {
                status: Some(mark.status),
                done_on: mark.done_on,
                evidence: mark.evidence.clone(),
                note: String::new(),
            };
            school_mark::set(tx, &mark.occurrence_id, &school, &fields)?;
            taken.marks += 1;
        }
    }
    Ok(taken)
}

/// A school that the district did not know, by what its return says.
fn described(one: &Ready) -> Organization {
    let fields = Organization {
        kind: Some(OrganizationKind::School),
        short_name: one.found.organization.clone(),
        district: one.head.district.clone(),
        ..Organization::default()
    };
    check(fields.clone()).unwrap_or(fields)
}
