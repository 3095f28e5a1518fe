//! What is known when a document is written. The same facts serve every kind: each takes what it
//! needs, and what is empty becomes a blank to be filled by hand.

use std::collections::BTreeMap;

use super::{Meeting, Programme, Year};
use crate::Day;
use crate::consolidated::District;
use crate::document::Page;
use crate::organization::Fields as Organization;
use crate::person::Fields as PersonFields;
use crate::register::{MenteeRow, MentorRow, PairRow};
use crate::survey::{self, criteria::Criterion};
use crate::vocabulary::{Form, Kind as MentoringKind, Model};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    pub organization: Organization,
    pub director: Option<Person>,
    pub curator: Option<Person>,
    /// The document's own, once it has them.
    pub number: String,
    pub day: Option<Day>,
    /// 2026 for 2026/2027.
    pub school_year: i16,
    /// The pairs that it is about, in the order of the document.
    pub pairs: Vec<Pair>,
    /// The person that it is about. In a document of a pair it is one of its members.
    pub person: Option<Person>,
    /// The partner that it is about.
    pub partner: Option<Organization>,
    pub roadmap: Option<Roadmap>,
    /// The questionnaire whose blank it is.
    pub survey: Option<survey::Fields>,
    /// The curator's sheet of the school year, as far as it is filled in.
    pub scores: BTreeMap<Criterion, i32>,
    /// What the school year came to, for its reports.
    pub year: Option<Year>,
    /// What the schools of a district have sent, for its note.
    pub district: Option<District>,
    pub change: Change,
    /// Legal references that the school has chosen for this kind, in their order.
    pub references: Vec<Reference>,
    pub mentors: Vec<MentorRow>,
    pub mentees: Vec<MenteeRow>,
    pub register: Vec<PairRow>,
    pub settings: Settings,
}

/// A person as documents need them. Cases: `grammar::Named::of(&person.fields)`,
/// `grammar::position`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Person {
    pub id: String,
    pub fields: PersonFields,
    /// The place of work of somebody from outside; empty for the school's own people.
    pub organization: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    pub id: String,
    /// A group's name.
    pub title: String,
    pub form: Form,
    pub model: Option<Model>,
    pub kinds: Vec<MentoringKind>,
    pub start: Day,
    pub end: Day,
    pub goal: String,
    pub mentors: Vec<Member>,
    pub mentees: Vec<Member>,
    /// What the mentees asked for.
    pub requests: Vec<String>,
    pub order_number: String,
    pub ordered_on: Option<Day>,
    pub finished_on: Option<Day>,
    pub result: String,
    /// One, or one of each mentee of a group that has no common one.
    pub programmes: Vec<Programme>,
    /// Those held, in the order of time.
    pub meetings: Vec<Meeting>,
}

/// A person in a pair.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Member {
    pub person: Person,
    pub consented_on: Option<Day>,
    /// A mentor's supplementary agreement about this pair.
    pub agreement: Option<Agreement>,
}

/// A supplementary agreement (ст. 351.8 ТК РФ): what, how long, in what form, for how much.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Agreement {
    pub number: String,
    pub day: Option<Day>,
    pub content: String,
    /// «очно, 2 часа в неделю».
    pub form: String,
    /// «доплата 3 000 рублей в месяц», «без оплаты, с предоставлением дополнительных дней отдыха».
    pub payment: String,
}

/// What changes in a pair: for orders about it, notices and refusals.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Change {
    pub reason: String,
    /// The first day on which the pair (or this mentor) does not work any more.
    pub on: Option<Day>,
    /// The new end of an extended pair.
    pub until: Option<Day>,
    /// Who mentors from then on.
    pub replacement: Option<Person>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Roadmap {
    pub title: String,
    pub act: String,
    pub start: Option<Day>,
    pub end: Option<Day>,
    pub lines: Vec<RoadmapLine>,
}

/// A section's heading (`level` above 0) or an activity.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoadmapLine {
    pub level: u8,
    pub number: String,
    pub title: String,
    pub deadline: String,
    pub responsible: String,
    pub result: String,
}

/// A legal act as documents cite it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reference {
    pub code: String,
    /// In the genitive, to stand after «на основании»: «статьи 351.8 Трудового кодекса Российской Федерации».
    pub genitive: String,
    /// In the instrumental, to stand after «в соответствии с»: «со статьёй 351.8 …», the preposition with it.
    pub instrumental: String,
}

/// How the school's papers look.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    pub page: Page,
    /// «п р и к а з ы в а ю» rather than «ПРИКАЗЫВАЮ».
    pub spaced: bool,
    /// «М.П.» beside signatures of agreements and letters.
    pub stamp: bool,
    /// «Исполнитель: …» at the foot of orders.
    pub executor: bool,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings { page: Page::default(), spaced: false, stamp: true, executor: false }
    }
}
