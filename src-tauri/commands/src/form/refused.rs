//! Why a file is no form to be filled, and what to do.

use std::io::Read;
use std::path::Path;

use nastavnik_office::form::Refused;
use nastavnik_office::paper::Unread;

use crate::Fault;

/// Bytes of a blank form: it is kept with the data.
const LARGEST: u64 = 5 << 20;

const AS_XLSX: &str = "Откройте её и сохраните как «Книга Excel (.xlsx)», затем выберите сохранённый файл.";

/// The file that the user chose.
pub(super) fn read(path: &Path) -> Result<Vec<u8>, Fault> {
    if !path.is_file() {
        return Err(Fault::new(
            "missing",
            "Такого файла нет.",
            "Проверьте, вставлена ли флешка, или выберите другой файл.",
        ));
    }
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).map_err(nastavnik_store::Error::from)?;
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(nastavnik_store::Error::from)?;
    if bytes.len() as u64 > LARGEST {
        return Err(refused(&name(path), Refused::Unread(Unread::TooLarge)));
    }
    Ok(bytes)
}

/// The name of a file, for words about it.
pub(super) fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

pub(super) fn refused(name: &str, why: Refused) -> Fault {
    let say =
        |code, message: String, action: &str| Fault::new(code, format!("Файл «{name}»: {message}"), action);
    match why {
        Refused::OtherWorkbook => {
            say("other_workbook", "это книга другого формата (.xls или .ods).".into(), AS_XLSX)
        }
        Refused::NotWorkbook => say(
            "not_workbook",
            "это документ, а не книга Excel.".into(),
            "Выберите форму района в формате .xlsx.",
        ),
        Refused::Text => say(
            "text",
            "это текст или таблица .csv, а не книга Excel.".into(),
            "Откройте его в Excel и сохраните как «Книга Excel (.xlsx)».",
        ),
        Refused::Macros => say(
            "macros",
            "в книге есть макросы. Программа их не выполняет и такие книги не заполняет.".into(),
            "Откройте её в Excel и сохраните как «Книга Excel (.xlsx)» без макросов.",
        ),
        Refused::Entities(part) => say(
            "entities",
            format!(
                "внутри, в части «{part}», есть вставки, которых Excel не делает. Файл может быть опасен."
            ),
            "Попросите район прислать форму ещё раз.",
        ),
        Refused::Encoding(part) => {
            say("encoding", format!("лист «{part}» записан в непривычной кодировке."), AS_XLSX)
        }
        Refused::NoSheet => {
            say("no_sheet", "в книге нет ни одного видимого листа.".into(), "Проверьте, тот ли это файл.")
        }
        Refused::LargeSheet(sheet) => say(
            "too_large",
            format!("лист «{sheet}» слишком велик для формы."),
            "Удалите лишние строки под таблицей и сохраните под другим именем.",
        ),
        Refused::SheetGone(sheet) => say(
            "sheet_gone",
            format!("листа «{sheet}» больше нет."),
            "Откройте форму заново и проверьте, что чем заполняется.",
        ),
        Refused::Unread(why) => unread(name, why),
    }
}

fn unread(name: &str, why: Unread) -> Fault {
    let say =
        |code, message: &str, action: &str| Fault::new(code, format!("Файл «{name}»: {message}"), action);
    match why {
        Unread::NotFound | Unread::Io(_) => {
            say("disk", "не открывается.", "Проверьте диск или флешку и повторите.")
        }
        Unread::Empty => say("empty", "он пустой.", "Выберите другой файл."),
        Unread::Encrypted => say(
            "encrypted",
            "закрыт паролем.",
            "Откройте его в Excel, снимите пароль («Файл» → «Сведения» → «Защита книги») и сохраните.",
        ),
        Unread::Broken(_) => say(
            "broken",
            "повреждён, прочитать его не получилось.",
            "Попросите район прислать форму ещё раз.",
        ),
        Unread::TooLarge => say(
            "too_large",
            "слишком велик для формы: больше 5 МБ или раздут изнутри.",
            "Удалите из книги рисунки и лишние строки и сохраните под другим именем.",
        ),
        Unread::Word97 | Unread::Pdf | Unread::Rtf | Unread::Picture | Unread::NoText | Unread::Unknown => {
            say("not_workbook", "это не книга Excel.", "Выберите форму района в формате .xlsx.")
        }
    }
}
