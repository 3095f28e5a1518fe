//! What the cells of a row about a pair say.

use super::super::known::Known;
use super::super::plan::bare;
use super::super::reading::{day, is_nothing, name, several};
use super::super::review::{Judge, short};
use super::super::{Field, Line};
use crate::Day;
use crate::letters::fold;
use crate::pair::Fields;
use crate::vocabulary::{Form, Kind, Model};

#[derive(Default)]
pub struct Said {
    pub fields: Fields,
    pub order: Option<(String, Day)>,
    /// Which of the fields the row names at all, and in which column.
    pub places: Vec<(&'static str, usize)>,
    pub doubts: Vec<String>,
    /// Members who cannot be told.
    pub lost: bool,
    pub names: String,
}

pub fn said(judge: &Judge, line: &Line, known: &Known) -> Said {
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
