//! What a programme's head must hold, what is asked about, and what is only remarked on.

use jiff::ToSpan;

use super::Fields;
use crate::deadline::Span;
use crate::{Invalid, limits};

/// A programme lasts three months to a year (DOMAIN §3); longer than this is a slip of the pen.
const LONGEST: i32 = 5;
const SHORT: i32 = 3;
const LONG: i32 = 12;

/// What stands around a programme.
#[derive(Clone, Copy, Debug, Default)]
pub struct Others<'a> {
    /// The pair's own time.
    pub pair: Option<Span>,
    /// Another open programme of the same people meets its time.
    pub overlaps: Option<Span>,
    /// The mentees of the pair, by their ids.
    pub mentees: &'a [String],
}

/// The fields tidied, or what is wrong with them. What may be meant so is asked about in the field
/// `confirmed`; `confirmed` says that it is.
pub fn check(mut fields: Fields, others: Others, confirmed: bool) -> Result<Fields, Invalid> {
    let mut invalid = Invalid::default();
    for (field, text) in [
        ("goal", &mut fields.goal),
        ("tasks", &mut fields.tasks),
        ("gaps", &mut fields.gaps),
        ("note", &mut fields.note),
    ] {
        *text = limits::text(field, text, &mut invalid);
    }
    fields.tasks = lines(&fields.tasks);
    let mut seen = std::collections::BTreeSet::new();
    fields.gap_ids.retain(|id| seen.insert(id.clone()));
    match &fields.mentee_id {
        Some(id) if !others.mentees.contains(id) => {
            invalid.add("mentee_id", "Этого наставляемого нет в паре.");
        }
        // The only mentee of a pair needs not be named.
        Some(_) if others.mentees.len() == 1 => fields.mentee_id = None,
        _ => {}
    }
    match (fields.start, fields.end) {
        (None, _) => invalid.add("start", "Укажите, с какого дня идёт программа."),
        (_, None) => invalid.add("end", "Укажите, до какого дня идёт программа."),
        (Some(start), Some(end)) if end < start => {
            invalid.add("end", format!("Окончание {} раньше начала {}.", end.short(), start.short()));
        }
        (Some(start), Some(end)) if end.0 > start.0.saturating_add(LONGEST.years()) => {
            invalid.add("end", format!("Программа длиннее {LONGEST} лет. Проверьте годы."));
        }
        (Some(from), Some(to)) => {
            let asked = questions(Span { from, to }, others);
            if !confirmed && !asked.is_empty() {
                invalid.add("confirmed", asked.join(" "));
            }
        }
    }
    invalid.or(fields)
}

fn questions(span: Span, others: Others) -> Vec<String> {
    let mut asked = Vec::new();
    if let Some(pair) = others.pair.filter(|pair| span.from < pair.from || span.to > pair.to) {
        let where_to = if span.to < pair.from || span.from > pair.to {
            "вне этого срока"
        } else {
            "выходит за этот срок"
        };
        asked.push(format!(
            "Пара работает с {} по {}, программа {where_to}.",
            pair.from.short(),
            pair.to.short()
        ));
    }
    if let Some(other) = others.overlaps {
        asked.push(format!(
            "У этой пары уже есть программа на это время: с {} по {}.",
            other.from.short(),
            other.to.short()
        ));
    }
    asked
}

/// Remarks for the card: nothing here stops anybody.
pub fn hints(fields: &Fields, pair: Option<Span>) -> Vec<String> {
    let mut hints = Vec::new();
    if let Some(span) = fields.span() {
        // «с 1 сентября по 30 ноября» is three months.
        let beyond = span.to.0.saturating_add(1.day());
        if beyond < span.from.0.saturating_add(SHORT.months()) {
            hints
                .push("Программа короче трёх месяцев. Обычно она длится от трёх месяцев до года.".to_owned());
        } else if beyond > span.from.0.saturating_add(LONG.months()) {
            hints.push("Программа длиннее года. Обычно она длится от трёх месяцев до года.".to_owned());
        }
        hints.extend(questions(span, Others { pair, ..Others::default() }));
    }
    if fields.goal.is_empty() {
        hints.push("Не записана цель программы.".to_owned());
    }
    if fields.gap_ids.is_empty() && fields.gaps.is_empty() {
        hints.push("Не указано, на какие дефициты она отвечает.".to_owned());
    }
    hints
}

/// A task a line, without empty ones and without the marks of a list.
fn lines(text: &str) -> String {
    let bare = |line: &str| line.trim().trim_start_matches(['-', '–', '—', '•', '·']).trim().to_owned();
    text.lines().map(bare).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(from: &str, to: &str) -> Span {
        Span { from: from.parse().unwrap(), to: to.parse().unwrap() }
    }

    fn fields(from: &str, to: &str) -> Fields {
        Fields {
            start: from.parse().ok(), end: to.parse().ok(), goal: "Цель".into(), ..Fields::default()
        }
    }

    #[test]
    fn refuses_and_asks() {
        let group = ["а".to_owned(), "б".to_owned()];
        let check = |from: &str, to: &str, mentee: Option<&str>, overlaps, expected: &[&str]| {
            let others = Others { pair: Some(span("2026-09-01", "2027-05-31")), overlaps, mentees: &group };
            let given = Fields { mentee_id: mentee.map(str::to_owned), ..fields(from, to) };
            let wrong = check(given.clone(), others, false).err().unwrap_or_default();
            assert_eq!(wrong.0.keys().map(String::as_str).collect::<Vec<_>>(), expected, "{from}..{to}");
            let firm = check(given, others, true).err().unwrap_or_default();
            assert!(!firm.0.contains_key("confirmed"));
        };
        check("2026-09-01", "2027-05-31", None, None, &[]);
        check("2026-09-01", "2027-05-31", Some("а"), None, &[]);
        check("2026-09-01", "2027-05-31", Some("в"), None, &["mentee_id"]);
        check("2026-08-01", "2027-05-31", None, None, &["confirmed"]);
        check("2025-08-01", "2025-10-31", None, None, &["confirmed"]);
        check("2026-09-01", "2027-05-31", None, Some(span("2026-10-01", "2026-12-31")), &["confirmed"]);
        check("2027-05-31", "2026-09-01", None, None, &["end"]);
        check("2026-09-01", "2062-05-31", None, None, &["end"]);
        check("", "2027-05-31", None, None, &["start"]);
    }

    #[test]
    fn the_only_mentee_is_not_named_and_tasks_are_lines() {
        let one = ["а".to_owned()];
        let given = Fields {
            mentee_id: Some("а".into()),
            tasks: "- освоить журнал\n\n • вести урок ".into(),
            gap_ids: vec!["x".into(), "y".into(), "x".into()],
            ..fields("2026-09-01", "2027-05-31")
        };
        let tidy = check(given, Others { mentees: &one, ..Others::default() }, false).unwrap();
        assert_eq!((tidy.mentee_id, tidy.tasks.as_str()), (None, "освоить журнал\nвести урок"));
        assert_eq!(tidy.gap_ids, ["x", "y"]);
    }

    #[test]
    fn remarks_on_length_and_on_what_is_missing() {
        let count = |from: &str, to: &str| hints(&fields(from, to), None).len();
        // One remark is always that no gaps are named.
        assert_eq!(count("2026-09-01", "2026-11-30"), 1);
        assert_eq!(count("2026-09-01", "2026-11-29"), 2);
        assert_eq!(count("2026-09-01", "2027-08-31"), 1);
        assert_eq!(count("2026-09-01", "2027-09-01"), 2);
    }
}
