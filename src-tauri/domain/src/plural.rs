//! Russian plurals: «1 пара, 2 пары, 5 пар».

/// The number with the word in the form it asks for; `forms` are for 1, 2 and 5.
pub fn count(n: usize, forms: [&str; 3]) -> String {
    format!("{n}\u{a0}{}", word(n, forms))
}

/// The word alone.
pub fn word(n: usize, forms: [&str; 3]) -> &str {
    match (n % 10, n % 100) {
        (_, 11..=14) => forms[2],
        (1, _) => forms[0],
        (2..=4, _) => forms[1],
        _ => forms[2],
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn follows_the_last_digits() {
        let check = |n, expected| {
            assert_eq!(super::count(n, ["пара", "пары", "пар"]).replace('\u{a0}', " "), expected)
        };
        for (n, expected) in [
            (0, "0 пар"),
            (1, "1 пара"),
            (2, "2 пары"),
            (5, "5 пар"),
            (11, "11 пар"),
            (14, "14 пар"),
            (21, "21 пара"),
            (104, "104 пары"),
            (112, "112 пар"),
        ] {
            check(n, expected);
        }
    }
}
