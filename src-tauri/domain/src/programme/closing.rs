//! How a programme ends: its result, what both sides say, the mentor's conclusion.

use serde::{Deserialize, Serialize};

use super::Conclusion;
use crate::{Invalid, limits};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "ProgrammeClosing", optional_fields = nullable)]
pub struct Closing {
    pub result: String,
    pub mentor_reflection: String,
    pub mentee_reflection: String,
    pub conclusion: Option<Conclusion>,
}

/// The words tidied, or what is wrong with them.
pub fn check(mut closing: Closing) -> Result<Closing, Invalid> {
    let mut invalid = Invalid::default();
    for (field, text) in [
        ("result", &mut closing.result),
        ("mentor_reflection", &mut closing.mentor_reflection),
        ("mentee_reflection", &mut closing.mentee_reflection),
    ] {
        *text = limits::text(field, text, &mut invalid);
    }
    if closing.result.is_empty() {
        invalid.add("result", "Напишите, чего удалось достичь: итог попадёт в отчёты.");
    }
    invalid.or(closing)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_result_is_needed_and_reflections_are_not() {
        let closing = |result: &str| Closing { result: result.into(), ..Closing::default() };
        assert!(check(closing(" ")).is_err());
        assert_eq!(check(closing(" План выполнен ")).unwrap().result, "План выполнен");
    }
}
