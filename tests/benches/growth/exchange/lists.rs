//! A list of people comes in: 100, 1 000 and 10 000 of them, into an empty school and once more.

use std::path::Path;

use nastavnik_commands::App;
use rust_xlsxwriter::Workbook;
use serde_json::{Value, json};

use super::{memory, show, timed};
use crate::machine::{call, program};
use crate::people;

const SIZES: [usize; 3] = [100, 1_000, 10_000];
pub const LIST: &str = "Список.xlsx";

pub fn run() {
    println!("\nA list of people comes in, milliseconds");
    let mut before: [Option<f64>; 4] = [None; 4];
    for size in SIZES {
        let folder = tempfile::tempdir().unwrap();
        let mut app = school(folder.path(), size);
        let mut source = Value::Null;
        let path = json!({ "path": folder.path().join(LIST) });
        let time = timed(|| source = call(&mut app, "import.read", path)["source"].take());
        show(&format!("import.read, {size}"), time, &mut before[0]);
        let arg = json!({ "source": source });
        let time = timed(|| call(&mut app, "import.review", arg.clone()));
        show(&format!("import.review, {size}"), time, &mut before[1]);
        let time = timed(|| call(&mut app, "import.save", arg.clone()));
        show(&format!("import.save, {size}"), time, &mut before[2]);
        let time = timed(|| call(&mut app, "import.review", arg.clone()));
        show(&format!("all known already, {size}"), time, &mut before[3]);
        drop(app);
        if size == SIZES[SIZES.len() - 1] {
            memory::show("people looked over, megabytes", "list", folder.path());
        }
    }
}

/// A school's file and the list beside it.
fn school(folder: &Path, size: usize) -> App {
    let mut book = Workbook::new();
    let page = book.add_worksheet();
    for (column, heading) in (0..).zip(["ФИО", "Должность", "Класс", "Телефон", "Дата рождения"])
    {
        page.write_string(0, column, heading).unwrap();
    }
    for number in 0..size {
        let one = people::person(number);
        let name = format!("{} {} {}", one.surname, one.given, one.patronymic);
        let birth = one.birth_date.map(|day| day.short()).unwrap_or_default();
        let cells = [
            name,
            one.position,
            one.class,
            format!("+7 (999) 555-{:02}-{:02}", number / 100 % 100, number % 100),
            birth,
        ];
        for (column, cell) in (0..).zip(cells) {
            page.write_string(number as u32 + 1, column, cell).unwrap();
        }
    }
    book.save(folder.join(LIST)).unwrap();
    let mut app = program(folder);
    call(&mut app, "file.create", json!({ "path": super::file(folder) }));
    let own = json!({ "kind": "school", "short_name": "Школа", "curator": "Рощина Анна Петровна" });
    call(&mut app, "organization.setup", own);
    app
}
