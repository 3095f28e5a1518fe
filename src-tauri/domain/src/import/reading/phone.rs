//! Phones: «89991234567», «9991234567» as a number, «8(999)123-45-67 (мама)», several in a cell.

/// All numbers of a cell in the form in which the program keeps them; `None` where some piece of
/// the cell is no phone.
pub fn read(text: &str) -> Option<String> {
    let pieces = text.split([',', ';', '\n', '/']).map(str::trim).filter(|piece| !piece.is_empty());
    let phones: Option<Vec<String>> = pieces.map(one).collect();
    phones.filter(|phones| !phones.is_empty()).map(|phones| phones.join(", "))
}

fn one(text: &str) -> Option<String> {
    // «доб. 12» is no part of the number.
    let folded = text.to_lowercase();
    let (main, extension) = match folded.find("доб") {
        Some(at) => (text.get(..at)?, digits(text.get(at..)?)),
        None => (text, String::new()),
    };
    let digits = digits(main);
    let national = match (digits.len(), digits.chars().next()?) {
        (11, '7' | '8') => Some(digits.get(1..)?.to_owned()),
        (10, '3' | '4' | '8' | '9') => Some(digits.clone()),
        _ => None,
    };
    let number = match national {
        Some(national) => format!(
            "+7 ({}) {}-{}-{}",
            national.get(..3)?,
            national.get(3..6)?,
            national.get(6..8)?,
            national.get(8..)?
        ),
        // Of the village's own exchange: «2-15-40».
        None if (5..=7).contains(&digits.len()) => main.trim().to_owned(),
        None if main.trim_start().starts_with('+') && (11..=15).contains(&digits.len()) => {
            main.trim().to_owned()
        }
        None => return None,
    };
    let words: Vec<&str> = main
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| {
            !word.is_empty()
                && !["тел", "т", "моб", "сот", "дом", "раб"].contains(&word.to_lowercase().as_str())
        })
        .collect();
    let note = if words.is_empty() || !number.starts_with("+7 (") {
        String::new()
    } else {
        format!(" ({})", words.join(" "))
    };
    let extension = if extension.is_empty() { String::new() } else { format!(", доб. {extension}") };
    Some(number + &extension + &note)
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_every_usual_form() {
        let check =
            |text: &str, expected: &str| assert_eq!(read(text).unwrap_or_default(), expected, "{text}");
        for text in [
            "+7 (999) 123-45-67",
            "89991234567",
            "9991234567",
            "8-999-123-45-67",
            "тел. 8 999 123 45 67",
            "79991234567",
        ] {
            check(text, "+7 (999) 123-45-67");
        }
        check("8(999)123-45-67 мама", "+7 (999) 123-45-67 (мама)");
        check("89991234567, 89997654321", "+7 (999) 123-45-67, +7 (999) 765-43-21");
        check("2-15-40", "2-15-40");
        check("8 (4812) 12-34-56 доб. 12", "+7 (481) 212-34-56, доб. 12");
        for text in ["нет", "123", "", "999123456", "12.03.2010"] {
            check(text, "");
        }
    }
}
