//! The people of one row: mostly one, sometimes two in one cell.

use super::super::reading::{name, several};
use super::super::{Field, Line, Plan};

/// A person's cells.
#[derive(Clone, Debug, Default)]
pub struct Someone {
    pub name: name::Read,
    /// Whether a name could be read at all.
    pub named: bool,
    /// As it stands in the file.
    pub text: String,
    pub column: usize,
    /// Field, column and text, in the order of the columns; those without text are left out.
    pub cells: Vec<(Field, usize, String)>,
    /// Texts that belong to one of several people of the row, nobody knows to whom.
    pub unshared: Vec<(Field, usize, String)>,
    pub several: bool,
}

pub fn people(line: &Line, plan: &Plan) -> Vec<Someone> {
    let cells: Vec<(Field, usize, String)> = plan
        .columns
        .iter()
        .enumerate()
        .filter(|(_, column)| !matches!(column.field, Field::Ignored | Field::Number | Field::OfPairs))
        .map(|(index, column)| (column.field, index, line.cell(index).to_owned()))
        .filter(|(_, _, text)| !text.is_empty())
        .collect();
    match plan.of(Field::Name).next() {
        Some(column) => {
            let pieces = several::split(line.cell(column));
            if pieces.len() > 1 {
                return apart(&pieces, column, &cells);
            }
            vec![alone(
                pieces.first().map(String::as_str).unwrap_or_default(),
                line.cell(column),
                column,
                cells,
            )]
        }
        None => vec![in_parts(line, plan, cells)],
    }
}

fn alone(piece: &str, text: &str, column: usize, cells: Vec<(Field, usize, String)>) -> Someone {
    let read = name::read(piece);
    Someone {
        named: read.is_some(),
        name: read.unwrap_or_default(),
        text: text.to_owned(),
        column,
        cells,
        ..Someone::default()
    }
}

/// The name in two or three columns.
fn in_parts(line: &Line, plan: &Plan, cells: Vec<(Field, usize, String)>) -> Someone {
    let part = |field: Field| {
        plan.of(field).map(|column| line.cell(column)).find(|text| !text.is_empty()).unwrap_or_default()
    };
    let [surname, given, patronymic] = [Field::Surname, Field::Given, Field::Patronymic].map(part);
    let column = plan.of(Field::Surname).next().unwrap_or_default();
    let text = [surname, given, patronymic]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    // «Зорина Лидия Павловна» in the column of surnames alone.
    if given.is_empty() && patronymic.is_empty() {
        return alone(surname, surname, column, cells);
    }
    let words = |text: &str| {
        let bare = name::unnumbered(text);
        let sound =
            bare.chars().all(|c| c.is_alphabetic() || "-.'’` ".contains(c)) && bare.chars().count() < 100;
        sound.then(|| name::cased(bare))
    };
    let parts = (words(surname), words(given), words(patronymic));
    let (Some(surname), Some(given), Some(patronymic)) = parts else {
        return Someone { text, column, cells, ..Someone::default() };
    };
    let initials = given.trim_end_matches('.').chars().count() == 1;
    let name = name::Read { surname, given, patronymic, initials, ..name::Read::default() };
    Someone { named: true, name, text, column, cells, ..Someone::default() }
}

/// Each cell is cut like that of the names, or is for all of them.
fn apart(pieces: &[String], column: usize, cells: &[(Field, usize, String)]) -> Vec<Someone> {
    let mut people: Vec<Someone> =
        pieces.iter().map(|piece| alone(piece, piece, column, Vec::new())).collect();
    for person in &mut people {
        person.several = true;
    }
    for (field, at, text) in cells.iter().filter(|(field, ..)| *field != Field::Name) {
        let parts = cut(text, pieces.len());
        for (index, person) in people.iter_mut().enumerate() {
            match &parts {
                Some(parts) => person.cells.push((*field, *at, parts[index].clone())),
                None if is_shared(*field) => person.cells.push((*field, *at, text.clone())),
                None => person.unshared.push((*field, *at, text.clone())),
            }
        }
    }
    people
}

fn cut(text: &str, count: usize) -> Option<Vec<String>> {
    let signs: [&[char]; 3] = [&['\n'], &[';'], &[',']];
    signs.iter().find_map(|sign| {
        let parts: Vec<String> = text
            .split(*sign)
            .map(|part| name::unnumbered(part).to_owned())
            .filter(|part| !part.is_empty())
            .collect();
        (parts.len() == count).then_some(parts)
    })
}

/// Said of two people at once; brothers and sisters have one address and one parent.
fn is_shared(field: Field) -> bool {
    !matches!(
        field,
        Field::Phone
            | Field::Email
            | Field::Birth
            | Field::Sex
            | Field::Experience
            | Field::Education
            | Field::Link
    )
}
