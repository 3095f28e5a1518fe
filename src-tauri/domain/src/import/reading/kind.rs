//! Who somebody is, by a word about them or by their position.

use crate::letters::fold;
use crate::vocabulary::PersonKind;

/// Beginnings of words, folded.
const WORDS: [(&str, PersonKind); 14] = [
    ("руковод", PersonKind::Head),
    ("директор", PersonKind::Head),
    ("администрац", PersonKind::Head),
    ("обучающ", PersonKind::Pupil),
    ("учени", PersonKind::Pupil),
    ("учащ", PersonKind::Pupil),
    ("школьни", PersonKind::Pupil),
    ("студент", PersonKind::Student),
    ("сотрудник партн", PersonKind::Partner),
    ("партн", PersonKind::Partner),
    ("работодател", PersonKind::Partner),
    ("педагог", PersonKind::Teacher),
    ("учител", PersonKind::Teacher),
    ("воспитател", PersonKind::Teacher),
];

/// «Обучающийся», «учитель».
pub fn read(text: &str) -> Option<PersonKind> {
    let folded = fold(text);
    WORDS.iter().find(|(stem, _)| folded.starts_with(stem)).map(|(_, kind)| *kind)
}

/// Whether a position is that of the school's head or a deputy.
pub fn is_head(position: &str) -> bool {
    let folded = fold(position);
    let bare = folded.trim_start_matches("и. о. ").trim_start_matches("и.о. ").trim_start_matches("врио ");
    ["директор", "зам. директор", "зам.директор", "зам директор", "заместитель директор", "завуч", "заведующ"]
        .iter()
        .any(|stem| bare.starts_with(stem))
        && !bare.contains("библиотек")
}

/// Whether the text names what a teacher does.
pub fn is_position(text: &str) -> bool {
    let folded = fold(text);
    const STEMS: [&str; 15] = [
        "учител",
        "педагог",
        "воспитател",
        "логопед",
        "дефектолог",
        "психолог",
        "преподават",
        "методист",
        "вожат",
        "библиотекар",
        "тьютор",
        "инструктор",
        "тренер",
        "секретар",
        "социальный",
    ];
    is_head(text) || STEMS.iter().any(|stem| folded.contains(stem))
}
