//! Answers in own words that the table does not have yet: nobody's, in the order of the alphabet.

use nastavnik_domain::survey::Quadrant;
use nastavnik_domain::survey::figures::few;
use nastavnik_store::survey::figures;
use serde::Serialize;
use ts_rs::TS;

use super::{Asked, OfYear};
use crate::survey::bounds;
use crate::{App, Fault};

#[derive(Serialize, TS)]
pub struct SwotProposals {
    /// Why nothing is proposed: so few answers would say whose they are.
    few: Option<String>,
    proposals: Vec<SwotProposal>,
}

#[derive(Serialize, TS)]
pub struct SwotProposal {
    response_id: String,
    question: String,
    asked: String,
    text: String,
    /// Where answers to this question usually belong.
    quadrant: Option<Quadrant>,
}

pub fn propose(app: &App, arg: OfYear) -> Result<SwotProposals, Fault> {
    bounds(arg.school_year)?;
    let store = app.store()?;
    let few = few(figures::responses(store, arg.school_year)?);
    let mut asked = Asked::default();
    let mut proposals = Vec::new();
    for spoken in figures::spoken(store, arg.school_year)? {
        if few.is_some() {
            break;
        }
        // «Если да, то где?» concludes nothing.
        let question = asked.question(store, &spoken.version_id, &spoken.question)?;
        let Some(question) = question.filter(|question| question.quadrant.is_some() || question.lines > 1)
        else {
            continue;
        };
        proposals.push(SwotProposal {
            response_id: spoken.response_id,
            question: spoken.question,
            asked: question.text.clone(),
            text: spoken.text,
            quadrant: question.quadrant,
        });
    }
    Ok(SwotProposals { few, proposals })
}
