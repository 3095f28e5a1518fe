//! A length as it is typed into a table: 45, 45 мин, 1 ч, 1,5 ч, 1:30, 1 ч 30 мин.

use crate::letters::fold;

/// Numbers alone are minutes. `None` for what is no length.
pub fn minutes(text: &str) -> Option<u32> {
    let text = fold(text).replace(',', ".");
    if let Some((hours, rest)) = text.split_once(':') {
        let (hours, rest) = (whole(hours)?, whole(rest)?);
        return (rest < 60).then(|| hours.checked_mul(60)?.checked_add(rest)).flatten();
    }
    match text.split_once('ч') {
        None => whole(before(&text, "мин")),
        Some((hours, rest)) => {
            let hours: f64 = hours.trim().parse().ok().filter(|hours| (0.0..1000.0).contains(hours))?;
            // «часа», «ч.»
            let rest = rest.trim_start_matches(|c: char| c.is_alphabetic() || c == '.').trim();
            let rest = if rest.is_empty() { 0 } else { whole(before(rest, "м"))? };
            Some((hours * 60.0).round() as u32 + rest)
        }
    }
}

fn before<'a>(text: &'a str, word: &str) -> &'a str {
    text.split_once(word).map_or(text, |(number, _)| number).trim()
}

fn whole(text: &str) -> Option<u32> {
    text.trim().parse().ok().filter(|number| *number < 100_000)
}
