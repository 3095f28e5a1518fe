//! One change of the stream: what it asks of the program and what it does to the model.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::model::{Content, Model};

#[derive(Clone, Debug)]
pub enum Change {
    Setup,
    Add { surname: String },
    Phone { surname: String, id: String, phone: String },
    Pair { title: String, day: String, mentor: (String, String), mentee: (String, String) },
    Undo,
    Redo,
}

impl Change {
    /// Changes that all succeed one after another, starting from what the file holds.
    /// Every one has a number of its own out of `serial`.
    pub fn stream(
        before: &Model,
        length: usize,
        serial: &mut u32,
        chance: &mut fastrand::Rng,
    ) -> Vec<Change> {
        let mut stream = Vec::new();
        let known: Vec<(&String, &String)> = before.ids.iter().collect();
        let (mut done, mut undone) = (0, 0);
        if !before.content.organized {
            stream.push(Change::Setup);
        }
        while stream.len() < length {
            *serial += 1;
            let number = *serial;
            let change = match chance.u8(0..10) {
                8 if done > 0 => Change::Undo,
                9 if undone > 0 => Change::Redo,
                4 | 5 if !known.is_empty() => {
                    let (surname, id) = known[chance.usize(..known.len())];
                    Change::Phone { surname: surname.clone(), id: id.clone(), phone: phone(number) }
                }
                6 | 7 if known.len() > 1 => {
                    let mentor = chance.usize(..known.len());
                    let mentee = (mentor + chance.usize(1..known.len())) % known.len();
                    let member = |index: usize| (known[index].0.clone(), known[index].1.clone());
                    Change::Pair {
                        title: format!("Пара {number}"),
                        day: day(number),
                        mentor: member(mentor),
                        mentee: member(mentee),
                    }
                }
                _ => Change::Add { surname: surname(number) },
            };
            match change {
                Change::Undo => (done, undone) = (done - 1, undone + 1),
                Change::Redo => (done, undone) = (done + 1, undone - 1),
                _ => (done, undone) = (done + 1, 0),
            }
            stream.push(change);
        }
        stream
    }

    pub fn call(&self) -> Value {
        match self {
            Change::Setup => json!({"name": "organization.setup", "arg": {
                "kind": "school", "short_name": "МБОУ «Школа»", "curator": "Кураторова Мария Петровна"}}),
            Change::Add { surname } => json!({"name": "person.add", "arg": {"fields": person(surname, "")}}),
            Change::Phone { surname, id, phone } => {
                json!({"name": "person.update", "arg": {"id": id, "fields": person(surname, phone)}})
            }
            Change::Pair { title, day, mentor, mentee } => json!({"name": "pair.create", "arg": {"fields": {
                "title": title, "form": "teacher_teacher", "model": "experienced_young", "kinds": ["traditional"],
                "start": day, "end": day, "mentors": [mentor.1], "mentees": [mentee.1],
                "overload_reason": "Других наставников нет"}}}),
            Change::Undo => json!({"name": "journal.undo", "arg": {}}),
            Change::Redo => json!({"name": "journal.redo", "arg": {}}),
        }
    }

    pub fn apply(&self, content: &mut Content) {
        match self {
            Change::Setup => {
                content.organized = true;
                content.people.insert("Кураторова".to_owned(), String::new());
            }
            Change::Add { surname } => drop(content.people.insert(surname.clone(), String::new())),
            Change::Phone { surname, phone, .. } => {
                drop(content.people.insert(surname.clone(), phone.clone()));
            }
            Change::Pair { title, mentor, mentee, .. } => {
                let members = BTreeSet::from([mentor.0.clone(), mentee.0.clone()]);
                content.pairs.insert(title.clone(), members);
            }
            Change::Undo | Change::Redo => {}
        }
    }
}

/// A name has no figures in it: they are written as letters.
fn surname(number: u32) -> String {
    let letters = ['а', 'б', 'в', 'г', 'д', 'е', 'ж', 'з', 'и', 'к'];
    let figures =
        number.to_string().bytes().map(|figure| letters[usize::from(figure - b'0')]).collect::<String>();
    format!("Человеков{figures}")
}

fn phone(number: u32) -> String {
    format!("+7 900 {:03}-{:02}-{:02}", number / 10_000 % 1000, number / 100 % 100, number % 100)
}

/// A day of its own for every pair: the same people may not be one pair twice at a time.
fn day(number: u32) -> String {
    let number = number % 25_000;
    format!("{}-{:02}-{:02}", 2000 + number / 336, number / 28 % 12 + 1, number % 28 + 1)
}

fn person(surname: &str, phone: &str) -> Value {
    json!({"kind": "teacher", "surname": surname, "given": "Анна", "patronymic": "Ивановна", "sex": "female",
        "position": "учитель", "phone": phone})
}
