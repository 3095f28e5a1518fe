//! What the program writes into a cell.

use crate::Day;

#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Text(String),
    Number(f64),
    /// 0.5 is «50 %»; a cell without the percent sign gets 50.
    Share(f64),
    Day(Day),
}

impl Value {
    /// `None` for an empty text: a cell stays as it is.
    pub fn text(text: impl Into<String>) -> Option<Value> {
        let text = text.into();
        (!text.trim().is_empty()).then_some(Value::Text(text))
    }

    /// What a person has typed: a number where it is one.
    pub fn typed(text: &str) -> Option<Value> {
        let plain: String = text.chars().filter(|sign| !sign.is_whitespace()).collect();
        let plain = plain.replace(',', ".");
        let is_number = plain.len() <= 15
            && plain.starts_with(|sign: char| sign.is_ascii_digit() || sign == '-')
            && plain.trim_start_matches('-').chars().all(|sign| sign.is_ascii_digit() || sign == '.')
            // «007» and phones are words.
            && !(plain.len() > 1 && plain.starts_with('0') && !plain.starts_with("0."));
        match plain.parse::<f64>() {
            Ok(number) if is_number => Some(Value::Number(number)),
            _ => Value::text(text.trim()),
        }
    }

    /// As it will look.
    pub fn shown(&self) -> String {
        match self {
            Value::Text(text) => text.clone(),
            Value::Number(number) => decimal(*number),
            Value::Share(share) => format!("{}\u{a0}%", decimal((share * 1000.0).round() / 10.0)),
            Value::Day(day) => day.short(),
        }
    }
}

fn decimal(number: f64) -> String {
    let text = format!("{number:.2}");
    text.trim_end_matches('0').trim_end_matches('.').replace('.', ",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_a_number_only_where_it_is_one() {
        let number = |text: &str| match Value::typed(text) {
            Some(Value::Number(number)) => Some(number),
            _ => None,
        };
        for (text, expected) in [
            ("12", Some(12.0)),
            ("1 250", Some(1250.0)),
            ("12,5", Some(12.5)),
            ("-3", Some(-3.0)),
            ("0", Some(0.0)),
            ("0,5", Some(0.5)),
            ("007", None),
            ("8-913-555", None),
            ("89135551234567890", None),
            ("12 чел.", None),
            ("1.2.3", None),
            ("=1+1", None),
        ] {
            assert_eq!(number(text), expected, "{text}");
        }
        assert_eq!(Value::typed("  "), None);
        assert_eq!(Value::typed("=1+1"), Some(Value::Text("=1+1".into())));
    }

    #[test]
    fn is_shown_in_russian() {
        assert_eq!(Value::Share(0.666).shown(), "66,6\u{a0}%");
        assert_eq!(Value::Number(12.0).shown(), "12");
    }
}
