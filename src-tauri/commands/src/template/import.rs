//! A template out of a file: read whole or not at all.

use nastavnik_domain::letters::fold;
use nastavnik_domain::programme::template::Template;
use nastavnik_domain::programme::template::file::{Unread, read};
use nastavnik_store::request::{self, Request};
use nastavnik_store::{Done, template};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::free;
use crate::file::small;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "TemplateImport")]
pub struct Import {
    path: String,
}

#[derive(Serialize, TS)]
pub struct TemplateImported {
    id: String,
    title: String,
    /// Requests that the school's dictionary did not have; they are in it now.
    requests: Vec<String>,
}

pub fn import(app: &mut App, arg: Import) -> Result<Done<TemplateImported>, Fault> {
    let (store, today) = (app.store()?, app.today());
    let mut template = read(&small(&arg.path, too_large())?).map_err(refused)?;
    let kept = request::list(store, true)?;
    let unknown = resolve(&mut template, &kept);
    // A template that has come twice is one; another of the same name gets a number.
    if unknown.is_empty()
        && let Some(same) = template::list(store, true)?.into_iter().find(|one| one.template == template)
    {
        let place = if same.archived { " Он в архиве." } else { "" };
        return Err(Fault::new(
            "known",
            format!("Такой шаблон уже есть: «{}».{place}", template.title),
            "Загружать его ещё раз не нужно.",
        ));
    }
    let title = template.title.clone();
    for number in 2.. {
        if free(store, &template.title, None).is_ok() {
            break;
        }
        template.title = format!("{title} ({number})");
    }
    let label = format!("Загружен шаблон программы: {}", template.title);
    app.transact("template.import", &label, |tx| {
        for words in &unknown {
            let id = request::add(tx, words)?;
            for gaps in template.body.gaps_mut() {
                gaps.iter_mut().filter(|gap| fold(gap) == fold(words)).for_each(|gap| gap.clone_from(&id));
            }
        }
        let id = template::add(tx, &template, today)?;
        Ok(TemplateImported { id, title: template.title, requests: unknown })
    })
}

/// Gaps in words become keys of the dictionary; gives back the words that it does not have.
fn resolve(template: &mut Template, kept: &[Request]) -> Vec<String> {
    let mut unknown: Vec<String> = Vec::new();
    for gap in template.body.gaps_mut().flatten() {
        if kept.iter().any(|one| one.id == *gap) {
            continue;
        }
        match kept.iter().find(|one| fold(&one.label) == fold(gap)) {
            Some(found) => gap.clone_from(&found.id),
            None if unknown.iter().all(|words| fold(words) != fold(gap)) => unknown.push(gap.clone()),
            None => {}
        }
    }
    unknown
}

fn too_large() -> Fault {
    Fault::new(
        "too_large",
        "Файл слишком велик для шаблона программы. Ничего не изменено.",
        "Выберите файл, который сохранён кнопкой «В файл».",
    )
}

fn refused(why: Unread) -> Fault {
    match why {
        Unread::Foreign => Fault::new(
            "foreign",
            "Это не шаблон программы. Ничего не изменено.",
            "Выберите файл, который сохранён в «Наставнике» кнопкой «В файл».",
        ),
        Unread::Newer => Fault::new(
            "newer",
            "Шаблон сделан в более новой версии «Наставника». Ничего не изменено.",
            "Обновите программу на этом компьютере и загрузите шаблон снова.",
        ),
        Unread::Line(number, words) => Fault::new(
            "broken",
            format!("Шаблон не прочитан: строка {number}, {words}"),
            "Ничего не изменено. Исправьте эту строку в любом редакторе текста или попросите прислать файл ещё раз.",
        ),
        Unread::Invalid(invalid) => {
            let words = invalid.0.into_values().next().unwrap_or_default();
            Fault::new("broken", words, "Ничего не изменено. Исправьте файл или выберите другой.")
        }
    }
}
