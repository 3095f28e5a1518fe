//! Planned meetings every few weeks on one day of the week. A school's Saturday may be chosen, so
//! only what is a day off whatever the weekday is left out.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::Weekday;

use crate::workdays::Calendar;
use crate::{Day, Invalid};

/// More at once would be a slip.
pub const MOST: usize = 60;

/// What a series is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    pub from: Day,
    pub to: Day,
    /// From Monday, 1.
    pub weekday: i8,
    /// Every so many weeks.
    pub weeks: u32,
}

/// Why a day is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Skip {
    Holiday,
    /// There is a meeting on it.
    Taken,
}

/// The days of the series, each with why it is left out, if it is.
pub fn days(
    asked: Asked,
    (start, end): (Day, Day),
    today: Day,
    calendar: &Calendar,
    taken: &BTreeSet<Day>,
) -> Result<Vec<(Day, Option<Skip>)>, Invalid> {
    let Asked { from, to, weekday, weeks } = asked;
    let mut invalid = Invalid::default();
    let weekday = Weekday::from_monday_one_offset(weekday);
    if weekday.is_err() {
        invalid.add("weekday", "Выберите день недели.");
    }
    if !(1..=8).contains(&weeks) {
        invalid.add("weeks", "Встречи серии бывают от каждой недели до одного раза в восемь недель.");
    }
    if from < today {
        invalid.add("from", "Серия планируется вперёд. Прошедшие встречи внесите таблицей.");
    } else if from < start {
        invalid.add("from", format!("Пара работает с {}.", start.short()));
    }
    if to < from {
        invalid.add("to", format!("Окончание {} раньше начала {}.", to.short(), from.short()));
    } else if to > end {
        invalid
            .add("to", format!("Пара работает до {}. Продлите срок пары или закончите раньше.", end.short()));
    }
    let Ok(weekday) = weekday else { return Err(invalid) };
    invalid.or(())?;
    let ahead = from.0.weekday().until(weekday);
    let mut day = Day(from.0.saturating_add(i64::from(ahead).days()));
    let mut found = Vec::new();
    while day <= to {
        let skip =
            if calendar.off(day) { Some(Skip::Holiday) } else { taken.contains(&day).then_some(Skip::Taken) };
        found.push((day, skip));
        if found.len() > MOST {
            return Err(Invalid::one("to", format!("В серии больше {MOST} встреч. Закончите её раньше.")));
        }
        day = Day(day.0.saturating_add(i64::from(weeks).weeks()));
    }
    if found.iter().all(|(_, skip)| skip.is_some()) {
        return Err(Invalid::one("to", "В этих днях нет ни одной встречи. Проверьте даты и день недели."));
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(iso: &str) -> Day {
        iso.parse().unwrap()
    }

    fn made(from: &str, to: &str, weekday: i8, weeks: u32) -> Result<Vec<String>, Vec<String>> {
        let asked = Asked { from: day(from), to: day(to), weekday, weeks };
        let calendar = Calendar::new([(day("2026-12-29"), false), (day("2027-01-09"), true)]);
        let period = (day("2026-09-01"), day("2027-05-31"));
        let taken = BTreeSet::from([day("2026-12-08")]);
        days(asked, period, day("2026-11-22"), &calendar, &taken)
            .map(|days| {
                let shown = |(day, skip): (Day, Option<Skip>)| match skip {
                    None => day.to_string(),
                    Some(Skip::Holiday) => format!("-{day}"),
                    Some(Skip::Taken) => format!("={day}"),
                };
                days.into_iter().map(shown).collect()
            })
            .map_err(|invalid| invalid.0.into_keys().collect())
    }

    #[test]
    fn falls_on_its_weekday_and_leaves_out_days_off() {
        let list = |days: &[&str]| Ok(days.iter().map(|day| (*day).to_owned()).collect());
        let december =
            ["2026-12-01", "=2026-12-08", "2026-12-15", "2026-12-22", "-2026-12-29", "-2027-01-05"];
        assert_eq!(made("2026-11-25", "2027-01-06", 2, 1), list(&december));
        assert_eq!(made("2026-11-24", "2026-12-10", 2, 2), list(&["2026-11-24", "=2026-12-08"]));
        assert_eq!(made("2027-01-01", "2027-01-10", 6, 1), list(&["-2027-01-02", "2027-01-09"]), "Saturdays");
    }

    #[test]
    fn refuses_what_cannot_be() {
        let wrong = |fields: &[&str]| Err(fields.iter().map(|field| (*field).to_owned()).collect());
        assert_eq!(made("2026-11-21", "2027-01-10", 1, 1), wrong(&["from"]));
        assert_eq!(made("2026-12-01", "2026-11-30", 1, 1), wrong(&["to"]));
        assert_eq!(made("2026-12-01", "2027-06-01", 1, 1), wrong(&["to"]));
        assert_eq!(made("2026-12-01", "2027-01-10", 8, 0), wrong(&["weekday", "weeks"]));
        assert_eq!(made("2026-12-01", "2026-12-02", 7, 1), wrong(&["to"]), "no such day between");
        assert_eq!(made("2026-12-08", "2026-12-08", 2, 1), wrong(&["to"]), "only a taken one");
    }
}
