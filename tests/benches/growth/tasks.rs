//! What is timed: commands by their names, with what has to be done before each run.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::machine::call;
use crate::people;
use crate::school::School;
use crate::table::{Table, Unit};

/// Every task takes about this long.
const SLICE: Duration = Duration::from_millis(400);
const LEAST_RUNS: usize = 3;
const MOST_RUNS: usize = 40;

/// Makes the argument; gets the number of the run. What it does is not timed.
type Prepare = fn(&mut School, usize) -> Value;

/// Name of the row, what its answer shows, command, argument. «Page»: a hundred lines at most,
/// however long the list is; what shows a page should cost the same in every school.
const TASKS: [(&str, &str, &str, Prepare); 24] = [
    ("open the file, checked", "whole file", "file.open", |school, _| restart(school)),
    ("people", "page", "person.list", |_, _| json!({})),
    ("people by position and class", "page", "person.list", |_, _| json!({"sort": "detail"})),
    ("people by load", "page", "person.list", |_, _| json!({"sort": "load"})),
    (
        "those who wait, longest first",
        "page",
        "person.list",
        |_, _| json!({"view": "waiting", "sort": "waiting"}),
    ),
    ("the last page", "page", "person.list", |school, _| json!({"offset": school.people - 100})),
    ("people: a letter", "page", "person.list", |_, _| json!({"text": "в"})),
    ("people: a surname", "page", "person.list", |_, _| json!({"text": "Ёлкина"})),
    ("people: a class", "page", "person.list", |_, _| json!({"text": "10А"})),
    ("people: nothing found", "nothing", "person.list", |_, _| json!({"text": "щщщ"})),
    ("Ctrl+K: a surname", "16 lines", "search.all", |_, _| json!({"text": "Ёлкина"})),
    ("a card", "card", "person.get", |school, _| json!({"id": mentor(school)})),
    ("cards of one person?", "namesakes", "person.duplicates", |_, _| newcomer()),
    ("save a new card", "card", "person.add", |school, run| {
        take_back(school, run);
        newcomer()
    }),
    ("save a changed card", "card", "person.update", |school, run| {
        let id = mentor(school);
        let mut fields = call(&mut school.app, "person.get", json!({"id": id}))["fields"].take();
        fields["note"] = format!("заметка {run}").into();
        json!({"id": id, "fields": fields})
    }),
    ("pairs", "page", "pair.list", |_, _| json!({})),
    ("pairs of a year by state", "page", "pair.list", |_, _| json!({"school_year": 2026, "sort": "status"})),
    ("pairs: a surname", "page", "pair.list", |_, _| json!({"text": "Ёлкина"})),
    ("save a new pair", "card", "pair.create", |school, run| {
        take_back(school, run);
        pair(school)
    }),
    ("Главная", "page", "home.overview", |_, _| json!({"school_year": 2026})),
    ("journal", "page", "journal.list", |_, _| json!({})),
    ("undo", "card", "journal.undo", |school, _| {
        call(&mut school.app, "person.add", newcomer());
        json!({})
    }),
    (
        "all registers in a workbook",
        "whole file",
        "register.workbook",
        |school, _| json!({"path": workbook(school)}),
    ),
    ("a copy, checked", "whole file", "backup.make", |school, run| {
        take_back(school, run);
        call(&mut school.app, "person.add", newcomer());
        json!({})
    }),
];

pub fn run(school: &mut School, table: &mut Table) {
    for (name, shown, command, prepare) in TASKS {
        let unit = if shown == "whole file" { Unit::Whole } else { Unit::Page };
        let time = median(|run| {
            let arg = prepare(school, run);
            let start = Instant::now();
            let answer = school.app.call(command, arg);
            let taken = start.elapsed();
            answer.unwrap_or_else(|fault| panic!("{command}: {fault:?}"));
            taken
        });
        table.add(name, shown, unit, time.as_secs_f64() * 1000.0);
    }
}

/// Of a slice of runs; the first one only warms up.
pub fn median(mut run: impl FnMut(usize) -> Duration) -> Duration {
    run(0);
    let start = Instant::now();
    let mut times = Vec::new();
    while times.len() < LEAST_RUNS || (times.len() < MOST_RUNS && start.elapsed() < SLICE) {
        times.push(run(times.len() + 1));
    }
    times.sort();
    times[times.len() / 2]
}

pub fn workbook(school: &School) -> String {
    school.folder.path().join("Реестр.xlsx").display().to_string()
}

fn restart(school: &mut School) -> Value {
    school.restart();
    json!({})
}

/// What the run before this one has saved goes, so that the school stays as it was.
fn take_back(school: &mut School, run: usize) {
    if run > 0 {
        call(&mut school.app, "journal.undo", json!({}));
    }
}

fn newcomer() -> Value {
    json!({"fields": people::person(1_000_000)})
}

/// Somebody in the middle of the list who has pairs.
fn mentor(school: &mut School) -> String {
    let query = json!({"view": "mentors", "offset": school.people / 8, "limit": 1});
    call(&mut school.app, "person.list", query)["rows"][0]["id"].as_str().unwrap().to_owned()
}

fn pair(school: &mut School) -> Value {
    let pupils = call(&mut school.app, "person.list", json!({"kinds": ["pupil"]}));
    let free = pupils["rows"].as_array().unwrap().iter().find(|row| row["mentee"].is_null()).unwrap();
    json!({"fields": {
        "form": "teacher_pupil", "model": "strong_weak", "start": "2026-11-22", "end": "2027-05-31",
        "mentors": [mentor(school)], "mentees": [free["id"]],
    }})
}
