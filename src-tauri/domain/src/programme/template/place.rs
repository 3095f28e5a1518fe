//! A time of a template in a real period: a deadline in words that the grammar of deadlines reads.

use jiff::ToSpan;

use super::When;
use super::months::{Month, months};
use crate::Day;
use crate::day::MONTHS;
use crate::deadline::Span;

/// Days of a period in which months say too little.
const SHORT: i32 = 45;

/// `of`: the months of the template. A longer or shorter period stretches them.
pub fn place(when: &When, of: u8, span: Span) -> String {
    let months = months(span);
    let of = usize::from(of.max(when.last()));
    let Some(last) = months.len().checked_sub(1) else { return WHOLE.into() };
    let (from, to) = match *when {
        When::Words(ref words) => return words.clone(),
        When::Whole => return WHOLE.into(),
        When::Months { from, to } => (from, to),
        When::By { month, .. } | When::On { month, .. } => (month, month),
    };
    if last == 0 || span.from.days_until(span.to) < SHORT {
        return by(share(span, usize::from(to), of));
    }
    let scaled = |month: usize| (month * months.len() + of / 2) / of;
    let opening = scaled(usize::from(from) - 1).min(last);
    let closing = scaled(usize::from(to)).saturating_sub(1).clamp(opening, last);
    let month = months[closing];
    match *when {
        When::By { day: Some(day), .. } => by(within(month, day)),
        When::By { day: None, .. } => by(month.last),
        When::On { day, .. } => date(within(month, day)),
        _ if opening == 0 && closing == last => WHOLE.into(),
        _ => window(months[opening], month),
    }
}

const WHOLE: &str = "в течение всего срока";

/// The day on which such a part of the period has gone.
fn share(span: Span, part: usize, of: usize) -> Day {
    let days = i64::from(span.from.days_until(span.to));
    let gone = days * i64::try_from(part).unwrap_or(1) / i64::try_from(of).unwrap_or(1);
    Day(span.from.0.saturating_add(gone.days())).min(span.to)
}

/// That day of the month, or the nearest that the period has.
fn within(month: Month, day: u8) -> Day {
    let first = month.first.0.first_of_month();
    let day = Day(first.saturating_add((i64::from(day) - 1).days()));
    day.clamp(month.first, month.last)
}

fn by(day: Day) -> String {
    format!("до {}", date(day))
}

/// «15 октября 2026 г.» with spaces that a person types.
fn date(day: Day) -> String {
    day.long().replace('\u{a0}', " ")
}

fn window(opening: Month, closing: Month) -> String {
    let name = |month: Month| MONTHS[usize::from(month.first.month().unsigned_abs()) - 1];
    let years = (opening.first.year(), closing.first.year());
    if opening == closing {
        return if opening.whole() { format!("{} {} г.", name(opening), years.0) } else { by(closing.last) };
    }
    if !(opening.begins() && closing.last.0 == closing.last.0.last_of_month()) {
        let start = date(opening.first);
        let start =
            if years.0 == years.1 { start.trim_end_matches(&format!(" {} г.", years.0)) } else { &start };
        return format!("с {start} по {}", date(closing.last));
    }
    let year = if years.0 == years.1 { String::new() } else { format!(" {} г.", years.0) };
    format!("{}{year} – {} {} г.", name(opening), name(closing), years.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn placed(when: &str, of: u8, period: &str) -> String {
        let (from, to) = period.split_once("..").unwrap();
        place(&When::from(when.to_owned()), of, Span { from: from.parse().unwrap(), to: to.parse().unwrap() })
    }

    #[test]
    fn a_year_of_school() {
        let year = |when: &str| placed(when, 9, "2026-09-01..2027-05-31");
        assert_eq!(year("1-й месяц"), "сентябрь 2026 г.");
        assert_eq!(year("2–3-й месяцы"), "октябрь – ноябрь 2026 г.");
        assert_eq!(year("4–5-й месяцы"), "декабрь 2026 г. – январь 2027 г.");
        assert_eq!(year("до конца 4-го месяца"), "до 31 декабря 2026 г.");
        assert_eq!(year("до 15-го числа 6-го месяца"), "до 15 февраля 2027 г.");
        assert_eq!(year("до 31-го числа 6-го месяца"), "до 28 февраля 2027 г.");
        assert_eq!(year("10-е число 9-го месяца"), "10 мая 2027 г.");
        assert_eq!(year("весь срок"), "в течение всего срока");
        assert_eq!(year("1–9-й месяцы"), "в течение всего срока");
        assert_eq!(year("ежемесячно"), "ежемесячно");
    }

    #[test]
    fn what_begins_and_ends_inside_a_month() {
        let part = |when: &str| placed(when, 9, "2026-09-15..2027-05-20");
        assert_eq!(part("1-й месяц"), "до 30 сентября 2026 г.");
        assert_eq!(part("9-й месяц"), "до 20 мая 2027 г.");
        assert_eq!(part("1–3-й месяцы"), "с 15 сентября по 30 ноября 2026 г.");
        assert_eq!(part("1–6-й месяцы"), "с 15 сентября 2026 г. по 28 февраля 2027 г.");
        assert_eq!(part("до 1-го числа 1-го месяца"), "до 15 сентября 2026 г.");
    }

    #[test]
    fn a_shorter_and_a_longer_period() {
        let three = |when: &str| placed(when, 9, "2026-10-01..2026-12-31");
        assert_eq!(
            ["1-й месяц", "4-й месяц", "9-й месяц"].map(three),
            ["октябрь 2026 г.", "ноябрь 2026 г.", "декабрь 2026 г.",]
        );
        let weeks = |when: &str| placed(when, 4, "2026-10-05..2026-10-30");
        assert_eq!(
            ["1-й месяц", "2–3-й месяцы", "4-й месяц"].map(weeks),
            ["до 11 октября 2026 г.", "до 23 октября 2026 г.", "до 30 октября 2026 г.",]
        );
        assert_eq!(placed("1-й месяц", 3, "2026-09-01..2027-05-31"), "сентябрь – ноябрь 2026 г.");
        assert_eq!(placed("3-й месяц", 3, "2026-09-01..2027-08-31"), "апрель – июнь 2027 г.");
        assert_eq!(placed("1-й месяц", 3, "2026-09-01..2026-08-31"), "в течение всего срока");
    }
}
