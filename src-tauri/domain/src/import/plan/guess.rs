//! What nobody has said of a sheet: the fields of its columns, what it is a list of, who its people
//! are.

use super::super::reading::{kind as position, school_class};
use super::super::{Field, List, Sheet, Source};
use super::heading::Heading;
use super::{content, words};
use crate::Day;
use crate::letters::fold;
use crate::vocabulary::PersonKind;

/// The field of each column, and the column that it repeats.
pub fn fields(sheet: &Sheet, heading: &Heading, today: Day) -> (Vec<Field>, Vec<Option<usize>>) {
    let body = &sheet.lines[heading.end..];
    let mut fields: Vec<Option<Field>> = heading.fields.clone();
    sides(&mut fields, heading);
    // «Педагог» may also stand over positions.
    for (column, field) in fields.iter_mut().enumerate() {
        if *field == Some(Field::Name) && !body.is_empty() && !content::has_names(body, column) {
            *field = content::field(body, column, today).filter(|found| *found != Field::Name);
        }
    }
    let mut named = fields.iter().flatten().any(|field| field.names() || *field == Field::Mentors);
    for (column, field) in fields.iter_mut().enumerate() {
        let silent = field.is_none() && (heading.titles[column].is_empty() || !named);
        let found = if silent { content::field(body, column, today) } else { None };
        if let Some(found) = found.filter(|found| heading.titles[column].is_empty() || *found == Field::Name)
        {
            if !(found == Field::Name && named) {
                *field = Some(found);
            }
            named |= found == Field::Name;
        }
    }
    let repeats = repeats(sheet, heading, &fields);
    let mut taken: Vec<Field> = Vec::new();
    let mut settled = Vec::new();
    for (column, field) in fields.into_iter().enumerate() {
        let field = field.unwrap_or(Field::Ignored);
        let second = taken.contains(&field) && !field.adds_up() && field != Field::OfPairs;
        let field = if repeats[column].is_some() || second { Field::Ignored } else { field };
        taken.push(field);
        settled.push(field);
    }
    (settled, repeats)
}

/// Columns about mentors and mentees side by side: the row is of the first one, or of their pair.
fn sides(fields: &mut [Option<Field>], heading: &Heading) {
    let sides: Vec<Option<Field>> = heading.titles.iter().map(|title| words::side(title)).collect();
    let first = |wanted: Field| sides.iter().position(|side| *side == Some(wanted));
    let (Some(mentors), Some(mentees)) = (first(Field::Mentors), first(Field::Mentees)) else { return };
    let of_register = [Field::Contacts, Field::EnteredOn, Field::Request, Field::Competencies, Field::Link];
    if !fields.iter().flatten().any(|field| of_register.contains(field)) {
        (fields[mentors], fields[mentees]) = (Some(Field::Mentors), Some(Field::Mentees));
        return;
    }
    let (own, other) = (mentors.min(mentees), mentors.max(mentees));
    (fields[own], fields[other]) = (Some(Field::Name), Some(Field::OfPairs));
    let stem = if own == mentors { "наставляем" } else { "наставник" };
    for (field, title) in fields.iter_mut().zip(&heading.titles) {
        let title = words::bare(title);
        let of_other = *field == Some(Field::Place) && title.contains(stem);
        if of_other || *field == Some(Field::Form) {
            *field = Some(Field::OfPairs);
        }
    }
}

/// A column with the same words in every cell as one before it.
fn repeats(sheet: &Sheet, heading: &Heading, fields: &[Option<Field>]) -> Vec<Option<usize>> {
    let body = &sheet.lines[heading.end..];
    let cells = |column: usize| body.iter().map(move |line| line.cell(column));
    let same = |column: usize, other: usize| {
        fields[column].is_some()
            && fields[column] == fields[other]
            && cells(column).any(|cell| !cell.is_empty())
            && cells(column).zip(cells(other)).all(|(a, b)| a.is_empty() || a == b)
    };
    (0..fields.len()).map(|column| (0..column).find(|other| same(column, *other))).collect()
}

/// What stands around a list, folded: its name, the file's, the titles above it.
pub fn about(source: &Source, sheet: &Sheet, heading: &Heading) -> String {
    let above = sheet.lines[..heading.first].iter().flat_map(|line| &line.cells);
    let texts = [&source.file, &sheet.name].into_iter().chain(above).filter(|text| text.len() < 600);
    fold(&texts.map(String::as_str).collect::<Vec<_>>().join(" "))
}

pub fn list(fields: &[Field], heading: &Heading, about: &str) -> List {
    let has = |wanted: &[Field]| wanted.iter().any(|field| fields.contains(field));
    let name = fields.iter().position(|field| field.names());
    let title = name
        .and_then(|column| heading.titles.get(column))
        .map(|title| words::bare(title))
        .unwrap_or_default();
    if has(&[Field::Mentors]) && has(&[Field::Mentees]) {
        List::Pairs
    } else if title.contains("наставляем") || has(&[Field::Request, Field::CompletionMark]) {
        List::Mentees
    } else if title.contains("наставник")
        || has(&[Field::Competencies, Field::WantedAge, Field::TimeResource])
    {
        List::Mentors
    } else if ["база", "реестр", "список"].iter().any(|word| about.contains(&format!("{word} наставляем")))
    {
        List::Mentees
    } else if ["база", "реестр", "список"].iter().any(|word| about.contains(&format!("{word} наставник")))
    {
        List::Mentors
    } else {
        List::People
    }
}

/// Columns that say something only in a list of that kind.
pub fn fitting(fields: Vec<Field>, list: List) -> Vec<Field> {
    let of_pairs = [Field::Form, Field::Model, Field::Kinds, Field::Start, Field::End, Field::Order];
    let of_profiles = [Field::EnteredOn, Field::FinishedOn, Field::Results, Field::Link];
    let fits = |field: &Field| match list {
        List::Pairs => !field.names(),
        List::People => !of_pairs.contains(field) && !of_profiles.contains(field),
        List::Mentors | List::Mentees => !of_pairs.contains(field),
    };
    fields.into_iter().map(|field| if fits(&field) { field } else { Field::Ignored }).collect()
}

pub fn kind(sheet: &Sheet, heading: &Heading, fields: &[Field], about: &str) -> PersonKind {
    let has = |field: Field| fields.contains(&field);
    let says = |stems: &[&str]| stems.iter().any(|stem| about.contains(stem));
    let body = &sheet.lines[heading.end..];
    let column = fields.iter().position(|field| *field == Field::Class);
    let classes = column.is_some_and(|column| {
        let cells: Vec<&str> =
            body.iter().map(|line| line.cell(column)).filter(|cell| !cell.is_empty()).collect();
        cells.iter().filter(|cell| school_class::read(cell).is_some()).count() * 2 > cells.len()
    });
    let under_class =
        body.iter().any(|line| line.written() == 1 && line.cells.iter().any(|cell| section_class(cell)));
    let titles: String = heading.titles.iter().map(|title| words::bare(title) + " ").collect();
    let pupils =
        ["ученик", "ученица", "обучающ", "учащ", "воспитанник"].iter().any(|stem| titles.contains(stem));
    let works = |column: usize| {
        let cells: Vec<&str> =
            body.iter().map(|line| line.cell(column)).filter(|cell| !cell.is_empty()).collect();
        cells.iter().filter(|cell| position::is_position(cell)).count() * 3 < cells.len()
    };
    // An enterprise's people: a place of work, and none of them teaches.
    let elsewhere =
        has(Field::Place) && fields.iter().position(|field| *field == Field::Position).is_some_and(works);
    if says(&["студент"]) || has(Field::StudyPlace) {
        PersonKind::Student
    } else if elsewhere || says(&["партнер", "предприят", "работодател"]) {
        PersonKind::Partner
    } else if (classes || under_class || pupils) && !has(Field::Position) {
        PersonKind::Pupil
    } else if has(Field::Position)
        || has(Field::Category)
        || has(Field::Experience)
        || says(&["педагог", "учител", "сотрудник"])
    {
        PersonKind::Teacher
    } else if has(Field::Representative) || says(&["обучающ", "учени", "учащ", "класс"])
    {
        PersonKind::Pupil
    } else {
        PersonKind::Teacher
    }
}

/// «5 «А» класс» over the pupils of a class.
fn section_class(text: &str) -> bool {
    school_class::read(text).is_some_and(|class| class.letter.is_some() || fold(text).contains("кл"))
}
