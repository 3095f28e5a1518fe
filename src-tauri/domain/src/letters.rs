//! Letters for comparing and searching: «Ёлкина» and «елкина» are one name.

/// Lower case, ё→е, single spaces; what is compared and sorted by.
pub fn fold(text: &str) -> String {
    // Thousands of cells and names go through here: one pass, one string.
    let mut folded = String::with_capacity(text.len());
    let mut gap = false;
    for c in text.chars() {
        if c.is_whitespace() {
            gap = true;
            continue;
        }
        if std::mem::take(&mut gap) && !folded.is_empty() {
            folded.push(' ');
        }
        match c {
            'Ё' | 'ё' => folded.push('е'),
            'а'..='я' => folded.push(c),
            c => folded.extend(c.to_lowercase()),
        }
    }
    folded
}

/// The words of a text for the search key: folded, split at everything but letters, digits
/// and hyphens inside a word.
pub fn words(text: &str) -> impl Iterator<Item = String> {
    fold(text)
        .split(|c: char| !c.is_alphanumeric() && c != '-')
        .map(|word| word.trim_matches('-').to_owned())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .into_iter()
}

/// Order of Russian text: «Ёлкина» between «Елизова» and «Жукова».
pub fn compare(a: &str, b: &str) -> std::cmp::Ordering {
    // Most positions in a school are alike; a list compares thousands of them.
    if a == b {
        return std::cmp::Ordering::Equal;
    }
    fold(a).cmp(&fold(b)).then_with(|| a.cmp(b))
}

/// The first line of a text, cut between words: for messages and labels of actions, no longer than
/// a line of the journal.
pub fn short(text: &str) -> String {
    const LONGEST: usize = 60;
    let line = text.lines().next().unwrap_or_default();
    match line.char_indices().nth(LONGEST) {
        None => line.to_owned(),
        Some((end, _)) => {
            let cut = line[..end].rfind(' ').unwrap_or(end);
            format!("{}…", line[..cut].trim_end_matches([',', '.', ':', ';', ' ']))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "[а-яёА-ЯЁa-zA-Z0-9 \t.-]*") {
            prop_assert_eq!(fold(&fold(&text)), fold(&text));
        }

        #[test]
        fn order_is_that_of_the_folded_text(a in "[а-яёА-ЯЁ]{0,4}", b in "[а-яёА-ЯЁ]{0,4}") {
            prop_assert_eq!(compare(&a, &b), compare(&b, &a).reverse());
        }
    }

    #[test]
    fn folds() {
        assert_eq!(fold("  ЁЛКИНА   Анна "), "елкина анна");
        assert_eq!(words("Петрова-Водкина, (учитель)").collect::<Vec<_>>(), ["петрова-водкина", "учитель"]);
    }

    #[test]
    fn orders_as_a_russian_dictionary() {
        let mut names = ["Яшин", "Ёлкина", "Жукова", "Елизова", "абрамов"];
        names.sort_by(|a, b| compare(a, b));
        assert_eq!(names, ["абрамов", "Елизова", "Ёлкина", "Жукова", "Яшин"]);
    }
}
