//! Years: «2023 г.», «2023, 2024», «2023–2025 гг.», «2023/24 уч. год».

use super::super::cursor::Cursor;
use super::super::lexer::Lexeme;
use super::super::stretch::{Year, Years};

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
    if c.eat_word(&["г", "гг"]) {
        c.eat(Lexeme::Dot);
        while c.token(0).is_some_and(|token| token.glued) && c.eat_word(&["г"]) {
            c.eat(Lexeme::Dot);
        }
        return true;
    }
    c.eat_word(&["год", "года", "году", "годом", "годы", "годов", "годам", "годах", "годами"])
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
    /// Two digits and no word after them: «2023-24», a school year or two years?
    bare: bool,
}

fn item(c: &mut Cursor) -> Option<Item> {
    let first = number(c)?;
    let second = c.attempt(|c| {
        word(c);
        let slash = c.eat(Lexeme::Slash);
        (slash || c.eat(Lexeme::Dash)).then_some(())?;
        let full = number(c);
        let year = full.or_else(|| short(c, first))?;
        Some(Second { year, slash, bare: full.is_none() })
    });
    let worded = word(c);
    let second = second.map(|second| Second { bare: second.bare && !worded, ..second });
    Some(Item { first, second })
}

/// «2023/24»: two digits of a later year of the same century.
fn short(c: &mut Cursor, first: i16) -> Option<i16> {
    let (value, digits) = c.number(0)?;
    let year = first - first % 100 + i16::try_from(value).ok()?;
    // «2023-05-10» and «2010–12.03» are not years.
    let alone = !matches!(c.lexeme(1), Some(Lexeme::Dash | Lexeme::Dot | Lexeme::Slash));
    let school = year == first + 1;
    (digits == 2 && (school || alone) && year > first).then(|| c.at += 1)?;
    Some(year)
}

/// A list of years; `None` also for what cannot be, such as «2022–2021 годы».
pub fn list(c: &mut Cursor) -> Option<Vec<Years>> {
    c.attempt(|c| {
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
        let school = school_word(c);
        items.iter().map(|item| meaning(item, school)).collect()
    })
}

fn meaning(item: &Item, school: bool) -> Option<Years> {
    match &item.second {
        // «2024 учебный год»: which of the two?
        None => (!school).then_some(Years::One(Year::Calendar(item.first))),
        Some(second) if school || second.slash => {
            (second.year == item.first + 1).then_some(Years::One(Year::School(item.first)))
        }
        Some(second) => {
            (second.year > item.first && !second.bare).then_some(Years::Through(item.first, second.year))
        }
    }
}

/// Years of a month or a quarter: of «июнь 2023–2025 гг.» each one.
pub fn of_part(c: &mut Cursor) -> Option<Vec<Years>> {
    let said = c.attempt(|c| {
        // «март, 2026 г.»
        c.eat(Lexeme::Comma);
        list(c)
    })?;
    let years: Vec<Years> = said.into_iter().flat_map(Years::each).collect();
    (years.len() <= MOST).then_some(years)
}
