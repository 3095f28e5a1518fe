//! Ready roadmaps: real acts of districts and a school, to be adapted to other years.

use nastavnik_domain::Day;
use nastavnik_domain::roadmap::draft::Draft;
use nastavnik_domain::roadmap::reading;
use nastavnik_domain::roadmap::template::{Template, all};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::state::Nothing;
use crate::{App, Fault};

#[derive(Serialize, TS)]
pub struct DraftTemplate {
    code: String,
    title: String,
    /// Whose it was and by which act: «Отдел образования … , приказ от 12.12.2022 № 209».
    source: String,
    start: Option<Day>,
    end: Option<Day>,
    activities: u32,
}

pub fn templates(_: &App, _: Nothing) -> Result<Vec<DraftTemplate>, Fault> {
    Ok(all().into_iter().map(named).collect())
}

fn named(template: Template) -> DraftTemplate {
    let Template { code, organization, year, draft } = template;
    let act = if draft.act.is_empty() { format!("{year} год") } else { draft.act };
    DraftTemplate {
        code,
        source: format!("{organization}, {act}"),
        start: draft.start,
        end: draft.end,
        activities: draft.rows.iter().filter(|row| row.level == 0).count() as u32,
        title: draft.title,
    }
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "DraftTemplateCode")]
pub struct Code {
    code: String,
}

/// With the years of its act: the user moves them where they are needed. The act is not taken
/// over: the new roadmap has one of its own.
pub fn template(_: &App, arg: Code) -> Result<Draft, Fault> {
    let found = all().into_iter().find(|template| template.code == arg.code);
    let template = found.ok_or_else(|| Fault::field("code", "Такого образца нет."))?;
    Ok(reading::review(Draft { act: String::new(), ..template.draft }))
}
