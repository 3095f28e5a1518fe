//! From entries to rows: stages above their activities, several activities of one cell apart, and
//! numbers where the document has none.

use super::entries::{Entry, Kind};
use super::fields::Fields;
use super::parts::{Part, parts};
use crate::paper::numbering::{self, Number};
use crate::roadmap::draft::{Doubt, Row};

/// No section lies deeper.
const DEEPEST: u8 = 9;

pub fn rows(entries: Vec<Entry>) -> Vec<Row> {
    let numbered = entries.iter().any(|entry| !entry.fields.number.is_empty());
    let mut rows: Vec<Row> = Vec::new();
    let mut rest = entries.as_slice();
    // Stages stand inside the section that is open.
    let mut open = 0;
    while let Some((entry, below)) = rest.split_first() {
        let taken = match entry.kind {
            Kind::Section => {
                open = level(&entry.fields.number, &rows);
                let number = numbering::tidy(&entry.fields.number).to_owned();
                rows.push(Row { level: open, ..row(number, entry.fields.clone(), &entry.doubts, false) });
                1
            }
            _ if !entry.fields.stage.is_empty() => {
                let same = |other: &&Entry| {
                    other.kind != Kind::Section
                        && (other.fields.stage.is_empty() || other.fields.stage == entry.fields.stage)
                };
                let length = 1 + below.iter().take_while(same).count();
                stage(&rest[..length], open + 1, &mut rows);
                length
            }
            _ => {
                activity(entry, numbered, &mut rows);
                1
            }
        };
        rest = &rest[taken..];
    }
    rows
}

/// How deep a section lies: «7.1» inside «7», «1» inside «Раздел I».
fn level(number: &str, rows: &[Row]) -> u8 {
    let arabic = |number: &str| number.starts_with(|c: char| c.is_ascii_digit());
    let Some(parsed) = Number::parse(number) else { return 1 };
    let above: Vec<(&Row, Number)> = rows
        .iter()
        .rev()
        .filter(|row| row.level > 0)
        .filter_map(|row| Some((row, Number::parse(&row.number)?)))
        .collect();
    let parent = above.iter().find(|(_, other)| parsed.inside(other)).map(|(row, _)| row.level + 1);
    let like = |(row, other): &&(&Row, Number)| {
        other.0.len() == parsed.0.len() && arabic(&row.number) == arabic(number)
    };
    let alike = above.iter().find(like).map(|(row, _)| row.level);
    let open = rows.last().filter(|row| row.level > 0).map(|row| row.level + 1);
    alike.or(parent).or(open).unwrap_or(parsed.0.len() as u8).min(DEEPEST)
}

/// A stage with its activities.
fn stage(entries: &[Entry], level: u8, rows: &mut Vec<Row>) {
    let Some(first) = entries.first() else { return };
    // Numbers of their own on further lines are those of the activities.
    let own = entries.iter().skip(1).any(|entry| !entry.fields.number.is_empty());
    let (number, title) = match numbering::leading(&first.fields.stage) {
        Some(found) if own || first.fields.number.is_empty() => found,
        _ if own => ("", first.fields.stage.as_str()),
        _ => (numbering::tidy(&first.fields.number), first.fields.stage.as_str()),
    };
    rows.push(Row { level, number: number.to_owned(), title: title.to_owned(), ..Row::default() });
    let mut order = 0;
    let all: Vec<(&Entry, Vec<Part>)> = entries.iter().map(|entry| (entry, parts(&entry.fields))).collect();
    let only = all.iter().map(|(_, parts)| parts.len()).sum::<usize>() == 1;
    for (entry, parts) in all {
        let several = parts.len() > 1;
        for part in parts {
            order += 1;
            let place = if part.mark.is_empty() { order.to_string() } else { part.mark.clone() };
            let base = if own { numbering::tidy(&entry.fields.number) } else { number };
            let alone = part.mark.is_empty() && if own { !several } else { only };
            let number = match base {
                _ if alone => base.to_owned(),
                "" => part.mark.clone(),
                _ => inside(base, &place),
            };
            rows.push(row(number, part.fields, &entry.doubts, several));
        }
    }
}

/// A row outside stages.
fn activity(entry: &Entry, numbered: bool, rows: &mut Vec<Row>) {
    let mut number = numbering::tidy(&entry.fields.number).to_owned();
    let mut doubts = entry.doubts.clone();
    if number.is_empty()
        && numbered
        && let Some(next) = next(rows)
    {
        number = next;
        doubts.push(Doubt::Number);
    }
    let parts = parts(&entry.fields);
    let [part] = parts.as_slice() else {
        for (at, part) in parts.into_iter().enumerate() {
            let place = if part.mark.is_empty() { (at + 1).to_string() } else { part.mark.clone() };
            let own = if number.is_empty() { part.mark } else { inside(&number, &place) };
            rows.push(row(own, part.fields, &doubts, true));
        }
        return;
    };
    let title = entry.fields.title.clone();
    rows.push(row(number, Fields { title, ..part.fields.clone() }, &doubts, false));
}

/// «1.2» for the second of the first, whether the cell says «2» or «1.2».
fn inside(base: &str, mark: &str) -> String {
    let whole = mark.strip_prefix(base).is_some_and(|rest| rest.starts_with('.'));
    if whole { mark.to_owned() } else { format!("{base}.{mark}") }
}

/// The number after that of the row above.
fn next(rows: &[Row]) -> Option<String> {
    let above = rows.last()?;
    if above.number.is_empty() {
        return (above.level > 0).then(|| "1".to_owned());
    }
    let number = Number::parse(&above.number)?;
    Some(if above.level > 0 { number.child() } else { number.next() }.print())
}

fn row(number: String, fields: Fields, doubts: &[Doubt], split: bool) -> Row {
    let mut doubts = doubts.to_vec();
    if split {
        doubts.push(Doubt::Split);
    }
    Row {
        number,
        title: fields.title,
        deadline: fields.deadline,
        responsible: fields.responsible,
        result: fields.result,
        note: fields.note,
        doubts,
        ..Row::default()
    }
}
