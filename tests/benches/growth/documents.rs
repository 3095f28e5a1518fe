//! Documents: the preview of a pair order after a keystroke, for 1 to 300 pairs, and a whole package
//! of 50 pairs.

use std::time::{Duration, Instant};

use nastavnik_commands::App;
use nastavnik_domain::person::Fields;
use nastavnik_domain::vocabulary::PersonKind;
use serde_json::{Value, json};

use crate::machine::{call, program};
use crate::people;
use crate::tasks::median;

const PAIRS: [usize; 4] = [1, 10, 100, 300];
const PACKAGE: usize = 50;
/// Milliseconds, up to twenty pages.
const BUDGET: f64 = 50.0;

pub fn run() {
    println!("\nDocuments, milliseconds, medians");
    let folder = tempfile::tempdir().unwrap();
    let mut app = program(folder.path());
    call(&mut app, "file.create", json!({ "path": folder.path().join("школа.nastavnik") }));
    call(
        &mut app,
        "organization.setup",
        json!({ "kind": "school", "short_name": "МБОУ «СОШ»", "curator": "Рощина Анна Петровна" }),
    );
    let pairs: Vec<Value> = (0..PAIRS[PAIRS.len() - 1]).map(|n| pair(&mut app, n)).collect();
    for count in PAIRS {
        let mut pages = 0;
        // Each run differs from the one before in its number, as after a keystroke; as in the window,
        // the pages in sight are drawn first.
        let time = median(|run| {
            let fields = json!({ "kind": "pairs_order", "school_year": 2026, "number": format!("{run}-ОД"),
                "day": "2026-11-20", "pairs": pairs[..count] });
            let (answer, taken) =
                timed(&mut app, "document.pages", json!({ "fields": fields, "only": [0, 1, 2] }));
            pages = answer["pages"].as_array().unwrap().len();
            taken
        });
        let milliseconds = time.as_secs_f64() * 1000.0;
        let over = if pages <= 20 && milliseconds > BUDGET { "  ◄ over" } else { "" };
        println!("preview, {count:>3} pairs, {pages:>3} pages {milliseconds:>9.1}{over}");
    }
    let (order, made) = timed(&mut app, "package.create", json!({ "pairs": pairs[..PACKAGE], "data": true }));
    let path = folder.path().join("комплект.pdf");
    let (_, written) =
        timed(&mut app, "package.export", json!({ "id": order["id"], "format": "pdf", "path": path }));
    for (name, time) in [("made", made), ("written as a PDF", written)] {
        println!("package of {PACKAGE} pairs, {name:<17} {:>9.1}", time.as_secs_f64() * 1000.0);
    }
}

fn timed(app: &mut App, command: &str, arg: Value) -> (Value, Duration) {
    let start = Instant::now();
    let answer = call(app, command, arg);
    (answer, start.elapsed())
}

/// Two teachers in a pair.
fn pair(app: &mut App, n: usize) -> Value {
    let mut teacher = |n: usize| {
        let card = people::person(n);
        let fields = Fields {
            kind: Some(PersonKind::Teacher),
            position: "учитель русского языка и литературы".into(),
            surname: card.surname,
            given: card.given,
            patronymic: card.patronymic,
            ..Fields::default()
        };
        call(app, "person.add", json!({ "fields": fields }))["id"].take()
    };
    let (mentor, mentee) = (teacher(2 * n), teacher(2 * n + 1));
    let fields = json!({ "form": "teacher_teacher", "model": "experienced_young", "start": "2026-11-22",
        "end": "2027-05-31", "mentors": [mentor], "mentees": [mentee] });
    call(app, "pair.create", json!({ "fields": fields }))["id"].take()
}
