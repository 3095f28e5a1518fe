//! Which activity of another roadmap this one may answer: the most alike first.

use nastavnik_domain::letters;
use nastavnik_domain::roadmap::alike;
use nastavnik_domain::roadmap::listing::Link;
use nastavnik_store::roadmap::{self, activity};
use serde::Deserialize;
use ts_rs::TS;

use crate::{App, Fault};

/// How many are offered.
const MOST: usize = 30;

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ActivityCandidates")]
pub struct Candidates {
    id: String,
    /// Any part of the number or the title; all without it.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    text: String,
}

pub fn candidates(app: &App, arg: Candidates) -> Result<Vec<Link>, Fault> {
    let store = app.store()?;
    let own = activity::get(store, &arg.id)?;
    let text = letters::fold(&arg.text);
    let mut found = Vec::new();
    for row in roadmap::list(store, false, app.today())?.into_iter().filter(|row| row.id != own.roadmap_id) {
        for other in activity::all_of(store, &row.id)? {
            let (number, title) = (other.fields.number, other.fields.title);
            if letters::fold(&format!("{number} {title}")).contains(&text) {
                let likeness = alike(&own.fields.title, &title);
                let link = Link {
                    id: other.id,
                    roadmap_id: row.id.clone(),
                    roadmap: row.title.clone(),
                    number,
                    title,
                };
                found.push((likeness, link));
            }
        }
    }
    found.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    Ok(found.into_iter().take(MOST).map(|(_, link)| link).collect())
}
