//! Months, quarters, half-years, decades, weeks, weekdays, seasons, whole years.

use super::super::cursor::Cursor;
use super::super::lexer::Lexeme;
use super::super::stretch::{Part, Range, Shape, Year, Years};
use super::super::words;
use super::{dates, years};

/// Everything shorter than a year but longer than a day, or a year itself.
pub fn parts(c: &mut Cursor) -> Option<Vec<Range>> {
    c.first(&[vague, counted, |c| month(c).map(one), |c| month_number(c).map(one), season, whole])
}

fn one(part: Part) -> Vec<Range> {
    vec![part.into()]
}

/// «март 2023 г.», «в мае месяце».
pub fn month(c: &mut Cursor) -> Option<Part> {
    let month = dates::month_name(c)?;
    Some(Part::new(Shape::Month(month), years::of_part(c).unwrap_or_default()))
}

/// «09.2026», «09/2026».
fn month_number(c: &mut Cursor) -> Option<Part> {
    let (month, _) = c.number(0).filter(|(value, digits)| *digits == 2 && (1..=12).contains(value))?;
    c.at += 1;
    (c.eat(Lexeme::Dot) || c.eat(Lexeme::Slash)).then_some(())?;
    let year = years::number(c)?;
    years::word(c);
    Some(Part::new(Shape::Month(month as u8), vec![Years::One(Year::Calendar(year))]))
}

/// «начало сентября», «в конце 2024 года»: inside that stretch, where exactly is not said.
fn vague(c: &mut Cursor) -> Option<Vec<Range>> {
    c.eat_word(&["начало", "начале", "середина", "середине", "середину", "конец", "конце"]).then_some(())?;
    let part = c.first(&[month, |c| quarter_or_year(c)])?;
    Some(vec![Part { vague: true, ..part }.into()])
}

fn quarter_or_year(c: &mut Cursor) -> Option<Part> {
    match c.first(&[counted, whole])?.as_slice() {
        [range] if range.to.is_none() => Some(range.from.clone()),
        _ => None,
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Counted {
    Quarter,
    Half,
    /// «половина»: of a month or of a year.
    Part,
    Decade,
    Week,
    Weekday(u8),
}

/// «I–II квартал 2024», «первое полугодие», «III декада мая», «вторая половина мая».
fn counted(c: &mut Cursor) -> Option<Vec<Range>> {
    let mut numbers = vec![(nth(c)?, None)];
    let mut kind = counted_word(c);
    while kind.is_none() && numbers.len() < 6 {
        let through = c.eat(Lexeme::Dash);
        let joined = through || c.eat(Lexeme::Comma) | c.eat_word(&["и"]);
        let next = nth(c).filter(|_| joined)?;
        match numbers.last_mut() {
            Some((_, last)) if through && last.is_none() => *last = Some(next),
            _ if through => return None,
            _ => numbers.push((next, None)),
        }
        kind = counted_word(c);
    }
    let kind = kind?;
    let month = match kind {
        Counted::Quarter | Counted::Half => None,
        Counted::Part => c.attempt(dates::month_name),
        _ => Some(dates::month_name(c)?),
    };
    let years = years::of_part(c).unwrap_or_default();
    // «первая половина года», «… дня»: of which?
    (kind != Counted::Part || month.is_some() || !years.is_empty()).then_some(())?;
    let part = |n: u8| Some(Part::new(shape(kind, n, month)?, years.clone()));
    let range = |(first, last): (u8, Option<u8>)| {
        let to = match last {
            None => None,
            Some(last) if last > first => Some(part(last)?),
            Some(_) => return None,
        };
        Some(Range::through(part(first)?, to))
    };
    numbers.into_iter().map(range).collect()
}

fn shape(kind: Counted, n: u8, month: Option<u8>) -> Option<Shape> {
    let shape = match (kind, month) {
        (Counted::Quarter, _) if (1..=4).contains(&n) => Shape::Quarter(n),
        (Counted::Half, _) | (Counted::Part, None) if (1..=2).contains(&n) => Shape::Half(n),
        (Counted::Part, Some(month)) if (1..=2).contains(&n) => Shape::HalfMonth { month, nth: n },
        (Counted::Decade, Some(month)) if n <= 3 => Shape::Decade { month, nth: if n == 0 { 3 } else { n } },
        (Counted::Week, Some(month)) if n <= 4 => Shape::Week { month, nth: n },
        (Counted::Weekday(weekday), Some(month)) if n <= 5 => Shape::Weekday { month, nth: n, weekday },
        _ => return None,
    };
    Some(shape)
}

/// «2-й и 4-й», «первый, третий»; how many there were is left to the words.
pub fn nths(c: &mut Cursor) -> Option<u8> {
    let first = nth(c)?;
    let next = |c: &mut Cursor| {
        (c.eat_word(&["и"]) | c.eat(Lexeme::Comma)).then_some(())?;
        nth(c)
    };
    while c.attempt(next).is_some() {}
    Some(first)
}

/// «I», «1-й», «первая»; 0 for «последняя».
pub fn nth(c: &mut Cursor) -> Option<u8> {
    let token = c.token(0)?;
    let scanned = half_roman(c);
    let number =
        c.number(0).filter(|(value, digits)| *digits == 1 && *value > 0).map(|(value, _)| value as u8);
    let word = || match c.word(0)? {
        word if word.starts_with("последн") => Some(0),
        "з" => Some(3),
        word => words::ordinal(word),
    };
    let found = scanned.or(number).or(token.roman).or_else(word)?;
    c.at += if scanned.is_some() { 2 } else { 1 };
    Some(found)
}

/// «1V», «1У»: a Roman number whose first letter came out of a scan as a digit.
fn half_roman(c: &Cursor) -> Option<u8> {
    let rest = c.token(1).filter(|token| token.glued && c.number(0) == Some((1, 1)))?;
    match rest.roman.or((c.word(1) == Some("у")).then_some(5))? {
        5 => Some(4),
        rest if rest < 3 => Some(rest + 1),
        _ => None,
    }
}

fn counted_word(c: &mut Cursor) -> Option<Counted> {
    let word = c.word(0)?;
    let kind = match word {
        "кв" => Counted::Quarter,
        "полуг" | "пол" => Counted::Half,
        _ if word.starts_with("квартал") => Counted::Quarter,
        _ if word.starts_with("полугоди") => Counted::Half,
        _ if word.starts_with("половин") => Counted::Part,
        _ if word.starts_with("декад") => Counted::Decade,
        "неделя" | "неделе" | "неделю" | "недели" => Counted::Week,
        _ => Counted::Weekday(words::weekday(word)?),
    };
    c.at += 1;
    if matches!(word, "кв" | "полуг" | "пол") {
        c.eat(Lexeme::Dot);
    }
    Some(kind)
}

/// «весна 2024», «осенью», «летний период». Winter stands in two years.
fn season(c: &mut Cursor) -> Option<Vec<Range>> {
    let (month, adjective) = match c.word(0)? {
        "весна" | "весной" | "весны" | "весну" => (3, false),
        "лето" | "летом" | "лета" => (6, false),
        "осень" | "осенью" | "осени" => (9, false),
        "весенний" | "весеннего" => (3, true),
        "летний" | "летнего" => (6, true),
        "осенний" | "осеннего" => (9, true),
        _ => return None,
    };
    c.at += 1;
    (!adjective || c.eat_word(&["период", "периода", "сезон", "сезона"])).then_some(())?;
    Some(one(Part::new(Shape::Season(month), years::of_part(c).unwrap_or_default())))
}

/// «2023 год», «2023–2025 гг.», «весь 2023/2024 учебный год».
fn whole(c: &mut Cursor) -> Option<Vec<Range>> {
    c.eat_word(&["весь", "всего", "текущего", "текущий", "текущем"]);
    let years = years::list(c)?;
    Some(years.into_iter().map(|years| Part::new(Shape::Whole, vec![years]).into()).collect())
}
