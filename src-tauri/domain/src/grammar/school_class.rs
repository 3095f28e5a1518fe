//! A school class in running text: «обучающегося 7 «Б» класса».

use super::Case;
use crate::class;

/// «7 «Б» класса», «10 класса» with non-breaking spaces, from «7Б» or «10». What is no class stays
/// as typed.
pub fn decline(text: &str, case: Case) -> String {
    const FORMS: [&str; 6] = ["класс", "класса", "классу", "класс", "классом", "классе"];
    let Some(class) = class::parse(text) else { return text.to_owned() };
    let letter = class.letter.map(|letter| format!("\u{a0}«{letter}»")).unwrap_or_default();
    format!("{}{letter}\u{a0}{}", class.grade, case.of(&FORMS))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_written_out() {
        let check = |text, case, expected| assert_eq!(decline(text, case).replace('\u{a0}', " "), expected);
        check("7Б", Case::Genitive, "7 «Б» класса");
        check("10", Case::Genitive, "10 класса");
        check("10 «А» класс", Case::Prepositional, "10 «А» классе");
        check("7Б", Case::Nominative, "7 «Б» класс");
        check("группа 12", Case::Genitive, "группа 12");
    }
}
