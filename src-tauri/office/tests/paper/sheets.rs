//! Workbooks of Excel.

use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};

use nastavnik_domain::paper::{Block, Note};
use nastavnik_office::paper::read_list_bytes;

use crate::check;

#[test]
fn a_sheet_is_seen_as_a_person_sees_it() {
    let mut book = Workbook::new();
    let plain = Format::new();
    let sheet = book.add_worksheet();
    sheet.set_name("План").unwrap();
    sheet.merge_range(0, 1, 0, 5, "Дорожная карта", &plain).unwrap();
    for (column, text) in ["№", "Мероприятие", "Срок", "Кто"].iter().enumerate() {
        sheet.write(2, column as u16 + 1, *text).unwrap();
    }
    sheet.merge_range(3, 1, 3, 4, "I. Подготовка", &plain).unwrap();
    sheet.merge_range(4, 1, 5, 1, "", &plain).unwrap();
    sheet.write(4, 1, 1.0).unwrap();
    sheet.merge_range(4, 2, 5, 2, "Назначить\r\nкуратора", &plain).unwrap();
    let day = ExcelDateTime::from_ymd(2023, 3, 15).unwrap();
    sheet.write_with_format(4, 3, &day, &Format::new().set_num_format("dd.mm.yy")).unwrap();
    sheet.write(4, 4, "УО").unwrap();
    let month = ExcelDateTime::from_ymd(2023, 9, 1).unwrap();
    sheet.write_with_format(5, 3, &month, &Format::new().set_num_format("[$-419]mmmm\\ yyyy;@")).unwrap();
    sheet.write(5, 4, "ОО").unwrap();
    sheet.write(8, 1, 2.5).unwrap();
    sheet.write_formula(8, 2, Formula::new("=1+1").set_result("Отчёт")).unwrap();
    sheet.write(8, 4, true).unwrap();
    for row in 9..200 {
        sheet.write_blank(row, 9, &plain).unwrap();
    }
    book.add_worksheet().set_name("Пустой").unwrap();
    let hidden = book.add_worksheet();
    hidden.set_hidden(true).write(0, 0, "скрыто").unwrap();
    book.add_worksheet().set_name("Ещё").unwrap().write(5, 5, "одно").unwrap();
    check(
        &book.save_to_buffer().unwrap(),
        "= План
         | «4»Дорожная карта |
         | | | | |
         | № | Мероприятие | Срок | Кто |
         | «4»I. Подготовка |
         | 1 | Назначить / куратора | 15.03.2023 | УО |
         | ^ | ^ | сентябрь 2023 | ОО |
         | | | | |
         | 2.5 | Отчёт | | ИСТИНА |
         = Ещё
         | одно |",
    );
}

#[test]
fn far_and_formatted_cells_weigh_nothing() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("Лист").unwrap();
    sheet.write(0, 0, "начало").unwrap();
    sheet.merge_range(1, 0, 9_999, 0, "высокий", &Format::new()).unwrap();
    sheet.write(1_048_575, 16_383, "конец").unwrap();
    check(&book.save_to_buffer().unwrap(), "= Лист\n| начало | |\n| высокий | |\n| ^ | |\n| | конец |");
}

#[test]
fn rows_keep_their_numbers_and_what_is_hidden_is_known() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write(1, 0, "ФИО").unwrap();
    sheet.write(1, 3, "Класс").unwrap();
    sheet.write_formula(5, 3, Formula::new("=A1").set_result("5А")).unwrap();
    sheet.set_row_hidden(5).unwrap();
    sheet.set_column_hidden(3).unwrap();
    book.add_worksheet().set_name("Черновик").unwrap().set_hidden(true).write(0, 0, "нет").unwrap();
    let paper = read_list_bytes("список.xlsx", &book.save_to_buffer().unwrap()).unwrap();
    let [Block::Table(table)] = &paper.blocks[..] else { panic!("{paper:?}") };
    let origin = &table.origin;
    // The first row of a gap stays.
    assert_eq!((&origin.rows[..], &origin.columns[..]), (&[1, 2, 5][..], &[0, 3][..]));
    assert!(origin.hidden_rows.contains(&5) && origin.hidden_columns.contains(&3));
    assert!(origin.formulas.contains(&(5, 3)));
    assert_eq!(paper.notes, [Note::HiddenSheet("Черновик".into())]);
}
