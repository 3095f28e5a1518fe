//! A rule of declension: which words, whose, and what replaces their last letters.

use crate::grammar::Case;
use crate::vocabulary::Sex;

/// Which words a rule is for, from the surest to the widest.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// These words themselves.
    Words,
    /// Words of one syllable with these endings.
    Syllable,
    /// All words with these endings; the longest ending wins.
    Endings,
}

pub struct Rule {
    pub scope: Scope,
    /// None for both.
    pub sex: Option<Sex>,
    pub tests: &'static [&'static str],
    /// How many letters the endings replace.
    pub cut: usize,
    /// Genitive to prepositional.
    pub endings: [&'static str; 5],
}

/// The rule for a word in lower case.
pub fn find<'a>(rules: &'a [Rule], word: &str, sex: Sex) -> Option<&'a Rule> {
    let single = super::vowels(word) == 1;
    let fits = |rule: &Rule| -> Option<(u8, usize)> {
        if rule.sex.is_some_and(|whose| whose != sex) {
            return None;
        }
        let ending = || rule.tests.iter().filter(|test| word.ends_with(**test)).map(|test| test.len()).max();
        match rule.scope {
            Scope::Words => rule.tests.contains(&word).then_some((2, 0)),
            Scope::Syllable => ending().filter(|_| single).map(|length| (1, length)),
            Scope::Endings => ending().map(|length| (0, length)),
        }
    };
    rules
        .iter()
        .filter_map(|rule| Some((fits(rule)?, rule)))
        .max_by_key(|(rank, _)| *rank)
        .map(|(_, rule)| rule)
}

/// The word with its last `cut` letters replaced.
pub fn replace(word: &str, cut: usize, endings: &[&str; 5], case: Case) -> String {
    let Some(ending) = case.oblique(endings) else { return word.to_owned() };
    let keep = word.chars().count().saturating_sub(cut);
    word.chars().take(keep).chain(ending.chars()).collect()
}
