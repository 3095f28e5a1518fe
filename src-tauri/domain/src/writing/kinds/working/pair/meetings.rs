//! The meetings of a pair as its papers tell them.

use super::super::cells;
use crate::document::{Cell, cell};
use crate::grammar::{Case, Initials, Named};
use crate::meeting::Kind;
use crate::meeting::check::length;
use crate::plural::count;
use crate::writing::{Facts, Meeting, Person, sheet};

/// Those that were held; of a paper about one member of the pair, those that they were at.
pub fn held(facts: &Facts) -> Vec<&Meeting> {
    let meetings = facts.pairs.iter().take(1).flat_map(|pair| &pair.meetings);
    let there = |one: &&Meeting| {
        facts.person.as_ref().is_none_or(|person| one.absent.iter().all(|absent| absent.id != person.id))
    };
    meetings.filter(there).collect()
}

/// «8 встреч общей продолжительностью 6 ч 30 мин».
pub fn total(meetings: &[&Meeting]) -> String {
    let held = count(meetings.len(), ["встреча", "встречи", "встреч"]);
    let minutes: u32 = meetings.iter().filter_map(|one| one.fields.minutes).sum();
    if minutes == 0 {
        return held;
    }
    format!("{held} общей продолжительностью {}", length(minutes))
}

/// «12.09.2026».
pub fn day(meeting: &Meeting) -> String {
    meeting.fields.day.map(|day| day.short()).unwrap_or_default()
}

/// The topic under the kind, where the kind says more than that the pair worked.
pub fn topic(meeting: &Meeting) -> Cell {
    let topic = meeting.fields.topic.trim();
    let kind = meeting.fields.kind.filter(|kind| *kind != Kind::Work || topic.is_empty());
    let kind = kind.map(named).filter(|kind| !topic.to_lowercase().contains(kind));
    cells::lines([sheet::capital(kind.unwrap_or_default()).as_str(), topic])
}

/// «знакомство», «пробная встреча»: a whole word in a narrow column.
fn named(kind: Kind) -> &'static str {
    let label = kind.label();
    label.strip_prefix("встреча-").unwrap_or(label)
}

/// Words with a label before them; nothing when there are none.
pub fn labelled(label: &str, words: &str) -> String {
    match words.trim() {
        "" => String::new(),
        words => format!("{label}: {words}"),
    }
}

/// «Отсутствовали: Аистов Р.О., Ершова А.П.»
pub fn absent(meeting: &Meeting) -> String {
    let name = |one: &Person| Named::of(&one.fields).short(Case::Nominative, Initials::After);
    let names: Vec<String> = meeting.absent.iter().map(name).collect();
    labelled("Отсутствовали", &names.join(", "))
}

/// «15.10.2026», under it how long the meeting took.
pub fn when(meeting: &Meeting) -> Cell {
    let length = meeting.fields.minutes.map(length);
    length.into_iter().fold(cell(day(meeting)), Cell::and)
}
