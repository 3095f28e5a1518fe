//! A person with several pairs: what is said of the person takes as many rows as there are pairs,
//! each pair has a row of its own.

use super::super::cells::{lines, period};
use crate::Day;
use crate::document::{Cell, Row, row};
use crate::register::Tie;

/// `person` are the cells about the person, `of` makes those of a pair from its index. Somebody
/// without a pair has one row.
pub fn rows(person: Vec<Cell>, ties: &[Tie], of: impl Fn(usize, Option<&Tie>) -> Vec<Cell>) -> Vec<Row> {
    let down = ties.len().max(1) as u16;
    let tall = person.into_iter().map(|cell| cell.down(down));
    let mut rows = vec![row(tall.chain(of(0, ties.first())))];
    rows.extend(ties.iter().enumerate().skip(1).map(|(index, tie)| row(of(index, Some(tie)))));
    rows
}

/// What a person's own card says of the programme; it stands with the first pair.
#[derive(Clone, Copy)]
pub struct Own<'a> {
    pub entered: Option<Day>,
    pub finished: Option<Day>,
    pub results: &'a str,
    pub mark: &'a str,
}

/// Cells of a pair: the others, the form, from when till when, what came of it.
pub fn cells(own: Own, index: usize, tie: Option<&Tie>) -> Vec<Cell> {
    let end = own.finished.or(tie.and_then(|tie| tie.end));
    let result = tie.map(|tie| tie.result.as_str()).unwrap_or_default();
    vec![
        lines(tie.map(others).unwrap_or_default()),
        lines(tie.map(|tie| tie.form.label())),
        lines(period(own.entered, end)),
        if index == 0 { lines([own.results, result, own.mark]) } else { lines([result]) },
    ]
}

/// The people on the other side and where they work or study; a group from one place has one place.
fn others(tie: &Tie) -> Vec<String> {
    let mut places: Vec<String> = tie.places.iter().filter(|place| !place.is_empty()).cloned().collect();
    places.dedup();
    tie.others.iter().cloned().chain(places.into_iter().map(|place| format!("({place})"))).collect()
}
