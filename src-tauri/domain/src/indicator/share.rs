//! «2 из 2 (100 %)»: a small number is said honestly.

use serde::Serialize;

/// A part of a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Share {
    pub value: u32,
    pub of: u32,
}

impl Share {
    /// `None` of nothing.
    pub fn percent(self) -> Option<f64> {
        (self.of > 0).then(|| f64::from(self.value) * 100.0 / f64::from(self.of))
    }

    /// Whether it is so many percent at least; `None` of nothing, or where the part is greater than
    /// the whole: such figures say nothing yet.
    pub fn reaches(self, target: u32) -> Option<bool> {
        let (value, of) = (u64::from(self.value), u64::from(self.of));
        (of > 0 && value <= of).then(|| value * 100 >= u64::from(target) * of)
    }

    /// Nothing of nothing is «—». A part that is not nought is never «0 %», and one that is not the
    /// whole never «100 %».
    pub fn text(self) -> String {
        let Share { value, of } = self;
        let Some(percent) = self.percent() else {
            return if value == 0 { "—".into() } else { format!("{value}\u{a0}из\u{a0}0") };
        };
        let whole = percent.round();
        let rough = whole == 0.0 && value > 0 || whole == 100.0 && value != of;
        let words = if rough { format!("{percent:.1}").replace('.', ",") } else { format!("{whole}") };
        format!("{value}\u{a0}из\u{a0}{of} ({words}\u{a0}%)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_numbers_are_honest() {
        let check = |value, of, expected: &str| {
            assert_eq!(Share { value, of }.text().replace('\u{a0}', " "), expected);
        };
        check(0, 0, "—");
        check(2, 2, "2 из 2 (100 %)");
        check(1, 3, "1 из 3 (33 %)");
        check(2, 3, "2 из 3 (67 %)");
        check(0, 7, "0 из 7 (0 %)");
        check(1, 300, "1 из 300 (0,3 %)");
        check(299, 300, "299 из 300 (99,7 %)");
        check(5, 3, "5 из 3 (167 %)");
        check(5, 0, "5 из 0");
    }

    #[test]
    fn a_target_is_reached_exactly() {
        let check = |value, of, target, expected| {
            assert_eq!(Share { value, of }.reaches(target), expected, "{value} of {of}, {target}")
        };
        check(7, 10, 70, Some(true));
        check(69, 100, 70, Some(false));
        check(2, 3, 67, Some(false));
        check(0, 5, 0, Some(true));
        check(0, 0, 70, None);
        check(5, 3, 70, None);
        check(u32::MAX, u32::MAX, 100, Some(true));
    }
}
