//! «Ход выполнения»: how far each section has come, with sums and a chart.

use nastavnik_domain::roadmap::listing::{Activity, Counts, Section};

use super::{Roadmap, named};
use crate::sheet::{Cell, Chart, Column, Sheet, Tone};

pub fn progress(roadmap: &Roadmap) -> Sheet {
    // Sections inside a section are counted in it.
    let top: Vec<&Section> = roadmap.sections.iter().filter(|section| section.level == 1).collect();
    let mut rows = Vec::new();
    let loose = of(roadmap.of_section(None));
    if loose.activities > 0 {
        let title = if top.is_empty() { "Вся карта" } else { "Вне разделов" };
        rows.push(cells(title.into(), loose));
    }
    rows.extend(top.iter().map(|section| cells(named(&section.number, &section.title), section.counts)));
    if rows.len() > 1 {
        let counts = roadmap.counts;
        let numbers = [counts.needed(), counts.done, counts.overdue, left(counts)];
        let mut sums: Vec<Cell> = vec![Cell::Total("Всего".into()), Cell::Sum(counts.activities.into())];
        sums.extend(numbers.map(|number| Cell::Sum(number.into())));
        sums.push(share(counts));
        rows.push(sums);
    }
    Sheet {
        name: "Ход выполнения".into(),
        title: "Ход выполнения дорожной карты".into(),
        subtitle: roadmap.lines(),
        columns: vec![
            Column::text("Раздел", 30, 70),
            Column::number("Мероприятий"),
            Column::number("Сроков"),
            Column::number("Выполнено"),
            Column::number("Просрочено"),
            Column::number("Впереди"),
            Column::number("Доля выполненных"),
        ],
        rows,
        fixed: 1,
        chart: Some(Chart {
            title: "Сроки по разделам".into(),
            stacked: true,
            labels: 0,
            parts: vec![(3, Tone::Done), (4, Tone::Late), (5, Tone::Idle)],
        }),
        ..Sheet::default()
    }
}

fn of<'a>(activities: impl Iterator<Item = &'a Activity>) -> Counts {
    let mut counts = Counts::default();
    for activity in activities {
        counts.activities += 1;
        activity.occurrences.iter().for_each(|one| counts.add(one.state));
    }
    counts
}

fn cells(title: String, counts: Counts) -> Vec<Cell> {
    let numbers = [counts.activities, counts.needed(), counts.done, counts.overdue, left(counts)];
    let mut row: Vec<Cell> = vec![title.into()];
    row.extend(numbers.map(|number| Cell::Number(number.into())));
    row.push(share(counts));
    row
}

/// What is still to come.
fn left(counts: Counts) -> u32 {
    counts.near + counts.in_progress + counts.not_started
}

/// Of nothing there is no share.
fn share(counts: Counts) -> Cell {
    match counts.needed() {
        0 => Cell::Toned(Tone::Idle, "—".into()),
        needed => Cell::Share(f64::from(counts.done) / f64::from(needed)),
    }
}
