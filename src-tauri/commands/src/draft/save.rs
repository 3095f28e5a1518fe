//! A draft becomes a roadmap: all of it in one step.

use nastavnik_domain::plural::count;
use nastavnik_domain::roadmap::draft::{Draft, Row};
use nastavnik_domain::roadmap::{Fields, Owner, activity, by_schools, check};
use nastavnik_store::roadmap::{self, section};
use nastavnik_store::{Done, Tx, roadmap::activity as kept};
use serde::Deserialize;
use ts_rs::TS;

use crate::person::Id;
use crate::roadmap::{lay_out, short};
use crate::{App, Fault};

/// Rows of one roadmap: a larger table is some other document.
const MOST: usize = 2000;

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "DraftSave")]
pub struct Save {
    draft: Draft,
    owner: Option<Owner>,
}

pub fn save(app: &mut App, arg: Save) -> Result<Done<Id>, Fault> {
    let draft = arg.draft;
    for (field, id) in draft.rows.iter().filter_map(|row| Some(("answers_id", row.answers_id.as_ref()?))) {
        kept::link(app.store()?, id)?
            .ok_or_else(|| Fault::field(field, "Мероприятия, которому отвечает этот пункт, больше нет."))?;
    }
    let fields = check(Fields {
        title: draft.title,
        owner: arg.owner,
        act: draft.act,
        start: draft.start,
        end: draft.end,
        note: String::new(),
    })?;
    // With their places, for words about a row.
    let rows: Vec<(usize, Row)> = draft.rows.into_iter().enumerate().filter(|(_, row)| !row.skip).collect();
    let activities = rows.iter().filter(|(_, row)| row.level == 0).count();
    if activities == 0 {
        return Err(Fault::field("rows", "В карте нет ни одного мероприятия."));
    }
    if rows.len() > MOST {
        return Err(Fault::field("rows", format!("Строк больше {MOST}. Сохраните карту по частям.")));
    }
    let words = count(activities, ["мероприятие", "мероприятия", "мероприятий"]);
    let label = format!("Новая дорожная карта ({words}): {}", short(&fields.title));
    app.transact("draft.save", &label, |tx| {
        let id = roadmap::add(tx, &fields)?;
        let mut section = None;
        for (index, row) in rows {
            write(tx, &id, &fields, &mut section, row).map_err(|fault| of_row(fault, index))?;
        }
        Ok(Id { id })
    })
}

/// `section` is where the next activities go.
fn write(tx: &Tx, id: &str, fields: &Fields, section: &mut Option<String>, row: Row) -> Result<(), Fault> {
    if row.level > 0 {
        *section = Some(section::add(tx, id, row.level, &row.number, row.title.trim())?);
        return Ok(());
    }
    let activity = activity::check(activity::Fields {
        section_id: section.clone(),
        number: row.number,
        title: row.title,
        deadline: row.deadline,
        meaning: row.meaning,
        by_schools: by_schools(&row.responsible),
        responsible: row.responsible,
        result: row.result,
        note: row.note,
        answers_id: row.answers_id,
    })?;
    let new = kept::add(tx, id, &activity)?;
    match fields.span() {
        Some(span) => lay_out(tx, &new, &activity, span),
        None => Ok(()),
    }
}

/// Says of which row the words are: `rows.3.title`.
fn of_row(fault: Fault, index: usize) -> Fault {
    let fields = fault.fields.into_iter().map(|(field, words)| (format!("rows.{index}.{field}"), words));
    Fault { fields: fields.collect(), ..fault }
}
