//! What has become of a figure between entry and exit: Показатель | на входе (x) | на выходе (y) |
//! Разница (z) | %.

use serde::Serialize;

use crate::vocabulary::vocabulary;

vocabulary! {
    /// How a change is to be read. Of absences and conflicts less is better.
    #[ts(rename = "MeasureOutcome")]
    Outcome {
        Better = "better", "стало лучше";
        Worse = "worse", "стало хуже";
        Same = "same", "без изменений";
        Unknown = "unknown", "ещё не измерено";
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, ts_rs::TS)]
#[ts(rename = "MeasureChange")]
pub struct Change {
    /// y − x.
    pub difference: Option<f64>,
    /// Of x; none where x is nought: there is nothing to compare with.
    pub percent: Option<f64>,
    pub outcome: Outcome,
}

pub fn change(entry: Option<f64>, exit: Option<f64>, falling: bool) -> Change {
    let (Some(x), Some(y)) = (entry, exit) else {
        return Change { difference: None, percent: None, outcome: Outcome::Unknown };
    };
    let difference = tidy(y - x);
    let outcome = match difference {
        0.0 => Outcome::Same,
        z if (z > 0.0) != falling => Outcome::Better,
        _ => Outcome::Worse,
    };
    Change {
        difference: Some(difference),
        percent: (x != 0.0).then(|| tidy(difference * 100.0 / x.abs())),
        outcome,
    }
}

/// Without what binary fractions leave: 4,3 − 4,1 is 0,2.
fn tidy(number: f64) -> f64 {
    let tidied = (number * 1e6).round() / 1e6;
    if tidied == 0.0 { 0.0 } else { tidied }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn growth_and_fall_are_read_correctly() {
        let check = |entry, exit, falling, difference, percent, outcome| {
            let expected = Change { difference, percent, outcome };
            assert_eq!(change(entry, exit, falling), expected, "{entry:?} {exit:?} {falling}");
        };
        check(Some(4.0), Some(5.0), false, Some(1.0), Some(25.0), Outcome::Better);
        check(Some(5.0), Some(4.0), false, Some(-1.0), Some(-20.0), Outcome::Worse);
        check(Some(12.0), Some(3.0), true, Some(-9.0), Some(-75.0), Outcome::Better);
        check(Some(3.0), Some(12.0), true, Some(9.0), Some(300.0), Outcome::Worse);
        check(Some(0.0), Some(5.0), false, Some(5.0), None, Outcome::Better);
        check(Some(0.0), Some(5.0), true, Some(5.0), None, Outcome::Worse);
        check(Some(0.0), Some(0.0), true, Some(0.0), None, Outcome::Same);
        check(Some(7.0), Some(7.0), false, Some(0.0), Some(0.0), Outcome::Same);
        check(Some(4.1), Some(4.3), false, Some(0.2), Some(4.878049), Outcome::Better);
        check(Some(-10.0), Some(-5.0), false, Some(5.0), Some(50.0), Outcome::Better);
        check(Some(4.0), None, false, None, None, Outcome::Unknown);
        check(None, Some(4.0), true, None, None, Outcome::Unknown);
        check(None, None, true, None, None, Outcome::Unknown);
    }
}
