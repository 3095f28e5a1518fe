//! «Реестр организаций», «Показатели школ», «База кураторов», «Совпадения».

use nastavnik_domain::consolidated::{FIGURES, Figures, School};
use nastavnik_domain::plural::count;

use super::Consolidated;
use crate::sheet::{Cell, Chart, Column, Sheet, Tone};

/// Lines of «Сведения об организации» that the registry of schools has, with headings.
const FACTS: [(&str, &str); 6] = [
    ("director", "Руководитель"),
    ("curator", "Куратор наставничества"),
    ("introduction", "Акт о внедрении"),
    ("regulation", "Приказ о положении и дорожной карте"),
    ("curator_order", "Приказ о кураторе"),
    ("pairs_order", "Приказы о закреплении пар"),
];

/// Every school of the district, those that have sent nothing too.
pub(super) fn registry(all: &Consolidated) -> Sheet {
    let mut columns = vec![Column::number("№"), Column::text("Школа", 22, 34)];
    columns.extend(FACTS.map(|(_, title)| Column::text(title, 14, 28)));
    columns.push(Column::text("Отчёт", 10, 16));
    let sent = |(number, school): (usize, &School)| {
        let mut cells: Vec<Cell> = vec![number.into(), school.name.into()];
        cells.extend(FACTS.map(|(id, _)| Cell::from(school.fact(id))));
        cells.push(Cell::Toned(Tone::Done, "сдан".into()));
        cells
    };
    let silent = |(number, name): (usize, &String)| {
        let mut cells: Vec<Cell> = vec![number.into(), name.as_str().into()];
        cells.extend(FACTS.map(|_| Cell::Empty));
        cells.push(Cell::Toned(Tone::Late, "не сдан".into()));
        cells
    };
    let mut rows: Vec<_> = (1..).zip(all.schools).map(sent).collect();
    rows.extend((all.schools.len() + 1..).zip(all.silent).map(silent));
    Sheet {
        name: "Реестр организаций".into(),
        title: "Реестр организаций, реализующих программы наставничества".into(),
        subtitle: all.lines(format!("Сдали отчёт: {} из {}", all.schools.len(), rows.len())),
        columns,
        rows,
        fixed: 2,
        ..Sheet::default()
    }
}

/// Figures of each school with the district's sums, and those of the time before.
pub(super) fn figures(all: &Consolidated) -> Sheet {
    let mut columns = vec![Column::text("Школа", 22, 36)];
    columns.extend(FIGURES.iter().map(|figure| Column::number(figure.title)));
    let numbers =
        |figures: &Figures| figures.0.iter().map(|number| Cell::Number(*number)).collect::<Vec<_>>();
    let row = |(school, figures): (&School, &Figures)| {
        let mut cells: Vec<Cell> = vec![school.name.into()];
        cells.extend(numbers(figures));
        cells
    };
    let mut rows: Vec<_> = all.schools.iter().zip(all.figures).map(row).collect();
    if rows.len() > 1 {
        let mut sums = vec![Cell::Total("Всего".into())];
        sums.extend(Figures::total(all.figures.iter()).0.into_iter().map(Cell::Sum));
        rows.push(sums);
    }
    let before = all.before.map(|before| {
        let figure = |(figure, number): (&nastavnik_domain::consolidated::Figure, &f64)| {
            format!("{} {number}", figure.title.to_lowercase())
        };
        FIGURES.iter().zip(&before.0).take(4).map(figure).collect::<Vec<_>>().join(", ")
    });
    Sheet {
        name: "Школы в цифрах".into(),
        title: "Школы в цифрах".into(),
        subtitle: all.lines(before.map(|before| format!("Прошлый период: {before}")).unwrap_or_default()),
        columns,
        rows,
        fixed: 1,
        chart: Some(Chart {
            title: "Пары и группы по школам".into(),
            stacked: true,
            labels: 0,
            parts: vec![(3, Tone::Done), (4, Tone::Soon)],
        }),
        ..Sheet::default()
    }
}

/// DOMAIN §1: the coordinator keeps a base of curators.
pub(super) fn curators(all: &Consolidated) -> Sheet {
    let row = |(number, school): (usize, &School)| {
        vec![
            number.into(),
            school.name.into(),
            school.fact("curator").into(),
            school.fact("curator_order").into(),
            school.fact("phone").into(),
            school.fact("email").into(),
        ]
    };
    Sheet {
        name: "База кураторов".into(),
        title: "База кураторов".into(),
        subtitle: all.lines(count(all.schools.len(), ["запись", "записи", "записей"])),
        columns: vec![
            Column::number("№"),
            Column::text("Школа", 22, 36),
            Column::text("Куратор", 22, 40),
            Column::text("Приказ", 14, 26),
            Column::text("Телефон", 12, 20),
            Column::text("Электронная почта", 14, 26),
        ],
        rows: (1..).zip(all.schools).map(row).collect(),
        fixed: 2,
        ..Sheet::default()
    }
}

/// People in the registers of several schools; nothing where there are none.
pub(super) fn twice(all: &Consolidated) -> Option<Sheet> {
    if all.twice.is_empty() {
        return None;
    }
    let row = |one: &nastavnik_domain::consolidated::Twice| {
        vec![one.name.as_str().into(), one.schools.join("\n").into()]
    };
    Some(Sheet {
        name: "Совпадения".into(),
        title: "Наставники, которые есть в реестрах нескольких школ".into(),
        subtitle: all.lines("Проверьте: совместитель, однофамилец или человек учтён дважды".into()),
        columns: vec![Column::text("ФИО", 24, 40), Column::text("Школы", 30, 60)],
        rows: all.twice.iter().map(row).collect(),
        ..Sheet::default()
    })
}
