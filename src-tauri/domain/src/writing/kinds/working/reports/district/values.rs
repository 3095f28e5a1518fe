//! What the note's words may name, and the answers that the returns give. Figures stand after a colon,
//! names alone in their lines: so no case and no plural can go wrong.

use super::super::super::body::{Answer, Answers};
use super::super::super::marks;
use crate::consolidated::{District, Figures, Sent};
use crate::school_return::Period;
use crate::school_year;
use crate::writing::{Facts, Placeholder, Values};

pub const PLACEHOLDERS: [Placeholder; 20] = [
    Placeholder {
        name: "за период", example: "за первое полугодие 2026/2027 учебного года"
    },
    Placeholder { name: "организаций", example: "40" },
    Placeholder { name: "сдали", example: "31" },
    Placeholder { name: "с куратором", example: "30" },
    Placeholder { name: "с актом", example: "28" },
    Placeholder { name: "прошлый период", example: "учебный год 2025/2026" },
    Placeholder { name: "наставников", example: "372 (было 350)" },
    Placeholder { name: "наставляемых", example: "465 (было 441)" },
    Placeholder { name: "пар", example: "217 (было 204)" },
    Placeholder { name: "групп", example: "31 (было 29)" },
    Placeholder { name: "завершено", example: "12 (было 190)" },
    Placeholder { name: "программ", example: "240 (было 220)" },
    Placeholder { name: "заданий", example: "1860 (было 1795)" },
    Placeholder { name: "заданий выполнено", example: "830 (было 1640)" },
    Placeholder { name: "встреч", example: "980 (было 2110)" },
    Placeholder { name: "часов", example: "765,5 (было 1720)" },
    Placeholder { name: "сроков выполнено", example: "320 (было 610)" },
    Placeholder { name: "сроков просрочено", example: "45 (было 12)" },
    Placeholder { name: "сроков впереди", example: "610 (было 0)" },
    Placeholder { name: "практик", example: "33 (было 32)" },
];

/// Codes of figures that have a placeholder.
const FIGURES: [(&str, &str); 14] = [
    ("наставников", "mentors"),
    ("наставляемых", "mentees"),
    ("пар", "pairs"),
    ("групп", "groups"),
    ("завершено", "completed"),
    ("программ", "programmes"),
    ("заданий", "items"),
    ("заданий выполнено", "done"),
    ("встреч", "meetings"),
    ("часов", "hours"),
    ("сроков выполнено", "moments"),
    ("сроков просрочено", "overdue"),
    ("сроков впереди", "ahead"),
    ("практик", "practices"),
];

/// So many practices are named in the text; more of them stand in the appendix only.
const FEW: usize = 12;
/// Schools that are late with most are named first, and so many of them.
const WORST: usize = 10;

pub fn values(facts: &Facts) -> Values {
    let district = facts.district.as_ref();
    let count = |of: fn(&District) -> usize| district.map(|one| of(one).to_string()).unwrap_or_default();
    let period = district.map_or(Period::Year, |one| one.period);
    let mut values = Values::from([
        ("за период", period.of_year(facts.school_year)),
        ("организаций", count(|one| one.sent.len() + one.silent.len())),
        ("сдали", count(|one| one.sent.len())),
        ("с куратором", count(|one| one.sent.iter().filter(|sent| !sent.curator.is_empty()).count())),
        ("с актом", count(|one| one.sent.iter().filter(|sent| sent.introduced).count())),
        ("прошлый период", before(facts, district)),
    ]);
    values.extend(
        FIGURES.map(|(name, code)| (name, district.map(|one| figure(one, code)).unwrap_or_default())),
    );
    values
}

/// «учебный год 2025/2026 (отчёты сдали: 38)».
fn before(facts: &Facts, district: Option<&District>) -> String {
    let Some((district, (_, sent))) = district.and_then(|one| Some((one, one.before.as_ref()?))) else {
        return district.map(|_| "отчётов нет, сравнить не с чем".to_owned()).unwrap_or_default();
    };
    let time = match district.period {
        Period::Half => format!("учебный год {}", school_year::title(facts.school_year.saturating_sub(1))),
        Period::Year => format!("первое полугодие {}", school_year::title(facts.school_year)),
    };
    format!("{time} (отчёты сдали: {sent})")
}

/// «372 (было 350)»: which time that was stands above.
fn figure(district: &District, code: &str) -> String {
    let said = |figures: &Figures| format!("{}", figures.of(code)).replace('.', ",");
    match &district.before {
        Some((before, _)) => format!("{} (было {})", said(&district.total), said(before)),
        None => said(&district.total),
    }
}

/// Answers that the returns know; nothing of a district without returns.
pub fn answers(facts: &Facts) -> Answers {
    let Some(district) = &facts.district else { return Answers::new() };
    let all = |lines: Vec<String>, none: &str| {
        Answer::Lines(if lines.is_empty() { vec![none.to_owned()] } else { lines })
    };
    let by_hand = district.sent.iter().filter(|one| one.by_hand).map(|one| one.name.clone()).collect();
    let twice = district.twice.iter().map(|one| {
        let schools = one.places.iter().map(|place| place.school.as_str()).collect::<Vec<_>>().join(", ");
        format!("{}: {schools}", one.name)
    });
    let mut answers = Answers::from([
        (marks::SILENT, all(district.silent.clone(), "отчёты сдали все")),
        (marks::BY_HAND, all(by_hand, "нет")),
        (marks::LATE, all(late(&district.sent), "просроченного нет")),
        (marks::TWICE, all(twice.collect(), "нет")),
    ]);
    // Which practice is the best is for a person to say.
    let practices = district.practices.iter().map(|one| {
        let parts = [one.author.as_str(), one.school.as_str()];
        let of = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        format!("«{}» ({of})", one.title.trim_matches(['«', '»']))
    });
    let practices: Vec<String> = practices.collect();
    if (1..=FEW).contains(&practices.len()) {
        answers.insert(marks::PRACTICES, Answer::Lines(practices));
    }
    answers
}

/// «МБОУ «Заречная СОШ»: 4».
fn late(sent: &[Sent]) -> Vec<String> {
    let mut late: Vec<(&Sent, f64)> = sent.iter().map(|one| (one, one.figures.of("overdue"))).collect();
    late.retain(|(_, overdue)| *overdue > 0.0);
    late.sort_by(|a, b| b.1.total_cmp(&a.1));
    let more = late.len().saturating_sub(WORST);
    let mut lines: Vec<String> =
        late.iter().take(WORST).map(|(one, overdue)| format!("{}: {overdue}", one.name)).collect();
    if more > 0 {
        lines.push(format!("ещё организаций: {more}"));
    }
    lines
}
