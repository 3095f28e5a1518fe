//! Nouns of titles in a case, each half of a hyphenated one: «учителя-логопеда».

use super::words::{ends, has};
use super::{Kind, Nouns};
use crate::grammar::Case;
use crate::grammar::alphabet::capitals;

/// The noun in the case with its kind; none for a word that is not known as a nominative.
pub fn decline(word: &str, nouns: &Nouns, case: Case) -> Option<(Kind, String)> {
    let mut kind = None;
    let mut halves = Vec::new();
    let count = word.split('-').count();
    for (index, half) in word.split('-').enumerate() {
        let lower = half.to_lowercase();
        // «вице-президент», «ИКТ-координатор»
        let prefix = has(nouns.prefixes, &lower) || capitals(half) && !capitals(word);
        if index + 1 < count && prefix {
            halves.push(half.to_owned());
            continue;
        }
        let (of, cut, endings) = paradigm(&lower, nouns)?;
        kind.get_or_insert(of);
        let form = form(half, of, cut, &endings, case);
        halves.push(if capitals(half) { form.to_uppercase() } else { form });
    }
    Some((kind?, halves.join("-")))
}

fn form(word: &str, kind: Kind, cut: usize, endings: &[&str; 5], case: Case) -> String {
    let lifeless = matches!(kind, Kind::Thing | Kind::Neuter);
    match case.oblique(endings) {
        Some(ending) if !(lifeless && case == Case::Accusative) => {
            let keep = word.chars().count().saturating_sub(cut);
            word.chars().take(keep).chain(ending.chars()).collect()
        }
        _ => word.to_owned(),
    }
}

/// Kind, how many last letters go, and what comes for them.
fn paradigm(word: &str, nouns: &Nouns) -> Option<(Kind, usize, [&'static str; 5])> {
    if let Some((_, kind, cut, endings)) = nouns.irregular.iter().find(|(whole, ..)| *whole == word) {
        return Some((*kind, *cut, *endings));
    }
    let kind = if has(nouns.masculine, word) || ends(word, nouns.masculine_endings) {
        nouns.kind
    } else if has(nouns.feminine, word) || ends(word, nouns.feminine_endings) {
        Kind::Woman
    } else if ends(word, nouns.neuter_endings) {
        Kind::Neuter
    } else {
        return None;
    };
    let (cut, endings) = regular(word, kind)?;
    Some((kind, cut, endings))
}

/// The endings that the last letters ask for.
fn regular(word: &str, kind: Kind) -> Option<(usize, [&'static str; 5])> {
    let ends = |endings| ends(word, endings);
    Some(match kind {
        Kind::Woman if ends("ия") => (1, ["и", "и", "ю", "ей", "и"]),
        Kind::Woman if ends("я") => (1, ["и", "е", "ю", "ей", "е"]),
        Kind::Woman if ends("ца") => (1, ["ы", "е", "у", "ей", "е"]),
        Kind::Woman if ends("ка га ха") => (1, ["и", "е", "у", "ой", "е"]),
        Kind::Woman if ends("ша жа ча ща") => (1, ["и", "е", "у", "ей", "е"]),
        Kind::Woman if ends("а") => (1, ["ы", "е", "у", "ой", "е"]),
        Kind::Woman if ends("ь") => (1, ["и", "и", "ь", "ью", "и"]),
        Kind::Neuter if ends("ие") => (1, ["я", "ю", "е", "ем", "и"]),
        Kind::Neuter if ends("о") => (1, ["а", "у", "о", "ом", "е"]),
        Kind::Man | Kind::Thing if ends("ий") => (1, ["я", "ю", "я", "ем", "и"]),
        Kind::Man | Kind::Thing if ends("ь й") => (1, ["я", "ю", "я", "ем", "е"]),
        Kind::Man | Kind::Thing if ends("рач кач пач") => (0, ["а", "у", "а", "ом", "е"]),
        Kind::Man | Kind::Thing if ends("ж ш ч щ ц") => (0, ["а", "у", "а", "ем", "е"]),
        Kind::Man | Kind::Thing if ends("а о е и у") => return None,
        Kind::Man | Kind::Thing => (0, ["а", "у", "а", "ом", "е"]),
        _ => return None,
    })
}
