//! Lists of teachers and mentors.

use rust_xlsxwriter::{Format, Formula, Workbook};

use super::{day, merge, rows};

/// Headings in two merged rows, numbers of columns, sections, days of every kind, a formula for a name,
/// a hidden row and a hidden column.
pub fn merged() -> Workbook {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Кадры 2026").unwrap();
    merge(sheet, (0, 0, 0, 8), "Сведения о педагогических работниках");
    merge(sheet, (1, 0, 2, 0), "№");
    merge(sheet, (1, 1, 1, 3), "ФИО");
    merge(sheet, (1, 4, 2, 4), "Дата рождения");
    merge(sheet, (1, 5, 2, 5), "Занимаемая должность, предмет");
    merge(sheet, (1, 6, 1, 7), "Контакты");
    merge(sheet, (1, 8, 2, 8), "Начало работы в должности (стаж)");
    rows(sheet, 2, &["|Фамилия|Имя|Отчество|||Телефон|Почта|", "1|2|3|4|5|6|7|8|9"]);
    merge(sheet, (4, 0, 4, 8), "Администрация");
    rows(
        sheet,
        5,
        &[
            "1|Берестов|Николай|Андреевич||директор||berestov@example.ru|2001",
            "|Учителя начальных классов",
            "2|Зорина|Лидия|Павловна||учитель|||",
            "3|КЛЁНОВ|ПЁТР|ИЛЬИЧ|март 1991|учитель||klenov@example|с 01.09.2015",
            "4|Ясенева|Елена|Геннадьевна||учитель|||",
            "5|Мятникова|Алла|||учитель|||5 лет",
            "6|Черёмухина|Римма|Львовна||учитель|||",
        ],
    );
    day(sheet, 5, 4, 23_512.0, "dd.mm.yyyy");
    day(sheet, 7, 4, 27_439.0, "d mmmm yyyy \"г.\"");
    sheet.write(9, 4, 32_214).unwrap();
    day(sheet, 11, 4, 29_221.0, "mmm yyyy");
    sheet.write(5, 6, 79_995_550_601_u64).unwrap();
    sheet.write(7, 6, 9_995_550_101_u64).unwrap();
    sheet.write(11, 1, Formula::new("=CONCATENATE(\"Черё\",\"мухина\")").set_result("Черёмухина")).unwrap();
    sheet.set_row_hidden(10).unwrap();
    sheet.set_column_hidden(7).unwrap();
    // A printed page begins with the heading again.
    rows(sheet, 13, &["|Фамилия|Имя|Отчество|||Телефон|Почта|", "7|Ромашкин|Пётр|Ильич|1970|учитель|||"]);
    rows(sheet, 16, &["|Всего: 7 человек", "Исп. Мельникова О. В., тел. 2-15-40"]);
    book
}

/// What nobody should find in a list: cells of the longest text, errors, signs of formulas, twice the
/// same person, and a hundred thousand blank rows with a format.
pub fn hostile() -> Workbook {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Лист1").unwrap();
    rows(
        sheet,
        0,
        &[
            "ФИО|Должность|Примечание|Дата рождения",
            "|учитель||",
            "Ольхова Вера Павловна|=2+2|@всем|40 лет",
            "Ольхов Пётр Ильич|учитель\\nфизики||01.01.2030",
            "ОЛЬХОВА  ВЕРА ПАВЛОВНА|завуч||",
            "Зорина Лидия Павловн|учитель||",
            "Ёлкина Дарья Сергеевна|учитель||",
            "12345|||",
        ],
    );
    sheet.write(1, 0, "Я".repeat(32_767)).unwrap();
    sheet.write(8, 0, Formula::new("=VLOOKUP(1,A1:A2,3)").set_result("#N/A")).unwrap();
    sheet.write(8, 1, "сторож").unwrap();
    let bold = Format::new().set_bold();
    for row in 20..20_020 {
        sheet.set_row_format(row, &bold).unwrap();
    }
    book
}

/// A district's intake table: headings cut at 64 characters, doubled and empty columns, mentees and forms
/// of several pairs in one cell.
pub fn mentors() -> Workbook {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Инструкция").unwrap().write(0, 0, "Заполните лист «Ответы».").unwrap();
    let sheet = book.add_worksheet().set_name("Ответы").unwrap();
    rows(
        sheet,
        0,
        &[
            "Отметка времени|ФИО наставника|Контактные данные для связи|Контактные данные для связи|Место работы/учебы наставника|Основные компетенции наставника|Важные для программы достижения наставника|Желаемый возраст наставляемых|Ресурс времени на программу наставничества|Дата вхождения в программу|ФИО наставляемого (наставляемых)|Форма наставничества||Должность|Стаж, лет",
            "01.09.2026 9:15:00|Зорина Лидия Павловна|89995550101|89995550101|МБОУ Заречная СОШ|методика русского языка||10-15 лет|2 часа в неделю|01.09.2026|1) Вешняков Денис Андреевич\\n2) Рощина Мария|учитель-учитель||учитель русского языка|28",
            "02.09.2026 10:00:00|Гордеев Степан Ильич|gordeev@example.ru||СПК «Колос»|агрономия|||||Рощина Мария|||агроном|",
            "02.09.2026 11:00:00|Рощина Мария Алексеевна|||МБОУ «Заречная СОШ», 9Б класс|математика||7-9 лет|||Лугов Егор|ученик-ученик|||",
        ],
    );
    book.add_worksheet().set_name("Скрытый").unwrap().set_hidden(true).write(0, 0, "ФИО").unwrap();
    book
}
