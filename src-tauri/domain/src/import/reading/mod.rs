//! What the words of a cell mean: names, days, phones and the rest as people write them. Each
//! reader says so when it does not understand, and nothing is guessed.

pub mod category;
pub mod contacts;
pub mod day;
pub mod experience;
pub mod kind;
pub mod name;
pub mod phone;
pub mod school_class;
pub mod several;
pub mod sex;

/// Russian letters in place of the Latin ones that look the same: «5A», «Cоколова».
pub fn russian(text: &str) -> String {
    const LATIN: &str = "ABCEHKMOPTXYaceopxy";
    const RUSSIAN: &str = "АВСЕНКМОРТХУасеорху";
    let letter = |c: char| LATIN.find(c).and_then(|at| RUSSIAN.chars().nth(at)).unwrap_or(c);
    text.chars().map(letter).collect()
}

/// A cell in which somebody wrote that there is nothing: «-», «нет», «не указан».
pub fn is_nothing(text: &str) -> bool {
    let folded = crate::letters::fold(text);
    let bare = folded.trim_matches(|c: char| !c.is_alphanumeric());
    bare.is_empty() || ["нет", "нет данных", "не указан", "не указано", "отсутствует"].contains(&bare)
}
