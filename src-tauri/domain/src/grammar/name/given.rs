//! A given name in a case: «Анны-Марии», «Льва», «Жан-Жака».

use super::rule::{Rule, Scope::*, find, replace};
use super::{each, oblique};
use crate::grammar::{Case, sex};
use crate::vocabulary::Sex;

/// Where petrovich is wrong about given names.
const RULES: &[Rule] = &[
    // Мария: -ей and -и; petrovich has «Марием».
    Rule { scope: Endings, sex: None, tests: &["ия"], cut: 1, endings: ["и", "и", "ю", "ей", "и"] },
    // Францем: after ц and sibilants -ем without the stress.
    Rule {
        scope: Endings,
        sex: Some(Sex::Male),
        tests: &["ц", "ч", "щ", "дж"],
        cut: 0,
        endings: ["а", "у", "а", "ем", "е"],
    },
    // Ukrainian names (Розенталь, § 151): Данилы as of Данила, but Павла, Марка.
    Rule {
        scope: Words,
        sex: Some(Sex::Male),
        tests: &["данило", "гаврило", "михайло"],
        cut: 1,
        endings: ["ы", "е", "у", "ой", "е"],
    },
    Rule {
        scope: Words,
        sex: Some(Sex::Male),
        tests: &["павло", "петро", "марко", "левко"],
        cut: 1,
        endings: ["а", "у", "а", "ом", "е"],
    },
    // Like Нинель and Рахиль, which petrovich knows.
    Rule {
        scope: Words,
        sex: Some(Sex::Female),
        tests: &["адель", "юдифь", "эстель"],
        cut: 1,
        endings: ["и", "и", "ь", "ью", "и"],
    },
];

const FRENCH: &[&str] = &["жан", "пьер", "мари", "поль", "шарль", "луи", "клод", "жорж"];

pub fn decline(given: &str, sex: Sex, case: Case) -> String {
    each(given, |half, next| {
        let lower = half.to_lowercase();
        // Жан-Жака, Пьер-Мари-Жозефа: only the last part of a French name changes.
        let stays = next.is_some() && FRENCH.contains(&lower.as_str());
        let Some(petrovich_case) = oblique(case).filter(|_| !stays) else {
            return half.to_owned();
        };
        match find(RULES, &lower, sex) {
            Some(rule) => replace(half, rule.cut, &rule.endings, case),
            None => petrovich::firstname(sex::gender(sex), half, petrovich_case),
        }
    })
}

/// Айгуль, Николь: some decline such names of women, some do not. Данило has two ways too.
pub fn two_ways(given: &str, sex: Sex) -> bool {
    let lower = given.to_lowercase();
    match sex {
        Sex::Female => lower.ends_with("ль"),
        Sex::Male => lower.ends_with("ло"),
    }
}
