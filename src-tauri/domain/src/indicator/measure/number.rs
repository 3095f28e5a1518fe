//! A figure as people type it or paste it from a spreadsheet.

/// «4,5», «4.5», «85 %», «1 200», «−3»; empty and «—» are no figure. `None` for what is not a figure.
pub fn number(text: &str) -> Option<Option<f64>> {
    let mut plain: String = text
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| match c {
            '−' | '–' | '—' => '-',
            ',' => '.',
            other => other,
        })
        .collect();
    if plain.ends_with('%') {
        plain.pop();
    }
    if plain.is_empty() || plain == "-" {
        return Some(None);
    }
    // Only what a person would write: «1e5», «inf» and «nan» are words.
    if !plain.trim_start_matches('-').chars().all(|c| c.is_ascii_digit() || c == '.') {
        return None;
    }
    plain.parse().ok().map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_figures_as_people_write_them() {
        for (text, expected) in [
            ("4,5", 4.5),
            ("4.5", 4.5),
            (" 85 % ", 85.0),
            ("85%", 85.0),
            ("1\u{a0}200,75", 1200.75),
            ("−3", -3.0),
            ("-3", -3.0),
            ("0", 0.0),
            (",5", 0.5),
        ] {
            assert_eq!(number(text), Some(Some(expected)), "{text}");
        }
        for nothing in ["", " ", "—", "-", "–", "%"] {
            assert_eq!(number(nothing), Some(None), "{nothing}");
        }
        for bad in ["пять", "1,2,3", "5-7", "inf", "nan", "1e5", "12 чел.", "4/5"] {
            assert_eq!(number(bad), None, "{bad}");
        }
    }
}
