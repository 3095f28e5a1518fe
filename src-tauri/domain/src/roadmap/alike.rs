//! How alike two activities sound: a school answers a district's activity in nearly its words.

use crate::letters;

/// 0 for nothing in common, 1 for the same words.
pub fn alike(a: &str, b: &str) -> f64 {
    let tidy = |text: &str| letters::words(text).collect::<Vec<_>>().join(" ");
    strsim::sorensen_dice(&tidy(a), &tidy(b))
}

#[cfg(test)]
mod tests {
    use super::alike;

    #[test]
    fn the_same_thing_in_other_words_is_nearer_than_another_thing() {
        let of = |other: &str| alike("Мониторинг внедрения системы наставничества", other);
        assert_eq!(of("мониторинг внедрения системы наставничества."), 1.0);
        assert!(
            of("Участие в мониторинге внедрения наставничества") > of("Повышение квалификации наставников")
        );
    }
}
