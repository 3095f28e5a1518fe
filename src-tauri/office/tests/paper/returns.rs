//! A school's return goes through LibreOffice and comes back: the same data, and what a hand has changed is
//! found. `tests/returns` has one return of the demo school as the program wrote it and as LibreOffice 7.4
//! has saved it since.

use std::path::Path;

use nastavnik_domain::school_return::reading::{Return, Trust, read};
use nastavnik_domain::school_return::{ChangeKind, Part, compare};
use nastavnik_office::paper::read_return;

fn returned(name: &str) -> Return {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/returns").join(name);
    read(&read_return(&path).unwrap()).unwrap()
}

#[test]
fn saving_by_another_program_changes_nothing() {
    let written = returned("written.xlsx");
    assert_eq!(
        (written.trust, written.problems.as_slice(), written.tables.len()),
        (Trust::Sealed, &[][..], 14)
    );
    for name in ["libreoffice.xlsx", "libreoffice.ods", "libreoffice.xls", "ods-xlsx.xlsx"] {
        let saved = returned(name);
        assert_eq!((saved.trust, &saved.head), (Trust::Sealed, &written.head), "{name}");
        assert_eq!(plain(&saved), plain(&written), "{name}");
    }
}

/// Every cell as it is compared: how a program keeps the last digits of a number is its own affair.
fn plain(one: &Return) -> Vec<Vec<String>> {
    let rows = one.tables.iter().flat_map(|table| &table.rows);
    rows.map(|row| [row.id.clone()].into_iter().chain(row.cells.iter().map(|cell| cell.plain())).collect())
        .collect()
}

#[test]
fn what_a_hand_has_changed_is_found() {
    let written = returned("written.xlsx");
    for name in ["by-hand.xlsx", "by-hand.ods"] {
        let changed = returned(name);
        assert_eq!((changed.trust, &changed.head), (Trust::Changed, &written.head), "{name}");
        assert_eq!(
            told(&changed),
            "Пары и группы I5: Здесь нужна дата ДД.ММ.ГГГГ, а написано «летом».\n\
             Программы I12: В итоге «Пунктов плана» написано 99, а по строкам выходит 62. Взято по строкам.",
            "{name}"
        );
        let changes = compare(&written.tables, &changed.tables);
        let of = |kind: ChangeKind| {
            changes.iter().filter(move |one| one.kind == kind).map(|one| one.title.as_str())
        };
        assert!(of(ChangeKind::New).eq([
            "Лаптев Андрей Петрович — Снегирёва Дарья Олеговна — педагог–педагог — 01.12.2026 — 31.05.2027"
        ]));
        assert!(of(ChangeKind::Changed).eq(["Гордеев Степан Ильич"]));
        assert!(of(ChangeKind::Missing).eq([
            "Кедрова Татьяна Викторовна — Ольхина Анна Сергеевна — педагог–педагог — 02.09.2026 — 01.06.2027",
            "Читаем и считаем вместе"
        ]));
    }
}

/// A sheet called otherwise, one deleted, a heading written over, a column deleted, another school's name.
#[test]
fn a_workbook_that_was_rebuilt_says_what_is_missing() {
    assert_eq!(
        told(&returned("renamed.xlsx")),
        "Реестр наставников: Нет столбца «Стаж, лет»: он удалён или переименован. Остальное взято.\n\
         Реестр наставляемых: Нет столбца «ФИО наставляемого»: он удалён или переименован. Без него строки листа не взяты.\n\
         Пары и группы I5: Здесь нужна дата ДД.ММ.ГГГГ, а написано «летом».\n\
         Программы I12: В итоге «Пунктов плана» написано 99, а по строкам выходит 62. Взято по строкам.\n\
         Встречи пар: Лист назван иначе, был «Встречи». Узнан по заголовкам столбцов.\n\
         Анкеты: Лист удалён, либо в нём нет строки заголовков.\n\
         Сведения об организации: Отчёт записала программа школы МБОУ «Заречная СОШ», а в сведениях названа \
         МБОУ «Луговская СОШ». Проверьте, чей это отчёт."
    );
    let alone = returned("no-service.ods");
    assert_eq!((alone.trust, alone.organization.as_str()), (Trust::Handmade, "МБОУ «Луговская СОШ»"));
    assert!(alone.tables.iter().any(|table| table.part == Part::Meetings), "known by its headings");
    assert_eq!(
        told(&alone),
        "Реестр наставляемых: Нет столбца «ФИО наставляемого»: он удалён или переименован. Без него строки листа не взяты.\n\
         Пары и группы I5: Здесь нужна дата ДД.ММ.ГГГГ, а написано «летом».\n\
         Программы I12: В итоге «Пунктов плана» написано 99, а по строкам выходит 62. Взято по строкам."
    );
}

fn told(one: &Return) -> String {
    let line = |problem: &nastavnik_domain::school_return::reading::Problem| {
        let place = format!("{} {}", problem.sheet, problem.cell);
        format!("{}: {}", place.trim(), problem.message)
    };
    one.problems.iter().map(line).collect::<Vec<_>>().join("\n")
}
