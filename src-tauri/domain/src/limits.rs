//! How much text fits where. A megabyte pasted into a name is a slip, not a name.

use crate::Invalid;

/// Characters in a name, a position, a number: whatever stands on one line.
pub const LINE: usize = 200;
/// Characters in free text.
pub const TEXT: usize = 10_000;

/// Tidies one line (no line breaks, single spaces, no control characters) and measures it.
pub fn line(field: &str, text: &str, invalid: &mut Invalid) -> String {
    measured(field, text.split_whitespace().collect::<Vec<_>>().join(" "), LINE, invalid)
}

/// Tidies free text: line breaks stay, other control characters go.
pub fn text(field: &str, text: &str, invalid: &mut Invalid) -> String {
    measured(field, text.trim().replace("\r\n", "\n"), TEXT, invalid)
}

fn measured(field: &str, text: String, limit: usize, invalid: &mut Invalid) -> String {
    let count = text.chars().count();
    if count > limit {
        invalid.add(field, format!("Слишком длинный текст: {count} знаков. Оставьте не больше {limit}."));
        return String::new();
    }
    text.chars().filter(|c| *c == '\n' || !c.is_control()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tidies_and_measures() {
        let mut invalid = Invalid::default();
        assert_eq!(line("a", "  Анна\n Мария\u{0} ", &mut invalid), "Анна Мария");
        assert_eq!(text("b", " раз\r\nдва ", &mut invalid), "раз\nдва");
        assert!(invalid.0.is_empty());
        line("c", &"я".repeat(1_000_000), &mut invalid);
        assert!(invalid.0["c"].contains("1000000"));
    }
}
