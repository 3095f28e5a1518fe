//! Whether words without a date look as if they held one.

use super::lexer::{Lexeme, tokens};
use super::words;

/// Digits, or the name of a month, a season, a quarter, a half-year: a `when` made of them may be
/// a date that was not understood, while «по мере поступления» is what it says.
pub fn has_date_words(text: &str) -> bool {
    tokens(text).iter().any(|token| match &token.lexeme {
        Lexeme::Number(..) => true,
        Lexeme::Word(word) => words::month(word).is_some() || words::part_of_year(word),
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_told_from_conditions() {
        let yes = [
            "до 30 числа",
            "в марте",
            "Декабрь или январь",
            "1V квартал",
            "последний день квартала",
            "осенние каникулы",
            "зимой",
            "за полугодие",
            "третья декада",
            "сентебрь",
            "приказ № 5",
        ];
        let no = [
            "",
            "-",
            "по мере поступления",
            "По отдельному графику",
            "в течение всего периода реализации ЦМН",
            "в соответствии со сроками, устанавливаемыми Минпросвещения России",
            "по окончании четверти",
            "постоянно",
            "в летописи школы",
        ];
        yes.iter().for_each(|text| assert!(has_date_words(text), "{text}"));
        no.iter().for_each(|text| assert!(!has_date_words(text), "{text}"));
    }
}
