//! Meetings on Главная: who has not met for long, whom to ask, what was planned and what comes.

use nastavnik_domain::meeting::due::quiet_since;
use nastavnik_domain::plural::count;
use nastavnik_domain::{Day, day, school_year};
use nastavnik_store::meeting::fit;
use nastavnik_store::meeting::overview::{self, Needy, Part};
use nastavnik_store::{Store, pair};

use super::{Attention, Figure, Level, Screen};
use crate::Fault;

/// How many of a kind are named one by one, and how many in a line that names several.
const NAMED: u32 = 5;
const IN_LINE: u32 = 3;

const PAIRS: [&str; 3] = ["пара", "пары", "пар"];
const DAYS: [&str; 3] = ["день", "дня", "дней"];

pub(super) fn attention(store: &Store, year: Option<i16>, today: Day) -> Result<Vec<Attention>, Fault> {
    let days = year.and_then(school_year::bounds);
    let mut found = Vec::new();
    unfit(store, &mut found)?;
    quiet(overview::quiet_pairs(store, days, today, NAMED)?, today, &mut found);
    unmarked(store, today, &mut found)?;
    unplanned(overview::unplanned_pairs(store, days, today, IN_LINE)?, &mut found);
    asked(store, &mut found)?;
    coming(store, today, &mut found)?;
    Ok(found)
}

fn line(level: Level, sign: &str, title: String, detail: String, action: &str) -> Attention {
    Attention {
        level,
        sign: sign.into(),
        title,
        detail,
        action: action.into(),
        screen: Screen::Meetings,
        id: None,
        occurrence_id: None,
    }
}

fn unfit(store: &Store, found: &mut Vec<Attention>) -> Result<(), Fault> {
    for (pair_id, answer) in fit::unfit(store)? {
        let said = if answer.note.is_empty() { String::new() } else { format!(": «{}»", answer.note) };
        let detail = format!(
            "{} {}{said}. Поговорите с обоими, затем замените наставника или прекратите пару.",
            answer.short_name,
            answer.day.short()
        );
        let title = whole(&pair::title(store, &pair_id)?);
        found.push(Attention {
            screen: Screen::Pairs,
            id: Some(pair_id),
            ..line(Level::Late, "▲ не подходит", title, detail, "Открыть")
        });
    }
    Ok(())
}

/// «Пара Зорина — Вешняков», «Группа «Читаем вместе»».
fn whole(title: &str) -> String {
    if title.contains(" — ") { format!("Пара {title}") } else { format!("Группа «{title}»") }
}

fn quiet(part: Part<Needy>, today: Day, found: &mut Vec<Attention>) {
    let more = part.many as usize - part.first.len();
    for pair in part.first {
        let detail = match pair.last {
            Some(last) => format!(
                "Последняя встреча — {}, {} назад. Внесите прошедшие или запланируйте новую.",
                last.short(),
                count(last.days_until(today).max(0) as usize, DAYS)
            ),
            None => "Встреч ещё не было. Внесите прошедшие или запланируйте первую.".into(),
        };
        found.push(Attention {
            id: Some(format!("new/{}", pair.id)),
            ..line(Level::Late, "▲ нет встреч", whole(&pair.title), detail, "Записать")
        });
    }
    if more > 0 {
        let since = quiet_since(today).short();
        found.push(Attention {
            screen: Screen::Pairs,
            ..line(
                Level::Late,
                "▲ нет встреч",
                format!("И ещё {}", count(more, PAIRS)),
                format!("Не встречались с {since} или дольше. В списке пар они под кнопкой «Застряли»."),
                "Открыть",
            )
        });
    }
}

fn unmarked(store: &Store, today: Day, found: &mut Vec<Attention>) -> Result<(), Fault> {
    let part = overview::unmarked(store, today, NAMED)?;
    let more = part.many as usize - part.first.len();
    for one in part.first {
        let detail = format!("Встреча была запланирована на {}. Она прошла или отменилась?", one.day.short());
        found.push(Attention {
            id: Some(one.id),
            ..line(Level::Soon, "● отметьте встречу", one.title, detail, "Отметить")
        });
    }
    if more > 0 {
        let title = format!("И ещё {}", count(more, ["встреча", "встречи", "встреч"]));
        let detail = "Их дни прошли, а отметки нет.".into();
        found.push(Attention {
            id: Some("planned".into()),
            ..line(Level::Soon, "● отметьте встречу", title, detail, "Открыть")
        });
    }
    Ok(())
}

fn unplanned(part: Part<Needy>, found: &mut Vec<Attention>) {
    let Some(first) = part.first.first() else { return };
    let names = names(part.first.iter().map(|pair| pair.title.clone()), part.many as usize, part.first.len());
    let detail = "Программа — это цель, задания и сроки пары. Её составляют по готовому образцу.".into();
    found.push(Attention {
        screen: Screen::Pairs,
        id: Some(first.id.clone()),
        ..line(Level::Soon, "● нет программы", names, detail, "Открыть")
    });
}

fn asked(store: &Store, found: &mut Vec<Attention>) -> Result<(), Fault> {
    let (many, first) = fit::pending(store, None, IN_LINE)?;
    if many == 0 {
        return Ok(());
    }
    let people = names(first.iter().map(|one| one.short_name.clone()), many as usize, first.len());
    let detail = "После встречи спросите: пара подходит, пока не ясно или не подходит?".into();
    found.push(Attention {
        id: Some("fit".into()),
        ..line(Level::Idle, "○ спросить о паре", people, detail, "Спросить")
    });
    Ok(())
}

fn coming(store: &Store, today: Day, found: &mut Vec<Attention>) -> Result<(), Fault> {
    let part = overview::coming(store, today, IN_LINE)?;
    if part.many == 0 {
        return Ok(());
    }
    let one = |day: Day, title: &str| format!("{} {title}", &day.short()[..5]);
    let listed = names(
        part.first.iter().map(|planned| one(planned.day, &planned.title)),
        part.many as usize,
        part.first.len(),
    );
    let detail = "Запланированы на ближайшие семь дней.".into();
    found.push(Attention {
        id: Some("planned".into()),
        ..line(Level::Idle, "○ встречи недели", listed, detail, "Открыть")
    });
    Ok(())
}

/// «Рощина М. А., Вешняков Д. А. и ещё 4».
fn names(first: impl Iterator<Item = String>, many: usize, named: usize) -> String {
    let mut text = first.collect::<Vec<_>>().join(", ");
    if many > named {
        text.push_str(&format!(" и ещё {}", many - named));
    }
    text
}

/// Meetings of this month, as long as there are any.
pub(super) fn figure(store: &Store, today: Day) -> Result<Option<Figure>, Fault> {
    let (first, last) = (Day(today.0.first_of_month()), Day(today.0.last_of_month()));
    let (done, of) = overview::held(store, (first, last))?;
    let month = day::MONTHS.get(today.month() as usize - 1).copied().unwrap_or_default();
    Ok((of > 0).then(|| Figure { label: format!("Встречи: {month}"), done, of }))
}
