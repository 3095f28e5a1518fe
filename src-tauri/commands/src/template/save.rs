//! The plan that is being made as a template: chosen or not, everything that is offered stays in it.

use nastavnik_domain::Day;
use nastavnik_domain::programme::template::{Body, Offer, Template, check, taken};
use nastavnik_store::{Done, pair, template};
use serde::Deserialize;
use ts_rs::TS;

use super::compose::span;
use super::free;
use crate::person::Id;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "TemplateSave")]
pub struct Save {
    title: String,
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    note: String,
    /// For whom it was made: others of this form will find it.
    pair_id: String,
    start: Day,
    end: Day,
    offer: Offer,
}

pub fn save(app: &mut App, arg: Save) -> Result<Done<Id>, Fault> {
    let pair = pair::get(app.store()?, &arg.pair_id)?.fields;
    let body = taken(&arg.offer, span(arg.start, arg.end)?);
    keep(app, "template.save", arg.title, arg.note, of_pair(body, pair))
}

/// A template is for the form, the model and the kinds of the pair that it came from.
pub(super) fn of_pair(body: Body, pair: nastavnik_domain::pair::Fields) -> Body {
    Body {
        forms: pair.form.into_iter().collect(),
        models: pair.model.into_iter().collect(),
        kinds: pair.kinds,
        ..body
    }
}

pub(super) fn keep(
    app: &mut App,
    op: &str,
    title: String,
    note: String,
    body: Body,
) -> Result<Done<Id>, Fault> {
    let today = app.today();
    let template = check(Template { title, note, body })?;
    free(app.store()?, &template.title, None)?;
    let label = format!("Новый шаблон программы: {}", template.title);
    app.transact(op, &label, |tx| Ok(Id { id: template::add(tx, &template, today)? }))
}
