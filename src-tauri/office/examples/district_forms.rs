//! Makes the three made-up forms of `tests/forms`, each asking in its own way. The third one is then
//! opened and saved by LibreOffice, as district offices do:
//! `cargo run -p nastavnik-office --example district_forms -- tests/forms`, then
//! `soffice --headless --convert-to xlsx --outdir tests/forms forest.xlsx` from a folder beside.

// A tool of the tests.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::PathBuf;

use rust_xlsxwriter::*;

fn main() {
    let folder = PathBuf::from(std::env::args().nth(1).expect("the folder to write to"));
    for (name, mut book) in [("river", river()), ("meadow", meadow()), ("forest", forest())] {
        let made = ExcelDateTime::from_ymd(2026, 9, 1).unwrap();
        book.set_properties(
            &DocProperties::new().set_author("Отдел образования").set_creation_datetime(&made),
        );
        book.save(folder.join(format!("{name}.xlsx"))).unwrap();
    }
}

fn cell() -> Format {
    Format::new().set_border(FormatBorder::Thin).set_text_wrap().set_align(FormatAlign::VerticalCenter)
}

fn head() -> Format {
    cell().set_bold().set_background_color(Color::Theme(4, 4)).set_align(FormatAlign::Center)
}

fn input() -> Format {
    cell().set_background_color(Color::RGB(0xFF_F9E5)).set_align(FormatAlign::Center)
}

/// One sheet of questions with formulas, a chart, lists to choose from, and a second sheet.
fn river() -> Workbook {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Отчёт").unwrap();
    sheet.set_column_width(0, 6).unwrap().set_column_width(1, 52).unwrap();
    sheet.set_column_width(2, 16).unwrap().set_column_width(3, 16).unwrap().set_column_width(4, 16).unwrap();
    let title = Format::new().set_bold().set_font_size(14).set_align(FormatAlign::Center);
    sheet
        .merge_range(0, 0, 0, 4, "Отчёт о реализации системы наставничества за IV квартал 2026 года", &title)
        .unwrap();
    let plain = Format::new();
    let line = Format::new().set_border_bottom(FormatBorder::Thin);
    for (row, label) in [
        (2, "Наименование образовательной организации:"),
        (3, "ФИО куратора (полностью):"),
        (4, "Контактный телефон куратора:"),
        (5, "Дата заполнения:"),
        (6, "Реквизиты приказа о закреплении наставнических пар:"),
    ] {
        sheet.merge_range(row, 0, row, 1, label, &plain).unwrap();
        let format = if row == 5 {
            line.clone().set_num_format("dd.mm.yyyy").set_align(FormatAlign::Left)
        } else {
            line.clone()
        };
        sheet.merge_range(row, 2, row, 4, "", &format).unwrap();
    }
    for (column, text) in
        ["№ п/п", "Показатель", "Всего", "в т.ч. педагоги", "в т.ч. обучающиеся"].iter().enumerate()
    {
        sheet.write_with_format(8, column as u16, *text, &head()).unwrap();
    }
    sheet.set_row_height(8, 32).unwrap();
    let rows = ["Количество наставников, чел.", "Количество наставляемых, чел."];
    for (index, label) in rows.iter().enumerate() {
        let row = 9 + index as u32;
        sheet.write_with_format(row, 0, index as f64 + 1.0, &cell()).unwrap();
        sheet.write_with_format(row, 1, *label, &cell()).unwrap();
        for column in 2..5 {
            sheet.write_blank(row, column, &input()).unwrap();
        }
    }
    let singles = [
        ("в т.ч. молодых специалистов", false),
        ("Количество наставнических пар", false),
        ("Количество наставнических групп", false),
        ("Количество персонализированных программ наставничества", false),
        ("Проведено встреч за квартал", false),
        ("Доля молодых специалистов, охваченных наставничеством, %", true),
        ("Процент выполнения дорожной карты", true),
        ("Общая численность педагогических работников", false),
    ];
    for (index, (label, percent)) in singles.iter().enumerate() {
        let row = 11 + index as u32;
        sheet.write_with_format(row, 0, index as f64 + 3.0, &cell()).unwrap();
        sheet.write_with_format(row, 1, *label, &cell()).unwrap();
        let format = if *percent { input().set_num_format("0.0%") } else { input() };
        sheet.write_blank(row, 2, &format).unwrap();
    }
    let total = cell().set_bold().set_background_color(Color::Theme(0, 2));
    sheet.write_with_format(19, 1, "Всего участников", &total).unwrap();
    sheet.write_formula_with_format(19, 2, "=C10+C11", &total).unwrap();
    sheet.write_with_format(20, 1, "Наставников на одну пару", &total).unwrap();
    sheet.write_formula_with_format(20, 2, "=IF(C13=0,\"—\",C10/C13)", &total).unwrap();
    sheet.write_with_format(21, 1, "Раздел о наставничестве на сайте есть", &cell()).unwrap();
    sheet.write_blank(21, 2, &input()).unwrap();
    let choice = DataValidation::new().allow_list_strings(&["Да", "Нет"]).unwrap();
    sheet.add_data_validation(21, 2, 21, 2, &choice).unwrap();
    let whole = DataValidation::new().allow_whole_number(DataValidationRule::GreaterThanOrEqualTo(0));
    sheet.add_data_validation(9, 2, 14, 4, &whole).unwrap();
    let low = ConditionalFormatCell::new()
        .set_rule(ConditionalFormatCellRule::LessThan(1))
        .set_format(Format::new().set_font_color(Color::Red));
    sheet.add_conditional_format(9, 2, 15, 2, &low).unwrap();
    let mut chart = Chart::new(ChartType::Column);
    chart
        .add_series()
        .set_categories(("Отчёт", 9, 1, 10, 1))
        .set_values(("Отчёт", 9, 2, 10, 2))
        .set_name("Участники");
    sheet.insert_chart(2, 6, &chart).unwrap();
    sheet.write_with_format(24, 1, "Директор", &plain).unwrap();
    sheet.write_with_format(24, 2, "_______________", &plain).unwrap();
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    sheet
        .insert_note(9, 2, &Note::new("Считаются люди, а не пары.").set_author("Отдел образования"))
        .unwrap();
    let guide = book.add_worksheet().set_name("Как заполнять").unwrap();
    guide.write(0, 0, "Заполняются только жёлтые ячейки.").unwrap();
    guide.write_formula(2, 0, "='Отчёт'!C10").unwrap();
    guide.write_formula(3, 0, "=1+1").unwrap();
    book
}

/// A row of figures under headings of two lines; lists with a total below and without an end.
fn meadow() -> Workbook {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Сведения").unwrap();
    sheet.merge_range(0, 0, 0, 8, "Мониторинг наставничества, II полугодие 2026 года", &head()).unwrap();
    let columns = [
        (0, 0, "Наименование ОО", ""),
        (1, 3, "Количество наставников", "всего|в т.ч. с высшей категорией|в т.ч. из числа обучающихся"),
        (4, 5, "Количество наставляемых", "всего|из них молодых специалистов"),
        (6, 6, "Кол-во пар «педагог – педагог»", ""),
        (7, 7, "Кол-во наставников, получающих доплату", ""),
        (8, 8, "Всего участников", ""),
    ];
    for (first, last, text, below) in columns {
        if below.is_empty() {
            sheet.merge_range(1, first, 2, last, text, &head()).unwrap();
            continue;
        }
        sheet.merge_range(1, first, 1, last, text, &head()).unwrap();
        for (index, text) in below.split('|').enumerate() {
            sheet.write_with_format(2, first + index as u16, text, &head()).unwrap();
        }
    }
    for column in 0..9_u16 {
        sheet
            .write_with_format(3, column, f64::from(column) + 1.0, &cell().set_align(FormatAlign::Center))
            .unwrap();
        sheet.set_column_width(column, 17).unwrap();
        sheet.write_blank(4, column, &input()).unwrap();
    }
    sheet.write_formula_with_format(4, 8, "=B5+E5", &cell()).unwrap();
    sheet.write(6, 0, "Исполнитель (ФИО)").unwrap();
    sheet.write_blank(6, 1, &Format::new().set_border_bottom(FormatBorder::Thin)).unwrap();
    sheet.write(7, 0, "Телефон исполнителя").unwrap();
    sheet.write_blank(7, 1, &Format::new().set_border_bottom(FormatBorder::Thin)).unwrap();

    let list = book.add_worksheet().set_name("Наставники").unwrap();
    list.merge_range(0, 0, 0, 5, "Список наставников", &head()).unwrap();
    let headings = [
        "№ п/п",
        "ФИО наставника (полностью)",
        "Должность",
        "Стаж",
        "Категория",
        "Дата вхождения в программу",
    ];
    for (column, text) in headings.iter().enumerate() {
        list.write_with_format(1, column as u16, *text, &head()).unwrap();
    }
    for row in 2..10_u32 {
        list.write_with_format(row, 0, f64::from(row) - 1.0, &cell()).unwrap();
        for column in 1..6 {
            let format = if column == 5 { cell().set_num_format("dd.mm.yyyy") } else { cell() };
            list.write_blank(row, column, &format).unwrap();
        }
    }
    list.write_with_format(10, 1, "Итого", &head()).unwrap();
    list.write_formula_with_format(10, 2, "=COUNTA(B3:B10)", &head()).unwrap();
    list.set_freeze_panes(2, 0).unwrap();

    let pairs = book.add_worksheet().set_name("Пары").unwrap();
    pairs.set_repeat_rows(0, 0).unwrap();
    let headings =
        ["№", "Наставник (ФИО)", "Наставляемый (ФИО)", "Форма наставничества", "Начало", "Окончание", "Итог"];
    for (column, text) in headings.iter().enumerate() {
        pairs.write_with_format(0, column as u16, *text, &head()).unwrap();
        pairs.set_column_width(column as u16, 24).unwrap();
    }
    for row in 1..4_u32 {
        for column in 0..7 {
            let format = if (4..6).contains(&column) { cell().set_num_format("dd.mm.yyyy") } else { cell() };
            pairs.write_blank(row, column, &format).unwrap();
        }
        pairs.set_row_height(row, 30).unwrap();
    }
    let forms = ["педагог-педагог", "учитель-ученик", "ученик-ученик", "работодатель-ученик"];
    pairs
        .add_data_validation(1, 3, 200, 3, &DataValidation::new().allow_list_strings(&forms).unwrap())
        .unwrap();
    let hidden = book.add_worksheet().set_name("Служебный").unwrap();
    hidden.write(0, 0, "v3").unwrap();
    hidden.write_formula(0, 1, "=SUM('Сведения'!B5:E5)").unwrap();
    hidden.set_hidden(true);
    book
}

/// A row for each school, a protected sheet with cells for typing.
fn forest() -> Workbook {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Свод").unwrap();
    sheet.set_column_width(0, 30).unwrap();
    sheet.merge_range(0, 0, 0, 5, "Сводные данные по школам района на 1 декабря 2026 года", &head()).unwrap();
    let headings = [
        "Школа",
        "Всего наставников",
        "Всего наставляемых",
        "Число наставнических пар и групп",
        "Количество проведённых встреч",
        "Куратор (ФИО)",
    ];
    for (column, text) in headings.iter().enumerate() {
        sheet.write_with_format(2, column as u16, *text, &head()).unwrap();
        sheet.set_column_width(column as u16, 22).unwrap();
    }
    let schools = ["МБОУ «Берёзовская СОШ»", "МБОУ «Заречная СОШ»", "МКОУ «Луговская ООШ»"];
    for (index, school) in schools.iter().enumerate() {
        let row = 3 + index as u32;
        sheet.write_with_format(row, 0, *school, &cell()).unwrap();
        for column in 1..6 {
            sheet.write_blank(row, column, &input().set_unlocked()).unwrap();
        }
    }
    sheet.write_with_format(6, 0, "Итого", &head()).unwrap();
    for (column, letter) in ["B", "C", "D", "E"].iter().enumerate() {
        let formula = format!("=SUM({letter}4:{letter}6)");
        sheet.write_formula_with_format(6, column as u16 + 1, formula.as_str(), &head()).unwrap();
    }
    sheet.protect();
    let practices = book.add_worksheet().set_name("Практики").unwrap();
    practices.write(0, 0, "Лучшие практики наставничества").unwrap();
    for (column, text) in
        ["№", "Название практики", "Автор (ФИО)", "Краткое описание", "Ссылка"].iter().enumerate()
    {
        practices.write_with_format(1, column as u16, *text, &head()).unwrap();
        for row in 2..7 {
            practices.write_blank(row, column as u16, &cell()).unwrap();
        }
        practices.set_column_width(column as u16, 26).unwrap();
    }
    book
}
