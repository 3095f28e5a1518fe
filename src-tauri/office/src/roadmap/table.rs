//! «Дорожная карта»: № | Мероприятие | Срок | Ответственный | Результат | Отметка об исполнении |
//! Подтверждающий документ (DOMAIN §7).

use nastavnik_domain::roadmap::listing::Activity;
use nastavnik_domain::roadmap::state::State;

use super::{Roadmap, named, words};
use crate::sheet::{Cell, Column, Sheet};

pub fn table(roadmap: &Roadmap) -> Sheet {
    let mut rows: Vec<Vec<Cell>> = roadmap.of_section(None).map(cells).collect();
    for section in roadmap.sections {
        let mut inside = roadmap.of_section(Some(&section.id)).map(cells).peekable();
        // A narrowed table has no headings over nothing; a whole one shows them all.
        if inside.peek().is_some() || roadmap.filter.is_empty() {
            let counts = section.counts;
            let far = match counts.needed() {
                0 => String::new(),
                needed => format!(" — выполнено {} из {needed}", counts.done),
            };
            rows.push(vec![Cell::Section(named(&section.number, &section.title) + &far)]);
        }
        rows.extend(inside);
    }
    Sheet {
        name: "Дорожная карта".into(),
        title: roadmap.fields.title.clone(),
        subtitle: roadmap.lines(),
        columns: vec![
            Column::text("№", 5, 8),
            Column::text("Мероприятие", 30, 52),
            Column::text("Срок", 14, 26),
            Column::text("Ответственный", 16, 30),
            Column::text("Результат", 16, 34),
            Column::text("Отметка об исполнении", 18, 34),
            Column::text("Подтверждающий документ", 18, 34),
        ],
        rows,
        fixed: 2,
        chart: None,
    }
}

fn cells(activity: &Activity) -> Vec<Cell> {
    let fields = &activity.fields;
    vec![
        fields.number.as_str().into(),
        fields.title.as_str().into(),
        fields.deadline.as_str().into(),
        fields.responsible.as_str().into(),
        fields.result.as_str().into(),
        mark(activity),
        documents(activity).into(),
    ]
}

/// A line for each moment; the colour is that of the worst of them.
fn mark(activity: &Activity) -> Cell {
    let lines: Vec<String> = match activity.occurrences.as_slice() {
        [] => return Cell::Empty,
        [only] => vec![words::state(only)],
        many => many
            .iter()
            .map(|one| match words::when(one) {
                when if when.is_empty() => words::state(one),
                when => format!("{when}: {}", words::state(one)),
            })
            .collect(),
    };
    let of = |state: State| activity.occurrences.iter().any(|one| one.state == state);
    let order =
        [State::Overdue, State::Near, State::InProgress, State::NotStarted, State::Done, State::NotNeeded];
    let worst = order.into_iter().find(|state| of(*state)).unwrap_or(State::NotStarted);
    Cell::Toned(words::tone(worst), lines.join("\n"))
}

fn documents(activity: &Activity) -> String {
    let several = activity.occurrences.len() > 1;
    let line = |one| match (words::evidence(one), words::when(one)) {
        (evidence, _) if evidence.is_empty() => None,
        (evidence, when) if several && !when.is_empty() => Some(format!("{when}: {evidence}")),
        (evidence, _) => Some(evidence),
    };
    activity.occurrences.iter().filter_map(line).collect::<Vec<_>>().join("\n")
}
