//! Adjectives and participles in a case: «главному», «исполняющего», «обучающейся».

use super::Kind;
use crate::grammar::Case;

const HARD: [&str; 5] = ["ого", "ому", "ого", "ым", "ом"];
const VELAR: [&str; 5] = ["ого", "ому", "ого", "им", "ом"];
const SOFT: [&str; 5] = ["его", "ему", "его", "им", "ем"];
const WOMAN: [&str; 5] = ["ой", "ой", "ую", "ой", "ой"];
const WOMAN_SIBILANT: [&str; 5] = ["ей", "ей", "ую", "ей", "ей"];
const WOMAN_SOFT: [&str; 5] = ["ей", "ей", "юю", "ей", "ей"];

/// Whether a word in lower case may be an adjective in the nominative. -ой is left out: it is
/// nearly always another case of a feminine one.
pub fn is(word: &str) -> bool {
    word.chars().count() > 4 && endings(strip(word).0).is_some()
}

/// None when the word is no adjective of that gender.
pub fn decline(word: &str, kind: Kind, case: Case) -> Option<String> {
    let (bare, reflexive) = strip(word);
    let (of, endings) = endings(&bare.to_lowercase())?;
    let fits = match kind {
        Kind::Man | Kind::Thing => of == Kind::Man,
        other => of == other,
    };
    let Some(ending) = case.oblique(&endings).filter(|_| fits) else {
        return fits.then(|| word.to_owned());
    };
    if case == Case::Accusative && matches!(kind, Kind::Thing | Kind::Neuter) {
        return Some(word.to_owned());
    }
    let keep = bare.chars().count().saturating_sub(2);
    Some(bare.chars().take(keep).chain(ending.chars()).chain(reflexive.chars()).collect())
}

/// «обучающий» and «ся».
fn strip(word: &str) -> (&str, &str) {
    word.strip_suffix("ся").map_or((word, ""), |bare| (bare, "ся"))
}

/// The gender of a nominative, and the endings that replace its last two letters.
fn endings(word: &str) -> Option<(Kind, [&'static str; 5])> {
    let stem: String = word.chars().take(word.chars().count().saturating_sub(2)).collect();
    let ends = |letters: &str| stem.ends_with(|c| letters.contains(c));
    Some(match &word[stem.len()..] {
        "ый" => (Kind::Man, HARD),
        "ий" if ends("гкх") => (Kind::Man, VELAR),
        "ий" => (Kind::Man, SOFT),
        "ая" if ends("жшщч") => (Kind::Woman, WOMAN_SIBILANT),
        "ая" => (Kind::Woman, WOMAN),
        "яя" => (Kind::Woman, WOMAN_SOFT),
        "ое" if ends("гкх") => (Kind::Neuter, VELAR),
        "ое" => (Kind::Neuter, HARD),
        "ее" => (Kind::Neuter, SOFT),
        _ => return None,
    })
}
