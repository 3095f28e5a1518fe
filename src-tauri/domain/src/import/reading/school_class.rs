//! Classes as lists have them: «5 А», «5-а», «11», «5A» with a Latin letter, «ученик 5 «Б» класса».

use super::russian;
use crate::class::{self, Class};

pub fn read(text: &str) -> Option<Class> {
    let text = russian(text).replace(['_', '/', '"', '”', '“'], " ");
    let lower = text.to_lowercase();
    let from = lower.find(|c: char| c.is_ascii_digit())?;
    let before = lower.get(..from)?.trim();
    let known =
        ["", "класс", "кл.", "кл", "ученик", "ученица", "учащийся", "учащаяся", "обучающийся", "обучающаяся"];
    if !known.contains(&before) {
        return None;
    }
    let rest = text.get(from..)?.replace("класса", "класс").replace("Класса", "класс");
    class::parse(rest.trim_end_matches([',', ';', '.']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_every_usual_form() {
        let check = |text: &str, expected: &str| {
            assert_eq!(read(text).map(|class| class.to_string()).unwrap_or_default(), expected, "{text}");
        };
        for text in
            ["5 А", "5-а", "5«А»", "5A", "5_а", "5 \"А\" класс", "класс 5А", "ученик 5 «А» класса", "5а кл."]
        {
            check(text, "5А");
        }
        check("11", "11");
        for text in ["", "учитель", "5-10", "2010", "группа 5", "5АБ"] {
            check(text, "");
        }
    }
}
