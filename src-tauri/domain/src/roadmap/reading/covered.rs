//! The time that a roadmap covers: as its title says, or what its deadlines reach.

use super::periods::is_month;
use crate::Day;
use crate::deadline::{Kind, parse};
use crate::letters::fold;
use crate::paper::lines;
use crate::roadmap::draft::{Leftover, Row};

pub fn find(title: &str, leftovers: &[Leftover], rows: &[Row]) -> Option<(Day, Day)> {
    let said =
        leftovers.iter().flat_map(|leftover| lines(&leftover.text)).filter(|line| speaks_of_time(line));
    years(title).or_else(|| said.into_iter().find_map(years)).or_else(|| reached(rows))
}

/// «Срок реализации …: 2023–2025 годы».
fn speaks_of_time(line: &str) -> bool {
    let line = fold(line);
    (line.contains("срок") || line.contains("период")) && line.contains("реализаци")
}

/// The first long stretch in a text: «2022-2024 годы», «2023/2024 учебный год», «сентябрь 2022 г. –
/// май 2024 г.».
fn years(text: &str) -> Option<(Day, Day)> {
    let starts = text
        .char_indices()
        .filter(|(at, c)| c.is_alphanumeric() && text[..*at].ends_with([' ', '(', '«', ':']) || *at == 0);
    starts
        .filter(|(at, _)| {
            let word = text[*at..].split(' ').next().unwrap_or_default();
            word.starts_with("20") || is_month(&fold(word))
        })
        .find_map(|(at, _)| stretch(&text[at..]))
}

/// The longest beginning of a text that is a stretch of at least half a year.
fn stretch(text: &str) -> Option<(Day, Day)> {
    let ends: Vec<usize> = text.match_indices(' ').map(|(at, _)| at).take(7).chain([text.len()]).collect();
    ends.into_iter().rev().find_map(|end| {
        let phrase = text.get(..end)?.trim_end_matches([',', '.', ')', '»', ';']);
        match parse(phrase, None).terms.as_slice() {
            [term] if term.kind == Kind::Period && term.condition.is_none() => {
                term.start.zip(term.end).filter(|(start, end)| start.days_until(*end) > 180)
            }
            _ => None,
        }
    })
}

/// From the first to the last day that the deadlines name with a year.
fn reached(rows: &[Row]) -> Option<(Day, Day)> {
    let terms = rows.iter().filter(|row| row.level == 0).flat_map(|row| parse(&row.deadline, None).terms);
    let days: Vec<Day> = terms.flat_map(|term| term.start.into_iter().chain(term.end)).collect();
    days.iter().min().copied().zip(days.iter().max().copied())
}
