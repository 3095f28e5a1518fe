//! Meetings, programmes and monitoring: 50, 500 and 5 000 pairs that have met ten times each, half of
//! them lately; every fifth person has been asked whether the pair suits them.

use std::time::{Duration, Instant};

use nastavnik_commands::App;
use nastavnik_domain::meeting::{Fields, Fit, Form, Kind, Status};
use nastavnik_domain::pair;
use nastavnik_domain::vocabulary::Form as PairForm;
use nastavnik_store::{Act, Result, Store, Tx, meeting, person};
use serde_json::{Value, json};

use crate::machine::{call, day, now, program};
use crate::people;
use crate::tasks::median;
use crate::work;

const PAIRS: [usize; 3] = [50, 500, 5_000];
const MEETINGS: usize = 10;
/// Pairs that one entry of the journal brings.
const AT_ONCE: usize = 50;

pub fn run() {
    println!("\nMeetings, {MEETINGS} of each pair, milliseconds, medians");
    let folder = tempfile::tempdir().unwrap();
    let mut app = program(folder.path());
    let path = folder.path().join("встречи.nastavnik");
    call(&mut app, "file.create", json!({ "path": path }));
    let setup = json!({ "kind": "school", "short_name": "Школа", "curator": "Рощина Анна Петровна" });
    call(&mut app, "organization.setup", setup);
    let mut before: [Option<f64>; 18] = [None; 18];
    let mut there = 0;
    for count in PAIRS {
        drop(app);
        let mut store = Store::open(&path, folder.path(), &now()).unwrap();
        let act =
            Act { op: "bench", label: "Учебные данные", who: "Куратор", now: &now() };
        for start in (there..count).step_by(AT_ONCE) {
            let add = |tx: &Tx| (start..start + AT_ONCE).try_for_each(|number| meets(tx, number));
            store.transact(&act, add).unwrap();
        }
        drop(store);
        there = count;
        app = program(folder.path());
        call(&mut app, "file.open", json!({ "path": path }));
        let pair = call(&mut app, "pair.list", json!({ "limit": 1 }))["rows"][0]["id"].take();
        let new = |run: usize| {
            let fields = json!({ "day": "2026-11-20", "kind": "work", "topic": format!("Встреча {run}") });
            json!({ "pair_id": pair, "fields": fields, "confirmed": ["same_day"] })
        };
        let all = count * MEETINGS;
        let tasks: [(&str, &str, Value); 18] = [
            ("meeting.list", "page", json!({})),
            ("meeting.list", "a year, the last page", json!({ "school_year": 2026, "offset": all - 100 })),
            ("meeting.list", "a word of the topic", json!({ "text": "дроби" })),
            ("meeting.list", "a surname", json!({ "text": "Ёлкина" })),
            ("meeting.list", "one pair", json!({ "pair_id": pair })),
            ("meeting.suggest", "one pair", json!({ "pair_id": pair })),
            ("pair.progress", "one pair", json!({ "id": pair })),
            ("pair.list", "page", json!({})),
            ("pair.list", "stuck", json!({ "view": "stuck" })),
            ("fit.pending", "200 lines", json!({})),
            ("home.overview", "page", json!({ "school_year": 2026 })),
            ("programme.list", "page with progress", json!({ "school_year": 2026 })),
            ("programme.list", "late ones", json!({ "view": "late" })),
            ("monitoring.overview", "the school", json!({ "school_year": 2026 })),
            ("indicator.list", "five years", json!({ "school_year": 2026 })),
            ("survey.summary", "all answers", json!({ "survey_id": work::SURVEY, "school_year": 2026 })),
            ("swot.propose", "own words", json!({ "school_year": 2026 })),
            ("report.look", "the district's workbook", json!({ "school_year": 2026, "period": "half" })),
        ];
        for ((command, shown, arg), before) in tasks.into_iter().zip(&mut before) {
            show(
                &format!("{command}, {shown}, {count}"),
                median(|_| timed(&mut app, command, arg.clone())),
                before,
            );
        }
        show(
            &format!("meeting.add, {count}"),
            median(|run| timed(&mut app, "meeting.add", new(run))),
            &mut None,
        );
    }
}

fn timed(app: &mut App, command: &str, arg: Value) -> Duration {
    let start = Instant::now();
    call(app, command, arg);
    start.elapsed()
}

/// The growth is against the size before.
fn show(name: &str, time: Duration, before: &mut Option<f64>) {
    let milliseconds = time.as_secs_f64() * 1000.0;
    let growth = before.map(|before| format!("  ×{:.1}", milliseconds / before)).unwrap_or_default();
    println!("{name:<52}{milliseconds:>9.2}{growth}");
    *before = Some(milliseconds);
}

fn meets(tx: &Tx, number: usize) -> Result<()> {
    let (mentor, mentee) =
        (person::add(tx, &people::person(number * 2))?, person::add(tx, &people::person(number * 2 + 1))?);
    let start = day("2026-09-01");
    let fields = pair::Fields {
        form: Some(PairForm::TeacherPupil),
        start: Some(start),
        end: Some(day("2027-05-31")),
        mentors: vec![mentor.clone()],
        mentees: vec![mentee.clone()],
        ..Default::default()
    };
    let pair = nastavnik_store::pair::add(tx, &fields, start)?;
    nastavnik_store::pair::consent(tx, &pair, &mentor, Some(start))?;
    nastavnik_store::pair::consent(tx, &pair, &mentee, Some(start))?;
    nastavnik_store::pair::order(tx, &pair, "1", Some(start))?;
    nastavnik_store::pair::start(tx, &pair, start)?;
    for n in 0..MEETINGS {
        // Every other pair has not met since September.
        let (month, date) =
            if number.is_multiple_of(2) { (9, n * 2 + 1) } else { (9 + n / 4, n % 4 * 6 + 1) };
        let fields = Fields {
            day: Some(day(&format!("2026-{month:02}-{date:02}"))),
            kind: Some(if n == 0 { Kind::Acquaintance } else { Kind::Work }),
            form: Some(Form::InPerson),
            status: Some(Status::Held),
            minutes: Some(45),
            topic: format!(
                "{} {n}",
                if n == 4 {
                    "Задачи на дроби"
                } else {
                    "Смысловое чтение и разбор"
                }
            ),
            task: "Прочитать главу и составить вопросы".into(),
            ..Fields::default()
        };
        let id = meeting::add(tx, &pair, &fields, start)?;
        if n == 1 && number.is_multiple_of(5) {
            meeting::fit::save(tx, &id, &mentee, Some((Fit::Fits, "")))?;
        }
    }
    work::add(tx, &pair, &mentee, number)
}
