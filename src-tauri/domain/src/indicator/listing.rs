//! What the screen of indicators shows: each of the six, year by year.

use serde::Serialize;

use super::{Indicator, Share, Tally, Value, default_target};

/// Years that are shown side by side.
pub const YEARS: i16 = 5;

/// One indicator in one school year.
#[derive(Clone, Debug, PartialEq, Serialize, ts_rs::TS)]
#[ts(rename = "IndicatorYear")]
pub struct Year {
    pub school_year: i16,
    /// What the registers and the questionnaires say.
    pub counted: u32,
    /// The denominator that answers give.
    pub counted_of: Option<u32>,
    /// Of how many people it is not known whether they should be counted.
    pub unknown: u32,
    /// What the curator has said.
    pub said: Value,
    /// What holds: the correction or the count.
    pub value: u32,
    pub of: Option<u32>,
    pub percent: Option<f64>,
    /// «2 из 2 (100 %)»; «—» of nothing.
    pub text: String,
    pub target: u32,
    /// None: there is nothing to compare, or the figures contradict each other.
    pub reached: Option<bool>,
    /// The part is greater than the whole: people came after the denominator was entered.
    pub contradicts: bool,
}

/// One indicator over the years, the latest last.
#[derive(Clone, Debug, PartialEq, Serialize, ts_rs::TS)]
#[ts(rename = "IndicatorLine")]
pub struct Line {
    pub code: Indicator,
    pub label: String,
    /// Whom the denominator counts.
    pub whole: String,
    /// «Как считается».
    pub rule: String,
    pub years: Vec<Year>,
}

/// `said`: what the curator has entered; `counted_of`: how many have answered.
pub fn year(
    code: Indicator,
    school_year: i16,
    tally: Tally,
    counted_of: Option<u32>,
    said: Option<Value>,
) -> Year {
    let empty = Value { code, numerator: None, denominator: None, target: None, note: String::new() };
    let said = said.unwrap_or(empty);
    let value = said.numerator.unwrap_or(tally.value);
    let of = said.denominator.or(counted_of);
    let share = of.map(|of| Share { value, of });
    let target = said.target.unwrap_or_else(|| default_target(code, school_year));
    Year {
        school_year,
        counted: tally.value,
        counted_of,
        unknown: tally.unknown,
        value,
        of,
        percent: share.and_then(Share::percent),
        text: share.map_or_else(|| value.to_string(), Share::text),
        target,
        reached: share.and_then(|share| share.reaches(target)),
        contradicts: share.is_some_and(|share| share.value > share.of),
        said,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_goes_before_what_is_counted() {
        let tally = Tally { value: 5, unknown: 1 };
        let said = |numerator, denominator, target| {
            Some(Value { code: Indicator::Mentees, numerator, denominator, target, note: String::new() })
        };
        let check = |counted_of, said, text: &str, reached, contradicts| {
            let year = year(Indicator::Mentees, 2026, tally, counted_of, said);
            assert_eq!(year.text.replace('\u{a0}', " "), text);
            assert_eq!((year.reached, year.contradicts), (reached, contradicts), "{text}");
        };
        check(None, None, "5", None, false);
        check(None, said(None, Some(6), None), "5 из 6 (83 %)", Some(true), false);
        check(None, said(None, Some(10), None), "5 из 10 (50 %)", Some(false), false);
        check(None, said(None, Some(10), Some(50)), "5 из 10 (50 %)", Some(true), false);
        check(None, said(Some(7), Some(10), None), "7 из 10 (70 %)", Some(true), false);
        check(Some(8), None, "5 из 8 (63 %)", Some(false), false);
        check(Some(8), said(None, Some(5), None), "5 из 5 (100 %)", Some(true), false);
        check(None, said(None, Some(4), None), "5 из 4 (125 %)", None, true);
        check(None, said(Some(0), Some(0), None), "—", None, false);
    }
}
