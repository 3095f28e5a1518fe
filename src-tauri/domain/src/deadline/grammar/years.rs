//! Years: «2023 г.», «2023, 2024», «2023–2025 гг.», «2023/24 уч. год».

use super::super::cursor::Cursor;
use super::super::lexer::Lexeme;
use super::super::stretch::{Year, Years};
use super::super::words;

/// More years than any plan has; also keeps a long list from being read again and again.
const MOST: usize = 12;

/// A four-digit year as it may stand in a plan.
pub fn number(c: &mut Cursor) -> Option<i16> {
    let (value, digits) = c.number(0)?;
    let year = i16::try_from(value).ok().filter(|year| digits == 4 && (1990..2100).contains(year))?;
    c.at += 1;
    Some(year)
}

/// «г.», «года», «гг.», «г.г.», «годы».
pub fn word(c: &mut Cursor) -> bool {
    // «01.09.2024.г.»
    if c.lexeme(0) == Some(&Lexeme::Dot) && matches!(c.word(1), Some("г" | "гг")) {
        c.at += 1;
    }
    if c.eat_word(&["г", "гг"]) {
        c.eat(Lexeme::Dot);
        while c.token(0).is_some_and(|token| token.glued) && c.eat_word(&["г"]) {
            c.eat(Lexeme::Dot);
        }
        return true;
    }
    c.eat_word(&["год", "года", "году", "годом", "годы", "годов", "годам", "годах", "годами"])
}

/// Said of several years: «гг.», «г.г.», «годы».
fn plural(c: &Cursor) -> bool {
    let double = c.word(1).or_else(|| c.word(2)) == Some("г");
    matches!(c.word(0), Some("гг" | "годы" | "годов" | "годам" | "годах" | "годами"))
        || c.word(0) == Some("г") && double
}

/// «учебного года», «уч. году», «уч.г.», «у.г.».
pub fn school_word(c: &mut Cursor) -> bool {
    c.attempt(|c| {
        let full = c.eat_stem(&["учебн"]);
        if !full {
            c.eat_word(&["уч", "учеб", "у"]).then_some(())?;
            c.eat(Lexeme::Dot);
            c.eat(Lexeme::Dash);
            c.eat(Lexeme::Slash);
        }
        word(c).then_some(())
    })
    .is_some()
        || c.eat_word(&["учгод", "учгода", "учгоду"])
}

/// One or two numbers: «2023», «2023–2025», «2023/24».
struct Item {
    first: i16,
    second: Option<Second>,
}

struct Second {
    year: i16,
    slash: bool,
    /// «2023-24», «2023-2024 год»: a school year or two years?
    unclear: bool,
}

fn item(c: &mut Cursor) -> Option<Item> {
    let first = number(c)?;
    let second = c.attempt(|c| {
        word(c);
        let slash = c.eat(Lexeme::Slash);
        (slash || c.eat(Lexeme::Dash)).then_some(())?;
        let full = number(c);
        let year = full.or_else(|| short(c, first))?;
        let clear = if year == first + 1 { plural(c) } else { full.is_some() || word(&mut c.clone()) };
        Some(Second { year, slash, unclear: !clear })
    });
    word(c);
    Some(Item { first, second })
}

/// «2023/24»: two digits of a later year of the same century.
pub fn short(c: &mut Cursor, first: i16) -> Option<i16> {
    let (value, digits) = c.number(0)?;
    let year = first - first % 100 + i16::try_from(value).ok()?;
    let next_number = c.number(2).is_some();
    let free = match c.lexeme(1) {
        // «2030 г. – 31.05.2031», «1 мая 2030 – 31 мая»: a day.
        Some(Lexeme::Dot) => !next_number,
        Some(Lexeme::Word(word)) => words::month(word).is_none(),
        // «2023-05-10», but «2023/24-2024/25».
        Some(Lexeme::Dash | Lexeme::Slash) => !next_number || year == first + 1,
        _ => true,
    };
    (digits == 2 && free && year > first).then(|| c.at += 1)?;
    Some(year)
}

/// «24/25 уч. год»: two digits are years only with that word.
pub fn short_school(c: &mut Cursor) -> Option<Vec<Years>> {
    let two = |c: &mut Cursor| {
        let (value, _) = c.number(0).filter(|(_, digits)| *digits == 2)?;
        c.at += 1;
        i16::try_from(2000 + value).ok()
    };
    let first = two(c)?;
    (c.eat(Lexeme::Slash) || c.eat(Lexeme::Dash)).then_some(())?;
    let second = two(c)?;
    (second == first + 1 && school_word(c)).then(|| vec![Years::One(Year::School(first))])
}

/// «сентябрь 24 г.»: only behind a month, and only with «г.», for «24 года» may be an age.
pub fn short_year(c: &mut Cursor) -> Option<Vec<Years>> {
    let (value, _) = c.number(0).filter(|(value, digits)| *digits == 2 && (10..60).contains(value))?;
    c.at += 1;
    (c.word(0) == Some("г") && word(c)).then_some(())?;
    Some(vec![Years::One(Year::Calendar(i16::try_from(2000 + value).ok()?))])
}

/// A list of years; `None` also for what cannot be, such as «2022–2021 годы».
pub fn list(c: &mut Cursor) -> Option<Vec<Years>> {
    c.first(&[short_school, full])
}

fn full(c: &mut Cursor) -> Option<Vec<Years>> {
    // «учебный год 2024-2025»
    let before = school_word(c);
    let mut items = vec![item(c)?];
    while items.len() < MOST {
        let next = c.attempt(|c| {
            let comma = c.eat(Lexeme::Comma);
            (c.eat_word(&["и"]) || comma).then_some(())?;
            c.eat_word(&["в"]);
            // «2023 г., 2024 г. – …»: what follows a range of dates is not of this list.
            item(c)
        });
        match next {
            Some(next) => items.push(next),
            None => break,
        }
    }
    let school = school_word(c) || before;
    items.iter().map(|item| meaning(item, school)).collect()
}

fn meaning(item: &Item, school: bool) -> Option<Years> {
    match &item.second {
        // «2024 учебный год»: which of the two?
        None => (!school).then_some(Years::One(Year::Calendar(item.first))),
        Some(second) if school || second.slash => {
            (second.year == item.first + 1).then_some(Years::One(Year::School(item.first)))
        }
        Some(second) => {
            (second.year > item.first && !second.unclear).then_some(Years::Through(item.first, second.year))
        }
    }
}

/// Years of a month or a quarter: of «июнь 2023–2025 гг.» each one.
pub fn of_part(c: &mut Cursor) -> Option<Vec<Years>> {
    let said = c.attempt(|c| {
        // «март, 2026 г.», «март.2026», «март-2026»
        let glued = c.token(1).is_some_and(|token| token.glued);
        let dash = glued && c.token(0).is_some_and(|token| token.glued) && c.eat(Lexeme::Dash);
        let _ = dash || c.eat(Lexeme::Comma) || glued && c.eat(Lexeme::Dot);
        c.first(&[list, short_year])
    })?;
    let years: Vec<Years> = said.into_iter().flat_map(Years::each).collect();
    (years.len() <= MOST).then_some(years)
}
