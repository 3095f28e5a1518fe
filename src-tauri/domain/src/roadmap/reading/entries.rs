//! Which lines of the table are headings of sections, which are activities, and which only go on
//! with the line above them.

use super::choose::Part;
use super::fields::{Columns, Fields};
use super::grid::Line;
use super::{clear, wording};
use crate::paper::numbering::{self, Number};
use crate::roadmap::draft::{ColumnRole, Doubt};

pub struct Entry {
    pub kind: Kind,
    pub fields: Fields,
    pub doubts: Vec<Doubt>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Section,
    Activity,
    /// A number and a title alone: what comes next says which of the two it is.
    Bare,
}

pub fn entries(parts: &[Part], columns: &Columns) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for part in parts {
        match part {
            Part::Paragraph(text) => entries.push(section(text)),
            Part::Line(line) => add(&mut entries, line, columns),
        }
    }
    // Where most lines are titles alone, they are activities without a deadline.
    let alone = entries.iter().filter(|entry| entry.kind == Kind::Bare).count();
    let plan = [ColumnRole::Deadline, ColumnRole::Responsible].iter().any(|role| columns.has(*role))
        && alone * 2 <= entries.len();
    for at in (0..entries.len()).rev() {
        if entries[at].kind == Kind::Bare {
            entries[at].kind = decide(&entries, at, plan);
        }
    }
    entries
}

fn section(text: &str) -> Entry {
    let (number, title) = numbering::leading(text).unwrap_or(("", text));
    entry(Kind::Section, Fields { number: number.to_owned(), title: title.to_owned(), ..Fields::default() })
}

fn entry(kind: Kind, fields: Fields) -> Entry {
    Entry { kind, fields, doubts: Vec::new() }
}

fn add(entries: &mut Vec<Entry>, line: &Line, columns: &Columns) {
    let mut fields = columns.read(line);
    let alone = alone(line, columns);
    if let Some(above) = entries.last_mut() {
        if alone.is_none() || alone == Some(Kind::Bare) && fields.number.is_empty() {
            if second(&above.fields, &fields, columns) {
                let number = above.fields.number.clone();
                let doubt = (!number.is_empty() && !fields.same_title).then_some(Doubt::Number);
                let title = above.fields.title.clone();
                fields = Fields { number, title, ..fields };
                inherit(&mut fields, &above.fields);
                entries.push(Entry { doubts: doubt.into_iter().collect(), ..entry(Kind::Activity, fields) });
                return;
            }
            if torn(above, &fields, columns) {
                above.join(fields);
                return;
            }
        }
        inherit(&mut fields, &above.fields);
    }
    match alone {
        Some(Kind::Section) => entries.push(section(&wording::squeeze(&line.verbatim()))),
        kind => {
            // A stage with nothing beside it.
            if kind.is_some() && fields.title.is_empty() {
                fields.title = std::mem::take(&mut fields.stage);
            }
            if fields.number.is_empty()
                && let Some((number, title)) = numbering::leading(&fields.title)
                && super::items::numbered(&fields.title).len() < 2
            {
                (fields.number, fields.title) = (number.to_owned(), title.to_owned());
            }
            entries.push(entry(kind.unwrap_or(Kind::Activity), fields));
        }
    }
}

/// What a line is that holds nothing but a heading; `None` for any other.
fn alone(line: &Line, columns: &Columns) -> Option<Kind> {
    let filled = line.filled();
    let role = |at: usize| columns.roles.get(at).copied().unwrap_or(ColumnRole::Skip);
    let wide = |at: usize| line.slots[at].columns > 1 && line.slots[at].columns * 2 > line.slots.len();
    let named = |at: usize| matches!(role(at), ColumnRole::Title | ColumnRole::Section);
    let plan = [ColumnRole::Deadline, ColumnRole::Responsible, ColumnRole::Result];
    let stages = columns.has(ColumnRole::Section);
    match filled.as_slice() {
        [at] if wide(*at) => Some(Kind::Section),
        [at] if role(*at) == ColumnRole::Number && Number::parse(line.text(*at)).is_none() => {
            Some(Kind::Section)
        }
        [at] if role(*at) == ColumnRole::Section => None,
        [at] if named(*at) && !stages && plan.iter().any(|role| columns.has(*role)) => Some(Kind::Bare),
        [number, at]
            if role(*number) == ColumnRole::Number && Number::parse(line.text(*number)).is_some() =>
        {
            if wide(*at) && line.slots[*at].columns > 1 {
                Some(Kind::Section)
            } else {
                (named(*at) && (!stages || role(*at) == ColumnRole::Section)).then_some(Kind::Bare)
            }
        }
        _ => None,
    }
}

/// A deadline of its own for the activity above: «Назначение ответственных», first in the district,
/// then in the schools.
fn second(above: &Fields, fields: &Fields, columns: &Columns) -> bool {
    let nameless = fields.number.is_empty() && fields.stage.is_empty() && fields.title.is_empty();
    let merged = fields.same_title && !(fields.deadline.is_empty() && fields.responsible.is_empty());
    let stage = columns.has(ColumnRole::Section);
    nameless
        && (merged && !(stage && above.title.is_empty()) || whole(&fields.deadline) && whole(&above.deadline))
}

/// Whether a line is the rest of the one above.
fn torn(above: &Entry, fields: &Fields, columns: &Columns) -> bool {
    if !fields.number.is_empty() || !fields.stage.is_empty() {
        return false;
    }
    let only_title = [&fields.deadline, &fields.responsible, &fields.result, &fields.note]
        .iter()
        .all(|cell| cell.is_empty());
    let heading = above.kind == Kind::Section;
    if heading && (!only_title || fields.title.is_empty()) {
        return false;
    }
    if fields.title.is_empty() {
        return true;
    }
    let title = &above.fields.title;
    let both = whole(&fields.deadline) && whole(&above.fields.deadline);
    let goes_on =
        wording::begins_small(&fields.title) || fields.title.starts_with('–') || wording::unfinished(title);
    let ended = title.ends_with(['.', ';', '!', '?']) && !fields.deadline.is_empty();
    goes_on && !both && !(ended && whole(&fields.deadline))
        || columns.has(ColumnRole::Section) && only_title && !fields.same_deadline
}

/// A deadline that is complete as it stands.
fn whole(deadline: &str) -> bool {
    clear(deadline) && !wording::unfinished(deadline)
}

/// What a cell merged downwards says is said of this line, too.
fn inherit(fields: &mut Fields, above: &Fields) {
    let cells = [
        (fields.same_deadline, &mut fields.deadline, &above.deadline),
        (fields.same_responsible, &mut fields.responsible, &above.responsible),
        (fields.same_result, &mut fields.result, &above.result),
        (fields.same_title, &mut fields.title, &above.title),
    ];
    for (same, cell, above) in cells {
        if same && cell.is_empty() {
            cell.clone_from(above);
        }
    }
}

impl Entry {
    fn join(&mut self, fields: Fields) {
        let halves = [
            (&mut self.fields.title, fields.title),
            (&mut self.fields.deadline, fields.deadline),
            (&mut self.fields.responsible, fields.responsible),
            (&mut self.fields.result, fields.result),
            (&mut self.fields.note, fields.note),
        ];
        for (above, below) in halves {
            *above = wording::join(above, &below);
        }
        if self.kind == Kind::Bare && !self.fields.deadline.is_empty() {
            self.kind = Kind::Activity;
        }
        if !self.doubts.contains(&Doubt::Joined) {
            self.doubts.push(Doubt::Joined);
        }
    }
}

/// A number and a title alone are a section if a list begins below them; in a plan, where
/// activities have more than a title, sections need no number.
fn decide(entries: &[Entry], at: usize, plan: bool) -> Kind {
    let number = |entry: &Entry| Number::parse(&entry.fields.number);
    let Some(below) = entries.get(at + 1) else { return Kind::Activity };
    let section = match (number(&entries[at]), number(below)) {
        (Some(own), Some(next)) => next.inside(&own) || next.opens() && next != own && plan,
        (Some(own), None) => {
            let like = |other: &Entry| number(other).is_some_and(|other| other.0.len() == own.0.len());
            plan && !entries.iter().any(|other| other.kind == Kind::Activity && like(other))
        }
        (None, _) => plan,
    };
    if section { Kind::Section } else { Kind::Activity }
}
