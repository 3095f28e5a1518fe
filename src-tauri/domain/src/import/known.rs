//! The people who are in the file of data already, found by the names of a list.

use std::collections::{HashMap, HashSet};

use crate::letters::fold;
use crate::pair;
use crate::person::{Fields, Likeness, likeness};
use crate::{mentee, mentor};

use super::plan::bare;

/// A card, or a row above that will become one: its id is then the row's key.
#[derive(Clone, Debug, Default)]
pub struct Card {
    pub id: String,
    pub fields: Fields,
    pub archived: bool,
    /// On the register.
    pub mentor: Option<mentor::Fields>,
    pub mentee: Option<mentee::Fields>,
    pub as_mentor: Shown,
    pub as_mentee: Shown,
}

/// What the program's own register shows in the columns of the card beside the card's own words: of a
/// person's pairs, of the courses that have rows of their own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    pub ends: String,
    pub results: String,
    /// With the words of the card; a mentor's only.
    pub courses: String,
}

/// A pair that is there.
#[derive(Clone, Debug)]
pub struct Paired {
    pub id: String,
    pub title: String,
    pub fields: pair::Fields,
    pub order_number: String,
    pub ordered_on: Option<crate::Day>,
    pub finished: bool,
}

#[derive(Clone, Debug)]
pub struct Organization {
    pub id: String,
    /// An enterprise or a college, not another school.
    pub partner: bool,
    pub short_name: String,
    pub full_name: String,
}

/// What a list is compared with. Lists are long, so everything is found by an index.
#[derive(Default)]
pub struct Known {
    pub cards: Vec<Card>,
    pub organizations: Vec<Organization>,
    /// Ids and labels of the dictionary of requests.
    pub requests: Vec<(String, String)>,
    pub pairs: Vec<Paired>,
    by_id: HashMap<String, usize>,
    /// By the first two letters of the surname and the first of the given name: who may be alike.
    by_letters: HashMap<String, Vec<usize>>,
    by_surname: HashMap<String, Vec<usize>>,
    /// Bare names of organisations; none is the school's own.
    places: HashMap<String, Option<usize>>,
    study_places: HashSet<String>,
    /// Pairs by their people.
    by_members: HashMap<String, Vec<usize>>,
    by_mentor: HashMap<String, Vec<usize>>,
}

/// Cards by how much they look like a row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Alike {
    pub same: Vec<usize>,
    pub close: Vec<usize>,
    /// The very same name with another birthday.
    pub namesakes: Vec<usize>,
}

impl Known {
    /// `own`: the school's own names.
    pub fn new(own: &[String], organizations: Vec<Organization>, requests: Vec<(String, String)>) -> Known {
        let mut places = HashMap::new();
        for (index, one) in organizations.iter().enumerate() {
            for name in [&one.short_name, &one.full_name].into_iter().filter(|name| !name.is_empty()) {
                places.entry(bare(name)).or_insert(Some(index));
            }
        }
        places.extend(own.iter().filter(|name| !name.is_empty()).map(|name| (bare(name), None)));
        Known { organizations, requests, places, ..Known::default() }
    }

    pub fn add(&mut self, card: Card) {
        let index = self.cards.len();
        self.by_id.insert(card.id.clone(), index);
        self.by_letters.entry(letters(&card.fields)).or_default().push(index);
        self.by_surname.entry(fold(&card.fields.surname)).or_default().push(index);
        self.study_places.extend(Some(fold(&card.fields.study_place)).filter(|place| !place.is_empty()));
        self.cards.push(card);
    }

    pub fn add_pair(&mut self, pair: Paired) {
        let index = self.pairs.len();
        self.by_members.entry(members(&pair.fields)).or_default().push(index);
        for mentor in &pair.fields.mentors {
            self.by_mentor.entry(mentor.clone()).or_default().push(index);
        }
        self.pairs.push(pair);
    }

    /// Pairs of just these people in just these roles.
    pub fn pairs_of(&self, fields: &pair::Fields) -> impl Iterator<Item = &Paired> + Clone {
        self.by_members.get(&members(fields)).into_iter().flatten().map(|at| &self.pairs[*at])
    }

    pub fn pairs_of_mentor(&self, mentor: &str) -> impl Iterator<Item = &Paired> {
        self.by_mentor.get(mentor).into_iter().flatten().map(|at| &self.pairs[*at])
    }

    pub fn is_study_place(&self, folded: &str) -> bool {
        self.study_places.contains(folded)
    }

    pub fn by_id(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// `short`: the row has letters for the given name and the patronymic.
    pub fn alike(&self, fields: &Fields, short: bool) -> Alike {
        let mut found = if short { self.by_initials(fields) } else { self.by_name(fields) };
        // Who has left is asked only where nobody else is meant.
        for list in [&mut found.same, &mut found.close, &mut found.namesakes] {
            if list.iter().any(|at| !self.cards[*at].archived) {
                list.retain(|at| !self.cards[*at].archived);
            }
        }
        found
    }

    fn by_name(&self, fields: &Fields) -> Alike {
        let mut found = Alike::default();
        let name = fields.name_key();
        for &index in self.by_letters.get(&letters(fields)).into_iter().flatten() {
            let card = &self.cards[index].fields;
            match likeness(fields, card) {
                Some(Likeness::Same) => found.same.push(index),
                Some(Likeness::Close) => found.close.push(index),
                None if card.name_key() == name => found.namesakes.push(index),
                None => {}
            }
        }
        found
    }

    fn by_initials(&self, fields: &Fields) -> Alike {
        let first = |text: &str| fold(text).chars().next();
        let fits = |card: &Fields| {
            first(&card.given) == first(&fields.given)
                && (fields.patronymic.is_empty() || first(&card.patronymic) == first(&fields.patronymic))
        };
        let people = self.by_surname.get(&fold(&fields.surname)).into_iter().flatten().copied();
        Alike { same: people.filter(|at| fits(&self.cards[*at].fields)).collect(), ..Alike::default() }
    }

    /// An organisation by its short or full name, however it is quoted.
    pub fn organization(&self, name: &str) -> Place<'_> {
        match self.places.get(&bare(name)) {
            Some(None) => Place::Own,
            Some(Some(at)) => Place::Other(&self.organizations[*at]),
            None => Place::Unknown,
        }
    }
}

/// Where somebody works or studies.
#[derive(Clone, Copy, Debug)]
pub enum Place<'a> {
    /// The school of the file.
    Own,
    Other(&'a Organization),
    Unknown,
}

/// The same for the same people in the same roles, in any order.
fn members(fields: &pair::Fields) -> String {
    let sorted = |ids: &[String]| {
        let mut ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        ids.sort_unstable();
        ids.join(" ")
    };
    format!("{}|{}", sorted(&fields.mentors), sorted(&fields.mentees))
}

fn letters(fields: &Fields) -> String {
    fold(&fields.surname).chars().take(2).chain(fold(&fields.given).chars().take(1)).collect()
}
