//! What the file should hold, as simple as can be: names instead of ids, and a stack of
//! earlier states for undo and redo.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::change::Change;

/// What a person of the school is known by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Content {
    pub organized: bool,
    /// Surname → phone.
    pub people: BTreeMap<String, String>,
    /// Title → surnames of the mentor and the mentee.
    pub pairs: BTreeMap<String, BTreeSet<String>>,
}

#[derive(Clone, Debug, Default)]
pub struct Model {
    pub content: Content,
    /// Entries in the journal: one a change, one an undo, one a redo.
    journal: u64,
    /// How to call a person; only what was read from a file has ids.
    pub ids: BTreeMap<String, String>,
    earlier: Vec<Content>,
    undone: Vec<Content>,
}

/// Ids and the stacks are means; a file is right when its content and its journal are.
impl PartialEq for Model {
    fn eq(&self, other: &Model) -> bool {
        self.content == other.content && self.journal == other.journal
    }
}

impl Model {
    pub fn after(&self, changes: &[Change]) -> Model {
        let mut model = self.clone();
        for change in changes {
            model.apply(change);
        }
        model
    }

    fn apply(&mut self, change: &Change) {
        self.journal += 1;
        match change {
            Change::Undo => {
                let earlier = self.earlier.pop().expect("the stream undoes only its own changes");
                self.undone.push(std::mem::replace(&mut self.content, earlier));
            }
            Change::Redo => {
                let undone = self.undone.pop().expect("the stream redoes only what it undid");
                self.earlier.push(std::mem::replace(&mut self.content, undone));
            }
            change => {
                self.earlier.push(self.content.clone());
                self.undone.clear();
                change.apply(&mut self.content);
            }
        }
    }

    /// From the replies to app.state, person.list, pair.list and journal.list.
    pub fn read(replies: &[Value]) -> Model {
        let output = |index: usize| &replies[index]["output"];
        let text = |value: &Value| value.as_str().expect("a text").to_owned();
        let surname = |name: &Value| text(name).split(' ').next().unwrap_or_default().to_owned();
        let mut model = Model::default();
        model.content.organized = !output(0)["file"]["organization"].is_null();
        for row in output(1)["rows"].as_array().unwrap() {
            let name = surname(&row["name"]);
            model.ids.insert(name.clone(), text(&row["id"]));
            model.content.people.insert(name, text(&row["phone"]));
        }
        for row in output(2)["rows"].as_array().unwrap() {
            let members = ["mentors", "mentees"].iter().flat_map(|side| row[side].as_array().unwrap());
            let members = members.map(|member| surname(&member["name"])).collect();
            model.content.pairs.insert(text(&row["title"]), members);
        }
        model.journal = output(3)["total"].as_u64().expect("a number");
        model
    }
}
