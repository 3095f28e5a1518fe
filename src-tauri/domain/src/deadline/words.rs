//! The vocabulary: months, numbers and units in all their forms.

use super::Unit;

const SOFT: [&str; 6] = ["ь", "я", "е", "ю", "ем", "и"];
const HARD: [&str; 5] = ["", "а", "е", "у", "ом"];

/// Stem, endings, short forms.
const MONTHS: [(&str, &[&str], &[&str]); 12] = [
    ("январ", &SOFT, &["янв"]),
    ("феврал", &SOFT, &["фев", "февр"]),
    ("март", &HARD, &["мар"]),
    ("апрел", &SOFT, &["апр"]),
    ("ма", &["й", "я", "е", "ю", "ем"], &[]),
    ("июн", &SOFT, &["июн"]),
    ("июл", &SOFT, &["июл"]),
    ("август", &HARD, &["авг"]),
    ("сентябр", &SOFT, &["сен", "сент"]),
    ("октябр", &SOFT, &["окт"]),
    ("ноябр", &SOFT, &["ноя", "нояб"]),
    ("декабр", &SOFT, &["дек"]),
];

/// The month, and whether the word was cut short (a dot may follow).
pub fn month(word: &str) -> Option<(u8, bool)> {
    let at = |found: Option<usize>, short| found.map(|at| (at as u8 + 1, short));
    let full = MONTHS.iter().position(|(stem, endings, _)| {
        word.strip_prefix(stem).is_some_and(|ending| endings.contains(&ending))
    });
    let short = MONTHS.iter().position(|(_, _, short)| short.contains(&word));
    let misspelt = || MONTHS.iter().position(|(stem, endings, _)| misspelt(word, stem, endings));
    at(full, false).or(at(short, true)).or_else(|| at(misspelt(), false))
}

/// One wrong, missing or extra letter in a long name: «сентебрь», «октрябрь».
fn misspelt(word: &str, stem: &str, endings: &[&str]) -> bool {
    let length = word.chars().count();
    let close = |ending: &&str| (stem.chars().count() + ending.chars().count()).abs_diff(length) <= 1;
    length >= 6
        && stem.chars().count() >= 5
        && word.chars().next() == stem.chars().next()
        && endings
            .iter()
            .filter(|ending| close(ending))
            .any(|ending| strsim::osa_distance(word, &format!("{stem}{ending}")) <= 1)
}

/// «квартал», «полугодие», «декада», «осенний», «зимой».
pub fn part_of_year(word: &str) -> bool {
    const STEMS: [&str; 8] = ["квартал", "полугод", "декад", "весн", "весенн", "летн", "осен", "зимн"];
    let season = matches!(word, "лето" | "лета" | "летом" | "зима" | "зимы" | "зиму" | "зимой");
    season || STEMS.iter().any(|stem| word.starts_with(stem))
}

/// A word that is looked for in two halves when the end of a line has cut it.
pub fn cut(word: &str) -> bool {
    const ADVERBS: [&str; 5] = ["ежегодно", "ежеквартально", "ежемесячно", "еженедельно", "постоянно"];
    ADVERBS.contains(&word) || month(word).is_some_and(|(_, short)| !short)
}

/// A long adverb with at most one slip: «ежигодно», «постояно».
pub fn like(word: &str, right: &str) -> bool {
    let begins = || word.chars().next() == right.chars().next() && word.chars().count() >= 8;
    word == right || begins() && strsim::osa_distance(word, right) <= 1
}

const ORDINALS: [&str; 20] = [
    "перв",
    "втор",
    "трет",
    "четверт",
    "пят",
    "шест",
    "седьм",
    "восьм",
    "девят",
    "десят",
    "одиннадцат",
    "двенадцат",
    "тринадцат",
    "четырнадцат",
    "пятнадцат",
    "шестнадцат",
    "семнадцат",
    "восемнадцат",
    "девятнадцат",
    "двадцат",
];

const ADJECTIVE: [&str; 19] = [
    "ый", "ой", "ий", "ая", "ое", "ого", "ому", "ом", "ую", "ым", "ые", "ых", "ья", "ье", "ьего", "ьей",
    "ьем", "ьему", "ью",
];

/// «первый», «третьего», «двадцатое».
pub fn ordinal(word: &str) -> Option<u8> {
    let found = ORDINALS
        .iter()
        .position(|stem| word.strip_prefix(stem).is_some_and(|ending| ADJECTIVE.contains(&ending)));
    let thirty = word.strip_prefix("тридцат").is_some_and(|ending| ADJECTIVE.contains(&ending));
    found.map(|at| at as u8 + 1).or(thirty.then_some(30))
}

/// «один», «двух», «три».
pub fn cardinal(word: &str) -> Option<u32> {
    Some(match word {
        "один" | "одного" | "одной" | "одну" | "одна" | "одному" => 1,
        "два" | "две" | "двух" | "двум" => 2,
        "три" | "трех" | "трем" => 3,
        "четыре" | "четырех" => 4,
        "пять" | "пяти" => 5,
        "шесть" | "шести" => 6,
        "семь" | "семи" => 7,
        "восемь" | "восьми" => 8,
        "девять" | "девяти" => 9,
        "десять" | "десяти" => 10,
        "двенадцать" | "двенадцати" => 12,
        _ => return None,
    })
}

/// What is counted after «раз в …», «каждый …».
pub fn unit(word: &str) -> Option<Unit> {
    Some(match word {
        "год" | "года" | "году" | "г" => Unit::Year,
        "полугодие" | "полугодия" | "полугодии" | "полугодию" | "полгода" => {
            Unit::HalfYear
        }
        "квартал" | "квартала" | "квартале" | "кварталу" | "кв" => {
            Unit::Quarter
        }
        "месяц" | "месяца" | "месяце" | "мес" => Unit::Month,
        "неделю" | "недели" | "неделя" | "неделе" | "нед" => Unit::Week,
        "четверть" | "четверти" => Unit::Term,
        _ => return None,
    })
}

/// Monday is 1: «понедельник», «по понедельникам», «в среду».
pub fn weekday(word: &str) -> Option<u8> {
    const STEMS: [&str; 7] = ["понедельник", "вторник", "сред", "четверг", "пятниц", "суббот", "воскресень"];
    const ENDINGS: [&str; 9] = ["", "а", "у", "ы", "е", "ам", "ом", "я", "ям"];
    let found =
        STEMS.iter().position(|stem| word.strip_prefix(stem).is_some_and(|end| ENDINGS.contains(&end)));
    found.filter(|_| word != "сред").map(|at| at as u8 + 1)
}
