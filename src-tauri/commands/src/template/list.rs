//! The library: the school's own templates and the program's, the nearest for a pair first.

use nastavnik_domain::programme::template::{self as library, Template, rank};
use nastavnik_domain::vocabulary::Form;
use nastavnik_store::{pair, template};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "TemplateQuery")]
pub struct Query {
    /// For whom a programme is made: then each says how near it is, and the nearest is first.
    #[ts(optional = nullable)]
    pair_id: Option<String>,
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    archived: bool,
}

#[derive(Serialize, TS)]
pub struct TemplateRow {
    id: String,
    title: String,
    note: String,
    forms: Vec<Form>,
    /// Of the programme that it was written for.
    months: u8,
    items: u32,
    /// The school's, not the program's.
    own: bool,
    archived: bool,
    /// Written for the pair's form; true without a pair.
    fits: bool,
    /// What a programme of the pair starts from unless the user says otherwise.
    proposed: bool,
}

pub fn list(app: &App, query: Query) -> Result<Vec<TemplateRow>, Fault> {
    let store = app.store()?;
    let kept = template::list(store, query.archived)?;
    let own = kept.into_iter().map(|one| (one.id, one.template, true, one.archived));
    let ours = library::all().into_iter().map(|(code, template)| (code.to_owned(), template, false, false));
    let all = own.chain(ours);
    let Some(id) = query.pair_id else {
        return Ok(all.map(|(id, template, own, archived)| row(id, template, own, archived, true)).collect());
    };
    let pair = pair::get(store, &id)?.fields;
    let near =
        |template: &Template| pair.form.map_or(1, |form| rank(&template.body, form, pair.model, &pair.kinds));
    // Of equals the school's own come first.
    let mut ranked: Vec<(u8, Template, TemplateRow)> = all
        .map(|(id, template, own, archived)| {
            let near = near(&template);
            let row = row(id, template.clone(), own, archived, near > 0);
            (near, template, row)
        })
        .collect();
    ranked.sort_by_key(|(near, ..)| std::cmp::Reverse(*near));
    // What offers the same to everybody is proposed only where nothing as near answers gaps.
    let nearest = ranked.first().map_or(0, |(near, ..)| *near);
    let adapts = |(near, template, row): &(u8, Template, TemplateRow)| {
        *near == nearest && !row.archived && template.body.items().any(|item| !item.gaps.is_empty())
    };
    let proposed = ranked.iter().position(adapts).unwrap_or(0);
    if nearest > 0
        && let Some((.., row)) = ranked.get_mut(proposed)
    {
        row.proposed = true;
    }
    Ok(ranked.into_iter().map(|(.., row)| row).collect())
}

fn row(id: String, template: Template, own: bool, archived: bool, fits: bool) -> TemplateRow {
    let Template { title, note, body } = template;
    let items = body.items().count() as u32;
    TemplateRow {
        id,
        title,
        note,
        forms: body.forms,
        months: body.months,
        items,
        own,
        archived,
        fits,
        proposed: false,
    }
}
