//! Several texts in one cell.

use super::wording;
use crate::paper::lines;
use crate::paper::numbering::Number;

/// A point of a list: its number as written, without the sign after it, and its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item<'a> {
    pub number: &'a str,
    pub text: &'a str,
}

/// The points of a numbered list that takes the whole text, on lines of their own or not. Numbers
/// may be left out («5, 8, 9»): documents lose them. Empty for any other text.
pub fn numbered(text: &str) -> Vec<Item<'_>> {
    let text = text.trim();
    let mut marks: Vec<Mark> = Vec::new();
    for mark in starts(text).filter_map(|at| mark(text, at)) {
        let fits = match marks.last() {
            None => mark.at == 0 && mark.order == 1,
            Some(last) => mark.sign == last.sign && (1..5).contains(&(mark.order - last.order)),
        };
        if fits {
            marks.push(mark);
        }
    }
    let ends = marks.iter().skip(1).map(|mark| mark.at).chain([text.len()]);
    let item = |(mark, end): (&Mark, usize)| Item {
        number: &text[mark.at..mark.end],
        text: text[mark.from..end].trim(),
    };
    marks.iter().zip(ends).map(item).collect()
}

/// «2.», «2)», «б)» before a text.
struct Mark {
    order: i32,
    sign: char,
    /// Bytes: of the number, and where its text begins.
    at: usize,
    end: usize,
    from: usize,
}

fn mark(text: &str, at: usize) -> Option<Mark> {
    let rest = &text[at..];
    let length = rest.find(['.', ')'])?;
    let sign = rest[length..].chars().next()?;
    let number = Number::parse(&rest[..=length])?;
    let body = rest[length + 1..].trim_start();
    let first = body.chars().next()?;
    let text_follows = first.is_alphabetic() || "«\"(".contains(first);
    // «т.д.», «I.»: only digits are told from words without a space after them.
    let digits = rest.starts_with(|c: char| c.is_ascii_digit());
    let apart = body.len() < rest.len() - length - 1;
    let [order] = number.0.as_slice() else { return None };
    let sound = text_follows && (apart || digits && (sign == ')' || first.is_uppercase()));
    let from = text.len() - body.len();
    sound.then(|| Mark { order: i32::from(*order), sign, at, end: at + length, from })
}

/// Where a point may begin: a line's beginning, or after the end of a sentence.
fn starts(text: &str) -> impl Iterator<Item = usize> + '_ {
    text.char_indices()
        .filter(|(at, c)| {
            let before = &text[..*at];
            let words = before.trim_end();
            let line = words.is_empty() || before[words.len()..].contains('\n');
            let sentence =
                words.ends_with(['.', ';', ':', '!', '?', '»', ')', ',']) && words.len() < before.len();
            !c.is_whitespace() && (line || sentence)
        })
        .map(|(at, _)| at)
}

/// The paragraphs of a text; a line that begins with a dash or a small letter belongs to the one
/// above. A list of dashes alone has a paragraph for each.
pub fn paragraphs(text: &str) -> Vec<String> {
    let only_points = lines(text).all(|line| wording::bullet(line).is_some());
    let mut found: Vec<String> = Vec::new();
    for line in lines(text) {
        let goes_on = !only_points && (wording::bullet(line).is_some() || wording::begins_small(line));
        match found.last_mut() {
            Some(last) if goes_on => *last = format!("{last}\n{line}"),
            _ => found.push(line.to_owned()),
        }
    }
    found
}
