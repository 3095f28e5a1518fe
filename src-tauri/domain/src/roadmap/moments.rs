//! When an activity falls due: its deadline's terms laid out over the time of its roadmap.
//!
//! - a date, a window, «не позднее» is one moment, wherever it lies;
//! - what repeats has a moment in each of its units inside the roadmap; «ежегодно» after a window
//!   («Ноябрь 2022, далее ежегодно») is that window again in each later year;
//! - «постоянно» is one moment as long as the roadmap;
//! - what has no date (somebody's schedule, an event, no deadline at all) is one moment without
//!   dates: it can be marked as done and is never late.

use crate::deadline::{Kind, Span, Term};
use crate::{Day, school_year};

use super::repeats;

/// Moments of one activity: «еженедельно» for ten years is not a list that anybody marks.
const MOST: usize = 400;

/// One time that an activity falls due.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Moment {
    pub start: Option<Day>,
    /// The last day on which it is in time.
    pub end: Option<Day>,
    /// What the dates do not say: «I четверть 2026/2027», «2-й раз».
    pub label: String,
    /// The act itself says that it is done.
    pub done: bool,
}

/// The moments of a deadline, in the order of time; at least one.
pub fn of(terms: &[Term], span: Span) -> Vec<Moment> {
    let mut found: Vec<Moment> = Vec::new();
    for (index, term) in terms.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|before| terms.get(before));
        found.extend(of_term(term, before, span));
    }
    found.sort_by_key(|moment| (moment.end.is_none(), moment.end, moment.start));
    found.dedup();
    if found.is_empty() {
        found.push(Moment { done: terms.iter().any(|term| term.kind == Kind::Done), ..Moment::default() });
    }
    if found.len() > MOST {
        return vec![window(span.from, span.to)];
    }
    found
}

fn of_term(term: &Term, before: Option<&Term>, span: Span) -> Vec<Moment> {
    match term.kind {
        Kind::Date | Kind::By | Kind::Period => {
            vec![Moment { start: term.start, end: term.end, ..Moment::default() }]
        }
        Kind::Ongoing => {
            let start = term.start.or_else(|| following(term, before)).unwrap_or(span.from);
            let end = term.end.unwrap_or(span.to);
            if start <= end { vec![window(start, end)] } else { Vec::new() }
        }
        Kind::Every => {
            let from = term.start.or_else(|| following(term, before)).unwrap_or(span.from).max(span.from);
            let to = term.end.unwrap_or(span.to).min(span.to);
            if from > to { Vec::new() } else { repeats::of(term, before, Span { from, to }) }
        }
        Kind::Done => vec![Moment { start: term.start, end: term.end, done: true, ..Moment::default() }],
        Kind::When | Kind::None => Vec::new(),
    }
}

/// «далее» begins where the term before has ended.
fn following(term: &Term, before: Option<&Term>) -> Option<Day> {
    let end = before.filter(|_| term.then)?.end?;
    end.0.tomorrow().ok().map(Day)
}

pub(super) fn window(start: Day, end: Day) -> Moment {
    Moment { start: Some(start), end: Some(end), ..Moment::default() }
}

/// Whether the roadmap counts years from 1 September.
pub(super) fn school_years(span: Span) -> bool {
    school_year::bounds(school_year::of(span.from)).is_some_and(|(first, _)| first == span.from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deadline::parse;

    /// `2026-11-01..2026-12-31`, `..2026-10-01`, `2026-10-01`, `–`; what the dates do not say in brackets.
    fn shown(moment: &Moment) -> String {
        let days = match (moment.start, moment.end) {
            (Some(start), Some(end)) if start == end => start.to_string(),
            (Some(start), Some(end)) => format!("{start}..{end}"),
            (None, Some(end)) => format!("..{end}"),
            _ => "–".into(),
        };
        let label = if moment.label.is_empty() { String::new() } else { format!(" ({})", moment.label) };
        format!("{days}{label}{}", if moment.done { " done" } else { "" })
    }

    fn check(phrase: &str, span: (&str, &str), expected: &[&str]) {
        let span = Span { from: span.0.parse().unwrap(), to: span.1.parse().unwrap() };
        let moments = of(&parse(phrase, Some(span)).terms, span);
        assert_eq!(moments.iter().map(shown).collect::<Vec<_>>(), expected, "{phrase}");
    }

    const YEARS: (&str, &str) = ("2026-01-01", "2028-12-31");
    const SCHOOL: (&str, &str) = ("2026-09-01", "2027-08-31");

    #[test]
    fn once() {
        check("Декабрь 2026", YEARS, &["2026-12-01..2026-12-31"]);
        check("15.03.2027 г.", YEARS, &["2027-03-15"]);
        check("до 01.10.2026", YEARS, &["..2026-10-01"]);
        check("Июнь 2026, 2027", YEARS, &["2026-06-01..2026-06-30", "2027-06-01..2027-06-30"]);
        check("Декабрь 2022", YEARS, &["2022-12-01..2022-12-31"]);
        check("Постоянно", YEARS, &["2026-01-01..2028-12-31"]);
        check("Исполнено", YEARS, &["– done"]);
        check("", YEARS, &["–"]);
        check("По отдельному графику", YEARS, &["–"]);
        check("Постоянно, по мере поступления информации", SCHOOL, &["2026-09-01..2027-08-31"]);
    }

    #[test]
    fn two_months_of_each_year_of_three_give_six() {
        let six = [
            "2026-06-01..2026-06-30",
            "2026-12-01..2026-12-31",
            "2027-06-01..2027-06-30",
            "2027-12-01..2027-12-31",
            "2028-06-01..2028-06-30",
            "2028-12-01..2028-12-31",
        ];
        check("Ежегодно (июнь, декабрь)", YEARS, &six);
    }

    #[test]
    fn again_and_again() {
        let years = ["2026-01-01..2026-12-31", "2027-01-01..2027-12-31", "2028-01-01..2028-12-31"];
        check("ежегодно", YEARS, &years);
        check("ежегодно", SCHOOL, &["2026-09-01..2027-08-31"]);
        let quarters = [
            "2026-10-01..2026-12-31",
            "2027-01-01..2027-03-31",
            "2027-04-01..2027-06-30",
            "2027-07-01..2027-08-31",
        ];
        check("ежеквартально", SCHOOL, &quarters);
        check("2 раза в год", SCHOOL, &["2026-09-01..2027-02-28", "2027-03-01..2027-08-31"]);
        let uneven = ["2026-09-01..2027-08-31 (1-й раз)", "2026-09-01..2027-08-31 (2-й раз)"];
        check(
            "5 раз в год",
            SCHOOL,
            &[
                uneven[0],
                uneven[1],
                "2026-09-01..2027-08-31 (3-й раз)",
                "2026-09-01..2027-08-31 (4-й раз)",
                "2026-09-01..2027-08-31 (5-й раз)",
            ],
        );
        check("Ежегодно, сентябрь–октябрь", SCHOOL, &["2026-09-01..2026-10-31"]);
        check("Ежегодно, декабрь–январь", SCHOOL, &["2026-12-01..2027-01-31"]);
        let terms = ["I", "II", "III", "IV"].map(|term| format!("– ({term} четверть 2026/2027)"));
        check("1 раз в четверть", SCHOOL, &terms.each_ref().map(String::as_str));
    }

    #[test]
    fn each_month_and_week() {
        let of = |phrase, span: (&str, &str)| {
            let span = Span { from: span.0.parse().unwrap(), to: span.1.parse().unwrap() };
            of(&parse(phrase, Some(span)).terms, span)
        };
        assert_eq!(of("ежемесячно", YEARS).len(), 36);
        let days = of("ежемесячно, 31 числа", SCHOOL);
        assert_eq!(days.iter().map(shown).nth(5).as_deref(), Some("2027-02-28"));
        assert_eq!(of("еженедельно", SCHOOL).len(), 52);
        assert_eq!(of("еженедельно", ("2020-01-01", "2030-12-31")).len(), 1, "too many to mark");
    }

    #[test]
    fn what_follows() {
        let november = ["2026-11-01..2026-11-30", "2027-11-01..2027-11-30", "2028-11-01..2028-11-30"];
        check("Ноябрь 2026 (далее ежегодно)", YEARS, &november);
        let window = ["2026-11-01..2026-12-31", "2027-11-01..2027-12-31", "2028-11-01..2028-12-31"];
        check("Ноябрь-декабрь 2026 года (с 2027 года – ежегодно)", YEARS, &window);
        check("До 01.10.2026 г., далее ежегодно", YEARS, &["..2026-10-01", "..2027-10-01", "..2028-10-01"]);
        check("До 01.10.2026 г., далее постоянно", YEARS, &["..2026-10-01", "2026-10-02..2028-12-31"]);
        check("I квартал 2026 года (далее по необходимости)", YEARS, &["2026-01-01..2026-03-31"]);
        let schedule = ["2027-01-01..2027-01-31", "2027-02-01..2027-12-31", "2028-01-01..2028-12-31"];
        check("Январь 2027 (далее – ежегодно по специальному графику)", YEARS, &schedule);
        check(
            "С января 2028, ежеквартально",
            YEARS,
            &[
                "2028-01-01..2028-03-31",
                "2028-04-01..2028-06-30",
                "2028-07-01..2028-09-30",
                "2028-10-01..2028-12-31",
            ],
        );
    }
}
