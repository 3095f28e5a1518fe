//! What there is to choose from for a new programme: out of a template, out of another programme, or
//! only headings.

use nastavnik_domain::Day;
use nastavnik_domain::deadline::Span;
use nastavnik_domain::programme::template::{self as library, Offer};
use nastavnik_store::programme;
use serde::Deserialize;
use ts_rs::TS;

use super::find;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "TemplateCompose", optional_fields = nullable)]
pub struct Compose {
    template_id: Option<String>,
    /// Instead of a template: its plan, moved to this period.
    programme_id: Option<String>,
    /// Keys of the dictionary of requests.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    gaps: Vec<String>,
    start: Day,
    end: Day,
}

pub fn compose(app: &App, arg: Compose) -> Result<Offer, Fault> {
    let store = app.store()?;
    let span = span(arg.start, arg.end)?;
    if let Some(id) = arg.programme_id {
        let found = programme::get(store, &id)?;
        return Ok(library::copied(programme::plan(store, &found)?, found.span()?, span));
    }
    let body = match arg.template_id {
        Some(id) => find(store, &id)?.body,
        None => library::blank(),
    };
    let offer = library::compose(&body, &arg.gaps, span);
    // Bare headings answer nothing, and are not meant to.
    Ok(if body.items().next().is_none() { Offer { unanswered: Vec::new(), ..offer } } else { offer })
}

/// Five years at most, as any programme.
pub(super) fn span(from: Day, to: Day) -> Result<Span, Fault> {
    if to < from {
        return Err(Fault::field("end", "Окончание раньше начала."));
    }
    if from.days_until(to) > 5 * 366 {
        return Err(Fault::field("end", "Программа длиннее 5 лет. Проверьте годы."));
    }
    Ok(Span { from, to })
}
