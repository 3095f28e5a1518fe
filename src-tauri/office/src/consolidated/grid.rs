//! «Мероприятие × школа».

use nastavnik_domain::consolidated::{GridLine, School};
use nastavnik_domain::roadmap::state::State;

use super::Consolidated;
use crate::sheet::{Cell, Column, Sheet, Tone};

/// Nothing where no activity is shared.
pub(super) fn sheet(all: &Consolidated) -> Option<Sheet> {
    if all.grid.is_empty() {
        return None;
    }
    let mut columns =
        vec![Column::text("№", 5, 8), Column::text("Мероприятие", 26, 44), Column::text("Срок", 12, 22)];
    columns.extend(all.schools.iter().map(|School { name, .. }| Column::text(name, 10, 18)));
    columns.push(Column::number("Выполнили"));
    let row = |line: &GridLine| {
        let mut cells: Vec<Cell> =
            [&line.number, &line.title, &line.deadline].map(|text| text.as_str().into()).into();
        cells.extend(line.marks.iter().map(|mark| match mark.as_deref() {
            None | Some("") => Cell::Empty,
            Some(words) => Cell::Toned(tone(words), words.into()),
        }));
        let done = line.marks.iter().flatten().filter(|words| tone(words) == Tone::Done).count();
        cells.push(done.into());
        cells
    };
    Some(Sheet {
        name: "Мероприятие × школа".into(),
        title: "Выполнение мероприятий по школам".into(),
        subtitle: all.lines("По отчётам школ".into()),
        columns,
        rows: all.grid.iter().map(row).collect(),
        fixed: 2,
        ..Sheet::default()
    })
}

/// The colour of the worst moment that the cell tells of.
fn tone(words: &str) -> Tone {
    let says = |state: State| words.contains(state.label());
    match () {
        () if says(State::Overdue) => Tone::Late,
        () if says(State::Near) => Tone::Soon,
        () if words
            .lines()
            .all(|line| line.contains(State::Done.label()) || line.contains(State::NotNeeded.label())) =>
        {
            Tone::Done
        }
        () => Tone::Idle,
    }
}
