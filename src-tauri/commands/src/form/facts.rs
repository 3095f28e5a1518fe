//! What the program answers a form: words of the school, figures, answers typed in before.

use std::collections::{BTreeMap, BTreeSet};

use nastavnik_domain::district_form::{Field, Filling, Period, Target, Value, key};
use nastavnik_domain::vocabulary::Form;
use nastavnik_domain::writing::{Kind, Status};
use nastavnik_domain::{Day, school_year};
use nastavnik_store::document::{self, Query};
use nastavnik_store::form::{self as kept, Span, figures};
use nastavnik_store::{Store, organization, person};

use crate::Fault;
use crate::indicator::lines;

pub(super) struct Facts {
    /// Of all forms of mentoring, and of those that the form asks for.
    figures: BTreeMap<Option<Form>, BTreeMap<Field, Value>>,
    words: BTreeMap<Field, Value>,
    answers: BTreeMap<String, String>,
    /// Phones, birth years and full names of children are given.
    pub personal: bool,
    pub children: BTreeSet<String>,
    pub span: Span,
}

/// Why a place is left empty.
pub(super) const UNKNOWN: &str = "в программе этого нет";
pub(super) const UNANSWERED: &str = "нет ответа";
pub(super) const UNDECIDED: &str = "не решено, чем заполнять";
pub(super) const PERSONAL: &str = "личные сведения не указываются";

pub(super) fn gather(
    store: &Store,
    filling: &Filling,
    period: Period,
    today: Day,
    personal: bool,
) -> Result<Facts, Fault> {
    let span = Span::new(period, today).ok_or_else(|| Fault::field("period", "Выберите период."))?;
    let forms: BTreeSet<Option<Form>> = filling
        .cells
        .iter()
        .filter_map(|rule| match rule.target {
            Some(Target::Field { form, .. }) => Some(form),
            _ => None,
        })
        .chain([None])
        .collect();
    let counted = forms.into_iter().map(|form| Ok((form, figures(store, &span, form)?)));
    let answers = kept::figures_of(store, period)?.into_iter().map(|figure| (figure.question, figure.value));
    Ok(Facts {
        figures: counted.collect::<Result<_, Fault>>()?,
        words: words(store, &span, period, today)?,
        answers: answers.collect(),
        personal,
        children: kept::children(store)?,
        span,
    })
}

impl Facts {
    /// What comes into a place of its own; why nothing does.
    pub fn single(&self, target: &Option<Target>) -> Result<Option<Value>, &'static str> {
        match target {
            None => Err(UNDECIDED),
            Some(Target::Skip) => Ok(None),
            Some(Target::Text { text }) => Ok(Value::text(text.clone())),
            Some(Target::Ask { question }) => {
                let answer = self.answers.get(&key(question)).and_then(|answer| Value::typed(answer));
                answer.map(Some).ok_or(UNANSWERED)
            }
            Some(Target::Field { field, form }) => {
                let figure = self.figures.get(form).and_then(|figures| figures.get(field));
                figure.or_else(|| self.words.get(field)).cloned().map(Some).ok_or(UNKNOWN)
            }
        }
    }

    pub fn answer(&self, question: &str) -> Option<&String> {
        self.answers.get(&key(question))
    }

    /// A name as it may leave the school: of a child only with initials, unless it is asked for.
    pub fn name(&self, full: &str) -> String {
        if self.personal || !self.children.contains(full) {
            return full.to_owned();
        }
        let mut parts = full.split_whitespace();
        let surname = parts.next().unwrap_or_default().to_owned();
        let initials = parts.filter_map(|part| part.chars().next()).map(|letter| format!("\u{a0}{letter}."));
        surname + &initials.collect::<String>()
    }
}

fn words(store: &Store, span: &Span, period: Period, today: Day) -> Result<BTreeMap<Field, Value>, Fault> {
    let own = organization::own(store)?.map(|own| own.fields).unwrap_or_default();
    let find = |id: &Option<String>| id.as_deref().map(|id| person::get(store, id)).transpose();
    let (director, curator) = (find(&own.director_id)?, find(&own.curator_id)?);
    let (director, curator) = (director.map(|found| found.fields), curator.map(|found| found.fields));
    let full_name = if own.full_name.is_empty() { own.short_name.clone() } else { own.full_name.clone() };
    let mut texts = vec![
        (Field::OrgShortName, own.short_name),
        (Field::OrgFullName, full_name),
        (Field::OrgDistrict, own.district),
        (Field::OrgDepartment, own.department),
        (Field::OrgAddress, own.address),
        (Field::OrgPlace, own.place),
        (Field::OrgPhone, own.phone),
        (Field::OrgEmail, own.email),
        (Field::Period, period.title()),
        (Field::SchoolYear, school_year::title(span.school_year)),
    ];
    if let Some(director) = director {
        texts.push((Field::DirectorName, director.name().full()));
        texts.push((Field::DirectorPosition, director.position));
    }
    if let Some(curator) = curator {
        let contacts: Vec<_> =
            [&curator.phone, &curator.email].into_iter().filter(|part| !part.is_empty()).cloned().collect();
        texts.push((Field::CuratorName, curator.name().full()));
        texts.push((Field::CuratorContacts, contacts.join(", ")));
        texts.push((Field::CuratorPosition, curator.position));
        texts.push((Field::CuratorPhone, curator.phone));
        texts.push((Field::CuratorEmail, curator.email));
    }
    let orders = orders(store, span)?;
    let all = |one: fn(&(String, Day)) -> String| orders.iter().map(one).collect::<Vec<_>>().join(", ");
    texts.push((Field::Order, all(|(number, day)| told(number, Some(*day)))));
    texts.push((Field::OrderNumber, all(|(number, _)| number.clone())));
    let mut found: BTreeMap<Field, Value> =
        texts.into_iter().filter_map(|(field, text)| Some((field, Value::text(text)?))).collect();
    found.insert(Field::Today, Value::Day(today));
    found.insert(Field::PeriodStart, Value::Day(span.start));
    found.insert(Field::PeriodEnd, Value::Day(span.end));
    match orders.as_slice() {
        [] => {}
        [(_, day)] => drop(found.insert(Field::OrderDay, Value::Day(*day))),
        _ => drop(found.insert(Field::OrderDay, Value::Text(all(|(_, day)| day.short())))),
    }
    found.extend(indicators(store, span.school_year, today)?);
    Ok(found)
}

/// The six as monitoring shows them, where both numbers are known.
fn indicators(store: &Store, year: i16, today: Day) -> Result<Vec<(Field, Value)>, Fault> {
    let lines = lines(store, std::iter::once(year), today)?;
    let percent = |line: nastavnik_domain::indicator::listing::Line| {
        let field = Field::from_code(&format!("indicator_{}", line.code.code()))?;
        let year = line.years.into_iter().next().filter(|year| !year.contradicts)?;
        Some((field, Value::Share(year.percent? / 100.0)))
    };
    Ok(lines.into_iter().filter_map(percent).collect())
}

/// «№ 45-ОД от 02.09.2026».
pub(super) fn told(number: &str, day: Option<Day>) -> String {
    let number = if number.is_empty() { String::new() } else { format!("№\u{a0}{number}") };
    let day = day.map(|day| format!("от\u{a0}{}", day.short())).unwrap_or_default();
    [number, day].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The orders of the pairs that worked, the earliest first; those that are signed where no pair has one.
fn orders(store: &Store, span: &Span) -> Result<Vec<(String, Day)>, Fault> {
    let of_pairs = kept::pairs(store, span)?.into_iter();
    let of_pairs = of_pairs.filter_map(|pair| Some((pair.order_number, pair.ordered_on?)));
    let mut found: Vec<(String, Day)> = of_pairs.filter(|(number, _)| !number.is_empty()).collect();
    if found.is_empty() {
        for kind in [Kind::PairsOrder, Kind::PupilsOrder] {
            let query = Query {
                kind: Some(kind),
                status: Some(Status::Signed),
                school_year: Some(span.school_year),
                ..Query::default()
            };
            let signed =
                document::list(store, &query)?.into_iter().filter_map(|row| Some((row.number, row.day?)));
            found.extend(signed.filter(|(_, day)| *day <= span.on));
        }
    }
    found.sort_by(|a, b| a.1.cmp(&b.1).then_with(|| a.0.cmp(&b.0)));
    found.dedup();
    Ok(found)
}
