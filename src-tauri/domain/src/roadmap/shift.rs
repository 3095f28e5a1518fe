//! A draft moved to other years: every year that its deadlines name, and the time that it covers.

use jiff::ToSpan;

use super::draft::Draft;
use crate::{Day, deadline};

/// What a deadline was before stays beside it, so that the preview can show what has changed.
pub fn shift(mut draft: Draft, years: i16) -> Draft {
    let moved = |day: Day| Day(day.0.saturating_add(i32::from(years).years()));
    draft.start = draft.start.map(moved);
    draft.end = draft.end.map(moved);
    draft.title = deadline::shift(&draft.title, years);
    for row in &mut draft.rows {
        let before = if row.was.is_empty() { row.deadline.clone() } else { row.was.clone() };
        row.deadline = deadline::shift(&row.deadline, years);
        row.meaning = deadline::shift(&row.meaning, years);
        row.was = if row.deadline == before { String::new() } else { before };
        row.title = deadline::shift(&row.title, years);
    }
    draft
}

#[cfg(test)]
mod tests {
    use super::super::draft::Row;
    use super::*;

    #[test]
    fn there_and_back() {
        let row = Row { deadline: "Июнь 2023, 2024".into(), ..Row::default() };
        let constant = Row { deadline: "Постоянно".into(), ..Row::default() };
        let draft = Draft {
            title: "План на 2022-2024 годы".into(),
            start: "2022-01-01".parse().ok(),
            end: "2024-12-31".parse().ok(),
            rows: vec![row, constant],
            ..Draft::default()
        };
        let later = shift(draft.clone(), 4);
        assert_eq!(later.title, "План на 2026-2028 годы");
        assert_eq!((later.start, later.end), ("2026-01-01".parse().ok(), "2028-12-31".parse().ok()));
        let words = |draft: &Draft| {
            draft.rows.iter().map(|row| (row.deadline.clone(), row.was.clone())).collect::<Vec<_>>()
        };
        let expected = [("Июнь 2027, 2028", "Июнь 2023, 2024"), ("Постоянно", "")];
        assert_eq!(words(&later), expected.map(|(now, was)| (now.to_owned(), was.to_owned())));
        assert_eq!(shift(later, -4), draft);
    }
}
