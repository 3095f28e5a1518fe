//! Lists of pupils.

use rust_xlsxwriter::Workbook;

use super::{day, merge, rows};

/// A sheet for each class, and one on which classes are sections.
pub fn classes() -> Workbook {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("5А").unwrap();
    merge(sheet, (0, 0, 0, 4), "Список обучающихся 5 «А» класса");
    rows(
        sheet,
        1,
        &[
            "№|Ф.И.|Д.р.|ФИО родителя (законного представителя)|Телефон родителя",
            "1|Абрикосов Глеб|3.4.15|Абрикосова Инна Олеговна, мать|89995550701",
            "2|Вишнёва Ева|2015|Вишнёв Олег Ильич (отец)|8 999 555 07 02\\nраб. 2-11-22",
            "3|Грушин Ян||опекун Сливина Анна Павловна|-",
        ],
    );
    day(sheet, 4, 2, 42_104.0, "dd/mm/yyyy");
    let sheet = book.add_worksheet().set_name("Начальная школа").unwrap();
    rows(
        sheet,
        0,
        &[
            "Фамилия Имя|Пол|Дата рождения",
            "1 \"А\" класс",
            "Лимонова Зоя|ж|11 января 2019",
            "Маслинов Лев|м.|12-02-2019",
            "2-Б",
            "Ёлкина Дарья Сергеевна|жен|04.07.2013",
            "Персиков Марк и Персикова Майя|м|2018",
            "Количество: 4",
        ],
    );
    book
}

/// A class over several merged rows, two children in one cell, a parent's phone as a number.
pub fn parents() -> Workbook {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Многодетные").unwrap();
    rows(
        sheet,
        0,
        &[
            "Ученик|Класс|Дата рождения|Мать|Тел. матери|Адрес",
            "Дубов Антон\\nДубова Анна|7 Б\\n5 А|12.05.2013\\n30.01.2015|Дубова Ольга Юрьевна||с. Заречное, ул. Лесная, 1",
            "Каштанов Игорь Петрович||01.02.2013|||с. Заречное",
            "Каштанова Ирина Петровна|||||",
            "Рябинин Олег||||8-9995550803|",
        ],
    );
    merge(sheet, (2, 1, 4, 1), "7Б");
    sheet.write(1, 4, 89_995_550_801_u64).unwrap();
    day(sheet, 3, 2, 41_671.0, "mm-dd-yy");
    book
}
