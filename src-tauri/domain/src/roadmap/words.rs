//! Moments in words, for cells of tables, calendars and returns.

use super::listing::{Activity, Occurrence};
use super::state::State;
use crate::{Day, deadline};

/// «2.1. Организационные меры».
pub fn named(number: &str, title: &str) -> String {
    if number.is_empty() { title.to_owned() } else { format!("{number}. {title}") }
}

/// «декабрь 2026 года», «до 01.10.2026»; empty for a moment without a date.
pub fn when(one: &Occurrence) -> String {
    use deadline::{Kind, Term};
    let days = match (one.start, one.end) {
        (start @ Some(_), end @ Some(_)) => Term { start, end, ..Term::new(Kind::Period) }.phrase(),
        (None, end @ Some(_)) => Term { end, ..Term::new(Kind::By) }.phrase(),
        _ => String::new(),
    };
    [days, one.label.clone()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// «выполнено 16.11.2026», «просрочено».
pub fn state(one: &Occurrence) -> String {
    match one.done_on.filter(|_| one.state == State::Done) {
        Some(day) => format!("{}\u{a0}{}", one.state.label(), day.short()),
        None => one.state.label().to_owned(),
    }
}

/// «Протокол совещания, № 3 от 16.11.2026; файл: Протокол.pdf».
pub fn evidence(one: &Occurrence) -> String {
    let number = one.evidence_number.trim().trim_start_matches('№').trim();
    let number = if number.is_empty() { String::new() } else { format!("№\u{a0}{number}") };
    let of = |day: Day| format!("от\u{a0}{}", day.short());
    let document = [number, one.evidence_on.map(of).unwrap_or_default()];
    let document = document.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    let said: Vec<_> = [one.evidence.clone(), document].into_iter().filter(|part| !part.is_empty()).collect();
    let files: Vec<_> = one.attachments.iter().map(|file| file.name.as_str()).collect();
    let files = if files.is_empty() { String::new() } else { format!("файл: {}", files.join(", ")) };
    [said.join(", "), files].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
}

/// What has become of an activity, a line for each moment.
pub fn marks(activity: &Activity) -> String {
    let line = |one| match when(one) {
        when if when.is_empty() || activity.occurrences.len() == 1 => state(one),
        when => format!("{when}: {}", state(one)),
    };
    activity.occurrences.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// What proves it, a line for each moment that has something.
pub fn documents(activity: &Activity) -> String {
    let several = activity.occurrences.len() > 1;
    let line = |one| match (evidence(one), when(one)) {
        (evidence, _) if evidence.is_empty() => None,
        (evidence, when) if several && !when.is_empty() => Some(format!("{when}: {evidence}")),
        (evidence, _) => Some(evidence),
    };
    activity.occurrences.iter().filter_map(line).collect::<Vec<_>>().join("\n")
}
