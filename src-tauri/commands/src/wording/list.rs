//! The words of one kind, piece by piece, with the placeholders that may stand in them.

use nastavnik_domain::writing::{Kind, Wording, known};
use nastavnik_store::document::wording;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "WordingQuery")]
pub struct Query {
    kind: Kind,
}

#[derive(Serialize, TS)]
pub struct WordingList {
    pieces: Vec<WordingPiece>,
    placeholders: Vec<WordingPlaceholder>,
}

#[derive(Serialize, TS)]
pub struct WordingPiece {
    code: String,
    label: String,
    text: String,
    /// What came with the program.
    default: String,
}

#[derive(Serialize, TS)]
pub struct WordingPlaceholder {
    name: String,
    example: String,
}

pub fn list(app: &App, arg: Query) -> Result<WordingList, Fault> {
    let own = wording::all_of(app.store()?)?;
    let words = Wording::of(arg.kind, &own);
    let piece = |(piece, text): (&nastavnik_domain::writing::Piece, &str)| WordingPiece {
        code: piece.code.clone(),
        label: piece.label.clone(),
        text: text.to_owned(),
        default: piece.default.clone(),
    };
    let placeholder = |one: nastavnik_domain::writing::Placeholder| WordingPlaceholder {
        name: one.name.into(),
        example: one.example.into(),
    };
    Ok(WordingList {
        pieces: words.pieces().map(piece).collect(),
        placeholders: known(arg.kind).into_iter().map(placeholder).collect(),
    })
}
