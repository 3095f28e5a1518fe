//! A patronymic in a case: «Ильича», «Никитичны», «Юсуфа оглы».

use super::{each, given, oblique};
use crate::grammar::{Case, sex};
use crate::letters::fold;
use crate::vocabulary::Sex;

const SON: [&str; 5] = ["оглы", "оглу", "улы", "уулу", "угли"];
const DAUGHTER: [&str; 5] = ["кызы", "гызы", "кизи", "кзы", "казы"];

pub fn decline(patronymic: &str, sex: Sex, case: Case) -> String {
    if let Some((father, title)) = patronymic.rsplit_once(' ')
        && turkic(title).is_some()
    {
        // Вахида Юсуфа оглы, but Заремы Юсуф кызы: the father's name goes with a son's only.
        let father = if sex == Sex::Male { given::decline(father, sex, case) } else { father.to_owned() };
        return format!("{father} {title}");
    }
    each(patronymic, |half, _| {
        let lower = half.to_lowercase();
        match oblique(case) {
            Some(case) if lower.ends_with("ыч") && sex == Sex::Male => {
                // Силыч goes as Никитич.
                petrovich::lastname(petrovich::Gender::Male, half, case)
            }
            Some(case) => petrovich::middlename(sex::gender(sex), half, case),
            None => half.to_owned(),
        }
    })
}

/// Whose patronymic it is; none when its ending does not tell.
pub fn sex(patronymic: &str) -> Option<Sex> {
    let lower = fold(patronymic);
    let last = lower.rsplit([' ', '-']).next().unwrap_or_default();
    let ends = |endings: &[&str]| endings.iter().any(|ending| last.ends_with(ending));
    match turkic(last) {
        None if ends(&["ич", "ыч"]) => Some(Sex::Male),
        None if ends(&["вна", "чна", "шна"]) => Some(Sex::Female),
        found => found,
    }
}

/// A patronymic that is neither a Russian one of this sex nor absent.
pub fn unusual(patronymic: &str, whose: Sex) -> bool {
    !patronymic.is_empty() && (sex(patronymic) != Some(whose) || turkic(patronymic).is_some())
}

/// «оглы», «Асанкызы».
fn turkic(text: &str) -> Option<Sex> {
    let lower = fold(text);
    let ends = |titles: &[&str]| titles.iter().any(|title| lower.ends_with(title));
    if ends(&SON) { Some(Sex::Male) } else { ends(&DAUGHTER).then_some(Sex::Female) }
}
