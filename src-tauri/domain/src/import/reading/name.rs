//! A person's name out of one cell: «ЗОРИНА ЛИДИЯ ПАВЛОВНА», «Лидия Павловна Зорина», «Зорина Л.П.»,
//! «3. Зорина Лидия Павловна, учитель».

use super::russian;
use crate::grammar::mixed;
use crate::grammar::name::patronymic;
use crate::grammar::sex::by_surname;
use crate::letters::fold;

/// Longer than any name with a position behind it, in characters.
const LONGEST: usize = 300;

/// Common given names, by which «Анна Петрова» is told from «Петрова Анна».
const GIVEN: &str = "
    александр александра алексей алена алина алиса алла анастасия анатолий ангелина андрей анна антон антонина арина
    арсений артем богдан борис вадим валентин валентина валерий валерия варвара василий василиса вера вероника виктор
    виктория виталий владимир владислав вячеслав галина георгий глеб григорий даниил данил дарья денис диана дмитрий
    евгений евгения егор екатерина елена елизавета захар зинаида зоя иван игорь илья инна ирина карина кира кирилл
    константин кристина ксения лариса лев леонид лидия любовь людмила макар максим маргарита марина мария марк матвей
    милана мирон михаил надежда наталия наталья никита николай нина оксана олег олеся ольга павел петр полина раиса роман
    руслан светлана святослав семен сергей снежана софия софья станислав степан таисия тамара татьяна тимофей тимур
    ульяна федор эдуард эльвира юлия юрий яна ярослав ярослава
";

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Read {
    pub surname: String,
    /// Empty where the cell has a surname alone.
    pub given: String,
    pub patronymic: String,
    /// What stands after the name: «учитель», «декрет».
    pub rest: String,
    /// Letters stand for the given name and the patronymic.
    pub initials: bool,
    /// Which of the two words is the surname is only likely.
    pub order: bool,
}

/// `None` for what is no name.
pub fn read(text: &str) -> Option<Read> {
    if text.chars().nth(LONGEST).is_some() {
        return None;
    }
    let text = unnumbered(text);
    let (head, rest) = cut(text);
    let head = if mixed(head) { russian(head) } else { head.to_owned() };
    let words: Vec<&str> = head.split_whitespace().collect();
    let letters = |word: &&str| word.chars().all(|c| c.is_alphabetic() || "-.'’`".contains(c));
    if words.is_empty()
        || words.len() > 5
        || !words.iter().all(letters)
        || !words.iter().any(|word| word.len() > 4)
    {
        return None;
    }
    let rest = rest.trim().to_owned();
    match short(&words) {
        Some(read) => Some(Read { rest, ..read }),
        None => whole(&words).map(|read| Read { rest, ..read }),
    }
}

/// Without the number of a list or a dash before it.
pub fn unnumbered(text: &str) -> &str {
    let text = text.trim();
    let bare = text.trim_start_matches('№').trim_start().trim_start_matches(|c: char| c.is_ascii_digit());
    let text = match bare.strip_prefix(['.', ')']) {
        Some(rest) if bare.len() < text.len() && !rest.starts_with(|c: char| c.is_ascii_digit()) => rest,
        _ => text,
    };
    text.trim_start_matches(['-', '–', '—', '•', '*', ' ', '\u{a0}'])
        .trim_end_matches(['.', ',', ';', ' ', '\u{a0}'])
}

/// The name and what follows it.
fn cut(text: &str) -> (&str, &str) {
    let ends = [", ", ",", ";", "(", "\n", " - ", " – ", " — ", "/"];
    let at = ends.iter().filter_map(|end| text.find(end)).min().unwrap_or(text.len());
    let (head, rest) = text.split_at(at);
    (
        head.trim(),
        rest.trim_start_matches([',', ';', '(', ' ', '-', '–', '—', '/', '\n']).trim_end_matches(')'),
    )
}

/// «Зорина Л.П.», «Л. П. Зорина».
fn short(words: &[&str]) -> Option<Read> {
    let initials = |word: &&&str| {
        let letters: Vec<&str> = word.split('.').filter(|part| !part.is_empty()).collect();
        let single =
            letters.iter().all(|part| part.chars().count() == 1 && part.chars().all(char::is_uppercase));
        single && !letters.is_empty() && letters.len() <= 2
    };
    let (letters, names): (Vec<&&str>, Vec<&&str>) = words.iter().partition(initials);
    let [surname] = names.as_slice() else { return None };
    let letters: Vec<String> = letters
        .iter()
        .flat_map(|word| word.split('.'))
        .filter(|part| !part.is_empty())
        .map(|part| format!("{part}."))
        .collect();
    let mut letters = letters.into_iter();
    let given = letters.next()?;
    let patronymic = letters.next().unwrap_or_default();
    let proper = letters.next().is_none() && surname.chars().next()?.is_uppercase();
    proper.then(|| Read { surname: cased(surname), given, patronymic, initials: true, ..Read::default() })
}

fn whole(words: &[&str]) -> Option<Read> {
    if words.iter().any(|word| word.contains('.')) {
        return None;
    }
    let father = |word: &str| patronymic::sex(word).is_some();
    let capital = |word: &&str| word.chars().next().is_some_and(char::is_uppercase);
    let last = words.last()?;
    // Without capitals only a patronymic tells a name from other words.
    let lower = words.iter().all(|word| !capital(word));
    let turkic = words.len() == 4 && father(last) && !capital(last);
    if !(lower && words.len() >= 3 && father(last) || turkic || words.iter().all(capital)) {
        return None;
    }
    let name = |surname: &[&str], given: &str, patronymic: &[&str]| Read {
        surname: cased(&surname.join(" ")),
        given: cased(given),
        patronymic: cased(&patronymic.join(" ")),
        ..Read::default()
    };
    Some(match words {
        [only] => by_surname(only).map(|_| name(&[only], "", &[]))?,
        [given, patronymic] if father(patronymic) => name(&[], given, &[patronymic]),
        [first, second] if is_given(first) && !is_given(second) => {
            Read { order: true, ..name(&[second], first, &[]) }
        }
        [surname, given] => name(&[surname], given, &[]),
        [given, patronymic, surname] if father(patronymic) && !father(surname) => {
            name(&[surname], given, &[patronymic])
        }
        [surname, given, patronymic] => name(&[surname], given, &[patronymic]),
        [surname, given, patronymic @ ..] if turkic => name(&[surname], given, patronymic),
        [surname @ .., given, patronymic] if father(patronymic) => name(surname, given, &[patronymic]),
        _ => return None,
    })
}

fn is_given(word: &str) -> bool {
    let folded = fold(word);
    GIVEN.split_whitespace().any(|given| given == folded)
}

/// «ЗОРИНА» and «зорина» as «Зорина»; «МакКей» stays.
pub fn cased(text: &str) -> String {
    let word = |word: &str| {
        let letters = || word.chars().filter(|c| c.is_alphabetic());
        let capitals = letters().count() > 1 && letters().all(char::is_uppercase);
        let small = letters().all(char::is_lowercase) && !["оглы", "кызы", "де", "фон"].contains(&word);
        if !capitals && !small {
            return word.to_owned();
        }
        let halves = word.split('-').map(|half| {
            let mut chars = half.chars();
            let first: String = chars.next().into_iter().flat_map(char::to_uppercase).collect();
            first + &chars.as_str().to_lowercase()
        });
        halves.collect::<Vec<_>>().join("-")
    };
    text.split_whitespace().map(word).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_every_usual_form() {
        let check = |text: &str, expected: &str| {
            let shown = read(text).map(|read| {
                let marks = [(read.initials, "инициалы"), (read.order, "порядок")];
                let mut parts = vec![[read.surname, read.given, read.patronymic].join("|")];
                parts.extend(Some(read.rest).filter(|rest| !rest.is_empty()));
                parts.extend(marks.iter().filter(|(on, _)| *on).map(|(_, word)| (*word).to_owned()));
                parts.join(" + ")
            });
            assert_eq!(shown.unwrap_or_default(), expected, "{text}");
        };
        let zorina = "Зорина|Лидия|Павловна";
        for text in [
            "Зорина Лидия Павловна",
            "ЗОРИНА ЛИДИЯ ПАВЛОВНА",
            "зорина лидия павловна",
            "Лидия Павловна Зорина",
            "3. Зорина Лидия Павловна",
            "- Зорина  Лидия\u{a0}Павловна.",
            "Зoрина Лидия Павловна",
        ] {
            check(text, zorina);
        }
        check("Зорина Лидия Павловна, учитель", &format!("{zorina} + учитель"));
        check("Зорина Лидия Павловна (декрет)", &format!("{zorina} + декрет"));
        check("Зорина Лидия Павловна - директор", &format!("{zorina} + директор"));
        check("Зорина Л.П.", "Зорина|Л.|П. + инициалы");
        check("Л. П. Зорина", "Зорина|Л.|П. + инициалы");
        check("Ким Марина", "Ким|Марина|");
        check("Анна Петрова", "Петрова|Анна| + порядок");
        check("Мамедов Рашид Али оглы", "Мамедов|Рашид|Али оглы");
        check("Петрова-Водкина Анна Ивановна", "Петрова-Водкина|Анна|Ивановна");
        check("ПЕТРОВА-ВОДКИНА АННА", "Петрова-Водкина|Анна|");
        check("Анна Сергеевна", "|Анна|Сергеевна");
        check("Зорина", "Зорина||");
        for text in [
            "",
            "Администрация",
            "Учитель русского языка",
            "5А",
            "=A1&B1",
            "+79991234567",
            "@zorina",
            "Итого",
            "ВСЕГО: 12",
            "начальные классы",
            "#REF!",
            "0",
        ] {
            check(text, "");
        }
        check(&"Я".repeat(32_767), "");
    }
}
