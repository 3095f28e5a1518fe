//! The words before the colon.

use crate::letters;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    Title,
    Form,
    Model,
    Kind,
    Months,
    Note,
    Goal,
    Task,
    Section,
    Item,
    Planned,
    When,
    Gap,
    Always,
}

const WORDS: [(Key, &str); 14] = [
    (Key::Title, "Название"),
    (Key::Form, "Форма"),
    (Key::Model, "Модель"),
    (Key::Kind, "Вид"),
    (Key::Months, "Месяцев"),
    (Key::Note, "О шаблоне"),
    (Key::Goal, "Цель"),
    (Key::Task, "Задача"),
    (Key::Section, "Раздел"),
    (Key::Item, "Задание"),
    (Key::Planned, "Результат"),
    (Key::When, "Когда"),
    (Key::Gap, "Запрос"),
    (Key::Always, "Всегда"),
];

impl Key {
    pub fn word(self) -> &'static str {
        WORDS.iter().find(|(key, _)| *key == self).map_or("", |(_, word)| word)
    }

    pub fn read(word: &str) -> Option<Key> {
        let word = letters::fold(word);
        WORDS.iter().find(|(_, own)| letters::fold(own) == word).map(|(key, _)| *key)
    }
}
