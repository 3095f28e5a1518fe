//! «Показатели» of the district against targets and the time before, and each by school.

use nastavnik_domain::consolidated::{IndicatorLine, Share};

use super::Consolidated;
use crate::sheet::{Cell, Chart, Column, Sheet, Tone};

/// Nothing where no school has sent indicators.
pub(super) fn sheets(all: &Consolidated) -> Vec<Sheet> {
    if all.indicators.is_empty() { Vec::new() } else { vec![district(all), by_school(all)] }
}

fn district(all: &Consolidated) -> Sheet {
    let columns = vec![
        Column::text("Показатель", 34, 60),
        Column::number("Есть"),
        Column::number("Из"),
        Column::number("Достигнуто"),
        Column::number("Цель"),
        Column::number("Прошлый период"),
        Column::text("Итог", 16, 22),
    ];
    let row = |line: &IndicatorLine| {
        let [part, whole] = parts(line.district);
        let verdict = match line.reached {
            Some(true) => Cell::Toned(Tone::Done, "цель достигнута".into()),
            Some(false) => Cell::Toned(Tone::Soon, "до цели не хватает".into()),
            None => Cell::Toned(Tone::Idle, "сравнить не с чем".into()),
        };
        vec![
            line.title.as_str().into(),
            part,
            whole,
            quotient(line.district),
            line.target.map_or(Cell::Empty, Cell::Share),
            before(all, line).and_then(Share::value).map_or(Cell::Empty, Cell::Share),
            verdict,
        ]
    };
    Sheet {
        name: "Показатели".into(),
        title: "Показатели программ наставничества".into(),
        subtitle: all.lines("Доля района — сумма «есть» всех школ к сумме «из»".into()),
        columns,
        rows: all.indicators.iter().map(row).collect(),
        fixed: 1,
        chart: Some(Chart {
            title: "Показатели района и цели".into(),
            stacked: false,
            labels: 0,
            // Without a time before there is nothing to draw of it.
            parts: match all.indicators_before {
                [] => vec![(3, Tone::Done), (4, Tone::Soon)],
                _ => vec![(3, Tone::Done), (4, Tone::Soon), (5, Tone::Idle)],
            },
        }),
        ..Sheet::default()
    }
}

/// A row for each school, three columns for each indicator.
fn by_school(all: &Consolidated) -> Sheet {
    let mut columns = vec![Column::text("Школа", 20, 36)];
    let mut groups = vec![(String::new(), 1)];
    for line in all.indicators {
        columns.extend(["Есть", "Из", "Доля"].map(Column::number));
        groups.push((line.title.clone(), 3));
    }
    let share = |share: Option<Share>| {
        let [part, whole] = parts(share);
        [part, whole, quotient(share)]
    };
    let of_all = |label: &str, of: &dyn Fn(&IndicatorLine) -> [Cell; 3]| {
        let cells = std::iter::once(Cell::Total(label.into())).chain(all.indicators.iter().flat_map(of));
        cells.collect::<Vec<_>>()
    };
    let row = |(index, school): (usize, &nastavnik_domain::consolidated::School)| {
        let mut cells: Vec<Cell> = vec![school.name.into()];
        cells.extend(all.indicators.iter().flat_map(
            |line| match line.schools.get(index).copied().flatten() {
                // A slip is shown as it was sent: in words, so that no sum takes it in.
                Some(one) if !one.sound() => {
                    let words = |number: f64| Cell::Toned(Tone::Late, number.to_string());
                    [
                        words(one.numerator),
                        words(one.denominator),
                        Cell::Toned(Tone::Late, "проверьте".into()),
                    ]
                }
                one => share(one),
            },
        ));
        cells
    };
    let mut rows: Vec<Vec<Cell>> = all.schools.iter().enumerate().map(row).collect();
    rows.push(of_all("Район", &|line| {
        let [part, whole] = parts(line.district).map(|cell| match cell {
            Cell::Number(number) => Cell::Sum(number),
            _ => Cell::Sum(0.0),
        });
        [part, whole, quotient(line.district)]
    }));
    rows.push(of_all("Цель", &|line| {
        [Cell::Empty, Cell::Empty, line.target.map_or(Cell::Empty, Cell::Share)]
    }));
    if !all.indicators_before.is_empty() {
        rows.push(of_all("Прошлый период", &|line| {
            let before = before(all, line);
            let [part, whole] = parts(before);
            [part, whole, before.and_then(Share::value).map_or(Cell::Empty, Cell::Share)]
        }));
    }
    Sheet {
        name: "Показатели по школам".into(),
        title: "Показатели по школам".into(),
        subtitle: all.lines("Доля района — сумма «есть» всех школ к сумме «из»".into()),
        columns,
        groups,
        rows,
        fixed: 1,
        ..Sheet::default()
    }
}

fn before(all: &Consolidated, line: &IndicatorLine) -> Option<Share> {
    let same = |one: &&IndicatorLine| one.code == line.code || one.title == line.title;
    all.indicators_before.iter().find(same).and_then(|one| one.district)
}

/// Of nothing there is no share.
fn quotient(share: Option<Share>) -> Cell {
    share.and_then(Share::value).map_or(Cell::Empty, Cell::Quotient)
}

fn parts(share: Option<Share>) -> [Cell; 2] {
    match share {
        Some(share) => [Cell::Number(share.numerator), Cell::Number(share.denominator)],
        None => [Cell::Empty, Cell::Empty],
    }
}
