//! What holds for any text and any term.

use proptest::prelude::*;

use super::super::{Deadline, Kind, Span, Term, Unit, parse};
use crate::Day;

/// Pieces that the grammar looks for, in any order.
const WORDS: [&str; 44] = [
    "до",
    "с",
    "по",
    "к",
    "не позднее",
    "в течение",
    "март",
    "мая",
    "декабрь",
    "2023",
    "2024 г.",
    "года",
    "учебного",
    "15",
    "31",
    "02",
    "15.03.2021",
    "29 февраля",
    "I",
    "квартал",
    "полугодие",
    "ежегодно",
    "раз",
    "в",
    "год",
    "далее",
    "–",
    "-",
    ",",
    ".",
    ";",
    "(",
    ")",
    "\n",
    "/",
    "и",
    "исполнено",
    "постоянно",
    "по мере поступления",
    "число",
    "последняя",
    "неделя",
    "конца",
    "школы",
];

fn day() -> impl Strategy<Value = Day> {
    (2000i16..2080, 1i8..=12, 1i8..=28).prop_map(|(year, month, day)| Day::new(year, month, day).unwrap())
}

fn condition() -> impl Strategy<Value = Option<String>> {
    let words =
        ["по мере поступления", "совместно с библиотекой", "при наличии заявок", "по отдельному графику"];
    proptest::option::of(proptest::sample::select(words.to_vec()).prop_map(str::to_owned))
}

fn unit() -> impl Strategy<Value = Unit> {
    use Unit::*;
    proptest::sample::select(vec![Year, HalfYear, Quarter, Month, Week, Term])
}

/// Bounds that a term may have: none, a start, both.
fn bounds() -> impl Strategy<Value = (Option<Day>, Option<Day>)> {
    (proptest::option::of(day()), proptest::option::of(400i32..4000)).prop_map(|(start, length)| {
        let end = start
            .zip(length)
            .and_then(|(start, length)| start.0.checked_add(jiff::Span::new().days(length)).ok().map(Day));
        (start, end)
    })
}

fn every() -> impl Strategy<Value = Term> {
    let months = proptest::collection::btree_set(1u8..=12, 0..5);
    (unit(), proptest::option::of(1u8..=12), months, proptest::option::of(1u8..=28), bounds()).prop_map(
        |(unit, times, months, day, (start, end))| {
            let months: Vec<u8> = months.into_iter().collect();
            let day = day.filter(|_| !months.is_empty() || unit == Unit::Month);
            Term { every: Some(unit), times, months, day, start, end, ..Term::new(Kind::Every) }
        },
    )
}

/// Whatever a term can say without the context.
fn term() -> impl Strategy<Value = Term> {
    let date = day().prop_map(|day| Term { start: Some(day), end: Some(day), ..Term::new(Kind::Date) });
    let by = day().prop_map(|day| Term { end: Some(day), ..Term::new(Kind::By) });
    let period = (day(), day()).prop_filter_map("one day", |(a, b)| {
        let (start, end) = (Some(a.min(b)), Some(a.max(b)));
        (a != b).then(|| Term { start, end, ..Term::new(Kind::Period) })
    });
    let month = (2000i16..2080, 1i8..=12, 0i8..3).prop_map(|(year, month, more)| {
        let start = Day::new(year, month, 1);
        let end = Day::new(year, (month + more).min(12), 1).map(|day| Day(day.0.last_of_month()));
        Term { start, end, ..Term::new(Kind::Period) }
    });
    let ongoing = bounds().prop_map(|(start, end)| Term { start, end, ..Term::new(Kind::Ongoing) });
    let done =
        proptest::option::of(day()).prop_map(|day| Term { start: day, end: day, ..Term::new(Kind::Done) });
    let dated = prop_oneof![date, by, period, month, ongoing, every()];
    let dated = (dated, condition()).prop_map(|(term, condition)| Term { condition, ..term });
    let when = condition().prop_filter_map("no words", |words| words.map(|words| Term::when(&words)));
    let one = prop_oneof![8 => dated, 1 => done, 1 => when];
    (one, any::<bool>()).prop_map(|(term, then)| Term { then: then && term.kind != Kind::Done, ..term })
}

/// The year, or one next to it (the eve of a year, a school year), stands in the text.
fn said(text: &str, year: i16) -> bool {
    let numbers = text.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse::<i16>().ok());
    numbers.into_iter().any(|number| (number - year).abs() <= 1)
}

proptest! {
    #[test]
    fn any_text_is_borne_and_kept(text in "\\PC{0,80}") {
        prop_assert_eq!(parse(&text, None).text, text);
    }

    #[test]
    fn any_words_are_borne_and_nothing_ends_before_it_begins(
        words in proptest::collection::vec(proptest::sample::select(WORDS.to_vec()), 0..14),
        glue in proptest::sample::select(vec!["", " ", "\u{a0}"]),
        (a, b) in (day(), day()),
    ) {
        let text = words.join(glue);
        for context in [None, Some(Span { from: a.min(b), to: a.max(b) })] {
            let deadline = parse(&text, context);
            prop_assert_eq!(&deadline.text, &text);
            prop_assert!(!deadline.terms.is_empty());
            for term in deadline.terms {
                prop_assert!(term.start.zip(term.end).is_none_or(|(start, end)| start <= end), "{}", text);
                if context.is_none() {
                    let days = term.start.into_iter().chain(term.end);
                    prop_assert!(days.into_iter().all(|day| said(&text, day.year())), "{}", text);
                }
            }
        }
    }

    #[test]
    fn what_is_printed_is_read_back(term in term()) {
        let phrase = term.phrase();
        let read = parse(&phrase, None).terms;
        prop_assert_eq!(read, vec![term], "{}", phrase);
    }

    #[test]
    fn several_terms_are_read_back(terms in proptest::collection::vec(term(), 1..4)) {
        let phrase = Deadline { text: String::new(), terms: terms.clone() }.phrase();
        prop_assert_eq!(parse(&phrase, None).terms, terms, "{}", phrase);
    }
}
