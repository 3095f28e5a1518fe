//! What a sheet is a list of, where its heading stands and what its columns hold.

mod content;
mod guess;
mod heading;
mod words;

use serde::Serialize;

use super::{Field, List, Sheet, SheetWish, Source};
use crate::Day;
use crate::vocabulary::PersonKind;
use heading::Heading;

pub use words::bare;

/// How a sheet is going to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    pub take: bool,
    pub list: List,
    /// Who the people of the sheet are where their row does not say it.
    pub kind: PersonKind,
    /// The lines of the heading: the first and the one after the last; equal where there is none.
    pub heading: (usize, usize),
    pub columns: Vec<Column>,
    /// The same for every file of this shape.
    pub signature: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "ImportColumn")]
pub struct Column {
    /// «B».
    pub letters: String,
    pub title: String,
    pub field: Field,
    pub hidden: bool,
    /// What stands in its first cell.
    pub sample: String,
    /// The letters of the column that it repeats.
    pub repeats: String,
}

impl Plan {
    /// The columns of a field, by their index.
    pub fn of(&self, field: Field) -> impl Iterator<Item = usize> {
        self.columns
            .iter()
            .enumerate()
            .filter(move |(_, column)| column.field == field)
            .map(|(index, _)| index)
    }

    pub fn has(&self, field: Field) -> bool {
        self.of(field).next().is_some()
    }
}

/// For every sheet of the file, with what the user has said.
pub fn plan(source: &Source, wishes: &[SheetWish], today: Day) -> Vec<Plan> {
    let nothing = SheetWish::default();
    let wish = |index: usize| wishes.get(index).unwrap_or(&nothing);
    source.sheets.iter().enumerate().map(|(index, sheet)| of(source, sheet, wish(index), today)).collect()
}

fn of(source: &Source, sheet: &Sheet, wish: &SheetWish, today: Day) -> Plan {
    let heading = match wish.heading {
        Some(0) => None,
        Some(number) => {
            let at = sheet.lines.iter().position(|line| line.number == number);
            at.map(|at| heading::at(sheet, at, at + 1))
        }
        None => heading::find(sheet, today),
    };
    let unnamed = Heading {
        titles: vec![String::new(); sheet.columns.len()],
        fields: vec![None; sheet.columns.len()],
        ..Heading::default()
    };
    let heading = heading.unwrap_or(unnamed);
    let (fields, repeats) = guess::fields(sheet, &heading, today);
    let fields = match &wish.fields {
        Some(wished) => {
            (0..fields.len()).map(|index| wished.get(index).copied().unwrap_or(Field::Ignored)).collect()
        }
        None => fields,
    };
    let about = guess::about(source, sheet, &heading);
    let list = wish.list.unwrap_or_else(|| guess::list(&fields, &heading, &about));
    let fields: Vec<Field> = if wish.fields.is_some() { fields } else { guess::fitting(fields, list) };
    let body = &sheet.lines[heading.end..];
    let named =
        fields.iter().any(|field| if list == List::Pairs { *field == Field::Mentors } else { field.names() });
    let column = |index: usize| Column {
        letters: sheet.letters(index),
        title: heading.titles.get(index).cloned().unwrap_or_default(),
        field: fields.get(index).copied().unwrap_or(Field::Ignored),
        hidden: sheet.hidden.contains(&(index as u32)),
        sample: sample(
            body.iter().map(|line| line.cell(index)).find(|cell| !cell.is_empty()).unwrap_or_default(),
        ),
        repeats: repeats[index].map(|other| sheet.letters(other)).unwrap_or_default(),
    };
    Plan {
        take: wish.take.unwrap_or(named),
        list,
        kind: wish.kind.unwrap_or_else(|| guess::kind(sheet, &heading, &fields, &about)),
        heading: (heading.first, heading.end),
        columns: (0..sheet.columns.len()).map(column).collect(),
        signature: signature(&heading),
    }
}

/// Enough of a cell to recognise its column by, in characters.
const SAMPLE: usize = 60;

fn sample(text: &str) -> String {
    text.chars().take(SAMPLE).collect()
}

/// Longer headings than this differ at their beginning, too; in characters.
const LONGEST: usize = 1500;

fn signature(heading: &Heading) -> String {
    let titles: Vec<String> = heading.titles.iter().map(|title| bare(title)).collect();
    if titles.iter().all(String::is_empty) {
        return String::new();
    }
    titles.join("|").chars().take(LONGEST).collect()
}

/// A heading may look like none to the program and be known from another file: the number of the row
/// with one of these signatures.
pub fn known_heading(sheet: &Sheet, signatures: &[&str]) -> Option<u32> {
    const FARTHEST: usize = 10;
    let lines = 0..sheet.lines.len().min(FARTHEST);
    let found = lines.into_iter().find(|at| {
        let signature = signature(&heading::at(sheet, *at, at + 1));
        !signature.is_empty() && signatures.contains(&signature.as_str())
    });
    found.map(|at| sheet.lines[at].number)
}
