//! The head of a title in a case: adjectives and their noun, up to what depends on them. «Старшего
//! воспитателя», «заместителю директора», «педагогом-психологом», «Отдела образования».

mod adjective;
mod noun;
mod words;

use self::words::has;
use super::Case;
pub(super) use words::{Nouns, ORGANIZATIONS, POSITIONS};

/// The gender that an adjective takes from its noun, and whether the noun is alive: the accusative
/// depends on both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Man,
    Woman,
    /// Masculine and lifeless: «отдел».
    Thing,
    /// «учреждение».
    Neuter,
}

/// A text with its heads declined, and whether every head was understood.
pub(super) struct Declined {
    pub text: String,
    pub sure: bool,
}

/// Each head of a list: «учитель математики, классный руководитель», «мастер и методист». After the
/// first one only what is surely a head is touched, for «физики и химии» is none.
pub(super) fn decline(text: &str, nouns: &Nouns, case: Case) -> Declined {
    let mut declined = Declined { text: String::new(), sure: true };
    for (index, (joint, part)) in segments(text).into_iter().enumerate() {
        declined.text.push_str(joint);
        match head(part, nouns, case) {
            Some(form) => declined.text.push_str(&form),
            None => {
                declined.sure &= index > 0 || part.trim().is_empty();
                declined.text.push_str(part);
            }
        }
    }
    declined
}

/// The text cut before every place where another head may begin, each piece with the joint before it.
fn segments(text: &str) -> Vec<(&str, &str)> {
    const JOINTS: [&str; 8] = [", ", "; ", " и ", " / ", "/", " (", " – ", " — "];
    let mut found = Vec::new();
    let (mut joint, mut rest) = ("", text);
    let mut quoted = 0;
    let mut from = 0;
    while let Some(c) = rest[from..].chars().next() {
        match c {
            '«' | '„' => quoted += 1,
            '»' | '“' => quoted -= 1,
            '"' => quoted = i32::from(quoted == 0),
            _ => (),
        }
        if quoted <= 0
            && let Some(next) = JOINTS.iter().find(|joint| rest[from..].starts_with(**joint))
        {
            found.push((joint, &rest[..from]));
            joint = &rest[from..from + next.len()];
            rest = &rest[from + next.len()..];
            from = 0;
        } else {
            from += c.len_utf8();
        }
    }
    found.push((joint, rest));
    found
}

/// The piece with its head in the case; none when there is no head that we know.
fn head(part: &str, nouns: &Nouns, case: Case) -> Option<String> {
    let mut words: Vec<String> = part.split(' ').map(str::to_owned).collect();
    let mut adjectives = Vec::new();
    for index in 0..words.len() {
        let word = bare(&words[index]).to_owned();
        let lower = words[index].to_lowercase();
        if word.is_empty() || has(nouns.qualifiers, &lower) {
            continue;
        }
        let kind = if let Some((kind, form)) = noun::decline(&word, nouns, case) {
            words[index] = words[index].replacen(&word, &form, 1);
            kind
        } else if nouns.closed(&words[index]) {
            // «и.о. директора», «МБОУ «Заречная СОШ»»: the head has no cases.
            return adjectives.is_empty().then(|| part.to_owned());
        } else if adjective::is(&word.to_lowercase()) {
            adjectives.push(index);
            let alone = has(nouns.participles, &word.to_lowercase());
            if !alone || noun_follows(&words[index + 1..], nouns) {
                continue;
            }
            if adjective::decline(&word, Kind::Woman, case).is_some() { Kind::Woman } else { Kind::Man }
        } else {
            return None;
        };
        for &index in &adjectives {
            let word = bare(&words[index]).to_owned();
            words[index] = words[index].replacen(&word, &adjective::decline(&word, kind, case)?, 1);
        }
        return Some(words.join(" "));
    }
    None
}

/// «ведущий научный сотрудник», but not «заведующий филиалом».
fn noun_follows(words: &[String], nouns: &Nouns) -> bool {
    let next = words.iter().map(|word| bare(word)).find(|word| !adjective::is(&word.to_lowercase()));
    next.is_some_and(|word| {
        let alone = has(nouns.participles, &word.to_lowercase());
        alone || noun::decline(word, nouns, Case::Nominative).is_some()
    })
}

/// A word without what stands after it.
fn bare(word: &str) -> &str {
    word.trim_end_matches([')', '.', ',', ';', ':'])
}
