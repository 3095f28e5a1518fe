//! What needs attention, the most pressing first.

use nastavnik_domain::Day;
use nastavnik_domain::pair::listing::{Alert, Row};
use nastavnik_domain::plural::count;
use nastavnik_domain::vocabulary::PairStatus;

use super::{Attention, Data, Level, Screen};

const DAYS: [&str; 3] = ["день", "дня", "дней"];
/// How many people one line names.
const NAMED: usize = 3;

pub(super) fn list(data: &Data, today: Day) -> Vec<Attention> {
    let mut found: Vec<Attention> = data.pairs.iter().filter_map(|pair| of_pair(pair, today)).collect();
    found.extend(waiting(data, today));
    found.sort_by_key(|attention| attention.level);
    found
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
        (None, PairStatus::Active) if left <= 30 => {
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

fn waiting(data: &Data, today: Day) -> Option<Attention> {
    let mut people: Vec<_> = data.waiting.iter().collect();
    people.sort_by_key(|row| row.mentee.as_ref().and_then(|wait| wait.waiting_since));
    let line = |row: &&nastavnik_domain::person::listing::Row| match row
        .mentee
        .as_ref()
        .and_then(|wait| wait.waiting_since)
    {
        Some(since) => {
            format!("{} — {}", row.short_name, count(since.days_until(today).max(0) as usize, DAYS))
        }
        None => row.short_name.clone(),
    };
    let first = people.first()?;
    let mut title = people.iter().take(NAMED).map(line).collect::<Vec<_>>().join(", ");
    if people.len() > NAMED {
        title.push_str(&format!(" и ещё {}", people.len() - NAMED));
    }
    let free = data
        .mentors
        .iter()
        .filter_map(|row| row.mentor.as_ref())
        .filter(|load| !load.paused && load.busy < load.capacity);
    Some(Attention {
        level: Level::Idle,
        sign: "○ ждут наставника".into(),
        title,
        detail: match free.count() {
            0 => "Свободных мест у наставников сейчас нет.".into(),
            n => {
                format!("Есть {} со свободным местом.", count(n, ["наставник", "наставника", "наставников"]))
            }
        },
        action: "Подобрать".into(),
        screen: Screen::People,
        id: Some(first.id.clone()),
    })
}
