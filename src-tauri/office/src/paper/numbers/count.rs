//! Counts the items of one list over its levels and writes their numbers.

use super::{DASH, Numeral};

/// One level of a list, as its rules say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Level {
    pub start: u32,
    pub numeral: Numeral,
    /// The number with the numbers of the levels above: «%1.%2.».
    pub text: String,
    /// The level (from 1) after which it begins anew; 0 for never, nothing for any level above.
    pub restart: Option<usize>,
    /// All numbers in it are decimal, whatever the levels above are written with.
    pub legal: bool,
}

impl Default for Level {
    fn default() -> Level {
        Level { start: 1, numeral: Numeral::Decimal, text: String::new(), restart: None, legal: false }
    }
}

/// What has been counted so far, by level.
#[derive(Default)]
pub struct Count(Vec<Option<u32>>);

impl Count {
    /// The next item of a level (from 0). `anew` is the number to begin with again.
    pub fn next(&mut self, levels: &[Level], level: usize, anew: Option<u32>) {
        self.0.resize(levels.len().max(self.0.len()).max(level + 1), None);
        let start = levels.get(level).map_or(1, |level| level.start);
        let number = anew.or(self.0[level].map(|number| number.saturating_add(1))).unwrap_or(start);
        self.0[level] = Some(number);
        for (deeper, rules) in levels.iter().enumerate().skip(level + 1) {
            if rules.restart.is_none_or(|after| level < after) {
                self.0[deeper] = None;
            }
        }
    }

    /// The last counted item's number as it stands before the text; «» where none is shown.
    pub fn write(&self, levels: &[Level], level: usize) -> String {
        let Some(rules) = levels.get(level) else { return String::new() };
        if rules.numeral == Numeral::Bullet {
            return DASH.into();
        }
        let mut text = String::new();
        let mut signs = rules.text.chars().peekable();
        while let Some(sign) = signs.next() {
            match signs.peek().and_then(|digit| digit.to_digit(10)) {
                Some(digit @ 1..) if sign == '%' => {
                    signs.next();
                    text += &self.one(levels, digit as usize - 1, rules.legal);
                }
                _ => text.push(sign),
            }
        }
        text.trim().into()
    }

    /// The number of one level; a level that nothing was counted on yet shows where it starts.
    fn one(&self, levels: &[Level], level: usize, legal: bool) -> String {
        let Some(rules) = levels.get(level) else { return String::new() };
        let number = self.0.get(level).copied().flatten().unwrap_or(rules.start);
        let numeral = if legal { Numeral::Decimal } else { rules.numeral };
        numeral.write(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn level(text: &str, numeral: Numeral) -> Level {
        Level { text: text.into(), numeral, ..Level::default() }
    }

    /// Counts items of these levels and returns their numbers.
    fn numbers(levels: &[Level], items: &[usize]) -> String {
        let mut count = Count::default();
        let mut numbers = Vec::new();
        for &item in items {
            count.next(levels, item, None);
            numbers.push(count.write(levels, item));
        }
        numbers.join(" ")
    }

    #[test]
    fn levels_restart_under_the_next_higher_item() {
        let levels = [
            level("%1.", Numeral::Decimal),
            level("%1.%2.", Numeral::Decimal),
            level("%3)", Numeral::LowerRussian),
            level("", Numeral::Bullet),
        ];
        let check = |items: &[usize], expected: &str| assert_eq!(numbers(&levels, items), expected);
        check(&[0, 1, 1, 2, 2, 3, 1, 2, 0, 1], "1. 1.1. 1.2. а) б) – 1.3. а) 2. 2.1.");
        check(&[1, 1, 0], "1.1. 1.2. 1.");
        check(&[7], "");
    }

    #[test]
    fn rules_of_a_level_are_followed() {
        let mut levels = vec![level("%1.", Numeral::UpperRoman), level("%1.%2", Numeral::Decimal)];
        assert_eq!(numbers(&levels, &[0, 1, 0, 1]), "I. I.1 II. II.1");
        levels[1].legal = true;
        levels[1].restart = Some(0);
        levels[1].start = 5;
        assert_eq!(numbers(&levels, &[0, 1, 0, 1]), "I. 1.5 II. 2.6");
    }
}
