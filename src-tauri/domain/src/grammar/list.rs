//! Lists in running text, and a title's place in a sentence.

use super::alphabet::capitals;

/// «Иванова, Петрова и Сидорова».
pub fn joined<T: AsRef<str>>(items: &[T]) -> String {
    let items: Vec<&str> = items.iter().map(AsRef::as_ref).filter(|item| !item.is_empty()).collect();
    match items.split_last() {
        Some((last, before)) if !before.is_empty() => format!("{} и {last}", before.join(", ")),
        _ => items.concat(),
    }
}

/// As it stands inside a sentence: «Учитель математики» → «учитель математики», but «МБОУ …» and
/// «ИКТ-координатор» stay.
pub fn inside(text: &str) -> String {
    let first = text.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    let mut letters = text.chars();
    match letters.next() {
        Some(letter) if !capitals(first) => letter.to_lowercase().chain(letters).collect(),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joins_with_commas_and_a_last_and() {
        let check = |items: &[&str], expected| assert_eq!(joined(items), expected);
        check(&[], "");
        check(&["Иванова"], "Иванова");
        check(&["Иванова", "Петрова"], "Иванова и Петрова");
        check(&["Иванова", "", "Петрова", "Сидорова"], "Иванова, Петрова и Сидорова");
    }

    #[test]
    fn a_title_begins_small_inside_a_sentence() {
        let check = |text, expected| assert_eq!(inside(text), expected);
        check("Учитель математики", "учитель математики");
        check("Отдел образования", "отдел образования");
        check("МБОУ «Заречная СОШ»", "МБОУ «Заречная СОШ»");
        check("ИКТ-координатор", "ИКТ-координатор");
        check("«Заречье»", "«Заречье»");
        check("", "");
    }
}
