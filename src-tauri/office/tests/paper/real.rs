//! Files that LibreOffice made (`files/`): a document from HTML as a text and as a document of
//! Word, a sheet in each format of spreadsheets.

use crate::check;

const DOCUMENT: &str = "
    Дорожная карта
    1. Утвердить план.
    a. разместить на сайте;
    b. довести до ОО.
    2. Контроль оставляю за собой.
    =
    | № | Мероприятие | Срок | Ответственные | Результат |
    | 1 | 2 | 3 | 4 | 5 |
    | «5»I. Подготовительный этап |
    | 1.1. | Подготовить документы: / 1. приказ; / 1. о кураторе; / 2. о парах; / 2. план. | до 15.03.2023 | УО | Приказы |
    | ^ | ^ | май / июнь | ОО | ^ |
    | 1.2. | – анкета / – опрос | постоянно | ОО, кураторы | |
    | 2. | «4»Основной этап |
    | 2.1. | Работа пар | сентябрь 2023 – май 2024 | ОО | Отчёт |
    Исполнитель: отдел";

/// With what the second date and the result of a formula look like.
fn sheet(month: &str, result: &str) -> String {
    format!(
        "= Дорожная карта
        | «5»План на 2023 год |
        | | | | | |
        | № | Мероприятие | Срок | Кто | Доля |
        | 1 | 2 | 3 | 4 | 5 |
        | «5»I. Подготовка |
        | 1 | Подготовить: / – приказ; / – план | 15.03.2023 | УО | 0.5 |
        | ^ | ^ | {month} | ОО | ^ |
        | 2 | {result} | | ОО | |"
    )
}

#[test]
fn a_text_in_both_formats() {
    check(include_bytes!("files/plan.docx"), DOCUMENT);
    check(include_bytes!("files/plan.odt"), DOCUMENT);
}

#[test]
fn a_sheet_in_every_format() {
    check(include_bytes!("files/plan.xlsx"), &sheet("сентябрь 2023", "Отчёт за 2023"));
    check(include_bytes!("files/plan.ods"), &sheet("Сентябрь 2023", "Отчёт за 2023"));
    // What a date looks like is not told by the library that reads this format, and of this
    // formula LibreOffice kept a nought, to be counted when the file is opened.
    check(include_bytes!("files/plan.xls"), &sheet("01.09.2023", "0"));
}
