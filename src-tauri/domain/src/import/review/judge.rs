//! One row: whose it is, what it changes, and whether that is sure enough to be taken unasked.

use std::collections::HashMap;

use super::changes::Comparison;
use super::people::{self, Someone};
use super::shown::label;
use super::values::{Reader, Values, short};
use super::{Candidate, Change, Person, Row, State, doubts, whose};
use crate::Day;
use crate::import::known::Card;
use crate::import::{Decision, Known, Line, Plan, Sheet, Source, Wish};

pub struct Judge<'a> {
    pub index: usize,
    pub sheet: &'a Sheet,
    pub plan: &'a Plan,
    wish: &'a Wish,
    /// Its name.
    pub file: &'a str,
    pub today: Day,
    /// The class of the section that the next rows stand in.
    pub section: String,
    /// Cards that a row of this sheet has been about, with the number of that row.
    seen: HashMap<String, u32>,
    /// Folded names of new people, with the number of their row and their birthday.
    names: HashMap<String, (u32, Option<Day>)>,
}

impl<'a> Judge<'a> {
    pub fn new(index: usize, source: &'a Source, plan: &'a Plan, wish: &'a Wish, today: Day) -> Judge<'a> {
        let sheet = &source.sheets[index];
        Judge {
            index,
            sheet,
            plan,
            wish,
            file: &source.file,
            today,
            section: sheet.class(),
            seen: HashMap::new(),
            names: HashMap::new(),
        }
    }

    pub fn decision(&self, key: &str) -> Decision {
        self.wish.decisions.get(key).cloned().unwrap_or_default()
    }

    pub fn key(&self, line: &Line, person: usize) -> String {
        let key = format!("{}.{}", self.index, line.number);
        if person == 0 { key } else { format!("{key}.{}", person + 1) }
    }

    pub fn skipped(&self, index: usize, why: String) -> Row {
        let line = &self.sheet.lines[index];
        let texts: Vec<&str> =
            line.cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).collect();
        Row {
            state: State::Skipped,
            name: short(&texts.join(" · ")),
            why,
            ..Row::empty(self.key(line, 0), line.number)
        }
    }

    /// The people of a row, and what is kept of each that is taken.
    pub fn people(&mut self, index: usize, known: &mut Known) -> Vec<(Row, Option<Person>)> {
        let line = &self.sheet.lines[index];
        let people = people::people(line, self.plan);
        people.into_iter().enumerate().map(|(at, someone)| self.person(line, at, &someone, known)).collect()
    }

    fn person(
        &mut self,
        line: &Line,
        at: usize,
        someone: &Someone,
        known: &mut Known,
    ) -> (Row, Option<Person>) {
        let key = self.key(line, at);
        let decision = self.decision(&key);
        let reader = Reader { plan: self.plan, known, today: self.today, class: &self.section };
        let mut values = reader.read(someone);
        if decision.kind.is_some() {
            (values.kind, values.sure) = (decision.kind, true);
        }
        let mut row = Row::empty(key.clone(), line.number);
        row.doubts = doubts::of_name(self.sheet, line, someone);
        row.name = if someone.named { full(&values) } else { short(&someone.text) };
        if !someone.named || values.text("surname").is_empty() || values.text("given").is_empty() {
            (row.state, row.blocked) = (State::Doubtful, true);
            if row.name.is_empty() {
                row.name = short(&line.cells.iter().map(String::as_str).collect::<Vec<_>>().join(" "));
            }
            self.leave(&mut row, &decision);
            return (row, None);
        }
        let whose = whose::whose(someone, &values, &decision, known);
        let candidate = |at: &usize| of(&known.cards[*at]);
        row.candidates = whose.candidates.iter().map(candidate).collect();
        row.person = whose.card.as_ref().map(candidate);
        let card = whose.card.map(|at| &known.cards[at]);
        let number = line.number;
        let comparison = Comparison {
            known,
            sheet: self.sheet,
            list: self.plan.list,
            number,
            decision: &decision,
            today: self.today,
            short: someone.name.initials,
            close: whose.close,
        };
        let mut outcome = comparison.of(card, &values);
        for (field, column, text, why) in &values.unclear {
            row.doubts.push(format!(
                "{}: {} ({})",
                field.label(),
                quoted(text, why),
                self.sheet.place(*column, number)
            ));
        }
        for change in outcome.changes.iter().filter(|change| !change.note.is_empty()) {
            row.doubts.push(format!(
                "{}: {} ({})",
                label(&change.key),
                quoted(&change.after, &change.note),
                change.place
            ));
        }
        if let Some(card) = card {
            self.twice(card, number, &mut row.doubts);
        }
        let (name, birth) = (outcome.fields.name_key(), outcome.fields.birth_date);
        if card.is_none() {
            self.namesake(&name, birth, number, &mut row.doubts);
        }
        if !whose.doubt.is_empty() {
            row.doubts.insert(0, whose.doubt);
        }
        let archived = card.is_some_and(|card| card.archived);
        if archived {
            row.doubts.push("Карточка в архиве: если взять строку, карточка вернётся из архива.".into());
        }
        row.detail = outcome.fields.role_line();
        row.kind = outcome.fields.kind.or(values.kind);
        if !outcome.blocked.is_empty() {
            row.doubts.push(outcome.blocked.clone());
            row.blocked = true;
        }
        row.changes = std::mem::take(&mut outcome.changes);
        let taken = row.changes.iter().any(|change| change.taken);
        row.state = match (&row.person, row.doubts.is_empty()) {
            _ if row.blocked => State::Doubtful,
            (_, false) if decision.take.is_none() => State::Doubtful,
            (None, _) => State::New,
            (Some(_), _) if taken => State::Changed,
            _ => State::Same,
        };
        self.leave(&mut row, &decision);
        let id = row.person.as_ref().map(|person| person.id.clone());
        if matches!(row.state, State::Skipped | State::Doubtful) {
            return (row, None);
        }
        self.seen.insert(id.clone().unwrap_or_else(|| key.clone()), number);
        if row.state == State::Same {
            return (row, None);
        }
        let person = Person {
            key: key.clone(),
            id: id.clone(),
            fields: outcome.fields,
            mentor: outcome.mentor,
            mentee: outcome.mentee,
            restore: archived,
        };
        self.learn(known, whose.card, &person);
        (row, Some(person))
    }

    /// Later rows and sheets see the card as this row leaves it.
    fn learn(&self, known: &mut Known, card: Option<usize>, person: &Person) {
        match card {
            Some(at) => {
                let card = &mut known.cards[at];
                card.fields = person.fields.clone();
                (card.mentor, card.mentee) = (person.mentor.clone(), person.mentee.clone());
                card.archived = false;
            }
            None => known.add(Card {
                id: person.key.clone(),
                fields: person.fields.clone(),
                mentor: person.mentor.clone(),
                mentee: person.mentee.clone(),
                ..Card::default()
            }),
        }
    }

    /// The user has left the row out.
    pub fn leave(&self, row: &mut Row, decision: &Decision) {
        if decision.take == Some(false) {
            row.state = State::Skipped;
            row.why = "Вы решили не брать эту строку.".into();
        }
    }

    /// The same person has stood in this sheet already.
    fn twice(&self, card: &Card, number: u32, doubts: &mut Vec<String>) {
        if let Some(before) = self.seen.get(&card.id) {
            let line = if *before == number {
                "в этой же строке".to_owned()
            } else {
                format!("в строке {before}")
            };
            doubts.push(format!("Тот же человек уже есть {line}."));
        }
    }

    /// A new person of that name has stood in this sheet already.
    fn namesake(&mut self, name: &str, birth: Option<Day>, number: u32, doubts: &mut Vec<String>) {
        match self.names.get(name) {
            Some((_, other)) if birth.is_some() && other.is_some() && *other != birth => {}
            Some((before, _)) => {
                doubts.push(format!("Такое же ФИО в строке {before}: один человек или тёзки?"))
            }
            None => drop(self.names.insert(name.to_owned(), (number, birth))),
        }
    }
}

fn full(values: &Values) -> String {
    let parts = ["surname", "given", "patronymic"].map(|key| values.text(key));
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

fn of(card: &Card) -> Candidate {
    let archived = if card.archived { ", в архиве" } else { "" };
    Candidate {
        id: card.id.clone(),
        name: card.fields.name().full(),
        detail: card.fields.role_line() + archived,
    }
}

fn quoted(text: &str, why: &str) -> String {
    format!("«{}». {why}", short(text))
}

impl Row {
    pub(in crate::import) fn empty(key: String, number: u32) -> Row {
        Row {
            key,
            number,
            state: State::Same,
            name: String::new(),
            detail: String::new(),
            kind: None,
            person: None,
            candidates: Vec::new(),
            changes: Vec::<Change>::new(),
            doubts: Vec::new(),
            why: String::new(),
            blocked: false,
        }
    }
}
