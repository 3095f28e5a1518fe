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
    for (at, c) in text.char_indices() {
        let start = !c.is_whitespace() && !text[..at].ends_with(|c: char| !c.is_whitespace());
        let Some(mark) = start.then(|| mark(text, at)).flatten() else { continue };
        let fits = match marks.last() {
            None => at == 0 && mark.order == 1,
            Some(last) => {
                let gap = if mark.list == last.list { mark.order - last.order } else { 0 };
                // In the middle of a sentence only what is surely the next point.
                let sure = gap == 1 && mark.capital && !refers(&text[..at]);
                mark.sign == last.sign && (ended(&text[..at]) && (1..5).contains(&gap) || sure)
            }
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

/// «2.», «2)», «б)», «1.2» before a text.
struct Mark {
    /// What the numbers of one list begin with.
    list: Vec<u16>,
    order: i32,
    sign: char,
    /// Bytes: of the number, and where its text begins.
    at: usize,
    end: usize,
    from: usize,
    /// Its text begins with a capital letter.
    capital: bool,
}

fn mark(text: &str, at: usize) -> Option<Mark> {
    let (length, sign) = length(&text[at..])?;
    let end = at + length;
    let after = if text[end..].starts_with(sign) { end + 1 } else { end };
    let number = Number::parse(&text[at..after])?;
    let (order, list) = number.0.split_last()?;
    let body = text[after..].trim_start();
    let first = body.chars().next()?;
    let text_follows = first.is_alphabetic() || "«\"(".contains(first);
    // «т.д.», «I.»: only digits are told from words without a space after them.
    let digits = text[at..].starts_with(|c: char| c.is_ascii_digit());
    let from = text.len() - body.len();
    let sound = text_follows && (from > after || digits && (sign == ')' || first.is_uppercase()));
    sound.then(|| Mark {
        list: list.to_vec(),
        order: i32::from(*order),
        sign,
        at,
        end,
        from,
        capital: first.is_uppercase(),
    })
}

/// How long the number is that a text begins with, and the sign after it: «1.2 Беседа» has none.
fn length(text: &str) -> Option<(usize, char)> {
    let end = text.char_indices().take(8).find(|(_, c)| {
        c.is_whitespace() || *c == ')' || c.is_alphabetic() && text.starts_with(|c: char| c.is_ascii_digit())
    });
    let (end, stop) = end?;
    let number = text[..end].trim_end_matches('.');
    let sign = if stop == ')' { ')' } else { '.' };
    (number.len() < end || stop == ')' || number.contains('.')).then_some((number.len(), sign))
}

/// The text is at the end of a line or of a sentence.
fn ended(text: &str) -> bool {
    let words = text.trim_end();
    text[words.len()..].contains('\n')
        || words.ends_with(['.', ';', ':', '!', '?', '»', ')', ',']) && !refers(text)
}

/// «п. 2. Положения», «приложение 1. …»: a number of something else.
fn refers(text: &str) -> bool {
    const WORDS: [&str; 12] = [
        "п",
        "пп",
        "п.п",
        "ст",
        "ч",
        "пункт",
        "пункта",
        "приложение",
        "приложения",
        "раздел",
        "раздела",
        "№",
    ];
    let last = text.split_whitespace().last().unwrap_or_default().to_lowercase();
    WORDS.contains(&last.trim_end_matches('.'))
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
