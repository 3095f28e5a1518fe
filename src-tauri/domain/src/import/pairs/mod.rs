//! A row of «Пары и группы» against the pairs that are there.

mod said;

use std::collections::BTreeSet;

use super::known::{Known, Paired};
use super::review::{Candidate, Change, Judge, Row, State, short};
use super::{Decision, Line};
use crate::Day;
use crate::mentor::USUAL_CAPACITY;
use crate::pair::{Fields, Party, check};
use crate::vocabulary::{Form, Model, PersonKind};
use said::{Said, said};

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
        known.add_pair(Paired {
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

/// The pair of the same people: of several the one of that time, then one that lasts.
fn same<'a>(known: &'a Known, fields: &Fields) -> Option<&'a Paired> {
    let all = known.pairs_of(fields);
    let of_time = all.clone().find(|pair| pair.fields.start == fields.start || pair.fields.end == fields.end);
    of_time.or_else(|| {
        let lasts = |start| fields.start.is_none_or(|from| start >= Some(from));
        all.clone().find(|pair| !pair.finished && lasts(pair.fields.end))
    })
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
        let others = known.pairs_of_mentor(mentor).filter(|pair| !pair.finished && pair.id != id);
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
