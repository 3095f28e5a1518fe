//! «Дорожная карта»: № | Мероприятие | Срок | Ответственный | Результат | Отметка об исполнении |
//! Подтверждающий документ (DOMAIN §7).

use nastavnik_domain::roadmap::listing::Activity;
use nastavnik_domain::roadmap::state::State;
use nastavnik_domain::roadmap::words;

use super::{Roadmap, named};
use crate::sheet::{Cell, Column, Sheet, Tone};

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
        ..Sheet::default()
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
        words::documents(activity).into(),
    ]
}

/// The colour is that of the worst of its moments.
fn mark(activity: &Activity) -> Cell {
    if activity.occurrences.is_empty() {
        return Cell::Empty;
    }
    let of = |state: State| activity.occurrences.iter().any(|one| one.state == state);
    let order =
        [State::Overdue, State::Near, State::InProgress, State::NotStarted, State::Done, State::NotNeeded];
    let worst = order.into_iter().find(|state| of(*state)).unwrap_or(State::NotStarted);
    Cell::Toned(tone(worst), words::marks(activity))
}

fn tone(state: State) -> Tone {
    match state {
        State::Overdue => Tone::Late,
        State::Near => Tone::Soon,
        State::Done => Tone::Done,
        State::InProgress | State::NotStarted | State::NotNeeded => Tone::Idle,
    }
}
