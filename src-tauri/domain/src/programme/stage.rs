//! Which of the five stages the facts speak for. The stage itself is said by a person.

use super::Stage;
use crate::Day;

/// The facts that tell a stage.
#[derive(Clone, Copy, Debug, Default)]
pub struct Steps {
    /// Items that are not dropped, and how many of them are open.
    pub items: u32,
    pub open: u32,
    pub approved: bool,
    pub closed: bool,
    /// The last day of the programme.
    pub end: Option<Day>,
}

pub fn suggested(steps: Steps, today: Day) -> Stage {
    let over = steps.end.is_some_and(|end| end < today) || steps.items > 0 && steps.open == 0;
    match steps {
        Steps { closed: true, .. } => Stage::Resulting,
        Steps { approved: true, .. } if over => Stage::Reflecting,
        Steps { approved: true, .. } => Stage::Working,
        Steps { items: 0, .. } => Stage::Preparing,
        _ => Stage::Designing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_speak_for_a_stage() {
        let check = |items, open, approved, closed, end: &str, expected| {
            let steps = Steps { items, open, approved, closed, end: end.parse().ok() };
            assert_eq!(suggested(steps, "2026-11-22".parse().unwrap()), expected);
        };
        check(0, 0, false, false, "2027-05-31", Stage::Preparing);
        check(3, 3, false, false, "2027-05-31", Stage::Designing);
        check(3, 3, true, false, "2027-05-31", Stage::Working);
        check(3, 0, true, false, "2027-05-31", Stage::Reflecting);
        check(3, 3, true, false, "2026-11-21", Stage::Reflecting);
        check(3, 1, true, true, "2027-05-31", Stage::Resulting);
    }
}
