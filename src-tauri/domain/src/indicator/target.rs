//! Targets of the six, until the curator sets others.

use super::Indicator;

/// Percent for the years 2020…2024 (DOMAIN §4); before the first of them the first, after the last the last.
pub fn default_target(indicator: Indicator, school_year: i16) -> u32 {
    let targets = match indicator {
        Indicator::Mentees | Indicator::YoungTeachers => [10, 20, 35, 50, 70],
        Indicator::YoungMentors => [2, 4, 6, 8, 10],
        Indicator::Partners => [2, 4, 8, 20, 30],
        Indicator::MenteesSatisfied | Indicator::MentorsSatisfied => [50, 60, 70, 80, 85],
    };
    targets[usize::from(school_year.saturating_sub(2020).clamp(0, 4).unsigned_abs())]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn later_years_keep_the_last_target() {
        let check = |indicator, year, expected| assert_eq!(default_target(indicator, year), expected);
        check(Indicator::Mentees, 2020, 10);
        check(Indicator::Mentees, 2024, 70);
        check(Indicator::Mentees, 2031, 70);
        check(Indicator::YoungMentors, 2022, 6);
        check(Indicator::Partners, 2023, 20);
        check(Indicator::MentorsSatisfied, 2026, 85);
        check(Indicator::YoungTeachers, 1990, 10);
        check(Indicator::YoungTeachers, i16::MIN, 10);
    }
}
