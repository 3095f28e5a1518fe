//! The title of a roadmap: in the text before its table.

use super::wording::squeeze;
use crate::letters::{fold, words};
use crate::paper::lines;
use crate::roadmap::draft::{Leftover, Why};

/// Words, folded, one of which stands among the first of a title.
const NAMES: [&str; 7] = ["план", "план-график", "дорожная", "карта", "программа", "комплекс", "график"];

/// A title takes no more lines.
const LINES: usize = 8;

/// Takes the title out of the text before the table; what is around it stays.
pub fn take(leftovers: &mut Vec<Leftover>) -> Option<String> {
    let before = leftovers.iter().take_while(|leftover| leftover.why != Why::Heading);
    let all: Vec<(usize, String)> = before
        .enumerate()
        .filter(|(_, leftover)| leftover.why == Why::Before)
        .flat_map(|(at, leftover)| {
            lines(&leftover.text).map(move |line| (at, line.to_owned())).collect::<Vec<_>>()
        })
        .collect();
    let (from, to) = named(&all).or_else(|| about(&all))?;
    let title = all[from..to].iter().map(|(_, line)| line.as_str()).collect::<Vec<_>>().join(" ");
    for (at, leftover) in leftovers.iter_mut().enumerate() {
        let kept =
            all.iter().enumerate().filter(|(place, (block, _))| *block == at && !(from..to).contains(place));
        if all[from..to].iter().any(|(block, _)| *block == at) {
            leftover.text = kept.map(|(_, (_, line))| line.as_str()).collect::<Vec<_>>().join("\n");
        }
    }
    leftovers.retain(|leftover| !leftover.text.is_empty());
    Some(squeeze(&title))
}

/// «План мероприятий …» and the lines after it.
fn named(all: &[(usize, String)]) -> Option<(usize, usize)> {
    let mut from = all.iter().rposition(|(_, line)| is_name(line))?;
    while from > 0 && is_name(&all[from - 1].1) {
        from -= 1;
    }
    let mut to = from + 1;
    while to < all.len() && to - from < LINES && !ends(&all[to - 1], &all[to]) {
        to += 1;
    }
    Some((from, to))
}

fn is_name(line: &str) -> bool {
    let first = line.chars().find(|c| c.is_alphanumeric());
    let whole = first.is_some_and(char::is_uppercase) || line.starts_with('(');
    whole && words(line).take(3).any(|word| NAMES.contains(&word.as_str()))
}

/// Whether a line is no longer of the title: another paragraph that says something of its own.
fn ends(above: &(usize, String), line: &(usize, String)) -> bool {
    let own = [
        "цель",
        "цели",
        "задачи",
        "срок",
        "сроки",
        "ответственный",
        "руководитель",
        "куратор",
        "приложение",
        "принят",
    ];
    let first = words(&line.1).next().unwrap_or_default();
    let sentence =
        above.0 != line.0 && line.1.starts_with(char::is_uppercase) && line.1.ends_with(['.', ':', ';']);
    // «Утверждена приказом …» is the act's, unless the title goes on with «…, утверждённая …».
    let approved = line.1.starts_with(char::is_uppercase) && first.starts_with("утвержд");
    let wordless = !line.1.contains(char::is_alphabetic);
    own.contains(&first.as_str()) || approved || sentence || wordless || line.1.chars().count() > 300
}

/// An order's «Об утверждении плана …», where the table has no name of its own.
fn about(all: &[(usize, String)]) -> Option<(usize, usize)> {
    let from = all.iter().position(|(_, line)| {
        fold(line).starts_with("об утверждении") || fold(line).starts_with("о внедрении")
    })?;
    let block = all[from].0;
    let to = from + all[from..].iter().take_while(|(at, _)| *at == block).take(LINES).count();
    Some((from, to))
}
