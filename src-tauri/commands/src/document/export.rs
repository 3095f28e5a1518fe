//! A document as a file: PDF to print and send, DOCX to go on editing.

use nastavnik_domain::document::Document;
use nastavnik_domain::plural::count;
use nastavnik_domain::writing::Fields;
use nastavnik_office::document::{docx::docx, pages};
use nastavnik_office::{Error, file};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{composed, kept};
use crate::saved::{Saved, fault, folder, saved};
use crate::{App, Fault};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "DocumentFormat")]
pub enum Format {
    Pdf,
    Docx,
    /// The pages one by one, «name 1.svg» and so on; for the console.
    Svg,
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "DocumentExport", optional_fields = nullable)]
pub struct Export {
    id: Option<String>,
    /// Instead of a kept one.
    fields: Option<Fields>,
    format: Format,
    /// Without it: «Документы/Наставник», under its own name.
    path: Option<String>,
}

pub fn export(app: &App, arg: Export) -> Result<Saved, Fault> {
    let (store, today) = (app.store()?, app.today());
    let document = match (&arg.id, &arg.fields) {
        (_, Some(fields)) => composed(store, fields, today)?,
        (Some(id), None) => kept(store, id, today)?,
        (None, None) => return Err(Fault::field("id", "Выберите документ.")),
    };
    write(app, &document, arg.format, arg.path)
}

pub(crate) fn write(
    app: &App,
    document: &Document,
    format: Format,
    path: Option<String>,
) -> Result<Saved, Fault> {
    let files = match format {
        Format::Pdf => vec![pages::pdf(document).map_err(refused)?],
        Format::Docx => vec![docx(document).map_err(refused)?],
        Format::Svg => pages::svg(document).map_err(refused)?.into_iter().map(String::into_bytes).collect(),
    };
    let ending = match format {
        Format::Pdf => "pdf",
        Format::Docx => "docx",
        Format::Svg => "svg",
    };
    let several = files.len() > 1;
    let mut first = None;
    for (number, bytes) in (1..).zip(&files) {
        let written = match &path {
            Some(path) if several => {
                let path = crate::file::whole(path).with_extension(format!("{number}.{ending}"));
                file::replace(&path, bytes).map_err(fault)?;
                path
            }
            Some(path) => {
                let path = crate::file::whole(path).with_extension(ending);
                file::replace(&path, bytes).map_err(fault)?;
                path
            }
            None => file::keep(&folder(app)?, &name(&document.title, number, several, ending), bytes)
                .map_err(fault)?,
        };
        first.get_or_insert(written);
    }
    let path =
        first.ok_or_else(|| Fault::new("empty", "В документе нет страниц.", "Выберите другой документ."))?;
    let summary = match format {
        Format::Svg => count(files.len(), ["страница", "страницы", "страниц"]),
        Format::Pdf => "Для печати и отправки".into(),
        Format::Docx => "Можно править в Word и LibreOffice".into(),
    };
    Ok(saved(&path, summary))
}

fn name(title: &str, number: usize, several: bool, ending: &str) -> String {
    let number = if several { format!(" {number}") } else { String::new() };
    // A dot would cut the name.
    format!("{}{number}.{ending}", title.replace('.', " ").trim_end())
}

/// Pages could not be laid out: a slip of ours.
pub(super) fn refused(error: Error) -> Fault {
    match error {
        Error::Compose(_) => Fault::new(
            "compose",
            "Документ не получилось разложить по страницам. Данные остались как были.",
            "Уберите из текста необычные знаки и повторите. Если не поможет, сообщите разработчикам.",
        ),
        other => fault(other),
    }
}
