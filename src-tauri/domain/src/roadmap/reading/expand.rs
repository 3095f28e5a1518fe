//! From entries to rows: stages above their activities, several activities of one cell apart, and
//! numbers where the document has none.

use super::entries::{Entry, Kind};
use super::fields::Fields;
use super::parts::{Part, parts};
use crate::paper::numbering::{self, Number};
use crate::roadmap::draft::{Doubt, Row};

pub fn rows(entries: Vec<Entry>) -> Vec<Row> {
    let numbered = entries.iter().any(|entry| !entry.fields.number.is_empty());
    let mut rows: Vec<Row> = Vec::new();
    let mut rest = entries.as_slice();
    // Stages stand inside the section that is open.
    let mut open = 0;
    while let Some((entry, below)) = rest.split_first() {
        let taken = match entry.kind {
            Kind::Section => {
                let level = level(&entry.fields.number, &rows);
                rows.push(heading(level, &entry.fields.number, &entry.fields.title, &entry.doubts));
                open = level;
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

fn heading(level: u8, number: &str, title: &str, doubts: &[Doubt]) -> Row {
    let number = numbering::tidy(number).to_owned();
    Row { level, number, title: title.to_owned(), doubts: doubts.to_vec(), ..Row::default() }
}

/// How deep a section lies: «7.1» inside «7», «1» inside «Раздел I» that has begun just before it.
fn level(number: &str, rows: &[Row]) -> u8 {
    let Some(number) = Number::parse(number) else { return 1 };
    let depth = number.0.len().min(9) as u8;
    let above = rows.iter().rev().find(|row| row.level > 0);
    let opened = rows.last().is_some_and(|row| row.level > 0);
    match above.and_then(|row| Some((row.level, Number::parse(&row.number)?))) {
        Some((level, above)) if number.inside(&above) => level + 1,
        Some((level, above)) if opened && number.opens() && above.0.len() == 1 => level + 1,
        Some((level, above)) if number.0.len() == above.0.len() && number == above.next() => level,
        _ => depth,
    }
}

/// A stage with its activities.
fn stage(entries: &[Entry], level: u8, rows: &mut Vec<Row>) {
    let Some(first) = entries.first() else { return };
    // Numbers of their own on further lines are those of the activities.
    let own = entries.iter().skip(1).any(|entry| !entry.fields.number.is_empty());
    let (leading, title) = numbering::leading(&first.fields.stage).unwrap_or(("", &first.fields.stage));
    let number = if own || !leading.is_empty() { leading } else { numbering::tidy(&first.fields.number) };
    rows.push(heading(level, number, title, &[]));
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
                _ => format!("{base}.{place}"),
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
        for part in parts {
            let mark = &part.mark;
            let own = if number.is_empty() { mark.clone() } else { format!("{number}.{mark}") };
            rows.push(row(own, part.fields, &doubts, true));
        }
        return;
    };
    let title = entry.fields.title.clone();
    rows.push(row(number, Fields { title, ..part.fields.clone() }, &doubts, false));
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
