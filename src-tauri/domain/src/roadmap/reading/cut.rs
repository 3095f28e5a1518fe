//! One cell for several activities: a deadline, a responsible person or a result for each.

use super::items::numbered;
use super::{clear, wording};
use crate::deadline::{Kind, Span, parse};
use crate::{Day, letters};

/// A cell with more words is not searched for deadlines that run together; no deadline has more
/// words than a phrase.
const WORDS: usize = 150;
const PHRASE: usize = 20;

/// Exactly so many deadlines, if the cell can be read as so many.
pub fn deadlines(text: &str, count: usize) -> Option<Vec<String>> {
    listed(text, count).or_else(|| pieces(text, ';', count)).or_else(|| run_together(text, count))
}

/// Deadlines that stand apart, on lines or behind semicolons, each clear in itself.
pub fn apart(text: &str, count: usize) -> Option<Vec<String>> {
    let sound =
        |parts: &Vec<String>| parts.iter().all(|part| clear(part) || part.starts_with(char::is_uppercase));
    listed(text, count).or_else(|| pieces(text, ';', count)).filter(sound)
}

/// Exactly so many texts, if the cell lists them or repeats itself.
pub fn texts(text: &str, count: usize) -> Option<Vec<String>> {
    listed(text, count).or_else(|| repeated(text, count))
}

fn listed(text: &str, count: usize) -> Option<Vec<String>> {
    let items = numbered(text);
    if items.len() == count {
        return Some(items.into_iter().map(|item| item.text.to_owned()).collect());
    }
    pieces(text, '\n', count)
}

fn pieces(text: &str, sign: char, count: usize) -> Option<Vec<String>> {
    let parts: Vec<String> =
        text.split(sign).map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect();
    (parts.len() == count).then_some(parts)
}

/// «Исполнено Март 2023 года Постоянно»: the cut in which every phrase is understood best.
fn run_together(text: &str, count: usize) -> Option<Vec<String>> {
    let words = words(text);
    if words.len() < count || words.len() > WORDS {
        return None;
    }
    let piece = |from: usize, to: usize| text[words[from].0..words[to - 1].1].trim_end_matches([',', ';']);
    let capital = text.starts_with(char::is_uppercase);
    let cuts = best_cuts(words.len(), count, |from, to| cost(piece(from, to), capital))?;
    let ends = cuts.iter().copied().skip(1).chain([words.len()]);
    let parts: Vec<&str> = cuts.iter().copied().zip(ends).map(|(from, to)| piece(from, to)).collect();
    // One deadline for all of them is no list: «В течение года (до 1 мая)».
    let list = capital || cost(text, capital) >= SEVERAL;
    let sound = |part: &&str| {
        let begins = !linked(part) && (!capital || part.starts_with(char::is_uppercase));
        begins && (clear(part) || capital && conditional(part))
    };
    let found = list && parts.iter().all(sound) && parts.iter().any(|part| clear(part));
    found.then(|| parts.into_iter().map(str::to_owned).collect())
}

/// Where the pieces begin in the cheapest cut of so many words into so many pieces.
fn best_cuts(words: usize, count: usize, cost: impl Fn(usize, usize) -> u32) -> Option<Vec<usize>> {
    let mut costs = vec![vec![None; words + 1]; words];
    for (from, costs) in costs.iter_mut().enumerate() {
        for (to, slot) in costs.iter_mut().enumerate().skip(from + 1).take(PHRASE) {
            *slot = Some(cost(from, to));
        }
    }
    // For each number of first words: the least cost, and where the pieces begin.
    let mut best: Vec<Option<(u32, Vec<usize>)>> = vec![None; words + 1];
    best[0] = Some((0, Vec::new()));
    for _ in 0..count {
        let last = |to: usize| {
            let ways = (0..to).filter_map(|from| {
                let (sum, cuts) = best[from].as_ref()?;
                Some((sum + costs[from][to]?, cuts, from))
            });
            let (sum, cuts, from) = ways.min_by_key(|(sum, ..)| *sum)?;
            Some((sum, cuts.iter().copied().chain([from]).collect()))
        };
        best = (0..=words).map(last).collect();
    }
    best.pop().flatten().map(|(_, cuts)| cuts)
}

/// «По мере поступления», «После утверждения»: no date, but a deadline of its own.
fn conditional(part: &str) -> bool {
    let first = part.split_whitespace().next().map(letters::fold).unwrap_or_default();
    ["по", "в", "во", "после", "при", "согласно", "за", "до", "к"].contains(&first.as_str())
}

/// The cost of a second meaning in one phrase.
const SEVERAL: u32 = 30;

/// How badly a phrase is understood: words without a meaning, several meanings in one phrase.
fn cost(phrase: &str, capital: bool) -> u32 {
    let year = Day::new(2023, 1, 1).zip(Day::new(2023, 12, 31)).map(|(from, to)| Span { from, to });
    let terms = parse(phrase, year).terms;
    let unclear = terms.iter().filter(|term| term.kind == Kind::When).count() as u32;
    let several = terms.iter().filter(|term| !term.then).count().saturating_sub(1) as u32;
    let notes: usize = terms
        .iter()
        .filter_map(|term| term.condition.as_deref())
        .map(|words| words.split_whitespace().count())
        .sum();
    let torn = phrase.matches('(').count() != phrase.matches(')').count();
    let small = capital && !phrase.starts_with(char::is_uppercase);
    unclear * 100 + several * SEVERAL + notes as u32 + u32::from(torn) * 100 + u32::from(small) * 20
}

/// «и декабрь»: only the end of a deadline.
fn linked(part: &str) -> bool {
    let first = part.split_whitespace().next().unwrap_or_default();
    ["и", "или", "далее"].contains(&first) || !first.starts_with(char::is_alphanumeric)
}

/// The places of the words in bytes.
fn words(text: &str) -> Vec<(usize, usize)> {
    text.split_whitespace()
        .map(|word| {
            let from = word.as_ptr() as usize - text.as_ptr() as usize;
            (from, from + word.len())
        })
        .collect()
}

/// «отдел образования, школы отдел образования, школы отдел образования»: each part begins with
/// the same words.
fn repeated(text: &str, count: usize) -> Option<Vec<String>> {
    let places = words(text);
    let folded: Vec<String> = places.iter().map(|(from, to)| letters::fold(&text[*from..*to])).collect();
    for length in (1..=folded.len() / count).rev() {
        let opening = &folded[..length];
        let cuts: Vec<usize> =
            (0..folded.len()).filter(|at| starts(&folded[*at..], opening) && !open(&folded[..*at])).collect();
        if cuts.len() == count && cuts.windows(2).all(|pair| pair[1] - pair[0] >= length) {
            let ends = cuts.iter().copied().skip(1).chain([places.len()]);
            let part = |(from, to): (usize, usize)| text[places[from].0..places[to - 1].1].to_owned();
            return Some(cuts.iter().copied().zip(ends).map(part).collect());
        }
    }
    None
}

/// Signs after the last word of the opening do not matter.
fn starts(words: &[String], opening: &[String]) -> bool {
    let bare = |word: &String| word.trim_end_matches([',', ';', '.']).to_owned();
    words.len() >= opening.len() && words.iter().zip(opening).all(|(word, other)| bare(word) == bare(other))
}

/// What comes next belongs to the words before it: «отдел образования, …».
fn open(before: &[String]) -> bool {
    before.last().is_some_and(|word| wording::unfinished(word))
}
