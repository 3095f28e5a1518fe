//! «Мероприятие × школа», and how far each school's roadmap has come.

use nastavnik_domain::consolidated::{GridLine, GridMark, School};
use nastavnik_domain::roadmap::state::State;

use super::{Consolidated, short};
use crate::sheet::{Cell, Chart, Column, Sheet, Tone};

/// So many schools have room for words; more of them have signs.
const FEW: usize = 6;
const SIGNS: &str = "✓ выполнено всё, чему пришёл срок, ● в работе или скоро срок, ▲ просрочено, ○ не начато, – не требуется, ? сказано иначе, пусто — у школы такого нет";

/// Nothing where no activity is shared.
pub(super) fn sheet(all: &Consolidated) -> Option<Sheet> {
    if all.grid.is_empty() {
        return None;
    }
    let few = all.schools.len() <= FEW;
    let mut columns =
        vec![Column::text("№", 5, 8), Column::text("Мероприятие", 26, 44), Column::text("Срок", 12, 22)];
    let names = short(all.schools);
    columns
        .extend(names.iter().map(|name| if few { Column::text(name, 10, 18) } else { Column::sign(name) }));
    columns.extend([Column::number("Выполнили"), Column::number("Из скольких школ")]);
    let mark = |mark: &Option<GridMark>| match mark {
        None => Cell::Empty,
        Some(mark) if few && mark.words.is_empty() => Cell::Empty,
        Some(GridMark { state, words, brief }) => {
            let (tone, sign) = look(*state, words);
            Cell::Toned(tone, if few { brief.clone() } else { sign.into() })
        }
    };
    let row = |line: &GridLine| {
        let mut cells: Vec<Cell> =
            [&line.number, &line.title, &line.deadline].map(|text| text.as_str().into()).into();
        cells.extend(line.marks.iter().map(mark));
        cells.extend([line.done.into(), line.of.into()]);
        cells
    };
    let mut rows: Vec<Vec<Cell>> = all.grid.iter().map(row).collect();
    let done = |index: usize| {
        let mark = |line: &&GridLine| line.marks.get(index).and_then(Option::as_ref)?.state;
        all.grid.iter().filter_map(|line| mark(&line)).filter(|state| *state == State::Done).count()
    };
    let mut sums = vec![Cell::Empty, Cell::Total("Выполнено школой".into()), Cell::Empty];
    sums.extend((0..all.schools.len()).map(|index| Cell::from(done(index))));
    let total = |count: fn(&GridLine) -> usize| Cell::Sum(all.grid.iter().map(count).sum::<usize>() as f64);
    sums.extend([total(|line| line.done), total(|line| line.of)]);
    rows.push(sums);
    let said = "По отчётам школ; выполнено — сделано всё, чему пришёл срок".to_owned();
    Some(Sheet {
        name: "Мероприятие × школа".into(),
        title: "Выполнение мероприятий по школам".into(),
        subtitle: all.lines(if few { said } else { SIGNS.into() }),
        columns,
        rows,
        fixed: 2,
        ..Sheet::default()
    })
}

/// Colour and sign of what a school has marked.
fn look(state: Option<State>, words: &str) -> (Tone, &'static str) {
    match state {
        Some(State::Done) => (Tone::Done, "✓"),
        Some(State::Overdue) => (Tone::Late, "▲"),
        Some(State::Near | State::InProgress) => (Tone::Soon, "●"),
        Some(State::NotNeeded) => (Tone::Idle, "–"),
        None if !words.is_empty() => (Tone::Idle, "?"),
        Some(State::NotStarted) | None => (Tone::Idle, "○"),
    }
}

/// Dates of the roadmap by school; nothing where no school has sent its roadmap.
pub(super) fn progress(all: &Consolidated) -> Option<Sheet> {
    const CODES: [&str; 3] = ["moments", "overdue", "ahead"];
    let row = |(school, figures): (&School, &nastavnik_domain::consolidated::Figures)| {
        let numbers = CODES.map(|code| figures.of(code));
        let whole: f64 = numbers.iter().sum();
        let share = if whole > 0.0 { Cell::Share(numbers[0] / whole) } else { Cell::Empty };
        let cells = std::iter::once(school.name.into()).chain(numbers.map(Cell::Number));
        (whole > 0.0).then(|| cells.chain([share]).collect::<Vec<Cell>>())
    };
    let mut rows: Vec<Vec<Cell>> = all.schools.iter().zip(all.figures).filter_map(row).collect();
    if rows.is_empty() {
        return None;
    }
    if rows.len() > 1 {
        let sum = |code: &str| all.figures.iter().map(|one| one.of(code)).sum::<f64>();
        let mut sums = vec![Cell::Total("Всего".into())];
        sums.extend(CODES.map(|code| Cell::Sum(sum(code))));
        let whole: f64 = CODES.iter().map(|code| sum(code)).sum();
        sums.push(Cell::Share(sum(CODES[0]) / whole));
        rows.push(sums);
    }
    Some(Sheet {
        name: "Ход дорожной карты".into(),
        title: "Сроки дорожных карт по школам".into(),
        subtitle: all.lines("Школы, у которых есть дорожная карта".into()),
        columns: vec![
            Column::text("Школа", 22, 40),
            Column::number("Выполнено"),
            Column::number("Просрочено"),
            Column::number("Впереди"),
            Column::number("Выполнено, %"),
        ],
        rows,
        fixed: 1,
        chart: Some(Chart {
            title: "Ход дорожной карты по школам".into(),
            stacked: true,
            labels: 0,
            parts: vec![(1, Tone::Done), (2, Tone::Late), (3, Tone::Idle)],
        }),
        ..Sheet::default()
    })
}
