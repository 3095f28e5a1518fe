//! «Реестр организаций», «Школы в цифрах», «Формы наставничества», «База кураторов», «Совпадения».

use nastavnik_domain::consolidated::{Curator, FIGURES, Figures, FormLine, School, Twice, curators as base};
use nastavnik_domain::plural::count;
use nastavnik_domain::school_return::reading::Trust;

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
    columns.push(Column::text("Отчёт", 12, 18));
    let sent = |(number, school): (usize, &School)| {
        let mut cells: Vec<Cell> = vec![number.into(), school.name.into()];
        cells.extend(FACTS.map(|(id, _)| Cell::from(school.fact(id))));
        cells.push(match school.trust {
            Trust::Sealed => Cell::Toned(Tone::Done, "сдан".into()),
            trust => Cell::Toned(Tone::Soon, format!("сдан, {}", trust.label())),
        });
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
    let said = format!("Сдали отчёт: {} из {}{}", all.schools.len(), rows.len(), all.by_hand());
    Sheet {
        name: "Реестр организаций".into(),
        title: "Реестр организаций, реализующих программы наставничества".into(),
        subtitle: all.lines(said),
        columns,
        rows,
        fixed: 2,
        ..Sheet::default()
    }
}

/// Figures of each school with the district's sums, and those of the time before.
pub(super) fn figures(all: &Consolidated) -> Sheet {
    let rows = all.schools.iter().zip(all.figures).map(|(school, figures)| line(school, Some(figures)));
    let mut rows: Vec<_> = rows.collect();
    rows.extend(sums(&Figures::total(all.figures.iter()), rows.len()));
    if let Some(before) = all.before {
        let numbers = before.0.iter().map(|number| Cell::Number(*number));
        rows.push(std::iter::once(Cell::Total("Прошлый период".into())).chain(numbers).collect());
    }
    let before = all
        .before
        .map(|_| format!(". Прошлый период: {}", all.earlier.1.of_year(all.earlier.0)))
        .unwrap_or_default();
    Sheet {
        name: "Школы в цифрах".into(),
        title: "Школы в цифрах".into(),
        subtitle: all.lines(format!("Посчитано по строкам отчётов{}{before}", all.by_hand())),
        columns: headings(),
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

/// The same figures as they were; nothing where nobody had sent anything.
pub(super) fn figures_before(all: &Consolidated) -> Option<Sheet> {
    let before = all.before?;
    let rows = all.schools.iter().zip(all.figures_before);
    let mut rows: Vec<_> = rows.map(|(school, figures)| line(school, figures.as_ref())).collect();
    // Schools that have sent only then are in the sums of that time and not among these.
    let known = Figures::total(all.figures_before.iter().flatten());
    let others = before.0.iter().zip(&known.0).any(|(all, known)| all != known);
    if others {
        let rest = before.0.iter().zip(&known.0).map(|(all, known)| Cell::Number(all - known));
        rows.push(std::iter::once(Cell::from("Школы, не сдавшие отчёт сейчас")).chain(rest).collect());
    }
    rows.extend(sums(before, rows.len()));
    Some(Sheet {
        name: "Прошлый период".into(),
        title: format!("Школы в цифрах {}", all.earlier.1.of_year(all.earlier.0)),
        subtitle: all.lines("Пустые клетки: школа тогда отчёт не сдала".into()),
        columns: headings(),
        rows,
        fixed: 1,
        ..Sheet::default()
    })
}

fn headings() -> Vec<Column> {
    let figures = FIGURES.iter().map(|figure| Column::number(figure.title));
    std::iter::once(Column::text("Школа", 22, 36)).chain(figures).collect()
}

fn line(school: &School, figures: Option<&Figures>) -> Vec<Cell> {
    let numbers =
        figures.into_iter().flat_map(|figures| figures.0.iter().map(|number| Cell::Number(*number)));
    std::iter::once(school.name.into()).chain(numbers).collect()
}

/// One school is its own sum.
fn sums(total: &Figures, rows: usize) -> Option<Vec<Cell>> {
    let numbers = total.0.iter().map(|number| Cell::Sum(*number));
    (rows > 1).then(|| std::iter::once(Cell::Total("Всего".into())).chain(numbers).collect())
}

/// Nothing where no school has pairs.
pub(super) fn forms(all: &Consolidated) -> Option<Sheet> {
    let numbers = |line: &FormLine| [line.pairs, line.groups, line.mentors, line.mentees, line.completed];
    let row = |line: &FormLine| {
        let numbers = numbers(line).map(Cell::from);
        std::iter::once(line.form.as_str().into()).chain(numbers).collect::<Vec<Cell>>()
    };
    let mut rows: Vec<Vec<Cell>> = all.forms.iter().map(row).collect();
    if rows.len() > 1 {
        let sum = |at: usize| Cell::Sum(all.forms.iter().map(|line| numbers(line)[at]).sum::<usize>() as f64);
        // A person may work in two forms: a sum of people would count them twice.
        rows.push(vec![Cell::Total("Всего".into()), sum(0), sum(1), Cell::Empty, Cell::Empty, sum(4)]);
    }
    (!rows.is_empty()).then(|| Sheet {
        name: "Формы наставничества".into(),
        title: "Пары и группы по формам наставничества".into(),
        subtitle: all.lines("Человек считается в каждой форме один раз".into()),
        columns: vec![
            Column::text("Форма наставничества", 30, 54),
            Column::number("Пар"),
            Column::number("Групп"),
            Column::number("Наставников"),
            Column::number("Наставляемых"),
            Column::number("Завершено"),
        ],
        rows,
        fixed: 1,
        chart: Some(Chart {
            title: "Пары и группы по формам".into(),
            stacked: true,
            labels: 0,
            parts: vec![(1, Tone::Done), (2, Tone::Soon)],
        }),
        ..Sheet::default()
    })
}

/// DOMAIN §1: the coordinator keeps a base of curators.
pub(super) fn curators(all: &Consolidated) -> Sheet {
    let curators = base(all.schools);
    // Phones are there only where schools have said them.
    let told = curators.iter().any(|one| !one.phone.is_empty() || !one.email.is_empty());
    let row = |(number, one): (usize, &Curator)| {
        let texts = [&one.school, &one.name, &one.order, &one.phone, &one.email];
        let texts = texts.into_iter().take(if told { 5 } else { 3 });
        std::iter::once(Cell::from(number)).chain(texts.map(|text| text.as_str().into())).collect()
    };
    let mut columns = vec![
        Column::number("№"),
        Column::text("Школа", 22, 36),
        Column::text("Куратор", 22, 60),
        Column::text("Приказ", 14, 26),
    ];
    if told {
        columns.extend([Column::text("Телефон", 12, 20), Column::text("Электронная почта", 14, 26)]);
    }
    Sheet {
        name: "База кураторов".into(),
        title: "База кураторов".into(),
        subtitle: all.lines(count(curators.len(), ["запись", "записи", "записей"])),
        columns,
        rows: (1..).zip(&curators).map(row).collect(),
        fixed: 2,
        ..Sheet::default()
    }
}

/// People in the registers of several schools; nothing where there are none.
pub(super) fn twice(all: &Consolidated) -> Option<Sheet> {
    let row = |one: &Twice| {
        let place = |place: &nastavnik_domain::consolidated::TwicePlace| {
            let parts = [place.school.as_str(), place.position.as_str()];
            parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" — ")
        };
        let places = one.places.iter().map(place).collect::<Vec<_>>().join("\n");
        vec![one.name.as_str().into(), places.into()]
    };
    (!all.twice.is_empty()).then(|| Sheet {
        name: "Совпадения".into(),
        title: "Наставники, которые есть в реестрах нескольких школ".into(),
        subtitle: all.lines("Проверьте: совместитель, однофамилец или человек учтён дважды".into()),
        columns: vec![Column::text("ФИО", 24, 40), Column::text("Школы", 40, 80)],
        rows: all.twice.iter().map(row).collect(),
        ..Sheet::default()
    })
}
