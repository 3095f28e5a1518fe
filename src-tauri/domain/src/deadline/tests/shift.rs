//! Phrases moved by years: by hand, and every phrase of the tables.

use proptest::prelude::*;

use super::super::{Span, Term, parse, shift};
use super::tables::{ALL, Line, lines};
use crate::Day;

#[test]
fn only_years_move() {
    let check = |years, text: &str, expected: &str| assert_eq!(shift(text, years), expected);
    check(
        4,
        "Ноябрь-декабрь 2022 года (с 2023 года – ежегодно)",
        "Ноябрь-декабрь 2026 года (с 2027 года – ежегодно)",
    );
    check(4, "До 15.03.2021г.", "До 15.03.2025г.");
    check(3, "01.09.23", "01.09.26");
    check(3, "01.09.23 - 31.05.24", "01.09.26 - 31.05.27");
    check(2, "15/03/2021, 15-03-21", "15/03/2023, 15-03-23");
    check(1, "2023/2024 уч. год", "2024/2025 уч. год");
    check(1, "2023/24", "2024/25");
    check(-1, "2023 – 24 гг.", "2022 – 23 гг.");
    check(1, "24/25 уч. г.", "25/26 уч. г.");
    check(1, "24/25", "24/25");
    check(3, "2023-2025 гг.", "2026-2028 гг.");
    check(3, "на 2022–2024 годы", "на 2025–2027 годы");
    check(4, "Июнь 2023, 2024", "Июнь 2027, 2028");
    check(2, "сентябрь 24 г. – май 25г.", "сентябрь 26 г. – май 27г.");
    check(
        2,
        "15\u{a0}мая\u{a0}2024\u{a0}г.,\n«Июнь»  2024 года",
        "15\u{a0}мая\u{a0}2026\u{a0}г.,\n«Июнь»  2026 года",
    );
    check(2, "2024-09-01", "2026-09-01");
    check(2, "1 марта 2010 г. – 31 мая 2010 г.", "1 марта 2012 г. – 31 мая 2012 г.");
    check(4, "с 1 по 24 мая, 24 месяца", "с 1 по 24 мая, 24 месяца");
    check(4, "24 года, в 20 школах, каб. 24", "24 года, в 20 школах, каб. 24");
    check(4, "с 2023-го года", "с 2027-го года");
    check(4, "Постоянно", "Постоянно");
    check(0, "до 29.02.2024", "до 29.02.2024");
}

#[test]
fn acts_keep_their_numbers_and_dates() {
    let same = [
        "приказ № 2023",
        "приказ № 01-05/2023",
        "МБОУ СОШ № 2024",
        "Школа №2023",
        "распоряжение от 25.12.2019 № Р-145",
        "распоряжение Минпросвещения России от 25 декабря 2019 г. № Р-145",
        "Исполнено (протокол № 3 от 12.03.2023)",
        "приказ Министерства просвещения РФ от 25.12.2019",
        "N 2023 от 01.02.2023",
    ];
    for text in same {
        assert_eq!(shift(text, 4), text);
    }
    let check = |text: &str, expected: &str| assert_eq!(shift(text, 4), expected);
    check("до 01.10.2024 (приказ от 15.03.2024 № 5)", "до 01.10.2028 (приказ от 15.03.2024 № 5)");
    check(
        "по приказу № 145 от 01.09.2023; от 1 до 15 марта 2024",
        "по приказу № 145 от 01.09.2023; от 1 до 15 марта 2028",
    );
    check("от 15.10.2024 до 20.10.2024", "от 15.10.2028 до 20.10.2028");
}

#[test]
fn the_29th_of_february_becomes_the_28th() {
    let check = |years, text: &str, expected: &str| assert_eq!(shift(text, years), expected);
    check(1, "29.02.2024", "28.02.2025");
    check(4, "29.02.2024", "29.02.2028");
    check(1, "до 29 февраля 2024 г.", "до 28 февраля 2025 г.");
    check(1, "29.02.24, 2024-02-29", "28.02.25, 2025-02-28");
    check(1, "29 марта 2024", "29 марта 2025");
    // It never was a day.
    check(2, "29 февраля 2023", "29 февраля 2025");
}

/// The tables' phrases, but for those whose days depend on the weekdays of their year or on
/// whether it is a leap one.
fn phrases() -> Vec<Line> {
    let weekdays = ["недел", "понедельник", "вторник", "сред", "четверг", "пятниц", "29.02", "29 февраля"];
    let all = ALL.iter().flat_map(|table| lines(table));
    all.filter(|line| !weekdays.iter().any(|word| line.phrase.contains(word))).collect()
}

/// So many years later; 28 and 29 February are one.
fn moved(day: Day, years: i16) -> Day {
    let date = if day.month() == 2 { day.0.day().min(28) } else { day.0.day() };
    Day::new(day.year() + years, day.month(), date).unwrap()
}

fn later(term: &Term, years: i16) -> Term {
    Term {
        start: term.start.map(|day| moved(day, years)),
        end: term.end.map(|day| moved(day, years)),
        condition: term.condition.as_ref().map(|words| shift(words, years)),
        ..term.clone()
    }
}

#[test]
fn every_date_of_the_tables_moves_and_comes_back() {
    let phrases = phrases();
    for years in -1..=6 {
        for Line { phrase, context, .. } in &phrases {
            let shifted = shift(phrase, years);
            let then = context.map(|span| Span { from: moved(span.from, years), to: moved(span.to, years) });
            let all = |terms: Vec<Term>, years| -> Vec<Term> {
                terms.iter().map(|term| later(term, years)).collect()
            };
            let expected = all(parse(phrase, *context).terms, years);
            assert_eq!(all(parse(&shifted, then).terms, 0), expected, "{phrase} → {shifted}");
            // A letter «О» for a nought is not written again.
            if shift(phrase, 0) == *phrase {
                assert_eq!(shift(&shifted, -years), *phrase);
            }
        }
    }
}

proptest! {
    #[test]
    fn any_text_is_borne(text in "\\PC{0,80}", years in any::<i16>()) {
        let shifted = shift(&text, years);
        if !text.contains(|c: char| c.is_ascii_digit()) {
            prop_assert_eq!(shifted, text);
        }
    }
}
