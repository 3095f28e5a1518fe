//! The next number after those of the calendar year: «45-ОД» is followed by «46-ОД».

use nastavnik_domain::Day;
use nastavnik_store::document;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "DocumentNumber", optional_fields = nullable)]
pub struct Ask {
    /// The day of the document; today without it.
    day: Option<Day>,
}

#[derive(Serialize, TS)]
pub struct NextNumber {
    /// Empty where nothing has been numbered yet.
    number: String,
}

pub fn number(app: &App, arg: Ask) -> Result<NextNumber, Fault> {
    let year = arg.day.unwrap_or(app.today()).year();
    let last = document::numbers(app.store()?, year)?.into_iter().next();
    Ok(NextNumber { number: last.map(|last| following(&last)).unwrap_or_default() })
}

/// The last run of digits, one more; a number without digits is of no help.
fn following(number: &str) -> String {
    let Some(end) = number.rfind(|c: char| c.is_ascii_digit()).map(|at| at + 1) else { return String::new() };
    // «20/01-02»: the last figures count the orders. «45-ОД»: the only ones.
    let start = number[..end]
        .rfind(|c: char| !c.is_ascii_digit())
        .map_or(0, |at| at + number[at..].chars().next().map_or(1, char::len_utf8));
    let digits = &number[start..end];
    let Ok(value) = digits.parse::<u64>() else { return String::new() };
    let next = value.saturating_add(1);
    format!("{}{next:0width$}{}", &number[..start], &number[end..], width = digits.len())
}

#[cfg(test)]
mod tests {
    use super::following;

    #[test]
    fn figures_go_on() {
        for (last, next) in [
            ("45-ОД", "46-ОД"),
            ("20/01-02", "20/01-03"),
            ("№ 14-а", "№ 15-а"),
            ("099", "100"),
            ("без номера", ""),
            ("", ""),
            ("99999999999999999999", ""),
        ] {
            assert_eq!(following(last), next, "{last}");
        }
    }
}
