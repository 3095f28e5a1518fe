//! What the cells of the table mean, by tables and by chance.

use proptest::prelude::*;

use super::*;

fn today() -> Day {
    "2026-11-22".parse().unwrap()
}

#[test]
fn days_are_read_as_people_write_them() {
    let check = |text: &str, expected: &str| {
        assert_eq!(
            day(text, 2026, today()).map(|day| day.to_string()).unwrap_or_default(),
            expected,
            "{text}"
        );
    };
    for text in [
        "12.11.2026",
        "12.11.26",
        "12.11",
        "12.11.",
        "12/11",
        "12 11",
        "1211",
        "12112026",
        "121126",
        "2026-11-12",
    ] {
        check(text, "2026-11-12");
    }
    for text in [
        "12 ноября",
        "12 ноября 2026 г.",
        "12 Ноя 26",
        "12.11.2026 г.",
        "12.11.2026 00:00:00",
        " 12.11.2026 года",
    ] {
        check(text, "2026-11-12");
    }
    check("3.2", "2027-02-03");
    check("31.08", "2027-08-31");
    check("01.09", "2026-09-01");
    check("29.02.2028", "2028-02-29");
    check("сегодня", "2026-11-22");
    check("Вчера", "2026-11-21");
    check("5 мая", "2027-05-05");
    check("5 марта", "2027-03-05");
    for text in [
        "",
        "-",
        "31.11",
        "29.02",
        "12.13",
        "99.99.9999",
        "12.11.202",
        "ноябрь",
        "12 ма",
        "завтра",
        "1.2.3.4",
        "111",
    ] {
        check(text, "");
    }
}

#[test]
fn lengths_are_minutes_or_hours() {
    let check = |text: &str, expected| assert_eq!(minutes(text), expected, "{text}");
    for (text, expected) in [
        ("45", 45),
        ("45 мин", 45),
        ("45мин.", 45),
        ("45 минут", 45),
        ("1 ч", 60),
        ("1ч", 60),
        ("1,5 ч", 90),
        ("2 часа", 120),
        ("1:30", 90),
        ("1 ч 30 мин", 90),
        ("1 час 30", 90),
        ("0", 0),
    ] {
        check(text, Some(expected));
    }
    for text in ["", "-", "долго", "1:75", "ч", "-5", "1000000", "inf ч", "nan ч", "1 ч много"]
    {
        check(text, None);
    }
}

#[test]
fn kinds_and_forms_need_only_their_beginning() {
    for (text, expected) in [
        ("знакомство", Some(Kind::Acquaintance)),
        ("з", Some(Kind::Acquaintance)),
        ("Встреча-знакомство", Some(Kind::Acquaintance)),
        ("пр", Some(Kind::Trial)),
        ("пробная встреча", Some(Kind::Trial)),
        ("план", Some(Kind::Planning)),
        ("п", None),
        ("Совместная работа", Some(Kind::Work)),
        ("р", Some(Kind::Work)),
        ("рабочая", Some(Kind::Work)),
        ("и", Some(Kind::Final)),
        ("итоговая", Some(Kind::Final)),
        ("урок", None),
        ("", None),
        ("встреча", None),
    ] {
        assert_eq!(kind(text), expected, "{text}");
    }
    for (text, expected) in [
        ("очно", Some(Form::InPerson)),
        ("О", Some(Form::InPerson)),
        ("оч", Some(Form::InPerson)),
        ("Дист", Some(Form::Remote)),
        ("онлайн", Some(Form::Remote)),
        ("д", Some(Form::Remote)),
        ("по почте", None),
        ("", None),
    ] {
        assert_eq!(form(text), expected, "{text}");
    }
    for of in Kind::ALL {
        assert_eq!((kind(of.label()), kind(of.short())), (Some(*of), Some(*of)));
    }
    for of in Form::ALL {
        assert_eq!(form(of.label()), Some(*of));
    }
}

#[test]
fn every_cell_that_says_nothing_is_named() {
    let row = Row {
        day: "33.33".into(),
        kind: "п".into(),
        form: "x".into(),
        minutes: "много".into(),
        ..Row::default()
    };
    let (_, invalid) = read(&row, 2026, today());
    assert_eq!(invalid.0.into_keys().collect::<Vec<_>>(), ["day", "form", "kind", "minutes"]);
    let (fields, invalid) = read(&Row { day: "12.11".into(), ..Row::default() }, 2026, today());
    assert!(invalid.0.is_empty() && fields.kind.is_none() && fields.form.is_none());
}

proptest! {
    #[test]
    fn nothing_typed_breaks_the_reading(cells in prop::array::uniform8(".{0,24}"), year in any::<i16>()) {
        let [pair, day, kind, form, minutes, topic, result, task] = cells;
        let row = Row { pair, day, kind, form, minutes, topic, result, task };
        let (fields, invalid) = read(&row, year, today());
        prop_assert_eq!(fields.day.is_none(), invalid.0.contains_key("day"));
    }

    #[test]
    fn what_is_shown_is_read_back(days in 0..4000i32, length in 1..10_000u32, kind_index in 0..5usize, form_index in 0..2usize) {
        let shown = Day(today().0.saturating_sub(jiff::ToSpan::days(days)));
        let row = Row {
            day: shown.short(),
            kind: Kind::ALL[kind_index].short().into(),
            form: Form::ALL[form_index].label().into(),
            minutes: crate::meeting::check::length(length),
            ..Row::default()
        };
        let (fields, invalid) = read(&row, 1999, today());
        prop_assert!(invalid.0.is_empty());
        prop_assert_eq!((fields.day, fields.kind, fields.form, fields.minutes),
            (Some(shown), Some(Kind::ALL[kind_index]), Some(Form::ALL[form_index]), Some(length)));
    }

    /// A day without a year falls into the school year, whatever the day.
    #[test]
    fn a_day_without_a_year_is_of_the_school_year(date in 1..=28i8, month in 1..=12i8, year in 1990..2100i16) {
        let (first, last) = crate::school_year::bounds(year).unwrap();
        let found = day(&format!("{date}.{month}"), year, today()).unwrap();
        prop_assert!(first <= found && found <= last);
    }
}
