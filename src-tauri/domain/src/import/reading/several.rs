//! Two people in one cell: on lines, behind commas or numbers, joined by «и».

use super::name;

/// The cell of each person; one piece where the cell is of one person or of none.
pub fn split(text: &str) -> Vec<String> {
    let mut people: Vec<String> = Vec::new();
    for (piece, between) in pieces(text) {
        let alone = name::read(&piece).is_some_and(|read| !read.given.is_empty());
        match people.last_mut() {
            Some(last) if !alone || unfinished(last) => {
                last.push_str(between);
                last.push_str(&piece);
            }
            _ => people.push(piece),
        }
    }
    people
}

/// «Зорина» on the first line, the rest of the name below it.
fn unfinished(text: &str) -> bool {
    name::read(text).is_none_or(|read| read.given.is_empty())
}

/// The pieces with what stood before each.
fn pieces(text: &str) -> Vec<(String, &'static str)> {
    let mut pieces = Vec::new();
    for line in text.split('\n').map(name::unnumbered).filter(|line| !line.is_empty()) {
        let mut between = " ";
        for part in line.split([';', ',']) {
            for (at, half) in numbered(part).iter().flat_map(|part| part.split(" и ")).enumerate() {
                let half = name::unnumbered(half);
                if !half.is_empty() {
                    pieces.push((half.to_owned(), if at > 0 { " и " } else { between }));
                }
            }
            between = ", ";
        }
    }
    pieces
}

/// «1) Зорина Л.П. 2) Ясенева Е.Г.» on one line.
fn numbered(text: &str) -> Vec<&str> {
    let mut cuts: Vec<usize> = vec![0];
    let bytes = text.as_bytes();
    for (at, _) in text.match_indices([')', '.']) {
        let digits = bytes[..at].iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
        if (1..=2).contains(&digits) && at > digits {
            cuts.push(at - digits);
        }
    }
    let ends = cuts.iter().copied().skip(1).chain([text.len()]);
    cuts.iter().copied().zip(ends).filter_map(|(from, to)| text.get(from..to)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_of_writing_two() {
        let check = |text: &str, expected: &str| assert_eq!(split(text).join(" | "), expected, "{text}");
        let two = "Зорина Лидия Павловна | Ясенева Елена Геннадьевна";
        for text in [
            "Зорина Лидия Павловна\nЯсенева Елена Геннадьевна",
            "Зорина Лидия Павловна, Ясенева Елена Геннадьевна",
            "Зорина Лидия Павловна; Ясенева Елена Геннадьевна",
            "Зорина Лидия Павловна и Ясенева Елена Геннадьевна",
            "1. Зорина Лидия Павловна\n2. Ясенева Елена Геннадьевна",
            "1) Зорина Лидия Павловна 2) Ясенева Елена Геннадьевна",
        ] {
            check(text, two);
        }
        check("Зорина Л.П., Ясенева Е.Г.", "Зорина Л.П | Ясенева Е.Г");
        check("Зорина Лидия Павловна, учитель", "Зорина Лидия Павловна, учитель");
        check("Зорина\nЛидия\nПавловна", "Зорина Лидия Павловна");
        check("Зорина Лидия\nПавловна", "Зорина Лидия Павловна");
        check("Итого и всего", "Итого и всего");
        check("", "");
    }
}
