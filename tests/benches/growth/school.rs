//! The school that grows. Its people come in through the store and not through the commands:
//! fifty thousand of those would each wait for the disk.

use nastavnik_commands::App;
use nastavnik_domain::pair;
use nastavnik_domain::vocabulary::{Form, Model};
use nastavnik_domain::{mentee as mentee_rules, mentor as mentor_rules};
use nastavnik_store::{Act, Result, Store, Tx, mentee, mentor, person};
use serde_json::json;
use tempfile::TempDir;

use crate::machine::{call, day, now, program};
use crate::people;

/// People that one entry of the journal brings; four make a mentor with two mentees, and one more.
const AT_ONCE: usize = 100;

pub struct School {
    pub app: App,
    pub folder: TempDir,
    pub people: usize,
}

impl School {
    pub fn new() -> School {
        let folder = TempDir::new().unwrap();
        let mut app = program(folder.path());
        call(&mut app, "file.open", json!({}));
        let setup =
            json!({"kind": "school", "short_name": "МБОУ «Школа»", "curator": "Зорина Лидия Павловна"});
        call(&mut app, "organization.setup", setup);
        School { app, folder, people: 0 }
    }

    pub fn path(&self) -> std::path::PathBuf {
        self.folder.path().join("Наставник.nastavnik")
    }

    /// The program is started again, with no file open.
    pub fn restart(&mut self) {
        self.app = program(self.folder.path());
    }

    pub fn grow(&mut self, people: usize) {
        self.restart();
        let mut store = Store::open(&self.path(), self.folder.path(), &now()).unwrap();
        let act =
            Act { op: "bench", label: "Учебные данные", who: "Куратор", now: &now() };
        for start in (self.people..people).step_by(AT_ONCE) {
            let add = |tx: &Tx| (start..start + AT_ONCE).step_by(4).try_for_each(|first| four(tx, first));
            store.transact(&act, add).unwrap();
        }
        drop(store);
        self.people = people;
        call(&mut self.app, "file.open", json!({}));
    }
}

/// A mentor, two mentees in a pair each, and a pupil of whom every fifth waits for a mentor.
fn four(tx: &Tx, first: usize) -> Result<()> {
    let add = |number: usize| person::add(tx, &people::person(number));
    let (teacher, pupils, other) = (add(first)?, [add(first + 1)?, add(first + 2)?], add(first + 3)?);
    let entered_on = Some(day("2026-09-01"));
    let competencies = "подготовка к олимпиадам, проектная работа".into();
    let fields = mentor_rules::Fields { entered_on, competencies, ..Default::default() };
    mentor::save(tx, &teacher, &fields)?;
    let requests = vec!["studies".into(), "exams".into()];
    let fields = mentee_rules::Fields { entered_on, requests, ..Default::default() };
    for (number, pupil) in (first / 2..).zip(&pupils) {
        mentee::save(tx, pupil, &fields)?;
        pair_of(tx, number, &teacher, pupil)?;
    }
    if first.is_multiple_of(20) {
        let waiting_since = Some(day("2026-10-01"));
        mentee::save(tx, &other, &mentee_rules::Fields { waiting_since, ..fields })?;
    }
    Ok(())
}

/// Of a hundred pairs two lack a consent, five are over, the others are at work.
fn pair_of(tx: &Tx, number: usize, mentor: &str, mentee: &str) -> Result<()> {
    use nastavnik_store::pair::{Finish, add, consent, finish, order, start};
    let fields = pair::Fields {
        form: Some(Form::TeacherPupil),
        model: Some(Model::StrongWeak),
        start: Some(day("2026-09-15")),
        end: Some(day("2027-05-31")),
        mentors: vec![mentor.into()],
        mentees: vec![mentee.into()],
        goal: "повысить успеваемость".into(),
        ..Default::default()
    };
    let pair = add(tx, &fields, day("2026-09-10"))?;
    if number % 50 == 7 {
        return Ok(());
    }
    consent(tx, &pair, mentor, Some(day("2026-09-11")))?;
    consent(tx, &pair, mentee, Some(day("2026-09-12")))?;
    order(tx, &pair, "15-н", Some(day("2026-09-14")))?;
    start(tx, &pair, day("2026-09-15"))?;
    if number % 20 == 3 {
        let end = Finish {
            on: day("2026-11-01"), stopped: false, reason: "", result: "цель достигнута"
        };
        finish(tx, &pair, &end)?;
    }
    Ok(())
}
