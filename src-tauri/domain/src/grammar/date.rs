//! Dates as documents write them; «01.09.2026» and «1 сентября 2026 г.» are `Day::short`, `long`.

use crate::Day;

/// `«01» сентября 2026 г.` with non-breaking spaces.
pub fn quoted(day: Day) -> String {
    let long = day.long();
    let rest = long.trim_start_matches(|c: char| c.is_ascii_digit());
    format!("«{:02}»{rest}", day.0.day())
}

/// The same to be filled in by hand: `«___» ____________ 20___ г.`
pub fn blank() -> String {
    "«___»\u{a0}____________ 20___\u{a0}г.".into()
}

/// The day, or the line for it.
pub fn quoted_or_blank(day: Option<Day>) -> String {
    day.map_or_else(blank, quoted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_the_day() {
        let check = |iso: &str, expected| {
            assert_eq!(quoted(iso.parse().unwrap()).replace('\u{a0}', " "), expected);
        };
        check("2026-09-01", "«01» сентября 2026 г.");
        check("2027-12-31", "«31» декабря 2027 г.");
        assert!(quoted_or_blank(None).starts_with("«___»"));
    }
}
