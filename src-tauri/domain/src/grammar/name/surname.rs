//! A surname in a case: «Римского-Корсакова», «фон Мекка», «Петровой-Водкиной».

use super::rule::{find, replace};
use super::surname_rules::{RULES, THIRD};
use super::{each, oblique, vanishing, vowels};
use crate::grammar::{Case, sex};
use crate::letters::fold;
use crate::vocabulary::Sex;

/// First halves and particles that are no surnames themselves: Бонч-Бруевича, ван Дейка.
const PARTICLES: &str = "
    бонч тер корвин ван фон де да ди дю дель ла ле дер ден аль эль абу ибн бен бин сан сен сент
    мак мелик шолом призван абдул книппер белиц
";

/// What makes the half before it stay: Мамед-оглы.
const TITLES: &[&str] = &["оглы", "кызы", "заде"];

/// The surname in a case, all its words and halves each by its own rule.
pub fn decline(surname: &str, sex: Sex, case: Case) -> String {
    let (particles, last) = match surname.rsplit_once(' ') {
        Some((before, last)) => (before.split(' ').collect(), last),
        None => (Vec::new(), surname),
    };
    let whole = |text: &str| each(text, |half, next| part(half, next, sex, case));
    let before = particles.into_iter().map(|word| {
        let stays = word.starts_with(char::is_lowercase) || particle(&fold(word));
        if stays { word.to_owned() } else { whole(word) }
    });
    before.chain([whole(last)]).collect::<Vec<_>>().join(" ")
}

fn particle(word: &str) -> bool {
    PARTICLES.split_whitespace().any(|particle| particle == word)
}

fn part(half: &str, next: Option<&str>, sex: Sex, case: Case) -> String {
    let lower = half.to_lowercase();
    let stays = |next: &str| particle(&lower) || TITLES.contains(&fold(next).as_str());
    let Some(petrovich_case) = oblique(case).filter(|_| !next.is_some_and(stays)) else {
        return half.to_owned();
    };
    if sex == Sex::Male
        && let Some(form) = vanishing::decline(half, case)
    {
        return form;
    }
    match find(RULES, &lower, sex) {
        Some(rule) => replace(half, rule.cut, &rule.endings, case),
        None => petrovich::lastname(sex::gender(sex), half, petrovich_case),
    }
}

/// Whether good books or families disagree about it.
pub fn two_ways(surname: &str, sex: Sex) -> bool {
    /// The vowel before the last consonant may stay or vanish.
    const VANISHING: [&str; 12] =
        ["ец", "ок", "ёк", "ек", "яц", "ел", "ёл", "ень", "ель", "оть", "овей", "обей"];
    /// A woman's surname from a man's on -ин, -ов, or the same word for both.
    const BOTH: [&str; 12] = [
        "калина",
        "малина",
        "смородина",
        "жемчужина",
        "рябина",
        "щербина",
        "дубина",
        "былина",
        "осина",
        "бузина",
        "корова",
        "сова",
    ];
    let surname = fold(surname).replace('ё', "е");
    surname.split([' ', '-']).any(|half| match sex {
        Sex::Female => BOTH.contains(&half),
        Sex::Male => {
            half == "лев"
                || THIRD.contains(&half)
                || vowels(half) > 1 && VANISHING.iter().any(|end| half.ends_with(end))
        }
    })
}
