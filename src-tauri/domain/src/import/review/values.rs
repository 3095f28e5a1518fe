//! The cells of a person as values of a card and of a profile, by the names of their fields.

use serde_json::{Value, json};

use super::super::known::Place;
use super::super::reading::{
    category, contacts, day, experience, is_nothing, kind, phone, school_class, sex,
};
use super::super::{Field, Known, List, Plan};
use super::people::Someone;
use crate::Day;
use crate::letters::fold;
use crate::vocabulary::PersonKind;

/// A value that was understood, and the column that it stands in.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    pub key: &'static str,
    pub value: Value,
    pub column: usize,
    /// As it stands in the file.
    pub text: String,
}

#[derive(Clone, Debug, Default)]
pub struct Values {
    pub given: Vec<Given>,
    /// What was not understood: field, column, text, why.
    pub unclear: Vec<(Field, usize, String, String)>,
    pub kind: Option<PersonKind>,
    /// The row itself says the kind, or the whole sheet is a list of such people.
    pub sure: bool,
}

impl Values {
    pub fn text(&self, key: &str) -> &str {
        self.given
            .iter()
            .find(|given| given.key == key)
            .and_then(|given| given.value.as_str())
            .unwrap_or_default()
    }
}

pub struct Reader<'a> {
    pub plan: &'a Plan,
    pub known: &'a Known,
    pub today: Day,
    /// Of the section that the row stands in.
    pub class: &'a str,
}

impl Reader<'_> {
    pub fn read(&self, someone: &Someone) -> Values {
        let mut values = Values::default();
        values.kind = self.kind(someone);
        values.sure = self.plan.list == List::People || values.kind != Some(self.plan.kind);
        let name = &someone.name;
        for (key, part) in
            [("surname", &name.surname), ("given", &name.given), ("patronymic", &name.patronymic)]
        {
            // Letters for a name say less than what a card has.
            if !part.is_empty() {
                self.put(&mut values, key, part.as_str(), someone.column, &someone.text);
            }
        }
        for (field, column, text) in &someone.cells {
            if !is_nothing(text) || *field == Field::Category {
                self.cell(&mut values, *field, *column, text);
            }
        }
        self.rest(&mut values, someone);
        if values.kind == Some(PersonKind::Pupil) && !self.class.is_empty() {
            self.put(&mut values, "class", self.class, someone.column, self.class);
        }
        for (field, column, text) in &someone.unshared {
            let why = "В строке несколько человек: чьё это, непонятно.".to_owned();
            values.unclear.push((*field, *column, text.clone(), why));
        }
        values
    }

    /// The first word about a field stays; texts that add up are joined.
    fn put(
        &self,
        values: &mut Values,
        key: &'static str,
        value: impl Into<Value>,
        column: usize,
        text: &str,
    ) {
        let value = value.into();
        let adds = ADDING.contains(&key);
        match values.given.iter_mut().find(|given| given.key == key) {
            None => values.given.push(Given { key, value, column, text: text.to_owned() }),
            Some(given) if adds => {
                if let (Some(old), Some(new)) = (given.value.as_str(), value.as_str())
                    && !old.contains(new)
                {
                    let between = if key == "phone" { ", " } else { "; " };
                    given.value = format!("{old}{between}{new}").into();
                }
            }
            Some(_) => {}
        }
    }

    fn cell(&self, values: &mut Values, field: Field, column: usize, text: &str) {
        if text.starts_with('=') {
            let why = "Похоже на формулу, а не на значение.".to_owned();
            values.unclear.push((field, column, text.to_owned(), why));
            return;
        }
        let plain = |key: &'static str| Some((key, Value::from(text)));
        let profile = |mentor: &'static str, mentee: &'static str| {
            if self.plan.list == List::Mentees { mentee } else { mentor }
        };
        let single = match field {
            Field::Sex => sex::read(text).map(|sex| ("sex", json!(sex))),
            Field::Category => category::read(text).map(|category| ("category", json!(category))),
            Field::Experience => experience::read(text, self.today).map(|day| ("teaching_since", json!(day))),
            Field::Birth => day::read(text, self.today).map(|when| match when {
                day::When::Day(day) => ("birth_date", json!(day)),
                day::When::Year(year) => ("birth_year", json!(year)),
            }),
            Field::Email => contacts::email(text).map(|email| ("email", json!(email))),
            Field::Phone => phone::read(text).map(|phone| ("phone", json!(phone))),
            Field::RepresentativePhone => {
                phone::read(text).map(|phone| ("representative_phone", json!(phone)))
            }
            Field::Class if values.kind == Some(PersonKind::Pupil) => {
                school_class::read(text).map(|class| ("class", json!(class.to_string())))
            }
            Field::EnteredOn => {
                self.day(text).map(|day| (profile("mentor.entered_on", "mentee.entered_on"), json!(day)))
            }
            Field::FinishedOn => {
                // Of several pairs the register has a line each: those are not the person's own.
                if text.contains('\n') {
                    return;
                }
                self.day(text).map(|day| (profile("mentor.finished_on", "mentee.finished_on"), json!(day)))
            }
            Field::Kind => kind::read(text).map(|kind| ("kind", json!(kind))),
            Field::Class => plain("class"),
            Field::StudyPlace => plain("study_place"),
            Field::Position => plain("position"),
            Field::Subject => plain("subject"),
            Field::Education => plain("education"),
            Field::Courses => plain("courses"),
            Field::Address => plain("address"),
            Field::RepresentativeRole => plain("representative_role"),
            Field::Note => plain("note"),
            Field::Results => plain(profile("mentor.results", "mentee.results")),
            Field::Link => plain(profile("mentor.link", "mentee.link")),
            Field::Competencies => plain("mentor.competencies"),
            Field::Achievements => plain("mentor.achievements"),
            Field::Interests => plain("mentor.interests"),
            Field::WantedAge => plain("mentor.wanted_age"),
            Field::TimeResource => plain("mentor.time_resource"),
            Field::CompletionMark => plain("mentee.completion_mark"),
            Field::Contacts | Field::Representative => return self.contacts(values, field, column, text),
            Field::Place => return self.place(values, column, text),
            Field::Detail => return self.detail(values, column, text),
            Field::Request => return self.request(values, column, text),
            _ => return,
        };
        match single {
            Some((key, value)) => self.put(values, key, value, column, text),
            None => values.unclear.push((field, column, text.to_owned(), unclear(field).to_owned())),
        }
    }

    fn day(&self, text: &str) -> Option<Day> {
        match day::read(text, self.today)? {
            day::When::Day(day) => Some(day),
            day::When::Year(_) => None,
        }
    }

    fn contacts(&self, values: &mut Values, field: Field, column: usize, text: &str) {
        let found = contacts::read(text);
        let parent =
            field == Field::Representative || !found.representative.is_empty() || !found.role.is_empty();
        let phone = if parent { "representative_phone" } else { "phone" };
        let parts = [
            ("representative", found.representative),
            ("representative_role", found.role),
            (phone, found.phone),
            ("email", found.email),
        ];
        for (key, part) in parts.into_iter().filter(|(_, part)| !part.is_empty()) {
            self.put(values, key, part, column, text);
        }
        if !found.rest.is_empty() {
            values.unclear.push((
                field,
                column,
                text.to_owned(),
                format!("Непонятно: «{}».", short(&found.rest)),
            ));
        }
    }

    /// «МБОУ «Заречная СОШ», 10А класс».
    fn place(&self, values: &mut Values, column: usize, text: &str) {
        let class = text.rsplit_once(',').and_then(|(head, tail)| Some((head, school_class::read(tail)?)));
        let name = class.as_ref().map_or(text, |(head, _)| head).trim();
        if let Some((_, class)) = &class {
            self.put(values, "class", class.to_string(), column, text);
        }
        match self.known.organization(name) {
            // The school's own people have no other place.
            Place::Own => {}
            Place::Other(organization) => {
                self.put(values, "organization_id", organization.id.as_str(), column, text)
            }
            Place::Unknown if values.kind == Some(PersonKind::Student) => {
                self.put(values, "study_place", name, column, text)
            }
            Place::Unknown if values.kind == Some(PersonKind::Partner) => {
                self.put(values, "organization_id", format!("{NEW}{name}"), column, text);
            }
            Place::Unknown => {
                let why = "Такой организации нет среди партнёров и школ.".to_owned();
                values.unclear.push((Field::Place, column, text.to_owned(), why));
            }
        }
    }

    /// «учитель математики, высшая категория», «10А класс».
    fn detail(&self, values: &mut Values, column: usize, text: &str) {
        if let Some(class) = school_class::read(text) {
            return self.put(values, "class", class.to_string(), column, text);
        }
        let (position, category) = match text.rsplit_once(',') {
            Some((head, tail)) => match category::read(tail) {
                Some(category) => (head, Some(category)),
                None => (text, None),
            },
            None => (text, None),
        };
        self.put(values, "position", position.trim(), column, text);
        if let Some(category) = category {
            self.put(values, "category", json!(category), column, text);
        }
    }

    fn request(&self, values: &mut Values, column: usize, text: &str) {
        let (mut ids, mut own) = (Vec::new(), Vec::new());
        for piece in text.split([';', '\n']).map(str::trim).filter(|piece| !piece.is_empty()) {
            match self
                .known
                .requests
                .iter()
                .find(|(_, label)| fold(label) == fold(piece.trim_end_matches('.')))
            {
                Some((id, _)) => ids.push(id.clone()),
                None => own.push(piece),
            }
        }
        if !ids.is_empty() {
            ids.sort();
            self.put(values, "mentee.requests", json!(ids), column, text);
        }
        if !own.is_empty() {
            self.put(values, "mentee.request_text", own.join("; "), column, text);
        }
    }

    /// «Зорина Лидия Павловна, учитель».
    fn rest(&self, values: &mut Values, someone: &Someone) {
        let rest = someone.name.rest.trim_end_matches(['.', ',']).trim();
        if rest.is_empty() {
            return;
        }
        let column = someone.column;
        if let Some(class) = school_class::read(rest) {
            self.put(values, "class", class.to_string(), column, &someone.text);
        } else if kind::is_position(rest) {
            self.put(values, "position", rest, column, &someone.text);
        } else {
            let why = format!("После имени стоит «{}»: в карточку не попадёт.", short(rest));
            values.unclear.push((Field::Name, column, someone.text.clone(), why));
        }
    }
}

/// Texts of several columns are joined.
const ADDING: [&str; 12] = [
    "phone",
    "representative_phone",
    "note",
    "education",
    "courses",
    "address",
    "subject",
    "mentor.results",
    "mentee.results",
    "mentor.competencies",
    "mentor.achievements",
    "mentor.interests",
];

/// Before the name of an organisation that is to be added.
pub const NEW: &str = "новая:";

fn unclear(field: Field) -> &'static str {
    match field {
        Field::Birth => "Такой даты не бывает, или она записана непонятно.",
        Field::EnteredOn | Field::FinishedOn => "Нужна дата: число, месяц и год.",
        Field::Phone | Field::RepresentativePhone => "Не похоже на телефон.",
        Field::Email => "Не похоже на адрес почты.",
        Field::Class => "Не похоже на класс.",
        Field::Category => "Непонятно, какая это категория.",
        Field::Experience => "Непонятно, какой это стаж.",
        _ => "Непонятно.",
    }
}

/// Enough to recognise a text by, in characters.
pub fn short(text: &str) -> String {
    const ENOUGH: usize = 80;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(ENOUGH) {
        Some((at, _)) => format!("{}…", line[..at].trim_end()),
        None => line,
    }
}
