//! Moments in words, for cells and calendars.

use nastavnik_domain::roadmap::listing::Occurrence;
use nastavnik_domain::roadmap::state::State;
use nastavnik_domain::{Day, deadline};

use crate::sheet::Tone;

/// «декабрь 2026 года», «до 01.10.2026»; empty for a moment without a date.
pub(super) fn when(one: &Occurrence) -> String {
    use deadline::{Kind, Term};
    let days = match (one.start, one.end) {
        (start @ Some(_), end @ Some(_)) => Term { start, end, ..Term::new(Kind::Period) }.phrase(),
        (None, end @ Some(_)) => Term { end, ..Term::new(Kind::By) }.phrase(),
        _ => String::new(),
    };
    [days, one.label.clone()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// «выполнено 16.11.2026», «просрочено».
pub(super) fn state(one: &Occurrence) -> String {
    match one.done_on.filter(|_| one.state == State::Done) {
        Some(day) => format!("{}\u{a0}{}", one.state.label(), day.short()),
        None => one.state.label().to_owned(),
    }
}

/// «Протокол совещания, № 3 от 16.11.2026; файл: Протокол.pdf».
pub(super) fn evidence(one: &Occurrence) -> String {
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

pub(super) fn tone(state: State) -> Tone {
    match state {
        State::Overdue => Tone::Late,
        State::Near => Tone::Soon,
        State::Done => Tone::Done,
        State::InProgress | State::NotStarted | State::NotNeeded => Tone::Idle,
    }
}
