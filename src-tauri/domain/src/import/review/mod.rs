//! Every row of a list as it will be: new, the same, changed, doubtful or passed over, and why.

mod changes;
mod doubts;
mod judge;
mod lines;
mod people;
mod shown;
mod values;
mod who;
mod whose;

use serde::Serialize;

use super::{Column, Known, List, Plan, Sheet, Source, Wish, pairs};
use crate::pace::{Pace, Stopped};
use crate::person::Fields;
use crate::vocabulary::{PersonKind, vocabulary};
use crate::{Day, mentee, mentor};
use lines::Role;

pub(super) use judge::Judge;
pub use shown::labels;
pub use values::NEW;
pub(super) use values::short;

vocabulary! {
    #[ts(rename = "ImportState")]
    State {
        New = "new", "Новая";
        Same = "same", "Без изменений";
        Changed = "changed", "Изменится";
        Doubtful = "doubtful", "Сомнительная";
        Skipped = "skipped", "Пропущена";
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "ImportReview")]
pub struct Review {
    pub sheets: Vec<SheetReview>,
    /// Of the sheets that come in.
    pub counts: Counts,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "ImportSheetReview")]
pub struct SheetReview {
    pub name: String,
    pub take: bool,
    pub list: List,
    pub kind: PersonKind,
    /// The number of the row with the headings; zero where there are none.
    pub heading: u32,
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
    /// The columns are those of the last file of this shape.
    pub remembered: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "ImportCounts")]
pub struct Counts {
    pub new: u32,
    pub same: u32,
    pub changed: u32,
    pub doubtful: u32,
    pub skipped: u32,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "ImportRow")]
pub struct Row {
    /// «0.12»: the sheet, the row; «0.12.2» for a second person of the row.
    pub key: String,
    pub number: u32,
    pub state: State,
    pub name: String,
    pub detail: String,
    /// Who it is, as far as the list tells.
    pub kind: Option<PersonKind>,
    /// The card that the row is about; none for a new one.
    pub person: Option<Candidate>,
    /// Cards that may be meant.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<_>")]
    pub candidates: Vec<Candidate>,
    pub changes: Vec<Change>,
    /// What should be looked at before the row is taken.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<_>")]
    pub doubts: Vec<String>,
    /// Why the row is passed over.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<_>")]
    pub why: String,
    /// It cannot be taken until the list or the columns are put right.
    pub blocked: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "ImportCandidate")]
pub struct Candidate {
    pub id: String,
    pub name: String,
    pub detail: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "ImportChange")]
pub struct Change {
    /// The field; its name is in the vocabulary.
    pub key: String,
    /// «C12»; empty where it is not from a cell.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<_>")]
    pub place: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<_>")]
    pub before: String,
    pub after: String,
    /// The words of the cell where they are not those of `after`.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<_>")]
    pub text: String,
    pub taken: bool,
    /// Why it is not taken.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<_>")]
    pub note: String,
}

/// What a row puts into the data once it is taken.
#[derive(Clone, Debug)]
pub enum Kept {
    Person(Box<Person>),
    Pair(Box<pairs::Pair>),
}

#[derive(Clone, Debug)]
pub struct Person {
    pub key: String,
    /// The card; the key of a row above; none for a new one.
    pub id: Option<String>,
    pub fields: Fields,
    /// The profile, where the person is or comes on that register.
    pub mentor: Option<mentor::Fields>,
    pub mentee: Option<mentee::Fields>,
    pub restore: bool,
}

/// What becomes of every row, and what is kept of those that are taken. `known` learns of the people
/// of each row, so that a later sheet finds them.
pub fn review(
    source: &Source,
    plans: &[Plan],
    wish: &Wish,
    mut known: Known,
    today: Day,
    pace: Pace,
) -> Result<(Review, Vec<Kept>), Stopped> {
    let mut review = Review::default();
    let taken = source.sheets.iter().zip(plans).filter(|(_, plan)| plan.take);
    let total = taken.map(|(sheet, _)| sheet.lines.len()).sum();
    let mut done = 0;
    let mut kept = Vec::new();
    for (index, (sheet, plan)) in source.sheets.iter().zip(plans).enumerate() {
        let mut judge = Judge::new(index, source, plan, wish, today);
        let mut step = || {
            done += 1;
            pace(done, total)
        };
        let rows = if plan.take { rows(&mut judge, &mut known, &mut kept, &mut step)? } else { Vec::new() };
        rows.iter().for_each(|row| review.counts.add(row.state));
        let (first, end) = plan.heading;
        review.sheets.push(SheetReview {
            name: sheet.name.clone(),
            take: plan.take,
            list: plan.list,
            kind: plan.kind,
            heading: if end > first { sheet.lines.get(end - 1).map_or(0, |line| line.number) } else { 0 },
            columns: plan.columns.clone(),
            rows,
            remembered: false,
        });
    }
    Ok((review, kept))
}

fn rows(
    judge: &mut Judge,
    known: &mut Known,
    kept: &mut Vec<Kept>,
    step: &mut dyn FnMut() -> Result<(), Stopped>,
) -> Result<Vec<Row>, Stopped> {
    let mut rows = Vec::new();
    for index in 0..judge.sheet.lines.len() {
        step()?;
        match lines::role(judge.sheet, index, judge.plan) {
            Role::Skipped(why) => rows.push(judge.skipped(index, why.into())),
            Role::Section(class) => {
                let why = match &class {
                    Some(class) => format!("Раздел: {class} класс"),
                    None => "Раздел списка".into(),
                };
                judge.section = class.unwrap_or_default();
                rows.push(judge.skipped(index, why));
            }
            Role::Person if judge.plan.list == List::Pairs => {
                let (row, pair) = pairs::row(judge, index, known);
                kept.extend(pair.map(|pair| Kept::Pair(Box::new(pair))));
                rows.push(row);
            }
            Role::Person => {
                for (row, person) in judge.people(index, known) {
                    kept.extend(person.map(|person| Kept::Person(Box::new(person))));
                    rows.push(row);
                }
            }
        }
    }
    Ok(rows)
}

impl Counts {
    fn add(&mut self, state: State) {
        let count = match state {
            State::New => &mut self.new,
            State::Same => &mut self.same,
            State::Changed => &mut self.changed,
            State::Doubtful => &mut self.doubtful,
            State::Skipped => &mut self.skipped,
        };
        *count += 1;
    }

    /// A row turns out to be of another state.
    pub fn turn(&mut self, from: State, to: State) {
        let mut counts = Counts::default();
        counts.add(from);
        *self = Counts {
            new: self.new - counts.new,
            same: self.same - counts.same,
            changed: self.changed - counts.changed,
            doubtful: self.doubtful - counts.doubtful,
            skipped: self.skipped - counts.skipped,
        };
        self.add(to);
    }

    pub fn total(&self) -> u32 {
        self.new + self.same + self.changed + self.doubtful + self.skipped
    }
}

impl Sheet {
    /// The class that the sheet's own name is: «5А».
    pub(super) fn class(&self) -> String {
        let class = super::reading::school_class::read(&self.name);
        class.filter(|class| class.letter.is_some()).map(|class| class.to_string()).unwrap_or_default()
    }
}
