//! A layout out of a file: read whole or not at all, and never twice.

use nastavnik_domain::school_return::layout_file::{Unread, read};
use nastavnik_store::{Done, Store, return_layout as kept};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::file::small;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "LayoutImport")]
pub struct Import {
    path: String,
    /// What to do when another layout has the same name; without it such a file is refused.
    #[ts(optional = nullable)]
    same: Option<Same>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "LayoutSame")]
pub enum Same {
    Replace,
    /// The new one gets a number.
    Beside,
}

#[derive(Serialize, TS)]
#[ts(rename = "LayoutImported")]
pub struct Imported {
    id: String,
    name: String,
}

pub fn import(app: &mut App, arg: Import) -> Result<Done<Imported>, Fault> {
    let mut layout = read(&small(&arg.path, too_large())?).map_err(refused)?;
    let store = app.store()?;
    let there = kept::named(store, &layout.name)?;
    let replaced = match (there, arg.same) {
        (None, _) => None,
        (Some(there), _) if there.layout.parts == layout.parts => {
            return Err(Fault::new(
                "known",
                format!("Такой вид отчёта уже есть: «{}».", there.layout.name),
                "Брать его ещё раз не нужно.",
            ));
        }
        (Some(there), Some(Same::Replace)) => Some(there.id),
        (Some(_), Some(Same::Beside)) => {
            layout.name = free(store, &layout.name)?;
            None
        }
        (Some(there), None) => {
            return Err(Fault::new(
                "same_name",
                format!("Вид отчёта «{}» уже есть, и он другой.", there.layout.name),
                "Замените его видом из файла или оставьте оба.",
            ));
        }
    };
    let label = format!("Вид отчёта взят из файла: {}", layout.name);
    app.transact("layout.import", &label, |tx| {
        let id = match replaced {
            Some(id) => {
                kept::update(tx, &id, &layout)?;
                id
            }
            None => kept::add(tx, &layout)?,
        };
        kept::choose(tx, Some(&id))?;
        Ok(Imported { id, name: layout.name })
    })
}

/// «Для района (2)».
fn free(store: &Store, name: &str) -> Result<String, Fault> {
    let mut number = 2;
    loop {
        let numbered = format!("{name} ({number})");
        if kept::named(store, &numbered)?.is_none() {
            return Ok(numbered);
        }
        number += 1;
    }
}

fn too_large() -> Fault {
    Fault::new(
        "too_large",
        "Файл слишком велик для вида отчёта. Ничего не изменено.",
        "Выберите файл, который сохранён командой «Передать файлом».",
    )
}

fn refused(why: Unread) -> Fault {
    match why {
        Unread::Foreign => Fault::new(
            "foreign",
            "Это не вид отчёта. Ничего не изменено.",
            "Выберите файл, который сохранён в «Наставнике» командой «Передать файлом».",
        ),
        Unread::Newer => Fault::new(
            "newer",
            "Вид отчёта сделан в более новой версии «Наставника». Ничего не изменено.",
            "Обновите программу на этом компьютере и возьмите файл снова.",
        ),
        Unread::Line(number) => Fault::new(
            "broken",
            format!("Файл вида отчёта испорчен: ошибка в строке {number}. Ничего не изменено."),
            "Попросите прислать файл ещё раз.",
        ),
        Unread::Invalid(invalid) => {
            let words = invalid.0.into_values().next().unwrap_or_default();
            Fault::new(
                "broken",
                format!("По этому файлу книгу не составить. {words}"),
                "Ничего не изменено. Попросите прислать другой файл.",
            )
        }
    }
}
