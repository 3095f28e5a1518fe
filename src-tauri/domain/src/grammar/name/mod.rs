//! The three parts of a name in a case: rules of ours where petrovich is wrong, petrovich elsewhere.

pub mod given;
pub mod patronymic;
mod rule;
pub mod surname;
mod surname_rules;
mod vanishing;

use super::Case;
use super::alphabet::capitals;

/// petrovich's word for a case; none for the nominative, which changes nothing.
fn oblique(case: Case) -> Option<petrovich::Case> {
    match case {
        Case::Nominative => None,
        Case::Genitive => Some(petrovich::Case::Genitive),
        Case::Dative => Some(petrovich::Case::Dative),
        Case::Accusative => Some(petrovich::Case::Accusative),
        Case::Instrumental => Some(petrovich::Case::Instrumental),
        Case::Prepositional => Some(petrovich::Case::Prepositional),
    }
}

/// Each word of a part, and each half of a hyphenated word, by its own rule; `decline` gets the
/// half with the one that follows it behind a hyphen. Capitals stay capitals: «ПЕТРОВОЙ».
fn each(text: &str, decline: impl Fn(&str, Option<&str>) -> String) -> String {
    let word = |word: &str| {
        let halves: Vec<&str> = word.split('-').collect();
        let declined = halves.iter().enumerate().map(|(i, half)| {
            let form = decline(half, halves.get(i + 1).copied());
            if capitals(half) { form.to_uppercase() } else { form }
        });
        declined.collect::<Vec<_>>().join("-")
    };
    text.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

fn vowels(word: &str) -> usize {
    word.chars().filter(|c| "аеёиоуыэюя".contains(*c)).count()
}
