//! A term in canonical Russian words, which the grammar reads back as the same term.

use super::stretch::{Shape, Year};
use super::{Deadline, Kind, Term, Unit};
use crate::day::MONTHS;
use crate::{Day, plural};

impl Deadline {
    pub fn phrase(&self) -> String {
        self.terms.iter().map(Term::phrase).collect::<Vec<_>>().join("; ")
    }
}

impl Term {
    pub fn phrase(&self) -> String {
        let core = match self.kind {
            Kind::None => "–".to_owned(),
            Kind::When => String::new(),
            Kind::Date | Kind::Period => window(self.start, self.end),
            Kind::By => self.end.map(|end| format!("до {}", end.short())).unwrap_or_default(),
            Kind::Done => ["исполнено".to_owned(), window(self.start, self.end)].join(" ").trim().to_owned(),
            Kind::Ongoing => {
                ["постоянно".to_owned(), limits(self.start, self.end)].join(" ").trim().to_owned()
            }
            Kind::Every => self.repetition(),
        };
        let condition = self.condition.as_deref().unwrap_or_default();
        let then = if self.then { "далее – " } else { "" };
        let comma = if core.is_empty() || condition.is_empty() { "" } else { ", " };
        format!("{then}{core}{comma}{condition}")
    }

    fn repetition(&self) -> String {
        let Some(unit) = self.every else { return String::new() };
        let often = match (self.times, unit) {
            (Some(times), _) => {
                let times = plural::count(times.into(), ["раз", "раза", "раз"]).replace('\u{a0}', " ");
                format!("{times} в {}", unit.accusative())
            }
            (None, Unit::Year) => "ежегодно".to_owned(),
            (None, Unit::Quarter) => "ежеквартально".to_owned(),
            (None, Unit::Month) => "ежемесячно".to_owned(),
            (None, Unit::Week) => "еженедельно".to_owned(),
            (None, Unit::HalfYear) => "каждое полугодие".to_owned(),
            (None, Unit::Term) => "каждую четверть".to_owned(),
        };
        let mut words = vec![often];
        if !self.months.is_empty() {
            words.push(format!("({})", self.moments()));
        } else if let Some(day) = self.day {
            words.push(format!("{day} числа"));
        }
        words.push(limits(self.start, self.end));
        words.retain(|word| !word.is_empty());
        words.join(" ")
    }

    fn moments(&self) -> String {
        let name = |month: &u8| MONTHS[usize::from(month.clamp(&1, &12) - 1)];
        if let (Some(first), Some(last)) = (self.months.first(), self.months.last())
            && first > last
        {
            return format!("{} – {}", name(first), name(last));
        }
        let day = |month: &u8| match self.day {
            Some(day) => format!("{day:02}.{month:02}"),
            None => name(month).to_owned(),
        };
        self.months.iter().map(day).collect::<Vec<_>>().join(", ")
    }
}

impl Unit {
    fn accusative(self) -> &'static str {
        match self {
            Unit::Year => "год",
            Unit::HalfYear => "полугодие",
            Unit::Quarter => "квартал",
            Unit::Month => "месяц",
            Unit::Week => "неделю",
            Unit::Term => "четверть",
        }
    }
}

/// «15.03.2021», «март 2021 года», «2023/2024 учебный год», «с 01.09.2021 по 31.05.2022».
fn window(start: Option<Day>, end: Option<Day>) -> String {
    let (Some(start), Some(end)) = (start, end) else { return limits(start, end) };
    if start == end {
        return start.short();
    }
    let year = Year::Calendar(start.year());
    let month = start.month() as u8;
    let is = |shape: Shape, year| shape.bounds(year) == Some((start, end));
    if is(Shape::Month(month), year) {
        return format!("{} {} года", MONTHS[usize::from(month) - 1], start.year());
    }
    if is(Shape::Whole, year) {
        return format!("{} год", start.year());
    }
    if is(Shape::Whole, Year::School(start.year())) {
        return format!("{}/{} учебный год", start.year(), start.year() + 1);
    }
    let quarters = [(1, "I"), (2, "II"), (3, "III"), (4, "IV")];
    match quarters.iter().find(|(quarter, _)| is(Shape::Quarter(*quarter), year)) {
        Some((_, roman)) => format!("{roman} квартал {} года", start.year()),
        None => whole_months(start, end).unwrap_or_else(|| limits(Some(start), Some(end))),
    }
}

/// «ноябрь – декабрь 2026 года», «ноябрь 2026 года – январь 2027 года».
fn whole_months(start: Day, end: Day) -> Option<String> {
    let whole = start.0 == start.0.first_of_month() && end.0 == end.0.last_of_month();
    let name = |day: Day| MONTHS[usize::from(day.month().unsigned_abs()) - 1];
    let opening =
        if start.year() == end.year() { String::new() } else { format!(" {} года", start.year()) };
    whole.then(|| format!("{}{opening} – {} {} года", name(start), name(end), end.year()))
}

fn limits(start: Option<Day>, end: Option<Day>) -> String {
    match (start, end) {
        (Some(start), Some(end)) => format!("с {} по {}", start.short(), end.short()),
        (Some(start), None) => format!("с {}", start.short()),
        (None, Some(end)) => format!("до {}", end.short()),
        (None, None) => String::new(),
    }
}
