//! A spreadsheet, a table of Word or pasted cells as a list of people, with a first look at its rows.

use nastavnik_domain::import::{Review, Sheet, Source, Wish};
use nastavnik_domain::paper::{Note, Paper};
use nastavnik_office::paper::{self, Unread};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::look::look;
use crate::draft::unread;
use crate::{App, Fault};

/// Bytes of pasted cells.
const LONGEST: usize = 10_000_000;

/// One of the three.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ImportRead", optional_fields = nullable)]
pub struct Read {
    path: Option<String>,
    /// Pasted, with tabs or other signs between cells.
    text: Option<String>,
    /// Pasted with its tables.
    html: Option<String>,
}

#[derive(Serialize, TS)]
pub struct ImportDraft {
    /// What was read: it is given back with every look.
    source: Source,
    review: Review,
    /// What the user should know of the file.
    notes: Vec<String>,
}

pub fn read(app: &App, arg: Read) -> Result<ImportDraft, Fault> {
    app.store()?;
    let (name, paper) = paper_of(arg)?;
    let source = Source::of(&name, &paper);
    let (review, _) = look(app, &source, &Wish::default())?;
    let found = review.sheets.iter().any(|sheet| sheet.take);
    // Of a table the user may say which column has the names.
    let is_table = |sheet: &Sheet| sheet.columns.len() > 1 && sheet.lines.len() > 1;
    if !found && !source.sheets.iter().any(is_table) {
        return Err(Fault::new(
            "no_people",
            of_file(&name, "Списка людей не нашлось: нет столбца с ФИО."),
            "Проверьте, тот ли файл выбран. Можно скопировать ячейки со списком и вставить их сюда.",
        ));
    }
    Ok(ImportDraft { source, review, notes: paper.notes.iter().map(note).collect() })
}

fn paper_of(arg: Read) -> Result<(String, Paper), Fault> {
    if [&arg.text, &arg.html].into_iter().flatten().any(|pasted| pasted.len() > LONGEST) {
        return Err(refused("", Unread::TooLarge));
    }
    match (arg.path, arg.text, arg.html) {
        (Some(path), None, None) => {
            let path = crate::file::whole(&path);
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let paper = paper::read_list(&path).map_err(|why| refused(&name, why))?;
            Ok((name, paper))
        }
        (None, Some(text), None) => Ok((String::new(), paper::cells(&text).map_err(|why| refused("", why))?)),
        (None, None, Some(html)) => Ok((String::new(), paper::html(&html).map_err(|why| refused("", why))?)),
        _ => Err(Fault::field("path", "Выберите файл или вставьте ячейки.")),
    }
}

/// Why a list could not be read, in the words of lists and with the file's name.
fn refused(name: &str, why: Unread) -> Fault {
    let words = match why {
        Unread::TooLarge => Some((
            "Список слишком велик: больше 50 000 строк или слишком много текста.",
            "Разделите его на несколько файлов. Если строк немного, удалите лишние пустые строки и листы и сохраните файл ещё раз.",
        )),
        Unread::NoText => Some(("В файле нет ни одной заполненной ячейки.", "Выберите другой файл.")),
        Unread::Unknown => Some((
            "Это не таблица и не документ, которые программа читает.",
            "Подойдут .xlsx, .xls, .ods, .csv и таблица в .docx. Двоичную книгу .xlsb сохраните в Excel как .xlsx.",
        )),
        Unread::Broken(_) => Some((
            "Файл повреждён или скопирован не до конца.",
            "Скопируйте его ещё раз или откройте в Excel или LibreOffice и сохраните заново.",
        )),
        Unread::Pdf => Some((
            "Это PDF: таблицы в нём нет, только её изображение.",
            "Возьмите исходную таблицу Excel. Если её нет, скопируйте строки из PDF и вставьте их сюда.",
        )),
        _ => None,
    };
    let fault = unread(why);
    let (message, action) = words.unwrap_or((&fault.message, &fault.action));
    Fault::new(fault.code, of_file(name, message), action)
}

/// «Список.xlsx»: …
fn of_file(name: &str, message: &str) -> String {
    if name.is_empty() { message.to_owned() } else { format!("«{name}». {message}") }
}

fn note(note: &Note) -> String {
    match note {
        Note::Macros => "В книге есть макросы: программа их не выполняет.".into(),
        Note::Links => {
            "Часть значений взята из других книг: они такие, какими были при последнем сохранении.".into()
        }
        Note::HiddenSheet(name) => {
            format!("Скрытый лист «{name}» не прочитан. Чтобы взять его, покажите лист в файле.")
        }
    }
}
