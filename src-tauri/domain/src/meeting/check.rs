//! Which meetings can be, which are asked about, and which cannot be.

use super::{Fields, Form, Status};
use crate::vocabulary::vocabulary;
use crate::{Day, Invalid, limits};

/// Longer than this is a slip of the finger.
const LONGEST: u32 = 12 * 60;
/// Longer than this is asked about.
const LONG: u32 = 4 * 60;

vocabulary! {
    /// What may be so and is rarely meant: the user's word lets it through.
    #[ts(rename = "MeetingQuestion")]
    Question {
        OutsidePeriod = "outside_period", "вне срока пары";
        SameDay = "same_day", "вторая за день";
        Long = "long", "очень долгая";
    }
}

/// What the pair knows of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Around {
    pub start: Day,
    /// Of its period, or the day on which it ended before its time.
    pub end: Day,
    /// Days of its other meetings that are not cancelled.
    pub others: Vec<Day>,
    pub today: Day,
}

/// The fields tidied and what is still to be asked, or what is wrong with them.
pub fn check(mut fields: Fields, around: &Around) -> Result<(Fields, Vec<(Question, String)>), Invalid> {
    let mut invalid = Invalid::default();
    fields.topic = limits::line("topic", &fields.topic, &mut invalid);
    for (field, text) in [
        ("content", &mut fields.content),
        ("result", &mut fields.result),
        ("difficulties", &mut fields.difficulties),
        ("recommendations", &mut fields.recommendations),
        ("task", &mut fields.task),
        ("note", &mut fields.note),
    ] {
        *text = limits::text(field, text, &mut invalid);
    }
    let status = *fields.status.get_or_insert(Status::Held);
    fields.form.get_or_insert(Form::InPerson);
    if fields.kind.is_none() {
        invalid.add("kind", "Выберите вид встречи.");
    }
    match fields.day {
        None => invalid.add("day", "Укажите дату встречи."),
        Some(day) if status == Status::Held && day > around.today => invalid.add(
            "day",
            format!(
                "{} ещё не наступило. Проверьте дату или отметьте, что встреча только запланирована.",
                day.short()
            ),
        ),
        Some(_) => {}
    }
    if fields.minutes == Some(0) {
        invalid.add("minutes", "Встреча не может длиться ноль минут. Если не знаете, оставьте пустым.");
    } else if fields.minutes.is_some_and(|minutes| minutes > LONGEST) {
        invalid.add("minutes", "Встреча не может длиться больше 12 часов. Укажите длительность в минутах.");
    }
    let fields = invalid.or(fields)?;
    let questions = questions(&fields, around);
    Ok((fields, questions))
}

fn questions(fields: &Fields, around: &Around) -> Vec<(Question, String)> {
    let mut found = Vec::new();
    let Some(day) = fields.day.filter(|_| fields.status != Some(Status::Cancelled)) else { return found };
    if day < around.start || day > around.end {
        let (start, end) = (around.start.short(), around.end.short());
        let words = format!("{} — вне срока пары: она работает с {start} по {end}.", day.short());
        found.push((Question::OutsidePeriod, words));
    }
    if around.others.contains(&day) {
        found.push((Question::SameDay, format!("На {} у этой пары уже есть встреча.", day.short())));
    }
    if let Some(minutes) = fields.minutes.filter(|minutes| *minutes > LONG) {
        found.push((Question::Long, format!("{} — это дольше четырёх часов.", length(minutes))));
    }
    found
}

/// «1 ч 30 мин».
pub fn length(minutes: u32) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => format!("{minutes}\u{a0}мин"),
        (hours, 0) => format!("{hours}\u{a0}ч"),
        (hours, minutes) => format!("{hours}\u{a0}ч {minutes}\u{a0}мин"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::meeting::Kind;

    fn day(iso: &str) -> Day {
        iso.parse().unwrap()
    }

    fn checked(change: impl FnOnce(&mut Fields)) -> Result<Vec<Question>, Vec<String>> {
        let around = Around {
            start: day("2026-09-01"),
            end: day("2027-05-31"),
            others: vec![day("2026-10-05")],
            today: day("2026-11-22"),
        };
        let mut fields = Fields {
            day: Some(day("2026-11-12")),
            kind: Some(Kind::Work),
            minutes: Some(45),
            ..Fields::default()
        };
        change(&mut fields);
        match check(fields, &around) {
            Ok((_, questions)) => Ok(questions.into_iter().map(|(question, _)| question).collect()),
            Err(invalid) => Err(invalid.0.into_keys().collect()),
        }
    }

    #[test]
    fn what_cannot_be_is_refused_and_what_is_rare_is_asked_about() {
        use Question::*;
        let on = |iso: &str, status| {
            let day = day(iso);
            checked(move |fields| (fields.day, fields.status) = (Some(day), Some(status)))
        };
        let lasts = |minutes| checked(move |fields| fields.minutes = minutes);
        assert_eq!(checked(|_| ()), Ok(vec![]));
        assert_eq!(checked(|fields| fields.day = None), Err(vec!["day".into()]));
        assert_eq!(checked(|fields| fields.kind = None), Err(vec!["kind".into()]));
        assert_eq!(checked(|fields| fields.topic = "я".repeat(500)), Err(vec!["topic".into()]));
        assert_eq!(on("2026-11-22", Status::Held), Ok(vec![]), "today is over enough");
        assert_eq!(on("2026-11-23", Status::Held), Err(vec!["day".into()]));
        assert_eq!(on("2026-11-23", Status::Planned), Ok(vec![]));
        assert_eq!(on("2026-11-21", Status::Planned), Ok(vec![]), "to be marked later");
        assert_eq!(on("2026-08-31", Status::Held), Ok(vec![OutsidePeriod]));
        assert_eq!(on("2027-06-01", Status::Planned), Ok(vec![OutsidePeriod]));
        assert_eq!(on("2026-10-05", Status::Held), Ok(vec![SameDay]));
        assert_eq!(on("2026-10-05", Status::Cancelled), Ok(vec![]), "nothing took place");
        assert_eq!(lasts(None), Ok(vec![]));
        assert_eq!(lasts(Some(0)), Err(vec!["minutes".into()]));
        assert_eq!(lasts(Some(240)), Ok(vec![]));
        assert_eq!(lasts(Some(241)), Ok(vec![Long]));
        assert_eq!(lasts(Some(721)), Err(vec!["minutes".into()]));
    }

    #[test]
    fn says_how_long() {
        for (minutes, words) in [(45, "45 мин"), (60, "1 ч"), (90, "1 ч 30 мин")] {
            assert_eq!(length(minutes).replace('\u{a0}', " "), words);
        }
    }
}
