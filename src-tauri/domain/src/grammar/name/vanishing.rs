//! Surnames on -ец, whose vowel vanishes: Кравец → Кравца, Стрелец → Стрельца, Коломиец →
//! Коломийца; but Швец → Швеца and Кузнец → Кузнеца, where three consonants would meet.

use crate::grammar::Case;

const STRESSED: [&str; 5] = ["ца", "цу", "ца", "цом", "це"];
const UNSTRESSED: [&str; 5] = ["ца", "цу", "ца", "цем", "це"];

/// Words of two syllables are stressed on the last, but for these.
const FIRST_STRESSED: [&str; 5] = ["палец", "перец", "немец", "горец", "заец"];

/// A surname on -ец in a case; none for other words.
pub fn decline(word: &str, case: Case) -> Option<String> {
    let (cut, joint, endings) = ec(&word.to_lowercase())?;
    let Some(ending) = case.oblique(&endings) else { return Some(word.to_owned()) };
    let keep = word.chars().count().saturating_sub(cut);
    Some(word.chars().take(keep).chain(joint.chars()).chain(ending.chars()).collect())
}

/// How many letters to cut, what to put before the ending, and the endings.
fn ec(word: &str) -> Option<(usize, &'static str, [&'static str; 5])> {
    let stem = word.strip_suffix("ец")?;
    let mut letters = stem.chars().rev();
    let (last, before) = (letters.next()?, letters.next());
    let vowel = |c: char| super::vowels(c.encode_utf8(&mut [0; 4])) == 1;
    if super::vowels(stem) == 0 || !vowel(last) && before.is_some_and(|c| !vowel(c)) {
        return Some((1, "", STRESSED));
    }
    if vowel(last) {
        return Some((2, "й", UNSTRESSED));
    }
    let short = super::vowels(stem) == 1 && !FIRST_STRESSED.contains(&word);
    let long = super::vowels(stem) > 1 && ["вец", "бец", "рец"].iter().any(|ending| word.ends_with(ending));
    let endings = if short || long { STRESSED } else { UNSTRESSED };
    Some((2, if last == 'л' { "ь" } else { "" }, endings))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_vowel_vanishes_where_it_can() {
        let check = |word: &str, genitive: &str, instrumental: &str| {
            assert_eq!(decline(word, Case::Genitive).as_deref(), Some(genitive));
            assert_eq!(decline(word, Case::Instrumental).as_deref(), Some(instrumental));
        };
        check("кравец", "кравца", "кравцом");
        check("палец", "пальца", "пальцем");
        check("волынец", "волынца", "волынцем");
        check("гришковец", "гришковца", "гришковцом");
        check("бабаец", "бабайца", "бабайцем");
        check("швец", "швеца", "швецом");
        check("мудрец", "мудреца", "мудрецом");
        assert_eq!(ec("ец"), None);
        assert_eq!(ec("заяц"), None);
    }
}
