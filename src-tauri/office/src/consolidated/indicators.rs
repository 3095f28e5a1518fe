//! «Показатели»: each by school, the district's own, and the time before.

use nastavnik_domain::consolidated::{IndicatorLine, Share};

use super::Consolidated;
use crate::sheet::{Cell, Chart, Column, Sheet, Tone};

/// Nothing where no school has sent indicators.
pub(super) fn sheet(all: &Consolidated) -> Option<Sheet> {
    if all.indicators.is_empty() {
        return None;
    }
    let mut columns = vec![
        Column::text("Показатель", 28, 50),
        Column::number("Есть"),
        Column::number("Из"),
        Column::number("Район"),
        Column::number("Прошлый период"),
    ];
    columns.extend(all.schools.iter().map(|school| Column::number(school.name)));
    let row = |line: &IndicatorLine| {
        let before =
            all.indicators_before.iter().find(|one| one.code == line.code).and_then(|one| one.district);
        let whole =
            |number: fn(Share) -> f64| line.district.map_or(Cell::Empty, |share| Cell::Number(number(share)));
        let mut cells: Vec<Cell> = vec![
            line.title.as_str().into(),
            whole(|share| share.numerator),
            whole(|share| share.denominator),
            share(line.district),
            share(before),
        ];
        cells.extend(line.schools.iter().map(|one| share(*one)));
        cells
    };
    Some(Sheet {
        name: "Показатели".into(),
        title: "Показатели программ наставничества".into(),
        subtitle: all.lines("Доля по району считается по сумме школ".into()),
        columns,
        rows: all.indicators.iter().map(row).collect(),
        fixed: 1,
        chart: Some(Chart {
            title: "Показатели района".into(),
            stacked: false,
            labels: 0,
            parts: vec![(3, Tone::Done), (4, Tone::Idle)],
        }),
        ..Sheet::default()
    })
}

/// Of nothing there is no share.
fn share(of: Option<Share>) -> Cell {
    match of {
        None => Cell::Empty,
        Some(share) => share.value().map_or_else(|| Cell::Toned(Tone::Idle, "—".into()), Cell::Share),
    }
}
