//! The cells that a formula names. What cannot be told for certain counts as every cell.

use std::collections::{BTreeMap, BTreeSet};

use nastavnik_domain::district_form::sheet::{column, position};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in super::super) struct References {
    /// Sheet; first and last row, first and last column.
    areas: Vec<(usize, [u32; 4])>,
    unknown: bool,
    /// It takes from another file.
    pub linked: bool,
}

impl References {
    pub fn unknown() -> References {
        References { unknown: true, ..References::default() }
    }

    pub fn touch(&self, changed: &BTreeMap<usize, BTreeSet<(u32, u32)>>) -> bool {
        let touches = |(sheet, [top, bottom, left, right]): &(usize, [u32; 4])| {
            let cells =
                changed.get(sheet).into_iter().flat_map(|cells| cells.range((*top, 0)..=(*bottom, u32::MAX)));
            cells.into_iter().any(|(_, column)| (left..=right).contains(&column))
        };
        self.unknown || self.areas.iter().any(touches)
    }
}

/// Functions whose result depends on more than the cells that they name.
const BROAD: [&str; 7] = ["INDIRECT", "OFFSET", "NOW", "TODAY", "RAND", "CELL", "SUBTOTAL"];

pub(super) fn references(text: &str, own: usize, names: &[String]) -> References {
    let mut found = References::default();
    let signs: Vec<char> = text.chars().collect();
    let mut at = 0;
    let mut sheet = own;
    while let Some(sign) = signs.get(at) {
        match sign {
            '"' => at = after(&signs, at, '"'),
            '\'' => {
                let end = after(&signs, at, '\'');
                let name: String = signs[at + 1..end.saturating_sub(1).max(at + 1)].iter().collect();
                at = end;
                if signs.get(at) == Some(&'!') {
                    at += 1;
                    found.name(&name.replace("''", "'"), &mut sheet, names);
                    continue;
                }
            }
            '[' => {
                // «[1]Лист!A1» is another file, «Таблица[Столбец]» a table of Excel.
                let inside: String = signs[at + 1..].iter().take_while(|sign| **sign != ']').collect();
                found.linked |= inside.chars().all(|sign| sign.is_ascii_digit()) && !inside.is_empty();
                found.unknown |= !found.linked;
                at += inside.chars().count() + 2;
            }
            sign if is_word(*sign) => {
                let end = at + signs[at..].iter().take_while(|sign| is_word(**sign)).count();
                let word: String = signs[at..end].iter().collect();
                at = end;
                match signs.get(at) {
                    Some('!') => {
                        at += 1;
                        found.name(&word, &mut sheet, names);
                        continue;
                    }
                    Some('(') => found.unknown |= BROAD.contains(&word.to_uppercase().as_str()),
                    Some(':') => {
                        let end = at + 1 + signs[at + 1..].iter().take_while(|sign| is_word(**sign)).count();
                        let other: String = signs[at + 1..end].iter().collect();
                        // «Лист1:Лист3!A1» goes through several sheets.
                        found.unknown |= signs.get(end) == Some(&'!');
                        found.area(&word, &other, sheet);
                        at = end;
                    }
                    _ => found.single(&word, sheet),
                }
            }
            _ => at += 1,
        }
        sheet = own;
    }
    found
}

/// Behind the closing quote; a doubled one does not close.
fn after(signs: &[char], open: usize, quote: char) -> usize {
    let mut at = open + 1;
    while at < signs.len() {
        if signs[at] == quote {
            if signs.get(at + 1) != Some(&quote) {
                return at + 1;
            }
            at += 1;
        }
        at += 1;
    }
    at
}

fn is_word(sign: char) -> bool {
    sign.is_alphanumeric() || matches!(sign, '_' | '.' | '$' | '\\' | '?')
}

impl References {
    fn name(&mut self, name: &str, sheet: &mut usize, names: &[String]) {
        match names.iter().position(|known| known.to_lowercase() == name.to_lowercase()) {
            Some(found) => *sheet = found,
            None if name.contains('[') => self.linked = true,
            None => self.unknown = true,
        }
    }

    fn single(&mut self, word: &str, sheet: usize) {
        let plain = word.replace('$', "");
        match position(&plain) {
            Some((row, column)) => self.areas.push((sheet, [row, row, column, column])),
            None if ["TRUE", "FALSE"].contains(&plain.to_uppercase().as_str()) => {}
            None if plain.starts_with(|sign: char| sign.is_ascii_digit()) => {}
            // A name that the workbook gives to some cells.
            None => self.unknown = true,
        }
    }

    fn area(&mut self, first: &str, last: &str, sheet: usize) {
        let (first, last) = (first.replace('$', ""), last.replace('$', ""));
        let rows =
            || Some((first.parse::<u32>().ok()?.checked_sub(1)?, last.parse::<u32>().ok()?.checked_sub(1)?));
        if let (Some(a), Some(b)) = (position(&first), position(&last)) {
            self.areas.push((sheet, [a.0.min(b.0), a.0.max(b.0), a.1.min(b.1), a.1.max(b.1)]));
        } else if let (Some(a), Some(b)) = (column(&first), column(&last)) {
            self.areas.push((sheet, [0, u32::MAX, a.min(b), a.max(b)]));
        } else if let Some((a, b)) = rows() {
            self.areas.push((sheet, [a.min(b), a.max(b), 0, u32::MAX]));
        } else {
            self.unknown = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_formula_counts_with() {
        let names = ["Отчёт".to_owned(), "Свод за год".to_owned()];
        // Whether it is touched by B2 of the first sheet, and by C3 of the second one.
        for (text, first, second) in [
            ("SUM(B1:B5)", true, false),
            ("SUM(C1:C5)", false, false),
            ("$B$2*2+1.5", true, false),
            ("IF(B2>\"B2\",\"Отчёт!B2\",0)", true, false),
            ("\"B2\"&A1", false, false),
            ("'Свод за год'!C3", false, true),
            ("Отчёт!B2+'Свод за год'!A1", true, false),
            ("SUM('Свод за год'!A1:D9)+A1", false, true),
            ("SUM(B:B)", true, false),
            ("SUM(2:3)", true, false),
            ("SUM(D:F)", false, false),
            ("LOG10(A1)", false, false),
            ("INDIRECT(\"A1\")", true, true),
            ("ИтогоПар*2", true, true),
            ("SUM(Таблица1[Пары])", true, true),
            ("Лист1:Лист3!A1", true, true),
            ("TRUE", false, false),
            ("1E5", false, false),
        ] {
            let found = references(text, 0, &names);
            let touched =
                |sheet: usize, at: (u32, u32)| found.touch(&BTreeMap::from([(sheet, BTreeSet::from([at]))]));
            assert_eq!((touched(0, (1, 1)), touched(1, (2, 2))), (first, second), "{text}");
        }
        assert!(references("[1]Лист1!A1", 0, &names).linked);
        assert!(references("'[Свод.xlsx]Лист 1'!A1", 0, &names).linked);
        for cut in ["'", "\"", "[", "A1:", "'x'!", "$", "!"] {
            references(cut, 0, &names);
        }
    }
}
