//! A piece in the school's own words, and back to the program's.

use nastavnik_domain::writing::{Kind, Wording, known, placeholders};
use nastavnik_domain::{Invalid, limits};
use nastavnik_store::Done;
use nastavnik_store::document::wording;
use serde::Deserialize;
use ts_rs::TS;

use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "WordingSave")]
pub struct Save {
    kind: Kind,
    code: String,
    text: String,
}

pub fn save(app: &mut App, arg: Save) -> Result<Done<Empty>, Fault> {
    app.store()?;
    let mut invalid = Invalid::default();
    let text = limits::text("text", &arg.text, &mut invalid);
    let known = known(arg.kind);
    let unknown: Vec<_> =
        placeholders(&text).into_iter().filter(|name| !known.iter().any(|one| one.name == *name)).collect();
    if !unknown.is_empty() {
        invalid
            .add("text", format!("Такой подстановки нет: {}. Выберите из списка рядом.", unknown.join(", ")));
    }
    let text = invalid.or(text)?;
    let label = labelled(arg.kind, &arg.code)?;
    app.transact("wording.save", &format!("Изменён текст. {label}"), |tx| {
        wording::save(tx, arg.kind, &arg.code, &text)?;
        Ok(Empty {})
    })
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "WordingReset")]
pub struct Reset {
    kind: Kind,
    code: String,
}

pub fn reset(app: &mut App, arg: Reset) -> Result<Done<Empty>, Fault> {
    app.store()?;
    let label = labelled(arg.kind, &arg.code)?;
    app.transact(
        "wording.reset",
        &format!("Текст возвращён к исходному. {label}"),
        |tx| {
            wording::reset(tx, arg.kind, &arg.code)?;
            Ok(Empty {})
        },
    )
}

/// «Согласие наставника: Текст».
fn labelled(kind: Kind, code: &str) -> Result<String, Fault> {
    let words = Wording::of(kind, &[]);
    let piece = words.pieces().find(|(piece, _)| piece.code == code);
    match piece {
        Some((piece, _)) => Ok(format!("{}: {}", kind.label(), piece.label)),
        None => Err(Fault::field("code", "Такой части в документе нет.")),
    }
}
