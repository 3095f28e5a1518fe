//! A row of «Пары и группы» against the pairs that are there.

use std::collections::BTreeSet;

use super::known::{Known, Paired};
use super::plan::bare;
use super::reading::{day, is_nothing, name, several};
use super::review::{Candidate, Change, Judge, Row, State, short};
use super::{Decision, Field, Line};
use crate::Day;
use crate::letters::fold;
use crate::mentor::USUAL_CAPACITY;
use crate::pair::{Fields, Party, check};
use crate::vocabulary::{Form, Kind, Model, PersonKind};

/// What a row puts into the data once it is taken.
#[derive(Clone, Debug)]
pub struct Pair {
    pub key: String,
    /// The pair that is there already.
    pub id: Option<String>,
    /// Members are ids of cards or keys of rows that become cards.
    pub fields: Fields,
    /// The number and the day of the order, where they are new.
    pub order: Option<(String, Day)>,
}

/// What the cells of a row say.
#[derive(Default)]
struct Said {
    fields: Fields,
    order: Option<(String, Day)>,
    /// Which of the fields the row names at all, and in which column.
    places: Vec<(&'static str, usize)>,
    doubts: Vec<String>,
    /// Members who cannot be told.
    lost: bool,
    names: String,
}

pub fn row(judge: &mut Judge, index: usize, known: &mut Known) -> (Row, Option<Pair>) {
    let line = &judge.sheet.lines[index];
    let key = judge.key(line, 0);
    let decision = judge.decision(&key);
    let mut row = Row::empty(key.clone(), line.number);
    let said = said(judge, line, known);
    row.name = if said.names.is_empty() { short(&line.cells.join(" ")) } else { said.names.clone() };
    row.doubts.clone_from(&said.doubts);
    if line.hidden {
        row.doubts.push("Строка скрыта в файле: возможно, её отобрали фильтром или спрятали.".into());
    }
    let found = if said.lost { None } else { same(known, &said.fields).cloned() };
    let found = found.as_ref();
    if said.lost {
        row.blocked = true;
    }
    let mut fields = found.map(|pair| pair.fields.clone()).unwrap_or_default();
    let mut order = None;
    if !said.lost {
        (fields.mentors, fields.mentees) = (said.fields.mentors.clone(), said.fields.mentees.clone());
        changes(judge, line, &said, found, &decision, &mut row, &mut fields, &mut order);
        fits(known, found, &fields, &mut row);
        places(judge, known, found, &mut fields, &mut row);
    }
    row.person =
        found.map(|pair| Candidate { id: pair.id.clone(), name: pair.title.clone(), detail: String::new() });
    row.detail = fields.form.map(Form::label).unwrap_or_default().to_owned();
    let taken = row.changes.iter().any(|change| change.taken);
    row.state = match (found, row.doubts.is_empty()) {
        _ if row.blocked => State::Doubtful,
        (_, false) if decision.take.is_none() => State::Doubtful,
        (None, _) => State::New,
        (Some(_), _) if taken => State::Changed,
        _ => State::Same,
    };
    judge.leave(&mut row, &decision);
    let kept = matches!(row.state, State::New | State::Changed);
    let pair = Pair { key, id: found.map(|pair| pair.id.clone()), fields, order };
    if kept && pair.id.is_none() {
        known.pairs.push(Paired {
            id: pair.key.clone(),
            title: row.name.clone(),
            fields: pair.fields.clone(),
            order_number: String::new(),
            ordered_on: None,
            finished: false,
        });
    }
    (row, kept.then_some(pair))
}

fn said(judge: &Judge, line: &Line, known: &Known) -> Said {
    let mut said = Said::default();
    let cell = |field: Field| {
        let columns = judge.plan.of(field).map(|column| (column, line.cell(column)));
        columns.filter(|(_, text)| !is_nothing(text)).map(|(column, text)| (column, text.to_owned())).next()
    };
    let people = |field: Field, said: &mut Said| -> Vec<String> {
        let Some((column, text)) = cell(field) else {
            said.lost = true;
            said.doubts.push(format!("{}: никого нет.", field.label()));
            return Vec::new();
        };
        let place = judge.sheet.place(column, line.number);
        let mut ids = Vec::new();
        for piece in several::split(grouped(&text).1) {
            match member(&piece, known) {
                Ok(id) => ids.push(id),
                Err(why) => {
                    said.lost = true;
                    said.doubts.push(format!("{why} ({place})"));
                }
            }
        }
        ids
    };
    said.fields.mentors = people(Field::Mentors, &mut said);
    said.fields.mentees = people(Field::Mentees, &mut said);
    let short_names = |ids: &[String]| {
        let names =
            ids.iter().filter_map(|id| known.by_id(id)).map(|at| known.cards[at].fields.name().short());
        names.collect::<Vec<_>>().join(", ")
    };
    if !said.lost {
        said.names = format!("{} — {}", short_names(&said.fields.mentors), short_names(&said.fields.mentees));
    }
    let title = cell(Field::Mentees).map(|(column, text)| (column, grouped(&text).0.to_owned()));
    if let Some((column, title)) = title.filter(|(_, title)| !title.is_empty()) {
        said.fields.title = title;
        said.places.push(("title", column));
    }
    terms(judge, line, &cell, &mut said);
    said
}

/// Form, model, kinds, period, order.
fn terms(judge: &Judge, line: &Line, cell: &dyn Fn(Field) -> Option<(usize, String)>, said: &mut Said) {
    let unclear = |field: Field, column: usize, text: &str, doubts: &mut Vec<String>| {
        let place = judge.sheet.place(column, line.number);
        doubts.push(format!("{}: непонятно «{}» ({place})", field.label(), short(text)));
    };
    let plain = |text: &str| bare(&text.replace(['–', '—', '-'], " "));
    if let Some((column, text)) = cell(Field::Form) {
        said.fields.form = Form::ALL.iter().copied().find(|form| plain(form.label()) == plain(&text));
        match said.fields.form {
            Some(_) => said.places.push(("form", column)),
            None => unclear(Field::Form, column, &text, &mut said.doubts),
        }
    }
    if let Some((column, text)) = cell(Field::Model) {
        said.fields.model = Model::ALL.iter().copied().find(|model| plain(model.label()) == plain(&text));
        match said.fields.model {
            Some(_) => said.places.push(("model", column)),
            None => unclear(Field::Model, column, &text, &mut said.doubts),
        }
    }
    if let Some((column, text)) = cell(Field::Kinds) {
        let pieces = text.split([',', ';', '\n']).map(str::trim).filter(|piece| !piece.is_empty());
        let one = |piece: &str| {
            let bare = plain(piece);
            Kind::ALL.iter().copied().find(|kind| {
                plain(kind.label()) == bare || plain(kind.label()).starts_with(&format!("{bare} "))
            })
        };
        match pieces.map(one).collect::<Option<Vec<Kind>>>() {
            Some(mut kinds) => {
                kinds.sort();
                said.fields.kinds = kinds;
                said.places.push(("kinds", column));
            }
            None => unclear(Field::Kinds, column, &text, &mut said.doubts),
        }
    }
    for (field, key) in [(Field::Start, "start"), (Field::End, "end")] {
        let Some((column, text)) = cell(field) else { continue };
        let Some(day::When::Day(day)) = day::read(&text, judge.today) else {
            unclear(field, column, &text, &mut said.doubts);
            continue;
        };
        if key == "start" {
            said.fields.start = Some(day)
        } else {
            said.fields.end = Some(day)
        }
        said.places.push((key, column));
    }
    if let Some((column, text)) = cell(Field::Order) {
        match order(&text, judge.today) {
            Some(order) => {
                said.order = Some(order);
                said.places.push(("order", column));
            }
            None => unclear(Field::Order, column, &text, &mut said.doubts),
        }
    }
}

/// A group's name over its people: «Кружок:» and the rest.
fn grouped(text: &str) -> (&str, &str) {
    match text.split_once(":\n") {
        Some((title, rest)) => (title.trim(), rest),
        None => ("", text),
    }
}

fn member(piece: &str, known: &Known) -> Result<String, String> {
    let Some(read) = name::read(piece).filter(|read| !read.given.is_empty()) else {
        return Err(format!("Не похоже на ФИО: «{}».", short(piece)));
    };
    let fields = crate::person::Fields {
        surname: read.surname,
        given: read.given,
        patronymic: read.patronymic,
        ..Default::default()
    };
    let same = known.alike(&fields, read.initials).same;
    let detail = fold(&read.rest);
    let of_detail = |at: &&usize| !detail.is_empty() && fold(&known.cards[**at].fields.role_line()) == detail;
    match same.as_slice() {
        [only] => Ok(known.cards[*only].id.clone()),
        [] => Err(format!(
            "Нет карточки: {}. Сначала возьмите этого человека из списка людей.",
            fields.name().full()
        )),
        several => match several.iter().find(of_detail) {
            Some(at) => Ok(known.cards[*at].id.clone()),
            None => Err(format!("Карточек «{}» несколько: неясно, о ком строка.", fields.name().full())),
        },
    }
}

/// «№ 45-ОД от 01.09.2026».
fn order(text: &str, today: Day) -> Option<(String, Day)> {
    let text = text.replace('\u{a0}', " ");
    let (number, on) = text.rsplit_once("от ")?;
    let day::When::Day(on) = day::read(on.trim(), today)? else { return None };
    let number = number.trim().trim_start_matches('№').trim().trim_end_matches(',').to_owned();
    (!number.is_empty()).then_some((number, on))
}

/// The pair of the same people: of several the one of that time, then one that lasts.
fn same<'a>(known: &'a Known, fields: &Fields) -> Option<&'a Paired> {
    let members = |fields: &Fields| {
        let sorted = |ids: &[String]| {
            let mut ids = ids.to_vec();
            ids.sort();
            ids
        };
        (sorted(&fields.mentors), sorted(&fields.mentees))
    };
    let wanted = members(fields);
    let all: Vec<&Paired> = known.pairs.iter().filter(|pair| members(&pair.fields) == wanted).collect();
    let of_time = all.iter().find(|pair| pair.fields.start == fields.start || pair.fields.end == fields.end);
    let lasting = || {
        all.iter()
            .find(|pair| !pair.finished && fields.start.is_none_or(|start| pair.fields.end >= Some(start)))
    };
    of_time.or_else(lasting).copied()
}

#[allow(clippy::too_many_arguments, reason = "what is said, what is there, and the three things that follow")]
fn changes(
    judge: &Judge,
    line: &Line,
    said: &Said,
    found: Option<&Paired>,
    decision: &Decision,
    row: &mut Row,
    fields: &mut Fields,
    order: &mut Option<(String, Day)>,
) {
    let old = found.map(|pair| pair.fields.clone()).unwrap_or_default();
    let old_order = found.and_then(|pair| Some((pair.order_number.clone(), pair.ordered_on?)));
    for (key, column) in &said.places {
        let before = shown(key, &old, old_order.as_ref());
        let after = shown(key, &said.fields, said.order.as_ref());
        if before == after || after.is_empty() {
            continue;
        }
        let taken = !decision.leave.iter().flatten().any(|left| left == key);
        row.changes.push(Change {
            key: (*key).into(),
            place: judge.sheet.place(*column, line.number),
            before,
            after,
            taken,
            ..Change::default()
        });
        if !taken {
            continue;
        }
        match *key {
            "title" => fields.title.clone_from(&said.fields.title),
            "form" => fields.form = said.fields.form,
            "model" => fields.model = said.fields.model,
            "kinds" => fields.kinds.clone_from(&said.fields.kinds),
            "start" => fields.start = said.fields.start,
            "end" => fields.end = said.fields.end,
            _ => order.clone_from(&said.order),
        }
    }
}

/// Whether such a pair can be at all.
fn fits(known: &Known, found: Option<&Paired>, fields: &Fields, row: &mut Row) {
    let parties = |ids: &[String]| -> Vec<Party> {
        let party = |id: &String| {
            let card = &known.cards[known.by_id(id)?].fields;
            Some(Party {
                id: id.clone(),
                kind: card.kind.unwrap_or(PersonKind::Teacher),
                short_name: card.name().short(),
            })
        };
        ids.iter().filter_map(party).collect()
    };
    if let Err(invalid) = check(fields.clone(), &parties(&fields.mentors), &parties(&fields.mentees)) {
        row.doubts.extend(invalid.0.into_values());
        row.blocked = true;
    }
    if found.is_some_and(|pair| pair.finished) && row.changes.iter().any(|change| change.taken) {
        row.doubts.push("Пара уже завершена: из файла она не меняется.".into());
        row.blocked = true;
    }
}

/// A mentor may take more mentees than there are places, but not silently: the user's word on the row
/// is the reason.
fn places(judge: &Judge, known: &Known, found: Option<&Paired>, fields: &mut Fields, row: &mut Row) {
    let id = found.map(|pair| pair.id.as_str()).unwrap_or_default();
    if !fields.overload_reason.is_empty() || found.is_some_and(|pair| pair.finished) {
        return;
    }
    for mentor in &fields.mentors {
        let Some(card) = known.by_id(mentor).map(|at| &known.cards[at]) else { continue };
        let capacity = usize::from(card.mentor.as_ref().map_or(USUAL_CAPACITY, |mentor| mentor.capacity));
        let others = known
            .pairs
            .iter()
            .filter(|pair| !pair.finished && pair.id != id && pair.fields.mentors.contains(mentor));
        let busy: BTreeSet<&String> = others.flat_map(|pair| &pair.fields.mentees).collect();
        if busy.len() + fields.mentees.len() > capacity {
            let name = card.fields.name().short();
            row.doubts.push(format!(
                "{name}: занято {} из {capacity} мест, а здесь ещё {}.",
                busy.len(),
                fields.mentees.len()
            ));
            fields.overload_reason = match judge.file {
                "" => "Так в загруженном списке".into(),
                file => format!("Так в списке «{file}»"),
            };
        }
    }
}

fn shown(key: &str, fields: &Fields, order: Option<&(String, Day)>) -> String {
    let day = |day: Option<Day>| day.map(Day::short).unwrap_or_default();
    match key {
        "title" => fields.title.clone(),
        "form" => fields.form.map(Form::label).unwrap_or_default().to_owned(),
        "model" => fields.model.map(Model::label).unwrap_or_default().to_owned(),
        "kinds" => {
            let mut kinds = fields.kinds.clone();
            kinds.sort();
            kinds.iter().map(|kind| kind.label()).collect::<Vec<_>>().join(", ")
        }
        "start" => day(fields.start),
        "end" => day(fields.end),
        _ => order
            .map(|(number, on)| format!("№ {} от {}", number.trim_start_matches(['№', ' ']), on.short()))
            .unwrap_or_default(),
    }
}
