//! Where petrovich is wrong or silent about surnames. Sources: Розенталь, «Справочник по правописанию
//! и литературной правке», § 151 «Склонение некоторых имён и фамилий»; Еськова, «Склонение фамилий»;
//! Калакуцкая, «Склонение фамилий и личных имён».

use super::rule::Rule;
use super::rule::Scope::{Endings, Syllable, Words};
use crate::vocabulary::Sex::{self, Female, Male};

const HARD: [&str; 5] = ["а", "у", "а", "ом", "е"];
const SIBILANT: [&str; 5] = ["а", "у", "а", "ем", "е"];
const POSSESSIVE: [&str; 5] = ["а", "у", "а", "ым", "е"];
const SOFT: [&str; 5] = ["я", "ю", "я", "ем", "е"];
const NOUN_A: [&str; 5] = ["ы", "е", "у", "ой", "е"];
const NOUN_KA: [&str; 5] = ["и", "е", "у", "ой", "е"];
const NOUN_SHA: [&str; 5] = ["и", "е", "у", "ей", "е"];
const VELAR: [&str; 5] = ["ого", "ому", "ого", "им", "ом"];
const UNCHANGED: [&str; 5] = [""; 5];

pub const RULES: &[Rule] = &[
    // French surnames with the stress on the last vowel.
    rule(Words, None, &["золя", "труайя", "делакруа", "бенуа", "гавальда", "тюлья"], 0, UNCHANGED),
    // Nouns of the third declension do not become a man's (Розенталь): Рысь, Астрахань.
    rule(Words, Some(Male), THIRD, 0, UNCHANGED),
    rule(Words, Some(Male), &["пётр"], 3, ["етра", "етру", "етра", "етром", "етре"]),
    // Adjectives of one syllable that the rules for syllables would take for nouns.
    rule(Words, Some(Male), &["злых"], 0, UNCHANGED),
    rule(Words, Some(Male), &["злой"], 2, ["ого", "ому", "ого", "ым", "ом"]),
    // Surnames like words of animals and things are declined; the vowel stays, that the surname be
    // known again (Калакуцкая), but where ё would have to give up its stress.
    rule(Words, Some(Male), &["гусь", "ремень", "камень"], 1, SOFT),
    rule(Words, Some(Male), &["лев"], 2, ["ьва", "ьву", "ьва", "ьвом", "ьве"]),
    rule(Words, Some(Male), &["орёл", "козёл", "осёл", "котёл"], 2, ["ла", "лу", "ла", "лом", "ле"]),
    rule(Endings, Some(Male), &["обей", "равей"], 2, ["ья", "ью", "ья", "ьём", "ье"]),
    rule(Syllable, Some(Male), &["ок"], 0, HARD),
    rule(Words, Some(Male), &["чеснок"], 0, HARD),
    rule(Endings, Some(Male), &["ок"], 0, HARD),
    rule(Endings, Some(Male), &["чок", "шок", "жок", "нок"], 2, ["ка", "ку", "ка", "ком", "ке"]),
    // -ов, -ин: -ым only in Russian surnames; Дарвином, Чаплином, Бюловом; Кимы and Мины are foreign.
    rule(Endings, Some(Male), &["ов", "ев", "ёв", "ин", "ын"], 0, POSSESSIVE),
    rule(Words, Some(Male), &["львов"], 0, POSSESSIVE),
    rule(Syllable, Some(Male), &["ов", "ев", "ёв", "ин", "ын"], 0, HARD),
    rule(Words, Some(Male), FOREIGN, 0, HARD),
    rule(Endings, Some(Male), &["в", "н", "тдин", "ддин"], 0, HARD),
    // -й: Korean and Chinese syllables and plain nouns; adjectives with a velar or sibilant stem.
    rule(Syllable, Some(Male), &["ой", "ий"], 1, SOFT),
    rule(Words, Some(Male), &["прибой", "герой", "ковбой", "покой", "гобой", "конвой"], 1, SOFT),
    rule(
        Words,
        Some(Male),
        &["топчий", "евгений", "арсений", "георгий", "сергий"],
        1,
        ["я", "ю", "я", "ем", "и"],
    ),
    rule(
        Words,
        Some(Male),
        &["третий", "волчий", "лисий", "божий"],
        2,
        ["ьего", "ьему", "ьего", "ьим", "ьем"],
    ),
    rule(Words, Some(Female), &["третья", "волчья", "лисья", "божья"], 1, ["ей", "ей", "ю", "ей", "ей"]),
    rule(Endings, Some(Male), &["яй", "эй", "юй", "ёй"], 1, SOFT),
    rule(Endings, Some(Male), &["гий"], 2, VELAR),
    rule(Endings, Some(Male), &["ций"], 2, ["его", "ему", "его", "им", "ем"]),
    rule(Endings, Some(Male), &["гой", "кой", "хой", "жой", "шой", "щой", "чой"], 2, VELAR),
    // -их, -ых of German and of one syllable is no ending of an adjective.
    rule(Words, Some(Male), &["эрлих", "либих", "фрелих", "фрёлих", "фрейлих", "мюних"], 0, HARD),
    rule(Syllable, Some(Male), &["их", "ых"], 0, HARD),
    // Instrumental after sibilants: -ом under stress.
    rule(Endings, Some(Male), &["ж"], 0, SIBILANT),
    rule(Endings, Some(Male), &["ач", "яч"], 0, HARD),
    rule(Words, Some(Male), STRESSED, 0, HARD),
    // -а of both: after sibilants -ей, -ой under stress.
    rule(Endings, None, &["ча", "ща", "жа", "ша"], 1, NOUN_SHA),
    rule(
        Words,
        None,
        &["лапша", "левша", "душа", "межа", "ханжа", "свеча", "саранча", "каланча"],
        1,
        NOUN_KA,
    ),
    // -а of women: only -ова, -ева, -ина, -ына go as Петрова; Ворона, Сосна are nouns, so is Маска.
    rule(Endings, Some(Female), &["на"], 1, NOUN_A),
    rule(Endings, Some(Female), &["ова", "ева", "ёва", "ина", "ына"], 1, ["ой", "ой", "у", "ой", "ой"]),
    rule(Words, Some(Female), &["маска", "краска", "ласка", "доска", "миска", "каска"], 1, NOUN_KA),
    // Adjectives of women after a sibilant: Рыжей, but Большой under stress.
    rule(Endings, Some(Female), &["жая", "шая", "щая", "цая"], 2, ["ей", "ей", "ую", "ей", "ей"]),
    rule(Words, Some(Female), &["большая", "чужая"], 2, ["ой", "ой", "ую", "ой", "ой"]),
    rule(Words, None, &["шенгелая"], 1, ["и", "е", "ю", "ей", "е"]),
];

/// Surnames of other languages that end as Russian ones.
const FOREIGN: &[&str] = &[
    "чаплин",
    "дарвин",
    "бюлов",
    "вирхов",
    "флотов",
    "гершвин",
    "кронин",
    "франклин",
    "гудвин",
    "мартин",
    "эрвин",
    "кельвин",
    "берлин",
];

/// Feminine nouns in -ь that are surnames of men too.
pub const THIRD: &[&str] = &[
    "рысь",
    "астрахань",
    "любовь",
    "мозоль",
    "печаль",
    "осень",
    "соль",
    "сталь",
    "грусть",
    "кость",
    "лень",
    "кровь",
    "ночь",
    "тень",
    "тишь",
    "сирень",
    "морковь",
    "казань",
    "рязань",
    "боль",
    "жизнь",
    "речь",
    "степь",
];

/// Stressed on the ending although not on -ач.
const STRESSED: &[&str] = &[
    "чиж",
    "стриж",
    "морж",
    "ёж",
    "уж",
    "сыч",
    "бич",
    "меч",
    "ключ",
    "луч",
    "хрущ",
    "лещ",
    "борщ",
    "плющ",
    "клещ",
    "ёрш",
    "ковш",
    "гармаш",
    "кулеш",
    "малыш",
    "кирпич",
    "кулич",
    "москвич",
];

const fn rule(
    scope: super::rule::Scope,
    sex: Option<Sex>,
    tests: &'static [&'static str],
    cut: usize,
    endings: [&'static str; 5],
) -> Rule {
    Rule { scope, sex, tests, cut, endings }
}
