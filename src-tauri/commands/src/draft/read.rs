//! A document becomes a draft: a file, or what was copied out of Word or from a web page.

use nastavnik_domain::paper::{self, Paper};
use nastavnik_domain::roadmap::draft::{ColumnRole, Draft};
use nastavnik_domain::roadmap::reading::{self, Wish};
use nastavnik_office::paper as document;
use nastavnik_office::paper::Unread;
use serde::Deserialize;
use ts_rs::TS;

use crate::{App, Fault};

/// Bytes of pasted text; a whole act takes a hundred times less.
const LONGEST: usize = 5_000_000;

/// One of the three.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "DraftRead", optional_fields = nullable)]
pub struct Read {
    path: Option<String>,
    /// Pasted, with tabs between cells.
    text: Option<String>,
    /// Pasted with its tables.
    html: Option<String>,
    /// What the columns hold, when the user has said it; found out without it.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    roles: Vec<ColumnRole>,
}

pub fn read(_: &App, arg: Read) -> Result<Draft, Fault> {
    let paper = paper(arg.path, arg.text, arg.html)?;
    reading::read(&paper, &Wish { roles: arg.roles }).ok_or_else(|| {
        Fault::new(
            "no_table",
            "В документе не нашлось таблицы с мероприятиями.",
            "Откройте документ, выделите таблицу, скопируйте её и вставьте сюда как текст. Или внесите мероприятия вручную.",
        )
    })
}

fn paper(path: Option<String>, text: Option<String>, html: Option<String>) -> Result<Paper, Fault> {
    if [&text, &html].into_iter().flatten().any(|pasted| pasted.len() > LONGEST) {
        return Err(unread(Unread::TooLarge));
    }
    match (path, text, html) {
        (Some(path), None, None) => document::read(&crate::file::whole(&path)).map_err(unread),
        (None, Some(text), None) => Ok(paper::text::read(&text)),
        (None, None, Some(html)) => document::html(&html).map_err(unread),
        _ => Err(Fault::field("path", "Выберите файл или вставьте текст.")),
    }
}

/// Why a document could not be read, and what to do.
pub(crate) fn unread(why: Unread) -> Fault {
    const WORD: &str = "Откройте его в Word или LibreOffice и сохраните как .docx.";
    let (code, message, action) = match why {
        Unread::NotFound => ("missing", "Такого файла нет.", "Выберите другой файл."),
        Unread::Io(_) => ("disk", "Файл не открывается.", "Проверьте диск или флешку и повторите."),
        Unread::Empty => ("empty", "Файл пустой.", "Выберите другой файл."),
        Unread::Word97 => ("word97", "Это документ старого Word (.doc).", WORD),
        Unread::Rtf => ("rtf", "Это документ в формате RTF.", WORD),
        Unread::Pdf => (
            "pdf",
            "Это PDF: таблица в нём — рисунок или разрозненные слова.",
            "Возьмите исходный документ Word. Если его нет, скопируйте таблицу из PDF и вставьте сюда как текст.",
        ),
        Unread::Picture => (
            "picture",
            "Это рисунок или скан: текста в нём нет.",
            "Возьмите исходный документ Word или Excel.",
        ),
        Unread::Encrypted => (
            "encrypted",
            "Документ закрыт паролем.",
            "Откройте его, снимите пароль и сохраните под другим именем.",
        ),
        Unread::Broken(_) => (
            "broken",
            "Файл повреждён: прочитать его не получилось.",
            "Попросите прислать его ещё раз или скопируйте таблицу и вставьте сюда как текст.",
        ),
        Unread::TooLarge => (
            "too_large",
            "Документ слишком велик для дорожной карты.",
            "Оставьте в нём одну таблицу с мероприятиями и сохраните под другим именем.",
        ),
        Unread::NoText => ("no_text", "В документе нет текста.", "Выберите другой файл."),
        Unread::Unknown => (
            "unknown_kind",
            "Это не документ Word, не таблица и не текст.",
            "Подойдут .docx, .odt, .xlsx, .xls, .ods, .csv, .txt и сохранённые веб-страницы.",
        ),
    };
    Fault::new(code, message, action)
}
