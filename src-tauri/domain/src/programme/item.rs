//! An item of a programme's plan (пункт плана): its words, what its deadline means, where it stands.

use serde::{Deserialize, Serialize};

use super::ItemStatus;
use crate::deadline::{self, Span};
use crate::roadmap::moments;
use crate::roadmap::state::{State, Status, state as of_moment};
use crate::{Day, Invalid, limits};

/// What is typed about an item.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "ProgrammeItemFields", optional_fields = nullable)]
pub struct Fields {
    /// None: before the first section.
    pub section_id: Option<String>,
    /// «Проект, задание».
    pub task: String,
    /// Verbatim.
    pub deadline: String,
    /// «Планируемый результат».
    pub planned: String,
    /// «Фактический результат».
    pub actual: String,
    /// «Оценка наставника», in words or figures.
    pub grade: String,
}

/// The days between which an item is to be done; both empty when its words hold no date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Window {
    pub start: Option<Day>,
    pub end: Option<Day>,
}

/// The fields tidied, or what is wrong with them.
pub fn check(mut fields: Fields) -> Result<Fields, Invalid> {
    let mut invalid = Invalid::default();
    for (field, text) in
        [("task", &mut fields.task), ("planned", &mut fields.planned), ("actual", &mut fields.actual)]
    {
        *text = limits::text(field, text, &mut invalid);
    }
    for (field, text) in [("deadline", &mut fields.deadline), ("grade", &mut fields.grade)] {
        *text = limits::line(field, text, &mut invalid);
    }
    if fields.task.is_empty() {
        invalid.add("task", "Напишите задание.");
    }
    invalid.or(fields)
}

/// What the words of a deadline mean inside a programme's time, by the grammar of roadmaps. What
/// repeats or has several days is one window, from the first of them to the last.
pub fn window(deadline: &str, span: Span) -> Window {
    let terms = deadline::parse(deadline, Some(span)).terms;
    let moments = moments::of(&terms, span);
    let end = moments.iter().filter_map(|moment| moment.end).max();
    let start = moments.iter().filter_map(|moment| moment.start).min();
    Window { start: start.filter(|_| end.is_some()), end }
}

/// A window that lies outside the programme is asked about.
pub fn question(window: Window, span: Span) -> Option<String> {
    if window.end.is_some_and(|end| end < span.from) {
        return Some(format!("Срок раньше начала программы ({}).", span.from.short()));
    }
    if window.start.or(window.end).is_some_and(|start| start > span.to) {
        return Some(format!("Срок позже окончания программы ({}).", span.to.short()));
    }
    None
}

impl ItemStatus {
    /// What an item looks like today. A moment of a roadmap goes by the same rule.
    pub fn state(self, end: Option<Day>, today: Day) -> State {
        let status = match self {
            ItemStatus::NotStarted => Status::NotStarted,
            ItemStatus::InProgress => Status::InProgress,
            ItemStatus::Done => Status::Done,
            ItemStatus::Dropped => Status::NotNeeded,
        };
        of_moment(status, end, today)
    }

    /// Nobody has said that it is over.
    pub fn open(self) -> bool {
        matches!(self, ItemStatus::NotStarted | ItemStatus::InProgress)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn year() -> Span {
        Span { from: "2026-09-01".parse().unwrap(), to: "2027-05-31".parse().unwrap() }
    }

    #[test]
    fn deadlines_are_understood_inside_the_programme() {
        let check = |words: &str, expected: &str| {
            let Window { start, end } = window(words, year());
            let day = |day: Option<Day>| day.map_or("–".into(), |day| day.to_string());
            assert_eq!(format!("{}..{}", day(start), day(end)), expected, "{words}");
        };
        check("октябрь", "2026-10-01..2026-10-31");
        check("до 15 октября", "–..2026-10-15");
        check("15.03.2027", "2027-03-15..2027-03-15");
        check("октябрь 2026, март 2027", "2026-10-01..2027-03-31");
        check("ежемесячно", "2026-09-01..2027-05-31");
        check("в течение года", "2026-09-01..2027-05-31");
        check("постоянно", "2026-09-01..2027-05-31");
        check("по мере необходимости", "–..–");
        check("", "–..–");
        check("август 2026", "2026-08-01..2026-08-31");
    }

    #[test]
    fn what_lies_outside_is_asked_about() {
        let check = |words: &str, asked: bool| {
            assert_eq!(question(window(words, year()), year()).is_some(), asked, "{words}");
        };
        check("август 2026", true);
        check("до 31.08.2026", true);
        check("до 01.09.2026", false);
        check("июнь 2027", true);
        check("до 15.06.2027", true);
        check("ноябрь", false);
        check("когда получится", false);
    }

    #[test]
    fn an_item_without_a_task_is_refused() {
        let wrong =
            |task: &str| check(Fields { task: task.into(), ..Fields::default() }).err().unwrap_or_default().0;
        assert!(wrong(" \n ").contains_key("task"));
        assert!(wrong("я".repeat(20_000).as_str()).contains_key("task"));
        assert!(wrong("Открытый урок").is_empty());
    }

    #[test]
    fn is_late_like_a_moment_of_a_roadmap() {
        let today: Day = "2026-11-22".parse().unwrap();
        let check = |status: ItemStatus, end: &str, expected| {
            assert_eq!(status.state(end.parse().ok(), today), expected)
        };
        check(ItemStatus::NotStarted, "2026-11-21", State::Overdue);
        check(ItemStatus::InProgress, "2026-11-22", State::Near);
        check(ItemStatus::Done, "2026-11-21", State::Done);
        check(ItemStatus::Dropped, "2026-11-21", State::NotNeeded);
        check(ItemStatus::NotStarted, "", State::NotStarted);
    }
}
