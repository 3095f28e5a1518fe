//! What needs attention, the most pressing first.

use jiff::ToSpan;
use nastavnik_domain::Day;
use nastavnik_domain::pair::listing::{Alert, Query, Row};
use nastavnik_domain::person::listing::{Page, Row as Person};
use nastavnik_domain::plural::count;
use nastavnik_domain::vocabulary::PairStatus;

use nastavnik_store::{Store, overview, pair};

use super::{Attention, Level, Screen};
use crate::Fault;

const DAYS: [&str; 3] = ["день", "дня", "дней"];
/// Days before a pair's end when its results are to be summed up.
const ENDING: i32 = 30;

pub(super) fn list(
    store: &Store,
    people: &Page,
    school_year: Option<i16>,
    today: Day,
) -> Result<Vec<Attention>, Fault> {
    let query = Query { school_year, limit: u32::MAX, ..Query::default() };
    let soon = Day(today.0.saturating_add(ENDING.days()));
    let pairs = pair::unsettled(store, &query, today, soon)?;
    let mut found: Vec<Attention> = pairs.iter().filter_map(|pair| of_pair(pair, today)).collect();
    found.extend(waiting(store, people, today)?);
    found.sort_by_key(|attention| attention.level);
    Ok(found)
}

fn of_pair(pair: &Row, today: Day) -> Option<Attention> {
    let line = |level, sign: &str, detail: String, action: &str| {
        Some(Attention {
            level,
            sign: sign.into(),
            title: title(pair),
            detail,
            action: action.into(),
            screen: Screen::Pairs,
            id: Some(pair.id.clone()),
            occurrence_id: None,
        })
    };
    let left = today.days_until(pair.end);
    match (pair.alert, pair.status) {
        (Some(Alert::Ended), _) => {
            let detail = format!("Срок закончился {}. Завершите пару или продлите срок.", pair.end.short());
            line(Level::Late, "▲ срок вышел", detail, "Открыть")
        }
        (Some(Alert::Consent), _) => {
            let all = pair.mentors.len() + pair.mentees.len();
            let given = pair
                .mentors
                .iter()
                .chain(&pair.mentees)
                .filter(|member| member.consented_on.is_some())
                .count();
            let detail =
                format!("Получено {given} из {all}. Без согласий приказ о закреплении не подписать.");
            line(Level::Late, "▲ нет согласия", detail, "Отметить")
        }
        (Some(Alert::Order), _) => {
            let detail = "Согласия получены. Подготовьте приказ о закреплении.".into();
            line(Level::Soon, "● ждёт приказа", detail, "Записать приказ")
        }
        (None, PairStatus::Ordered) if pair.start <= today => {
            let detail = format!("Приказ записан, срок начался {}.", pair.start.short());
            line(Level::Soon, "● пора начинать", detail, "Начать")
        }
        (None, PairStatus::Active) if left <= ENDING => {
            let detail = format!("Срок пары — до {}. Подготовьте итоги.", pair.end.short());
            line(Level::Soon, &format!("● {}", count(left as usize, DAYS)), detail, "Открыть")
        }
        _ => None,
    }
}

/// «Пара Зорина Л. П. — Вешняков Д. А.», «Группа «Читаем вместе»».
fn title(pair: &Row) -> String {
    if !pair.title.is_empty() {
        return format!("Группа «{}»", pair.title);
    }
    let mentors: Vec<_> = pair.mentors.iter().map(|member| member.short_name.as_str()).collect();
    match pair.mentees.as_slice() {
        [only] => format!("Пара {} — {}", mentors.join(", "), only.short_name),
        many => format!(
            "Группа: {}, {}",
            mentors.join(", "),
            count(many.len(), ["наставляемый", "наставляемых", "наставляемых"])
        ),
    }
}

/// The first of those who wait are named: they wait longest.
fn waiting(store: &Store, people: &Page, today: Day) -> Result<Option<Attention>, Fault> {
    let line = |row: &Person| match row.mentee.as_ref().and_then(|wait| wait.waiting_since) {
        Some(since) => {
            format!("{} — {}", row.short_name, count(since.days_until(today).max(0) as usize, DAYS))
        }
        None => row.short_name.clone(),
    };
    let Some(first) = people.rows.first() else { return Ok(None) };
    let mut title = people.rows.iter().map(line).collect::<Vec<_>>().join(", ");
    let more = people.total as usize - people.rows.len();
    if more > 0 {
        title.push_str(&format!(" и ещё {more}"));
    }
    Ok(Some(Attention {
        level: Level::Idle,
        sign: "○ ждут наставника".into(),
        title,
        detail: match overview::free_mentors(store)? as usize {
            0 => "Свободных мест у наставников сейчас нет.".into(),
            n => {
                format!("Есть {} со свободным местом.", count(n, ["наставник", "наставника", "наставников"]))
            }
        },
        action: "Подобрать".into(),
        screen: Screen::People,
        id: Some(first.id.clone()),
        occurrence_id: None,
    }))
}
