//! «м», «жен.», «мужской».

use crate::letters::fold;
use crate::vocabulary::Sex;

pub fn read(text: &str) -> Option<Sex> {
    match fold(text).trim_end_matches('.') {
        "м" | "муж" | "мужской" | "мужчина" | "мальчик" | "юноша" => {
            Some(Sex::Male)
        }
        "ж" | "жен" | "женский" | "женщина" | "девочка" | "девушка" => {
            Some(Sex::Female)
        }
        _ => None,
    }
}
