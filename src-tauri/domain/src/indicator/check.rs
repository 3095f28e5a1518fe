//! What the curator says of an indicator once a year, and what cannot be.

use serde::{Deserialize, Serialize};

use super::Indicator;
use crate::{Invalid, limits};

/// More people no school has; more is a slip of the hand.
const MOST: u32 = 1_000_000;

/// One indicator of one school year; whatever is left out is as counted, or as is usual.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "IndicatorValue", optional_fields = nullable)]
pub struct Value {
    pub code: Indicator,
    /// In place of what was counted; the note says why.
    pub numerator: Option<u32>,
    pub denominator: Option<u32>,
    /// Percent.
    pub target: Option<u32>,
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub note: String,
}

impl Value {
    /// Nothing has been said.
    pub fn is_empty(&self) -> bool {
        (self.numerator, self.denominator, self.target) == (None, None, None) && self.note.is_empty()
    }
}

/// The values tidied, or what is wrong with them: fields are named «mentees.denominator».
/// `counted` says numerator and denominator of an indicator as they were counted.
pub fn check(
    mut values: Vec<Value>,
    counted: impl Fn(Indicator) -> (u32, Option<u32>),
) -> Result<Vec<Value>, Invalid> {
    let mut invalid = Invalid::default();
    for value in &mut values {
        let of = |field: &str| format!("{}.{field}", value.code.code());
        value.note = limits::line(&of("note"), &value.note, &mut invalid);
        if value.numerator.is_some() && value.note.is_empty() {
            invalid.add(&of("note"), "Напишите, почему число исправлено: через год это будет не вспомнить.");
        }
        if value.target.is_some_and(|target| target > 100) {
            invalid.add(&of("target"), "Цель — от 0 до 100 процентов.");
        }
        for (field, number) in [("numerator", value.numerator), ("denominator", value.denominator)] {
            if number.is_some_and(|number| number > MOST) {
                invalid.add(&of(field), "Такого большого числа быть не может. Проверьте.");
            }
        }
        let (numerator, denominator) = counted(value.code);
        let numerator = value.numerator.unwrap_or(numerator);
        if let Some(denominator) = value.denominator.or(denominator)
            && denominator < numerator
        {
            let words = match (value.denominator, value.numerator) {
                (Some(_), None) => {
                    format!(
                        "Посчитано {numerator}, а всего только {denominator}. Проверьте это число или исправьте посчитанное."
                    )
                }
                _ => format!("{numerator} больше, чем всего ({denominator}). Проверьте оба числа."),
            };
            let field = if value.denominator.is_some() { "denominator" } else { "numerator" };
            invalid.add(&of(field), words);
        }
    }
    invalid.or(values)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(numerator: Option<u32>, denominator: Option<u32>, target: Option<u32>, note: &str) -> Value {
        Value { code: Indicator::Mentees, numerator, denominator, target, note: note.into() }
    }

    #[test]
    fn refuses_what_cannot_be() {
        // Five were counted.
        let refuses = |value: Value, counted_of, expected: &[&str]| {
            let said = format!("{value:?}");
            let found = check(vec![value], |_| (5, counted_of));
            let fields: Vec<String> = found.err().map_or(vec![], |invalid| invalid.0.into_keys().collect());
            assert_eq!(fields, expected, "{said}");
        };
        refuses(value(None, Some(5), None, ""), None, &[]);
        refuses(value(None, None, Some(40), ""), None, &[]);
        refuses(value(None, Some(4), None, ""), None, &["mentees.denominator"]);
        refuses(value(None, Some(0), None, ""), None, &["mentees.denominator"]);
        refuses(value(Some(0), Some(0), None, "Никого нет"), None, &[]);
        refuses(value(Some(4), Some(4), None, ""), None, &["mentees.note"]);
        refuses(value(Some(4), Some(4), None, "  \n "), None, &["mentees.note"]);
        refuses(value(Some(4), Some(4), None, "Двое уехали"), None, &[]);
        refuses(value(Some(9), Some(8), None, "Ошибка"), None, &["mentees.denominator"]);
        refuses(value(Some(9), None, None, "Ошибка"), Some(8), &["mentees.numerator"]);
        refuses(value(None, None, Some(101), ""), None, &["mentees.target"]);
        refuses(value(None, Some(u32::MAX), None, ""), None, &["mentees.denominator"]);
    }
}
