//! Small questions about words: lists, torn sentences.

/// One space between words.
pub fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

const BULLETS: [char; 9] = ['-', '–', '—', '•', '·', '*', '▪', '−', '\u{f0b7}'];

/// The text of a list's line without its dash.
pub fn bullet(line: &str) -> Option<&str> {
    let rest = line.trim_start().strip_prefix(BULLETS)?.trim_start_matches(BULLETS).trim_start();
    rest.chars().next().is_some_and(|c| c.is_alphabetic() || "«\"(".contains(c)).then_some(rest)
}

/// A text with every point of its lists on a line of its own: «– …».
pub fn listed(text: &str) -> String {
    let mut lines = Vec::new();
    for line in crate::paper::lines(text) {
        for part in points(line) {
            lines.push(bullet(part).map_or(part.to_owned(), |point| format!("– {point}")));
        }
    }
    lines.join("\n")
}

/// A line cut before each dash that follows a full stop, a colon or a semicolon.
fn points(line: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut from = 0;
    for (at, _) in line.match_indices(BULLETS) {
        let before = line[from..at].trim_end();
        let apart = before.len() < at - from && before.ends_with(['.', ':', ';']);
        if apart && bullet(&line[at..]).is_some() {
            parts.push(before);
            from = at;
        }
    }
    parts.push(line[from..].trim());
    parts
}

/// Two halves of a torn text.
pub fn join(above: &str, below: &str) -> String {
    let ended = above.ends_with(['.', ';', ':', '!', '?']);
    let fresh = below.starts_with(BULLETS) || ended && !begins_small(below);
    match (above.is_empty(), below.is_empty()) {
        (true, _) => below.to_owned(),
        (_, true) => above.to_owned(),
        _ if fresh => format!("{above}\n{below}"),
        _ => format!("{above} {below}"),
    }
}

pub fn begins_small(text: &str) -> bool {
    text.chars().find(|c| !"«\"( ".contains(*c)).is_some_and(char::is_lowercase)
}

/// A text that cannot end so: «Разработка положения о», «сентябрь-».
pub fn unfinished(text: &str) -> bool {
    const LINKS: [&str; 16] =
        ["о", "об", "и", "в", "во", "на", "с", "со", "по", "для", "к", "до", "из", "от", "или", "при"];
    let text = text.trim_end();
    let last = text.split_whitespace().last().unwrap_or_default();
    text.ends_with([',', '-', '–', '—', '(']) || LINKS.contains(&last)
}
