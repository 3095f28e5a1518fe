//! «Мероприятие × школа» out of the returns: activities that several schools have in their roadmaps.

use std::collections::HashMap;

use serde::Serialize;

use super::{School, text};
use crate::letters::fold;
use crate::roadmap::state::State;
use crate::school_return::Part;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "ConsolidatedActivity")]
pub struct GridLine {
    pub number: String,
    pub title: String,
    pub deadline: String,
    /// In the order of the schools; `None` where it has no such activity.
    pub marks: Vec<Option<GridMark>>,
    /// Schools that have done all of it, and those that have anything to do in it.
    pub done: usize,
    pub of: usize,
}

/// What a school has marked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "ConsolidatedMark")]
pub struct GridMark {
    /// The worst of its moments; `None` where the words say nothing that is known.
    pub state: Option<State>,
    pub words: String,
    /// The same in a line or two: «выполнено: 3, просрочено: 1».
    pub brief: String,
}

/// An activity is known by its words; where a roadmap repeats them, by which of them it is. One that a
/// single school has is its own affair, unless there is only one school.
pub fn grid(schools: &[School]) -> Vec<GridLine> {
    let mut lines: Vec<(GridLine, Vec<(usize, GridMark)>)> = Vec::new();
    let mut places: HashMap<(String, usize), usize> = HashMap::new();
    for (index, school) in schools.iter().enumerate() {
        let mut seen: HashMap<String, usize> = HashMap::new();
        for row in school.rows(Part::Roadmap) {
            let text = |code: &str| text(Part::Roadmap, row, code);
            let title = text("title");
            let turn = seen.entry(fold(&title)).or_default();
            let key = (fold(&title), *turn);
            *turn += 1;
            let at = *places.entry(key).or_insert_with(|| {
                let (number, deadline) = (text("number"), text("deadline"));
                let line = GridLine { number, title, deadline, marks: Vec::new(), done: 0, of: 0 };
                lines.push((line, Vec::new()));
                lines.len() - 1
            });
            if let Some((_, marks)) = lines.get_mut(at) {
                let words = text("mark");
                marks.push((index, GridMark { state: worst(&words), brief: brief(&words), words }));
            }
        }
    }
    // Places for all schools only where an activity is shared: each school has many of its own.
    let shared = |(mut line, marks): (GridLine, Vec<(usize, GridMark)>)| {
        if marks.len() < 2 && schools.len() > 1 {
            return None;
        }
        line.marks = vec![None; schools.len()];
        for (index, mark) in marks {
            *line.marks.get_mut(index)? = Some(mark);
        }
        Some(line)
    };
    let mut lines: Vec<GridLine> = lines.into_iter().filter_map(shared).collect();
    for line in &mut lines {
        let states = || line.marks.iter().flatten().map(|mark| mark.state);
        // What nobody asks of a school is not a gap.
        (line.done, line.of) = (
            states().filter(|state| *state == Some(State::Done)).count(),
            states().filter(|state| *state != Some(State::NotNeeded)).count(),
        );
    }
    lines
}

/// From what has to be looked at first. What is not begun is not due yet, or it would be late: an activity
/// of many years is done when all is done that was due.
const WORST: [State; 6] =
    [State::Overdue, State::Near, State::InProgress, State::Done, State::NotStarted, State::NotNeeded];
/// So many moments are named one by one.
const NAMED: usize = 2;

/// «декабрь 2026 года: просрочено», a line for each moment.
fn worst(words: &str) -> Option<State> {
    let said: Option<Vec<State>> = words.lines().map(said).collect();
    let said = said?;
    WORST.into_iter().find(|state| said.contains(state))
}

/// A monthly activity has twelve lines: they are counted.
fn brief(words: &str) -> String {
    let states: Vec<Option<State>> = words.lines().map(said).collect();
    if states.len() <= NAMED || states.contains(&None) {
        return words.to_owned();
    }
    let count = |state: &State| states.iter().filter(|one| **one == Some(*state)).count();
    let told = WORST.iter().map(|state| (state.label(), count(state))).filter(|(_, count)| *count > 0);
    told.map(|(label, count)| format!("{label}: {count}")).collect::<Vec<_>>().join(", ")
}

fn said(line: &str) -> Option<State> {
    let starts = |words: &str| {
        let words = fold(words);
        State::ALL.iter().copied().find(|state| words.starts_with(&fold(state.label())))
    };
    starts(line).or_else(|| line.split(": ").skip(1).find_map(starts))
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn a_cell_is_as_bad_as_its_worst_moment() {
        let check = |words: &str, expected| assert_eq!(worst(words), expected, "{words}");
        check("выполнено\u{a0}16.11.2026", Some(State::Done));
        check("Выполнено: протокол № 3", Some(State::Done));
        check("декабрь 2026 года: выполнено 11.12.2026\nиюнь 2027 года: просрочено", Some(State::Overdue));
        check("не требуется\nвыполнено", Some(State::Done));
        check("ноябрь 2026 года: выполнено\nноябрь 2027 года: не начато", Some(State::Done));
        check("не требуется", Some(State::NotNeeded));
        check("не выполнено", None);
        check("выполнено\nкак получится", None);
        check("", None);
    }

    #[test]
    fn many_moments_are_counted() {
        assert_eq!(brief("до 01.11.2026: выполнено\nиюнь: скоро"), "до 01.11.2026: выполнено\nиюнь: скоро");
        let many = "сентябрь: выполнено 30.09.2026\nоктябрь: просрочено\nноябрь: выполнено";
        assert_eq!(brief(many), "просрочено: 1, выполнено: 2");
        assert_eq!(brief("а\nб\nв"), "а\nб\nв");
    }

    #[test]
    fn activities_meet_by_their_words() {
        let table = |rows: &[(&str, &str)]| {
            let cells: Vec<_> =
                rows.iter().map(|(title, mark)| vec![sample::text(title), sample::text(mark)]).collect();
            let rows: Vec<&[_]> = cells.iter().map(Vec::as_slice).collect();
            [sample::table(Part::Roadmap, &["title", "mark"], &rows)]
        };
        let first = table(&[("Мониторинг", "выполнено"), ("Мониторинг", "просрочено"), ("Свой вечер", "")]);
        let second = table(&[("МОНИТОРИНГ", "не требуется"), ("мониторинг ", "выполнено")]);
        let found = grid(&[sample::school("А", &first), sample::school("Б", &second)]);
        let shown: Vec<_> = found
            .iter()
            .map(|line| {
                let states: Vec<_> =
                    line.marks.iter().map(|mark| mark.as_ref().and_then(|mark| mark.state)).collect();
                (line.title.as_str(), states, line.done, line.of)
            })
            .collect();
        assert_eq!(
            shown,
            [
                ("Мониторинг", vec![Some(State::Done), Some(State::NotNeeded)], 1, 1),
                ("Мониторинг", vec![Some(State::Overdue), Some(State::Done)], 1, 2),
            ]
        );
        assert_eq!(grid(&[sample::school("А", &first)]).len(), 3, "one school shows all it has");
    }
}
