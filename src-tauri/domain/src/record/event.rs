//! An event of mentors and mentees (contest, seminar…) and who took part in it.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::check::{believable, link, required};
use super::{EventKind, Level};
use crate::{Day, Invalid, limits};

/// What is offered for a participant's role.
pub const ROLES: [&str; 5] = ["участник", "выступающий", "ведущий мастер-класса", "организатор", "член жюри"];

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "EventFields", optional_fields = nullable)]
pub struct Fields {
    pub title: String,
    pub kind: Option<EventKind>,
    pub level: Option<Level>,
    pub start: Option<Day>,
    /// The last day; without it the event takes one day.
    pub end: Option<Day>,
    pub place: String,
    pub result: String,
    pub link: String,
    pub note: String,
    pub participants: Vec<Participant>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "EventParticipant")]
pub struct Participant {
    pub person_id: String,
    /// What they did there: «участник», «ведущий мастер-класса».
    pub role: String,
    pub result: String,
}

/// The fields tidied, or what is wrong with them. An event may be planned ahead, but has no
/// outcome before it begins.
pub fn check(mut fields: Fields, today: Day) -> Result<Fields, Invalid> {
    let mut invalid = Invalid::default();
    fields.title = limits::line("title", &fields.title, &mut invalid);
    fields.place = limits::line("place", &fields.place, &mut invalid);
    fields.result = limits::text("result", &fields.result, &mut invalid);
    fields.note = limits::text("note", &fields.note, &mut invalid);
    required("title", &fields.title, "Назовите событие.", &mut invalid);
    if fields.kind.is_none() {
        invalid.add("kind", "Выберите вид события.");
    }
    if fields.level.is_none() {
        invalid.add("level", "Выберите уровень.");
    }
    fields.link = link(&fields.link, &mut invalid);
    days(&mut fields, today, &mut invalid);
    participants(&mut fields.participants, &mut invalid);
    let begun = fields.start.is_none_or(|start| start <= today);
    let outcome = |text: &str| !text.is_empty() && !begun;
    if outcome(&fields.result) {
        invalid.add("result", "Событие ещё впереди. Итог впишите, когда оно пройдёт.");
    }
    if fields.participants.iter().any(|one| outcome(&one.result)) {
        invalid.add("participants", "Событие ещё впереди. Результаты участников впишите, когда оно пройдёт.");
    }
    invalid.or(fields)
}

fn days(fields: &mut Fields, today: Day, invalid: &mut Invalid) {
    let Some(start) = fields.start else {
        return invalid.add("start", "Укажите день, когда событие началось.");
    };
    believable("start", start, invalid);
    if start.year() > today.year() + 2 {
        invalid.add("start", format!("Проверьте год: {}.", start.year()));
    }
    // One day is said once.
    fields.end = fields.end.filter(|end| *end != start);
    let Some(end) = fields.end else { return };
    if end < start {
        invalid.add("end", format!("Окончание {} раньше начала {}.", end.short(), start.short()));
    } else if start.days_until(end) > 366 {
        invalid.add("end", "Событие длится больше года. Проверьте даты.");
    }
}

fn participants(list: &mut [Participant], invalid: &mut Invalid) {
    let mut known = BTreeSet::new();
    for one in list {
        one.role = limits::line("participants", &one.role, invalid);
        one.result = limits::line("participants", &one.result, invalid);
        if one.person_id.is_empty() {
            invalid
                .add("participants", "В одной из строк не выбран человек. Выберите его или уберите строку.");
        } else if !known.insert(&one.person_id) {
            invalid.add("participants", "Один человек стоит среди участников дважды. Оставьте одну строку.");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event() -> Fields {
        let one =
            |id: &str| Participant {
                person_id: id.into(), role: "участник".into(), result: String::new()
            };
        Fields {
            title: "Неделя наставничества".into(),
            kind: Some(EventKind::Festival),
            level: Some(Level::School),
            start: "2026-11-16".parse().ok(),
            end: "2026-11-20".parse().ok(),
            participants: vec![one("1"), one("2")],
            ..Fields::default()
        }
    }

    fn checked(change: fn(&mut Fields)) -> Result<Fields, Vec<String>> {
        let mut fields = event();
        change(&mut fields);
        check(fields, "2026-11-22".parse().unwrap()).map_err(|invalid| invalid.0.into_keys().collect())
    }

    #[test]
    fn refuses_what_cannot_be() {
        let wrong = |change| checked(change).err().unwrap_or_default();
        assert!(wrong(|_| ()).is_empty());
        assert_eq!(wrong(|f| f.title.clear()), ["title"]);
        assert_eq!(wrong(|f| (f.kind, f.level) = (None, None)), ["kind", "level"]);
        assert_eq!(wrong(|f| f.start = None), ["start"]);
        assert_eq!(wrong(|f| f.end = "2026-11-15".parse().ok()), ["end"]);
        assert_eq!(wrong(|f| f.end = "2028-11-20".parse().ok()), ["end"]);
        assert_eq!(wrong(|f| (f.start, f.end) = ("2036-11-16".parse().ok(), None)), ["start"]);
        assert_eq!(wrong(|f| f.link = "в папке".into()), ["link"]);
        assert_eq!(wrong(|f| f.participants[1].person_id = "1".into()), ["participants"]);
        assert_eq!(wrong(|f| f.participants[1].person_id.clear()), ["participants"]);
    }

    #[test]
    fn what_lies_ahead_has_no_outcome() {
        let ahead = |fields: &mut Fields| (fields.start, fields.end) = ("2026-12-01".parse().ok(), None);
        let mut fields = event();
        ahead(&mut fields);
        let today = "2026-11-22".parse().unwrap();
        assert!(check(fields.clone(), today).is_ok());
        fields.result = "Первое место".into();
        fields.participants[0].result = "победитель".into();
        let wrong: Vec<_> = check(fields, today).unwrap_err().0.into_keys().collect();
        assert_eq!(wrong, ["participants", "result"]);
    }

    #[test]
    fn one_day_is_said_once() {
        assert_eq!(checked(|f| f.end = f.start).unwrap().end, None);
    }
}
