//! «Контакты»: a cell with a phone, a letter box and, for a child, a parent, in any order.

use super::{name, phone};
use crate::letters::fold;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contacts {
    pub phone: String,
    pub email: String,
    pub representative: String,
    pub role: String,
    /// What is none of them.
    pub rest: String,
}

const ROLES: [&str; 16] = [
    "мать",
    "отец",
    "мама",
    "папа",
    "бабушка",
    "дедушка",
    "опекун",
    "попечитель",
    "тетя",
    "дядя",
    "сестра",
    "брат",
    "законный представитель",
    "приемная мать",
    "приемный отец",
    "родитель",
];

pub fn read(text: &str) -> Contacts {
    let mut found = Contacts::default();
    let mut rest = Vec::new();
    let text = words_out_of_brackets(text);
    for line in text.split(['\n', ';']) {
        let pieces = || line.split(',').map(str::trim).filter(|piece| !piece.is_empty());
        // «бабушка, опекун».
        let roles: Option<Vec<&str>> = pieces().map(role).collect();
        match roles {
            Some(roles) if roles.len() > 1 => found.role = roles.join(", "),
            _ => pieces().for_each(|piece| take(piece, &mut found, &mut rest)),
        }
    }
    found.rest = rest.join(", ");
    found
}

/// «(мать)» on a line of its own; «(999)» is part of a number.
fn words_out_of_brackets(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('(') {
        let Some((inside, behind)) = after.split_once(')') else { break };
        let sign = if inside.chars().any(char::is_alphabetic) { ["\n", "\n"] } else { ["(", ")"] };
        plain.extend([before, sign[0], inside, sign[1]]);
        rest = behind;
    }
    plain + rest
}

fn take(piece: &str, found: &mut Contacts, rest: &mut Vec<String>) {
    if let Some(role) = role(piece) {
        found.role = role.to_owned();
        return;
    }
    // «мама Зорина Анна Петровна», «Зорина Анна Петровна 89991234567».
    let words: Vec<&str> = piece.split_whitespace().collect();
    let first = words.first().and_then(|word| role(word.trim_end_matches(':')));
    if let Some(first) = first {
        found.role = first.to_owned();
        return take(&words[1..].join(" "), found, rest);
    }
    if let Some(at) = piece.find(|c: char| c.is_ascii_digit() || c == '+')
        && at > 0
        && !piece.contains('@')
        && name::read(piece[..at].trim_end_matches([' ', ':', '-', '—', '–', '8'])).is_some()
    {
        take(piece[..at].trim_end_matches([' ', ':', '-', '—', '–']), found, rest);
        return take(&piece[at..], found, rest);
    }
    let add = |to: &mut String, text: &str| {
        if !to.is_empty() {
            to.push_str(", ");
        }
        to.push_str(text);
    };
    if let Some(email) = email(piece) {
        match found.email.is_empty() {
            true => found.email = email,
            false => rest.push(email),
        }
    } else if let Some(phone) = phone::read(piece) {
        add(&mut found.phone, &phone);
    } else if found.representative.is_empty()
        && let Some(read) = name::read(piece).filter(|read| !read.given.is_empty())
    {
        let parts = [read.surname, read.given, read.patronymic];
        let parts = parts.iter().filter(|part| !part.is_empty());
        found.representative = parts.map(String::as_str).collect::<Vec<_>>().join(" ");
        if !read.rest.is_empty() {
            take(&read.rest, found, rest);
        }
    } else if !piece.is_empty() {
        rest.push(piece.to_owned());
    }
}

/// «мама», «Мать».
fn role(text: &str) -> Option<&'static str> {
    let folded = fold(text);
    ROLES.into_iter().find(|role| *role == folded).map(|role| match role {
        "мама" => "мать",
        "папа" => "отец",
        "тетя" => "тётя",
        "приемная мать" => "приёмная мать",
        "приемный отец" => "приёмный отец",
        other => other,
    })
}

/// The letter box that stands in the text.
pub fn email(text: &str) -> Option<String> {
    let word = text.split([' ', ',', ';', '\n', '<', '>', '(', ')']).find(|word| word.contains('@'))?;
    let word = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let (name, host) = word.split_once('@')?;
    let sound = !name.is_empty() && host.contains('.') && !host.contains('@') && !host.contains("..");
    sound.then(|| word.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_any_order() {
        let check = |text: &str, expected: [&str; 5]| {
            let found = read(text);
            let parts = [&found.representative, &found.role, &found.phone, &found.email, &found.rest];
            assert_eq!(parts.map(String::as_str), expected, "{text}");
        };
        let phone = "+7 (999) 123-45-67";
        check("89991234567", ["", "", phone, "", ""]);
        check("+7 (999) 123-45-67\nzorina@example.ru", ["", "", phone, "zorina@example.ru", ""]);
        let mother = ["Зорина Анна Петровна", "мать", phone, "", ""];
        for text in [
            "Зорина Анна Петровна\nмать\n+7 (999) 123-45-67",
            "Зорина Анна Петровна (мать), 8-999-123-45-67",
            "мама Зорина Анна Петровна, 89991234567",
            "Зорина Анна Петровна (мама) 89991234567",
            "мать: Зорина Анна Петровна 89991234567",
        ] {
            check(text, mother);
        }
        check("Telegram: @zorina", ["", "", "", "", "Telegram: @zorina"]);
    }
}
