//! Which card a row is about.

use super::people::Someone;
use super::values::Values;
use crate::Day;
use crate::import::known::Alike;
use crate::import::{Decision, Known};
use crate::letters::fold;
use crate::person::Fields;
use crate::vocabulary::PersonKind;

/// Whose card a row is, as far as the row alone tells.
#[derive(Default)]
pub struct Whose {
    pub card: Option<usize>,
    pub candidates: Vec<usize>,
    pub doubt: String,
    /// The name is a letter apart from the card's.
    pub close: bool,
}

pub fn whose(someone: &Someone, values: &Values, decision: &Decision, known: &Known) -> Whose {
    let fields = row_fields(values);
    let alike = known.alike(&fields, someone.name.initials);
    let candidates: Vec<usize> =
        [&alike.same, &alike.namesakes, &alike.close].into_iter().flatten().copied().collect();
    match decision.person.as_deref() {
        Some("") => return Whose { candidates, ..Whose::default() },
        Some(id) => {
            if let Some(card) = known.by_id(id) {
                let mut candidates = candidates;
                if !candidates.contains(&card) {
                    candidates.push(card);
                }
                let close = alike.close.contains(&card);
                return Whose { card: Some(card), candidates, doubt: String::new(), close };
            }
        }
        None => {}
    }
    guess(someone, &fields, alike, candidates, known)
}

fn guess(someone: &Someone, fields: &Fields, alike: Alike, candidates: Vec<usize>, known: &Known) -> Whose {
    let kinds = |at: &usize| same_kind(fields.kind, known.cards[*at].fields.kind);
    let fitting: Vec<usize> = alike.same.iter().copied().filter(kinds).collect();
    let whose = |card, doubt: String| Whose { card, candidates, doubt, close: false };
    match (fitting.as_slice(), alike.same.as_slice()) {
        ([only], _) => whose(Some(*only), String::new()),
        ([], []) if !alike.close.is_empty() => {
            let card = alike.close.iter().find(|at| kinds(at)).or(alike.close.first());
            let name = card.map(|at| known.cards[*at].fields.name().full()).unwrap_or_default();
            Whose {
                close: true,
                ..whose(
                    card.copied(),
                    format!("Похоже на «{name}», но имя отличается на букву. Это один человек?"),
                )
            }
        }
        ([], []) if !alike.namesakes.is_empty() => whose(
            None,
            "Есть карточка с тем же ФИО, но другой датой рождения. Это новый человек или исправление?".into(),
        ),
        ([], []) if someone.name.initials => {
            whose(None, "Вместо имени инициалы, и такой карточки нет. Лучше вписать имя полностью.".into())
        }
        ([], []) => whose(None, String::new()),
        ([], [other, ..]) => {
            let kind =
                known.cards[*other].fields.kind.map(PersonKind::label).unwrap_or_default().to_lowercase();
            whose(None, format!("Карточка с тем же ФИО есть, но это {kind}. В списке другой человек?"))
        }
        (several, _) => {
            let close: Vec<usize> =
                several.iter().copied().filter(|at| same_place(fields, &known.cards[*at].fields)).collect();
            match close.as_slice() {
                [only] => whose(Some(*only), String::new()),
                _ => whose(None, "Карточек с таким ФИО несколько. Выберите, чья это строка.".into()),
            }
        }
    }
}

/// Teachers become heads and pupils leave school; a teacher does not become a pupil.
fn same_kind(row: Option<PersonKind>, card: Option<PersonKind>) -> bool {
    let staff = |kind| matches!(kind, Some(PersonKind::Teacher | PersonKind::Head));
    let young = |kind| matches!(kind, Some(PersonKind::Pupil | PersonKind::Student));
    row.is_none() || row == card || staff(row) && staff(card) || young(row) && young(card)
}

/// Of two namesakes the one of the same class or position is meant.
fn same_place(row: &Fields, card: &Fields) -> bool {
    let same = |a: &str, b: &str| !a.is_empty() && fold(a) == fold(b);
    row.birth_year.is_some() && row.birth_year == card.birth_year
        || same(&row.class, &card.class)
        || same(&row.position, &card.position)
}

/// As much of a card as tells whose row it is.
fn row_fields(values: &Values) -> Fields {
    let birth: Option<Day> = values.text("birth_date").parse().ok();
    let year =
        values.given.iter().find(|given| given.key == "birth_year").and_then(|given| given.value.as_i64());
    Fields {
        kind: values.kind.filter(|_| values.sure),
        surname: values.text("surname").into(),
        given: values.text("given").into(),
        patronymic: values.text("patronymic").into(),
        birth_date: birth,
        birth_year: birth.map(Day::year).or(year.and_then(|year| i16::try_from(year).ok())),
        class: values.text("class").into(),
        position: values.text("position").into(),
        ..Fields::default()
    }
}
