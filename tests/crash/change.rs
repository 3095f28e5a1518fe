//! One change of the stream: what it asks of the program and what it does to the model.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::model::{Content, Model};

#[derive(Clone, Debug)]
pub enum Change {
    Setup,
    Add { surname: String },
    Phone { surname: String, id: String, phone: String },
    Pair { title: String, mentor: (String, String), mentee: (String, String) },
    Undo,
    Redo,
}

impl Change {
    /// Changes that all succeed one after another, starting from what the file holds.
    pub fn stream(before: &Model, length: usize, chance: &mut fastrand::Rng) -> Vec<Change> {
        let mut stream = Vec::new();
        let known: Vec<(&String, &String)> = before.ids.iter().collect();
        let mut number = before.content.people.len() + before.content.pairs.len();
        let (mut done, mut undone) = (0, 0);
        if !before.content.organized {
            stream.push(Change::Setup);
        }
        while stream.len() < length {
            number += 1;
            let change = match chance.u8(0..10) {
                8 if done > 0 => Change::Undo,
                9 if undone > 0 => Change::Redo,
                4 | 5 if !known.is_empty() => {
                    let (surname, id) = known[chance.usize(..known.len())];
                    Change::Phone {
                        surname: surname.clone(),
                        id: id.clone(),
                        phone: format!("8 900 {number}"),
                    }
                }
                6 | 7 if known.len() > 1 => {
                    let mentor = chance.usize(..known.len());
                    let mentee = (mentor + chance.usize(1..known.len())) % known.len();
                    let member = |index: usize| (known[index].0.clone(), known[index].1.clone());
                    Change::Pair {
                        title: format!("Пара {number}"),
                        mentor: member(mentor),
                        mentee: member(mentee),
                    }
                }
                _ => Change::Add { surname: format!("Человеков{number}") },
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
            Change::Pair { title, mentor, mentee } => json!({"name": "pair.create", "arg": {"fields": {
                "title": title, "form": "teacher_teacher", "model": "experienced_young", "kinds": ["traditional"],
                "start": "2026-09-01", "end": "2027-05-31", "mentors": [mentor.1], "mentees": [mentee.1],
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
            Change::Pair { title, mentor, mentee } => {
                let members = BTreeSet::from([mentor.0.clone(), mentee.0.clone()]);
                content.pairs.insert(title.clone(), members);
            }
            Change::Undo | Change::Redo => {}
        }
    }
}

fn person(surname: &str, phone: &str) -> Value {
    json!({"kind": "teacher", "surname": surname, "given": "Анна", "patronymic": "Ивановна", "sex": "female",
        "position": "учитель", "phone": phone})
}
