//! The table with where each line came from.

use nastavnik_domain::survey::Quadrant;
use nastavnik_store::survey::swot;
use serde::Serialize;
use ts_rs::TS;

use super::{Asked, OfYear};
use crate::survey::bounds;
use crate::{App, Fault};

#[derive(Serialize, TS)]
pub struct SwotPart {
    quadrant: Quadrant,
    label: String,
    lines: Vec<SwotLine>,
}

#[derive(Serialize, TS)]
pub struct SwotLine {
    id: String,
    text: String,
    response_id: Option<String>,
    question: String,
    /// The answer as it was given, and what had been asked; nobody's.
    answer: String,
    asked: String,
}

/// All four parts, empty ones too.
pub fn list(app: &App, arg: OfYear) -> Result<Vec<SwotPart>, Fault> {
    bounds(arg.school_year)?;
    let store = app.store()?;
    let mut asked = Asked::default();
    let part = |quadrant: &Quadrant| SwotPart {
        quadrant: *quadrant,
        label: quadrant.label().into(),
        lines: Vec::new(),
    };
    let mut parts: Vec<SwotPart> = Quadrant::ALL.iter().map(part).collect();
    for line in swot::list(store, arg.school_year)? {
        let question = match &line.source {
            Some((version, _)) => asked.question(store, version, &line.fields.question)?,
            None => None,
        };
        let Some(part) = parts.iter_mut().find(|part| Some(part.quadrant) == line.fields.quadrant) else {
            continue;
        };
        part.lines.push(SwotLine {
            id: line.id,
            text: line.fields.text,
            response_id: line.fields.response_id,
            question: line.fields.question,
            answer: line.source.map(|(_, answer)| answer).unwrap_or_default(),
            asked: question.map(|question| question.text.clone()).unwrap_or_default(),
        });
    }
    Ok(parts)
}
