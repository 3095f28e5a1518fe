//! What a school's return says of the district's activities: marks for the grid «мероприятие × школа».

use super::{Part, Table, Value, columns};
use crate::Day;
use crate::letters::fold;
use crate::roadmap::listing::{Activity, Occurrence};
use crate::roadmap::state::{State, Status};
use crate::roadmap::words;

/// A mark for one moment of the district.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    pub occurrence_id: String,
    pub status: Status,
    pub done_on: Option<Day>,
    pub evidence: String,
}

/// Marks of a return for activities that every school has to do. An activity is known by its words:
/// keys differ from file to file, numbers repeat.
pub fn marks(activities: &[Activity], tables: &[Table]) -> Vec<Mark> {
    let Some(table) = tables.iter().find(|table| table.part == Part::Roadmap) else { return Vec::new() };
    let place = |code: &str| columns(Part::Roadmap).iter().position(|column| column.code == code);
    let (Some(title), Some(mark), Some(evidence)) = (place("title"), place("mark"), place("evidence")) else {
        return Vec::new();
    };
    let text = |cells: &[Value], at: usize| cells.get(at).map(Value::plain).unwrap_or_default();
    let mut found = Vec::new();
    for activity in activities.iter().filter(|activity| activity.fields.by_schools) {
        let wanted = fold(&activity.fields.title);
        let row = table.rows.iter().find(|row| row.level == 0 && fold(&text(&row.cells, title)) == wanted);
        let Some(row) = row else { continue };
        let (marks, documents) = (text(&row.cells, mark), text(&row.cells, evidence));
        for occurrence in &activity.occurrences {
            let several = activity.occurrences.len() > 1;
            let Some((status, done_on)) = line(&marks, occurrence, several).and_then(read) else { continue };
            let evidence = line(&documents, occurrence, several).unwrap_or_default().to_owned();
            found.push(Mark { occurrence_id: occurrence.id.clone(), status, done_on, evidence });
        }
    }
    found
}

/// The line of a cell that is about this moment.
fn line<'a>(cell: &'a str, occurrence: &Occurrence, several: bool) -> Option<&'a str> {
    let when = words::when(occurrence).split_whitespace().collect::<Vec<_>>().join(" ");
    let mut lines = cell.lines();
    let about = |line: &'a str| line.strip_prefix(when.as_str())?.strip_prefix(':').map(str::trim);
    match several && !when.is_empty() {
        true => lines.find_map(about),
        false => lines.next().map(|line| about(line).unwrap_or(line)),
    }
}

/// «выполнено 12.06.2027», «в работе». Nothing is said by «просрочено» and «не начато».
fn read(words: &str) -> Option<(Status, Option<Day>)> {
    let folded = fold(words);
    let starts = |state: State| folded.starts_with(&fold(state.label()));
    let status = if starts(State::Done) {
        Status::Done
    } else if starts(State::InProgress) {
        Status::InProgress
    } else if starts(State::NotNeeded) {
        Status::NotNeeded
    } else {
        return None;
    };
    let day = folded.split(' ').find_map(|word| {
        let parts: Vec<i16> = word.split('.').filter_map(|part| part.parse().ok()).collect();
        match parts.as_slice() {
            [day, month, year] => Day::new(*year, i8::try_from(*month).ok()?, i8::try_from(*day).ok()?),
            _ => None,
        }
    });
    Some((status, day.filter(|_| status == Status::Done)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_the_school_has_marked() {
        let day = |iso: &str| iso.parse().ok();
        let check = |words: &str, expected| assert_eq!(read(words), expected, "{words}");
        check("выполнено\u{a0}12.06.2027", Some((Status::Done, day("2027-06-12"))));
        check("Выполнено", Some((Status::Done, None)));
        check("в работе", Some((Status::InProgress, None)));
        check("не требуется", Some((Status::NotNeeded, None)));
        check("просрочено", None);
        check("", None);
    }
}
