//! What a «Сроки» cell means: for the preview of a roadmap and for the console.

use nastavnik_domain::deadline::{self, Deadline, Span};
use nastavnik_domain::{Day, Invalid};
use serde::Deserialize;
use ts_rs::TS;

use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "DeadlineArg", optional_fields = nullable)]
pub struct Arg {
    phrase: String,
    /// The time that the document covers: years that the phrase leaves out come from it.
    from: Option<Day>,
    to: Option<Day>,
}

pub fn parse(_: &App, arg: Arg) -> Result<Deadline, Fault> {
    let context = match (arg.from, arg.to) {
        (None, None) => None,
        (Some(from), Some(to)) if from <= to => Some(Span { from, to }),
        (Some(_), Some(_)) => return Err(refused("to", "Период заканчивается раньше, чем начинается.")),
        (Some(_), None) => return Err(refused("to", "Укажите и конец периода.")),
        (None, Some(_)) => return Err(refused("from", "Укажите и начало периода.")),
    };
    Ok(deadline::parse(&arg.phrase, context))
}

fn refused(field: &str, message: &str) -> Fault {
    Fault {
        action: "Исправьте период и повторите.".into(), ..Invalid::one(field, message).into()
    }
}
