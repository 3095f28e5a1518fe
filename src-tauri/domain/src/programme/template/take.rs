//! A template out of a programme that is kept, and last year's programme in a new period.

use super::months::{Month, months};
use super::place::place;
use super::{Body, Item, Offer, OfferedItem, OfferedSection, Section, Task, When};
use crate::deadline::{self, Kind, Span, Term};
use crate::programme::plan::{self, Plan};
use crate::{Day, school_year};

/// What is offered in a period as times that hold in any; gaps stay what they were.
pub fn taken(offer: &Offer, span: Span) -> Body {
    let item = |item: &OfferedItem| Item {
        task: item.task.clone(),
        planned: item.planned.clone(),
        when: when(&item.deadline, span),
        gaps: item.gaps.clone(),
        core: item.core,
    };
    Body {
        months: u8::try_from(months(span).len()).unwrap_or(u8::MAX),
        goal: offer.goal.clone(),
        tasks: offer.tasks.iter().map(|text| Task { text: text.clone(), ..Task::default() }).collect(),
        sections: offer
            .sections
            .iter()
            .map(|section| Section {
                title: section.title.clone(),
                items: section.items.iter().map(item).collect(),
            })
            .collect(),
        ..Body::default()
    }
}

/// All of a plan is chosen: which gaps its items answered nobody has said.
impl From<Plan> for Offer {
    fn from(plan: Plan) -> Offer {
        let item = |item: plan::Item| OfferedItem {
            task: item.task,
            deadline: item.deadline,
            planned: item.planned,
            gaps: Vec::new(),
            core: true,
            chosen: true,
        };
        let section = |section: plan::Section| OfferedSection {
            title: section.title,
            items: section.items.into_iter().map(item).collect(),
        };
        Offer {
            goal: plan.goal,
            tasks: plan.tasks,
            sections: plan.sections.into_iter().map(section).collect(),
            unanswered: Vec::new(),
        }
    }
}

/// Deadlines keep their words as far as these fit the new period: only their years move. Those that
/// would fall outside find their place by the month of the programme.
pub fn copied(plan: Plan, from: Span, to: Span) -> Offer {
    let years = school_year::of(to.from) - school_year::of(from.from);
    let moved = |text: &str| deadline::shift(text, years);
    let of = u8::try_from(months(from).len()).unwrap_or(u8::MAX);
    let time = |words: &str| {
        let shifted = moved(words);
        let fits = deadline::parse(&shifted, Some(to)).terms.iter().all(|term| inside(term, to));
        if fits { shifted } else { place(&when(words, from), of, to) }
    };
    let mut offer = Offer::from(plan);
    offer.goal = moved(&offer.goal);
    offer.tasks.iter_mut().for_each(|task| *task = moved(task));
    for section in &mut offer.sections {
        section.title = moved(&section.title);
        for item in &mut section.items {
            item.task = moved(&item.task);
            item.planned = moved(&item.planned);
            item.deadline = time(&item.deadline);
        }
    }
    offer
}

/// Whether what a deadline says happens in the period; what names no days does in any.
fn inside(term: &Term, span: Span) -> bool {
    let within = |day: Option<Day>| day.is_none_or(|day| span.from <= day && day <= span.to);
    match term.kind {
        // Words that were not understood may hold the years of another time.
        Kind::When => !term.condition.as_deref().is_some_and(deadline::has_date_words),
        // A month that the period has only a part of is still its month.
        Kind::Period => {
            let begins = term.end.is_none_or(|end| end >= span.from && end <= month_end(span.to));
            begins && term.start.is_none_or(|start| start <= span.to && start >= month_start(span.from))
        }
        _ => within(term.start) && within(term.end),
    }
}

fn month_start(day: Day) -> Day {
    Day(day.0.first_of_month())
}

fn month_end(day: Day) -> Day {
    Day(day.0.last_of_month())
}

/// A deadline in words as a time that holds in every period.
fn when(text: &str, span: Span) -> When {
    let words = text.trim();
    if words.is_empty() || !deadline::has_date_words(words) {
        return if words.is_empty() { When::Whole } else { When::Words(words.to_owned()) };
    }
    let terms = deadline::parse(words, Some(span)).terms;
    let months = months(span);
    let number = |day: Day| number(&months, day);
    let days = |pick: fn(&Term) -> Option<Day>| terms.iter().filter_map(pick);
    match terms.as_slice() {
        [Term { kind: Kind::Date, start: Some(day), .. }] => {
            When::On { month: number(*day), day: day.0.day().unsigned_abs() }
        }
        [Term { kind: Kind::By, end: Some(end), .. }] => {
            let ends = *end == month_end(*end);
            let day = end.0.day().unsigned_abs();
            When::By { month: number(*end), day: (!ends).then_some(day) }
        }
        _ if terms.iter().all(|term| matches!(term.kind, Kind::Date | Kind::By | Kind::Period)) => {
            match (days(|term| term.start).min(), days(|term| term.end).max()) {
                (Some(start), Some(end)) => {
                    When::Months { from: number(start), to: number(end).max(number(start)) }
                }
                (None, Some(end)) => When::By { month: number(end), day: None },
                _ => When::Words(words.to_owned()),
            }
        }
        [Term { kind: Kind::Ongoing, condition: None, .. }] => When::Whole,
        _ => When::Words(words.to_owned()),
    }
}

/// Which month of the programme a day is in; the nearest one for days outside.
fn number(months: &[Month], day: Day) -> u8 {
    let gone = months.iter().filter(|month| month_start(month.first) <= day).count();
    u8::try_from(gone.max(1)).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(text: &str) -> Span {
        let (from, to) = text.split_once("..").unwrap();
        Span { from: from.parse().unwrap(), to: to.parse().unwrap() }
    }

    const YEAR: &str = "2025-09-01..2026-05-31";

    #[test]
    fn deadlines_become_times() {
        for (deadline, expected) in [
            ("октябрь 2025 г.", "2-й месяц"),
            ("октябрь", "2-й месяц"),
            ("ноябрь 2025 г. – январь 2026 г.", "3–5-й месяцы"),
            ("до 15 декабря 2025 г.", "до 15-го числа 4-го месяца"),
            ("до 31.12.2025", "до конца 4-го месяца"),
            ("15 марта 2026", "15-е число 7-го месяца"),
            ("октябрь 2025 г., март 2026 г.", "2–7-й месяцы"),
            ("в течение всего срока", "в течение всего срока"),
            ("ежемесячно", "ежемесячно"),
            ("по графику аттестации", "по графику аттестации"),
            ("", "весь срок"),
            ("сентябрь 2019 г.", "1-й месяц"),
        ] {
            assert_eq!(when(deadline, span(YEAR)).to_string(), expected, "{deadline}");
        }
    }

    fn plan(deadlines: &[&str]) -> Plan {
        let item = |deadline: &&str| plan::Item {
            task: "Открытый урок".into(),
            deadline: (*deadline).to_owned(),
            planned: "Проведён".into(),
        };
        Plan {
            goal: "Подготовка к аттестации в 2025/2026 учебном году".into(),
            tasks: vec!["Освоить".into()],
            sections: vec![plan::Section {
                title: "Раздел".into(),
                items: deadlines.iter().map(item).collect(),
            }],
        }
    }

    #[test]
    fn last_year_comes_in_this_year() {
        let deadlines = ["октябрь 2025 г.", "с 10 по 20 ноября 2025 г.", "до 1 марта 2026 г.", "ежемесячно"];
        let copy = |to: &str| {
            let offer = copied(plan(&deadlines), span(YEAR), span(to));
            let words = offer.sections[0].items.iter().map(|item| item.deadline.clone()).collect::<Vec<_>>();
            (offer.goal, words)
        };
        let (goal, words) = copy("2026-09-01..2027-05-31");
        assert_eq!(goal, "Подготовка к аттестации в 2026/2027 учебном году");
        assert_eq!(
            words,
            ["октябрь 2026 г.", "с 10 по 20 ноября 2026 г.", "до 1 марта 2027 г.", "ежемесячно"]
        );
        // Half a year: what would be outside is brought inside.
        let (_, words) = copy("2027-01-11..2027-05-31");
        assert_eq!(words, ["февраль 2027 г.", "февраль 2027 г.", "до 1 марта 2027 г.", "ежемесячно"]);
    }

    #[test]
    fn a_template_of_a_plan_gives_the_plan_back() {
        let deadlines = [
            "октябрь 2025 г.",
            "до 15 декабря 2025 г.",
            "до 31 января 2026 г.",
            "ежемесячно",
            "20 мая 2026 г.",
        ];
        let plan = plan(&deadlines);
        let offer = super::super::compose(&taken(&plan.clone().into(), span(YEAR)), &[], span(YEAR));
        let words = offer.sections[0].items.iter().map(|item| item.deadline.as_str());
        assert_eq!(words.collect::<Vec<_>>(), deadlines);
        assert_eq!((offer.goal, offer.tasks), (plan.goal, plan.tasks));
    }
}
