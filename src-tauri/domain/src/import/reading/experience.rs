//! Teaching experience: «12», «12 лет 3 мес.», «менее года», «с 01.09.2010», «2010».

use super::day::{self, When};
use crate::letters::fold;
use crate::{Day, school_year};

/// A career is shorter.
const LONGEST: i16 = 70;

/// The first day of teaching. Years of experience are counted back from the beginning of this school
/// year, which is when most begin.
pub fn read(text: &str, today: Day) -> Option<Day> {
    if let Some(years) = years(text) {
        return Day::new(school_year::of(today) - years, 9, 1);
    }
    match day::read(text, today)? {
        When::Day(day) => Some(day),
        When::Year(year) => Day::new(year, 9, 1).filter(|day| *day <= today).or_else(|| Day::new(year, 1, 1)),
    }
}

/// Whole years where the text counts them.
pub fn years(text: &str) -> Option<i16> {
    let folded = fold(text);
    let less =
        ["менее", "до", "меньше"].iter().any(|word| folded.starts_with(word)) && folded.contains("год");
    if less {
        return Some(0);
    }
    // «12,5» is twelve whole years.
    let digits = folded.find(|c: char| !c.is_ascii_digit()).unwrap_or(folded.len());
    let (number, rest) = folded.split_at(digits);
    let number: i16 = number.parse().ok()?;
    let rest = rest.trim();
    if ["мес", "дн"].iter().any(|word| rest.starts_with(word)) {
        return Some(0);
    }
    let counts = rest.is_empty() || ["л", "г", ",", ".", "+"].iter().any(|word| rest.starts_with(word));
    let whole = !rest.starts_with('.') || rest.chars().filter(char::is_ascii_digit).count() <= 2;
    (counts && whole && number < LONGEST).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_every_usual_form() {
        let today: Day = "2026-11-22".parse().unwrap();
        let check = |text: &str, expected: &str| {
            assert_eq!(read(text, today).map(|day| day.to_string()).unwrap_or_default(), expected, "{text}");
        };
        for text in ["12", "12 лет", "12 л. 3 мес.", "12,5", "12.5", "12г"] {
            check(text, "2014-09-01");
        }
        check("менее года", "2026-09-01");
        check("5 мес.", "2026-09-01");
        check("0", "2026-09-01");
        check("с 2010", "2010-09-01");
        check("2010 г.", "2010-09-01");
        check("2026", "2026-09-01");
        check("15.08.2010", "2010-08-15");
        check("стаж", "");
        check("150", "");
    }
}
