//! Whole numbers in words, up to 999 999: «двести сорок одна», «трёмстам пятидесяти».

use crate::grammar::Case;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gender {
    Masculine,
    Feminine,
    Neuter,
}

/// The number in a case; figures when it has more than six. `alive` is for the accusative of one to
/// four: «двух наставников».
pub fn words(n: u32, gender: Gender, alive: bool, case: Case) -> String {
    if n > 999_999 {
        return n.to_string();
    }
    if n == 0 {
        return case.of(&["ноль", "нуля", "нулю", "ноль", "нулём", "нуле"]).to_owned();
    }
    let mut parts = Vec::new();
    let thousands = n / 1000;
    if thousands > 0 {
        below_thousand(thousands, Gender::Feminine, false, case, &mut parts);
        parts.push(thousand(thousands, case).to_owned());
    }
    below_thousand(n % 1000, gender, alive && n < 20, case, &mut parts);
    parts.join(" ")
}

fn thousand(n: u32, case: Case) -> &'static str {
    let straight = matches!(case, Case::Nominative | Case::Accusative);
    match (n % 10, (11..=14).contains(&(n % 100))) {
        (1, false) => case.of(&["тысяча", "тысячи", "тысяче", "тысячу", "тысячей", "тысяче"]),
        (2..=4, false) if straight => "тысячи",
        _ if straight => "тысяч",
        _ => case.of(&["", "тысяч", "тысячам", "", "тысячами", "тысячах"]),
    }
}

fn below_thousand(n: u32, gender: Gender, alive: bool, case: Case, parts: &mut Vec<String>) {
    let (hundred, rest) = (n / 100, n % 100);
    if hundred > 0 {
        parts.push(hundreds(hundred, case));
    }
    let (tens, units) = if rest < 20 { (0, rest) } else { (rest / 10, rest % 10) };
    if tens > 0 {
        parts.push(ten(tens, case));
    }
    if units > 0 {
        parts.push(unit(units, gender, alive, case));
    }
}

fn unit(n: u32, gender: Gender, alive: bool, case: Case) -> String {
    // The accusative of what lives is its genitive.
    let case = match case {
        Case::Accusative if alive && n <= 4 && (gender != Gender::Feminine || n > 1) => Case::Genitive,
        other => other,
    };
    let forms = match (n, gender) {
        (1, Gender::Masculine) => ["один", "одного", "одному", "один", "одним", "одном"],
        (1, Gender::Feminine) => ["одна", "одной", "одной", "одну", "одной", "одной"],
        (1, Gender::Neuter) => ["одно", "одного", "одному", "одно", "одним", "одном"],
        (2, Gender::Feminine) => ["две", "двух", "двум", "две", "двумя", "двух"],
        (2, _) => ["два", "двух", "двум", "два", "двумя", "двух"],
        (3, _) => ["три", "трёх", "трём", "три", "тремя", "трёх"],
        (4, _) => ["четыре", "четырёх", "четырём", "четыре", "четырьмя", "четырёх"],
        (8, _) => ["восемь", "восьми", "восьми", "восемь", "восемью", "восьми"],
        _ => return soft(SOFT_UNITS.get(n as usize).copied().unwrap_or_default(), case),
    };
    case.of(&forms).to_owned()
}

const SOFT_UNITS: [&str; 20] = [
    "",
    "",
    "",
    "",
    "",
    "пять",
    "шесть",
    "семь",
    "",
    "девять",
    "десять",
    "одиннадцать",
    "двенадцать",
    "тринадцать",
    "четырнадцать",
    "пятнадцать",
    "шестнадцать",
    "семнадцать",
    "восемнадцать",
    "девятнадцать",
];

fn ten(n: u32, case: Case) -> String {
    match n {
        2 => soft("двадцать", case),
        3 => soft("тридцать", case),
        4 => case.of(&["сорок", "сорока", "сорока", "сорок", "сорока", "сорока"]).to_owned(),
        9 => case
            .of(&["девяносто", "девяноста", "девяноста", "девяносто", "девяноста", "девяноста"])
            .to_owned(),
        // пятьдесят: both halves have cases.
        _ => {
            let end = case.of(&["десят", "десяти", "десяти", "десят", "десятью", "десяти"]);
            unit(n, Gender::Masculine, false, case) + end
        }
    }
}

fn hundreds(n: u32, case: Case) -> String {
    match n {
        1 => case.of(&["сто", "ста", "ста", "сто", "ста", "ста"]).to_owned(),
        2 => case.of(&["двести", "двухсот", "двумстам", "двести", "двумястами", "двухстах"]).to_owned(),
        _ => {
            let straight = if n < 5 { "ста" } else { "сот" };
            let end = case.of(&[straight, "сот", "стам", straight, "стами", "стах"]);
            unit(n, Gender::Masculine, false, case) + end
        }
    }
}

/// пять → пяти, пятью.
fn soft(word: &str, case: Case) -> String {
    let stem = word.trim_end_matches('ь');
    match case {
        Case::Nominative | Case::Accusative => word.to_owned(),
        Case::Instrumental => format!("{stem}ью"),
        _ => format!("{stem}и"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn are_written_in_words() {
        let check = |n, gender, case, expected| assert_eq!(words(n, gender, false, case), expected);
        use Case::*;
        use Gender::*;
        check(0, Masculine, Genitive, "нуля");
        check(1, Neuter, Nominative, "одно");
        check(14, Masculine, Instrumental, "четырнадцатью");
        check(241, Feminine, Nominative, "двести сорок одна");
        check(350, Masculine, Dative, "трёмстам пятидесяти");
        check(58, Masculine, Instrumental, "пятьюдесятью восемью");
        check(80, Masculine, Genitive, "восьмидесяти");
        check(90, Masculine, Genitive, "девяноста");
        check(800, Masculine, Instrumental, "восемьюстами");
        check(500, Masculine, Nominative, "пятьсот");
        check(1000, Masculine, Nominative, "одна тысяча");
        check(2026, Masculine, Nominative, "две тысячи двадцать шесть");
        check(5_011, Masculine, Genitive, "пяти тысяч одиннадцати");
        check(21_000, Masculine, Accusative, "двадцать одну тысячу");
        check(999_999, Masculine, Nominative, "девятьсот девяносто девять тысяч девятьсот девяносто девять");
        check(1_000_000, Masculine, Nominative, "1000000");
    }
}
