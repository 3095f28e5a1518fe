//! A row against a card: field by field, what is new, and what the card will be.

use serde_json::{Map, Value, json};

use super::super::reading::experience;
use super::super::{Card, Decision, Known, List, Sheet, Shown};
use super::values::{Given, Values, short};
use super::{Change, shown};
use crate::letters::fold;
use crate::person::Fields;
use crate::{Day, Invalid, mentee, mentor, person};

/// What a row makes of a card.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    pub changes: Vec<Change>,
    pub fields: Fields,
    pub mentor: Option<mentor::Fields>,
    pub mentee: Option<mentee::Fields>,
    /// Why it cannot be kept at all.
    pub blocked: String,
}

pub struct Comparison<'a> {
    pub known: &'a Known,
    pub sheet: &'a Sheet,
    pub list: List,
    pub number: u32,
    pub decision: &'a Decision,
    pub today: Day,
    /// The row has letters for the given name and the patronymic.
    pub short: bool,
    /// The name is a letter apart from the card's.
    pub close: bool,
}

const NAME: [&str; 3] = ["surname", "given", "patronymic"];

impl Comparison<'_> {
    /// `card`: `None` for a new one.
    pub fn of(&self, card: Option<&Card>, values: &Values) -> Outcome {
        let mut before = flat(card);
        let mut changes = Vec::new();
        if card.is_none() {
            before.insert("kind".into(), json!(values.kind));
        }
        let mut after = before.clone();
        for given in &values.given {
            let name_kept = self.short && NAME.contains(&given.key) && card.is_some();
            if name_kept || self.is_same(card, &before, given) {
                continue;
            }
            let mut change = self.change(&before, given);
            change.taken &= self.decision.leave.is_some()
                || !card.is_some_and(|card| self.may_be_of_pairs(card, given.key));
            if change.taken {
                after.insert(given.key.into(), given.value.clone());
            }
            changes.push(change);
        }
        self.register(card, &mut after, &mut changes);
        if card.is_some_and(|card| card.archived) {
            changes.insert(0, self.plain("archived", "в архиве", "вернуть из архива"));
        }
        let mut outcome = Outcome { changes, ..Outcome::default() };
        self.settle(&mut outcome, &before, after);
        outcome
    }

    /// Without what the rules of a card refuse.
    fn settle(&self, outcome: &mut Outcome, before: &Map<String, Value>, mut after: Map<String, Value>) {
        for _ in 0..2 {
            let invalid = match self.checked(&after) {
                Ok((fields, mentor, mentee)) => {
                    (outcome.fields, outcome.mentor, outcome.mentee) = (fields, mentor, mentee);
                    outcome.blocked = String::new();
                    return;
                }
                Err(invalid) => invalid,
            };
            outcome.blocked = invalid.0.values().next().cloned().unwrap_or_default();
            for (key, why) in &invalid.0 {
                let key = if key == "birth_year" && after.get("birth_date") != before.get("birth_date") {
                    "birth_date"
                } else {
                    key
                };
                let Some(change) = outcome.changes.iter_mut().find(|change| change.key == key) else {
                    continue;
                };
                (change.taken, change.note) = (false, why.clone());
                let old = before.get(key).cloned().unwrap_or(Value::Null);
                after.insert(key.to_owned(), old);
            }
        }
        if let Ok((fields, mentor, mentee)) = self.checked(&after) {
            (outcome.fields, outcome.mentor, outcome.mentee) = (fields, mentor, mentee);
            outcome.blocked = String::new();
        }
    }

    #[allow(clippy::type_complexity, reason = "three records of one person, taken apart at once")]
    fn checked(
        &self,
        after: &Map<String, Value>,
    ) -> Result<(Fields, Option<mentor::Fields>, Option<mentee::Fields>), Invalid> {
        let unreadable = |_| Invalid::one("surname", "Строку не удалось прочитать.");
        let part = |prefix: &str| {
            let inside = |(key, value): (&String, &Value)| match (prefix, key.strip_prefix(prefix)) {
                ("", _) if key.contains('.') || ["mentor", "mentee"].contains(&key.as_str()) => None,
                (_, Some(rest)) => Some((rest.to_owned(), value.clone())),
                _ => None,
            };
            Value::Object(after.iter().filter_map(inside).filter(|(_, value)| !value.is_null()).collect())
        };
        let on = |register: &str| after.get(register) == Some(&Value::Bool(true));
        let fields: Fields = serde_json::from_value(part("")).map_err(unreadable)?;
        let fields = person::check(fields, self.today)?;
        let named = |prefix: &str, invalid: Invalid| {
            Invalid(invalid.0.into_iter().map(|(key, why)| (format!("{prefix}{key}"), why)).collect())
        };
        let mentor = match on("mentor") {
            true => {
                let fields = serde_json::from_value(part("mentor.")).map_err(unreadable)?;
                Some(mentor::check(fields).map_err(|invalid| named("mentor.", invalid))?)
            }
            false => None,
        };
        let mentee = match on("mentee") {
            true => {
                let fields = serde_json::from_value(part("mentee.")).map_err(unreadable)?;
                Some(mentee::check(fields, self.today).map_err(|invalid| named("mentee.", invalid))?)
            }
            false => None,
        };
        Ok((fields, mentor, mentee))
    }

    /// Onto the register that the sheet is a list of.
    fn register(&self, card: Option<&Card>, after: &mut Map<String, Value>, changes: &mut Vec<Change>) {
        let (key, on) = match self.list {
            List::Mentors => ("mentor", card.is_some_and(|card| card.mentor.is_some())),
            List::Mentees => ("mentee", card.is_some_and(|card| card.mentee.is_some())),
            List::People | List::Pairs => return,
        };
        if !on {
            let change = self.plain(key, "нет", "войдёт в базу");
            after.insert(key.into(), Value::Bool(change.taken));
            changes.push(change);
        }
    }

    fn plain(&self, key: &'static str, before: &str, after: &str) -> Change {
        Change {
            key: key.into(),
            before: before.into(),
            after: after.into(),
            taken: !self.leaves(key),
            ..Change::default()
        }
    }

    fn leaves(&self, key: &str) -> bool {
        match &self.decision.leave {
            Some(left) => left.iter().any(|left| left == key),
            // Of two names a letter apart the one in the card has been looked at before.
            None => self.close && NAME.contains(&key),
        }
    }

    fn change(&self, before: &Map<String, Value>, given: &Given) -> Change {
        let old = before.get(given.key).unwrap_or(&Value::Null);
        let after = shown::value(given.key, &given.value, self.known);
        let text = short(&given.text);
        Change {
            key: given.key.into(),
            place: self.sheet.place(given.column, self.number),
            before: shown::value(given.key, old, self.known),
            text: if fold(&text) == fold(&after) { String::new() } else { text },
            after: short(&after),
            taken: !self.leaves(given.key),
            note: String::new(),
        }
    }

    fn is_same(&self, card: Option<&Card>, before: &Map<String, Value>, given: &Given) -> bool {
        let empty =
            |value: &Value| value.is_null() || value == "" || value.as_array().is_some_and(Vec::is_empty);
        let old = before.get(given.key).unwrap_or(&Value::Null);
        if empty(&given.value) {
            return true;
        }
        let same = match (given.key, old.as_str(), given.value.as_str()) {
            ("phone" | "representative_phone", Some(old), Some(new)) => numbers(old) == numbers(new),
            ("teaching_since", Some(old), _) => {
                let years = experience::years(&given.text);
                let old = Fields { teaching_since: old.parse().ok(), ..Fields::default() };
                years.is_some() && old.teaching_years(self.today) == years
            }
            // The card says more: «учитель» and «учитель географии».
            ("position" | "subject", Some(old), Some(new)) if fold(old).starts_with(&fold(new)) => true,
            // A letter ё that the card lacks is worth taking.
            (_, Some(old), Some(new)) => {
                fold(old) == fold(new)
                    && (old.to_lowercase().contains('ё') || !new.to_lowercase().contains('ё'))
            }
            _ => false,
        };
        let of_register = |card: &Card| {
            given.key == "courses"
                && fold(&card.as_mentor.courses) == fold(given.value.as_str().unwrap_or_default())
        };
        same || *old == given.value
            || card.is_some_and(|card| of_register(card) || self.is_of_pairs(card, given))
    }

    /// The end of the programme of who is in pairs is that of the pairs unless somebody says otherwise: a
    /// register that was saved before a pair changed still has the old day.
    fn may_be_of_pairs(&self, card: &Card, key: &str) -> bool {
        let paired = |shown: &Shown, own: Option<Day>| !shown.ends.is_empty() && own.is_none();
        match key {
            "mentor.finished_on" => {
                paired(&card.as_mentor, card.mentor.as_ref().and_then(|own| own.finished_on))
            }
            "mentee.finished_on" => {
                paired(&card.as_mentee, card.mentee.as_ref().and_then(|own| own.finished_on))
            }
            _ => false,
        }
    }

    /// The register shows in one cell what is the person's own and what follows from pairs.
    fn is_of_pairs(&self, card: &Card, given: &Given) -> bool {
        let (shown, results) = match self.list {
            List::Mentors => (&card.as_mentor, card.mentor.as_ref().map(|own| own.results.as_str())),
            List::Mentees => (&card.as_mentee, card.mentee.as_ref().map(|own| own.results.as_str())),
            List::People | List::Pairs => return false,
        };
        let both = [results.unwrap_or_default(), &shown.results]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>();
        match given.key {
            "mentor.finished_on" | "mentee.finished_on" => given.text == shown.ends,
            "mentor.results" | "mentee.results" => fold(&given.text) == fold(&both.join("\n")),
            _ => false,
        }
    }
}

/// The ends of numbers, in which «8» and «+7» are one.
fn numbers(text: &str) -> Vec<String> {
    let digits = |part: &str| part.chars().filter(char::is_ascii_digit).collect::<String>();
    let tail = |digits: String| digits.get(digits.len().saturating_sub(10)..).unwrap_or_default().to_owned();
    let mut numbers: Vec<String> =
        text.split([',', ';', '\n']).map(digits).map(tail).filter(|one| !one.is_empty()).collect();
    numbers.sort();
    numbers
}

/// A card and its profiles as fields by their names.
fn flat(card: Option<&Card>) -> Map<String, Value> {
    let mut flat = Map::new();
    let mut add = |prefix: &str, fields: Result<Value, serde_json::Error>| {
        if let Ok(Value::Object(fields)) = fields {
            flat.extend(fields.into_iter().map(|(key, value)| (format!("{prefix}{key}"), value)));
        }
    };
    let nobody = Card::default();
    let of = card.unwrap_or(&nobody);
    add("", serde_json::to_value(&of.fields));
    add("mentor.", serde_json::to_value(of.mentor.clone().unwrap_or_default()));
    add("mentee.", serde_json::to_value(of.mentee.clone().unwrap_or_default()));
    flat.insert("mentor".into(), Value::Bool(of.mentor.is_some()));
    flat.insert("mentee".into(), Value::Bool(of.mentee.is_some()));
    flat
}
