//! How a number of a list is written.

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Numeral {
    #[default]
    Decimal,
    /// 01, 02.
    TwoDigits,
    UpperRoman,
    LowerRoman,
    UpperLetter,
    LowerLetter,
    UpperRussian,
    LowerRussian,
    /// A sign instead of a number.
    Bullet,
    /// Nothing at all.
    Nothing,
}

const ROMAN: [(u32, &str); 13] = [
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
];
const LATIN: &str = "abcdefghijklmnopqrstuvwxyz";
/// Letters that lists count with (ECMA-376, 17.18.59): without ё, й, ъ, ь.
const RUSSIAN: &str = "абвгдежзиклмнопрстуфхцчшщыэюя";
/// Above it nobody writes Roman numerals or repeats a letter.
const HIGHEST: u32 = 400;

impl Numeral {
    pub fn write(self, number: u32) -> String {
        match self {
            Numeral::Bullet | Numeral::Nothing => String::new(),
            Numeral::TwoDigits => format!("{number:02}"),
            _ if number == 0 || number > HIGHEST => number.to_string(),
            Numeral::Decimal => number.to_string(),
            Numeral::UpperRoman => roman(number),
            Numeral::LowerRoman => roman(number).to_lowercase(),
            Numeral::UpperLetter => letter(LATIN, number).to_uppercase(),
            Numeral::LowerLetter => letter(LATIN, number),
            Numeral::UpperRussian => letter(RUSSIAN, number).to_uppercase(),
            Numeral::LowerRussian => letter(RUSSIAN, number),
        }
    }
}

fn roman(mut number: u32) -> String {
    let mut text = String::new();
    for (value, sign) in ROMAN {
        while number >= value {
            text += sign;
            number -= value;
        }
    }
    text
}

/// After the last letter come «аа», «бб».
fn letter(alphabet: &str, number: u32) -> String {
    let index = number as usize - 1;
    let count = alphabet.chars().count();
    alphabet
        .chars()
        .cycle()
        .nth(index % count)
        .map(String::from)
        .unwrap_or_default()
        .repeat(index / count + 1)
}

#[cfg(test)]
mod tests {
    use super::Numeral::*;

    #[test]
    fn numbers_are_written_as_word_does() {
        for (numeral, number, expected) in [
            (Decimal, 12, "12"),
            (TwoDigits, 7, "07"),
            (UpperRoman, 4, "IV"),
            (LowerRoman, 19, "xix"),
            (UpperRoman, 1994, "1994"),
            (LowerLetter, 3, "c"),
            (LowerLetter, 28, "bb"),
            (LowerRussian, 1, "а"),
            (LowerRussian, 7, "ж"),
            (LowerRussian, 10, "к"),
            (UpperRussian, 30, "АА"),
            (LowerRussian, 0, "0"),
            (Bullet, 5, ""),
            (Nothing, 5, ""),
        ] {
            assert_eq!(numeral.write(number), expected, "{numeral:?} {number}");
        }
    }
}
