//! What a package will hold and what it lacks, before it is made.

use nastavnik_domain::school_year;
use nastavnik_domain::writing::Kind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::papers;
use crate::document::{Gap, heading, missing};
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "PackageLookArg")]
pub struct Look {
    pairs: Vec<String>,
    /// Also consents to the processing of personal data.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    data: bool,
}

#[derive(Serialize, TS)]
pub struct PackageLook {
    papers: Vec<Paper>,
    /// Of the order: consents, positions, payments.
    missing: Vec<Gap>,
}

#[derive(Serialize, TS)]
#[ts(rename = "PackagePaper")]
pub struct Paper {
    kind: Kind,
    heading: String,
}

pub fn look(app: &App, arg: Look) -> Result<PackageLook, Fault> {
    let (store, today) = (app.store()?, app.today());
    let papers = papers(store, &arg.pairs, school_year::of(today), arg.data, today)?;
    let gaps = papers.first().map(|order| missing(store, order, today)).transpose()?;
    let shown = papers.iter().map(|fields| {
        Ok(Paper { kind: fields.kind.unwrap_or(Kind::PairsOrder), heading: heading(store, fields)? })
    });
    Ok(PackageLook { papers: shown.collect::<Result<_, Fault>>()?, missing: gaps.unwrap_or_default() })
}
