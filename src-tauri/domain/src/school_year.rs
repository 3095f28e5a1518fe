//! The school year: from 1 September to 31 August.

use crate::Day;

/// Named by the calendar year in which it starts: 2026 is «2026/2027».
pub fn of(day: Day) -> i16 {
    if day.month() >= 9 { day.year() } else { day.year() - 1 }
}

/// «2026/2027».
pub fn title(start: i16) -> String {
    format!("{start}/{}", start + 1)
}

/// First and last day; `None` outside the calendar's range.
pub fn bounds(start: i16) -> Option<(Day, Day)> {
    Some((Day::new(start, 9, 1)?, Day::new(start.checked_add(1)?, 8, 31)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn starts_in_september() {
        let check = |iso: &str, year| assert_eq!(of(iso.parse().unwrap()), year, "{iso}");
        check("2026-08-31", 2025);
        check("2026-09-01", 2026);
        check("2027-05-25", 2026);
        assert_eq!(title(2026), "2026/2027");
        assert_eq!(bounds(i16::MAX), None);
    }
}
