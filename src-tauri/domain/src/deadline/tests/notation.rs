//! A short notation of terms for the tables: `period 2022-11-01..2022-12-31 | every year 2023-01-01..`.
//! `x2` twice in each unit, `m6,12` months, `d25` day, `?` year assumed, `then`, «condition».

use super::super::Term;

pub fn terms(terms: &[Term]) -> String {
    terms.iter().map(term).collect::<Vec<_>>().join(" | ")
}

fn term(term: &Term) -> String {
    let mut words = vec![format!("{:?}", term.kind).to_lowercase()];
    words.extend(term.every.map(|unit| format!("{unit:?}").to_lowercase()));
    words.extend(term.times.map(|times| format!("x{times}")));
    let months: Vec<String> = term.months.iter().map(u8::to_string).collect();
    words.extend((!months.is_empty()).then(|| format!("m{}", months.join(","))));
    words.extend(term.day.map(|day| format!("d{day}")));
    words.extend(match (term.start, term.end) {
        (None, None) => None,
        (Some(start), Some(end)) if start == end => Some(start.to_string()),
        (Some(start), Some(end)) => Some(format!("{start}..{end}")),
        (Some(start), None) => Some(format!("{start}..")),
        (None, Some(end)) => Some(format!("..{end}")),
    });
    words.extend(term.year_assumed.then(|| "?".to_owned()));
    words.extend(term.then.then(|| "then".to_owned()));
    words.extend(term.condition.as_ref().map(|condition| format!("«{condition}»")));
    words.join(" ")
}
