//! Personalised programmes: heads, plans, versions, and the list with how far each has come.

pub mod item;
mod list;
pub mod section;
pub mod version;
mod write;

pub use list::{counts, list, row, rows};
pub use write::{add, approve, archive, close, reopen, set_stage, update};

use nastavnik_domain::Day;
use nastavnik_domain::deadline::Span;
use nastavnik_domain::programme::closing::Closing;
use nastavnik_domain::programme::plan::{self, Plan};
use nastavnik_domain::programme::version::Line;
use nastavnik_domain::programme::{Fields, Stage, State};

use crate::mentor::day;
use crate::record::{self, all, one};
use crate::transact::Read;
use crate::{Error, Result};

/// A programme's head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Programme {
    pub id: String,
    pub pair_id: String,
    pub fields: Fields,
    pub stage: Stage,
    pub created_on: Option<Day>,
    /// Of the newest version.
    pub approved_on: Option<Day>,
    pub closed_on: Option<Day>,
    pub closing: Closing,
    pub archived: bool,
}

impl Programme {
    pub fn state(&self) -> State {
        State::of(self.approved_on, self.closed_on)
    }

    /// The day on which its items are looked at: time makes nothing late after the end.
    pub fn as_of(&self, today: Day) -> Day {
        self.closed_on.map_or(today, |closed| closed.min(today))
    }

    /// Its time; a row without one cannot have been written by us.
    pub fn span(&self) -> Result<Span> {
        self.fields.span().ok_or_else(|| Error::Damaged("programme without a period".into()))
    }
}

pub fn get(read: &Read, id: &str) -> Result<Programme> {
    let found = one(read, "SELECT * FROM programme WHERE id = ?", [id], |row| {
        Ok(Programme {
            id: row.get("id")?,
            pair_id: row.get("pair_id")?,
            fields: record::read(row)?,
            stage: stage(&row.get::<_, String>("stage")?),
            created_on: day(row, "created_on")?,
            approved_on: day(row, "approved_on")?,
            closed_on: day(row, "closed_on")?,
            closing: record::read(row)?,
            archived: day(row, "archived_on")?.is_some(),
        })
    })?;
    let mut found = found.ok_or(Error::NotFound { what: "programme" })?;
    found.fields.gap_ids = gaps(read, id)?.into_iter().map(|(id, _)| id).collect();
    Ok(found)
}

/// Programmes of a pair that are not in the archive: the open ones first, then the latest.
pub fn of_pair(read: &Read, pair: &str) -> Result<Vec<Programme>> {
    let sql = "SELECT id FROM programme WHERE pair_id = ? AND archived_on IS NULL
        ORDER BY closed_on IS NOT NULL, start DESC, id";
    let ids: Vec<String> = all(read, sql, [pair], |row| Ok(row.get(0)?))?;
    ids.iter().map(|id| get(read, id)).collect()
}

/// A stage of a later version of the program is read as the first.
fn stage(code: &str) -> Stage {
    Stage::from_code(code).unwrap_or(Stage::Preparing)
}

/// The gaps of the dictionary that it answers, in its order: ids and labels.
pub fn gaps(read: &Read, id: &str) -> Result<Vec<(String, String)>> {
    let sql = "SELECT request.id, request.label FROM programme_gap
               JOIN request ON request.id = request_id WHERE programme_id = ? ORDER BY position, label";
    all(read, sql, [id], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Another open programme of the pair, for the same mentee or for all of them, that meets this time.
pub fn overlapping(
    read: &Read,
    pair: &str,
    mentee: Option<&str>,
    span: Span,
    except: Option<&str>,
) -> Result<Option<Span>> {
    let sql = r#"SELECT start, "end" FROM programme WHERE pair_id = ? AND mentee_id IS ? AND id IS NOT ?
        AND archived_on IS NULL AND closed_on IS NULL AND start <= ? AND "end" >= ? ORDER BY start LIMIT 1"#;
    let found = one(read, sql, (pair, mentee, except, span.to.to_string(), span.from.to_string()), |row| {
        Ok((day(row, "start")?, day(row, "end")?))
    })?;
    Ok(found.and_then(|(from, to)| Some(Span { from: from?, to: to? })))
}

/// The plan as it stands: what a version, a template or next year's programme is made of. Items that
/// are not needed any more are left out.
pub fn plan(read: &Read, programme: &Programme) -> Result<Plan> {
    let mut sections: Vec<plan::Section> = Vec::new();
    let mut last: Option<Option<String>> = None;
    let titles = section::all_of(read, &programme.id)?;
    for kept in item::all_of(read, &programme.id)?.into_iter().filter(item::Item::needed) {
        if last.as_ref() != Some(&kept.fields.section_id) {
            let title = titles.iter().find(|section| Some(&section.id) == kept.fields.section_id.as_ref());
            let title = title.map(|section| section.title.clone()).unwrap_or_default();
            sections.push(plan::Section { title, items: Vec::new() });
            last = Some(kept.fields.section_id.clone());
        }
        if let Some(section) = sections.last_mut() {
            section.items.push(kept.planned());
        }
    }
    Ok(Plan {
        goal: programme.fields.goal.clone(),
        tasks: programme.fields.tasks.lines().map(str::to_owned).collect(),
        sections,
    })
}

/// Approved, and not what was approved any more.
pub fn changed(read: &Read, programme: &Programme) -> Result<bool> {
    let Some((_, mut snapshot)) = version::newest(read, &programme.id)? else { return Ok(false) };
    // Two cards that became one are one person.
    if let Some(then) = snapshot.mentee_id.take() {
        let sql = "SELECT coalesce(merged_into, id) FROM person WHERE id = ?";
        snapshot.mentee_id = one(read, sql, [then], |row| Ok(row.get(0)?))?;
    }
    let titles = section::all_of(read, &programme.id)?;
    let items = item::all_of(read, &programme.id)?;
    let planned: Vec<_> = items.iter().map(item::Item::planned).collect();
    let title = |id: &Option<String>| {
        let found = titles.iter().find(|section| Some(&section.id) == id.as_ref());
        found.map_or("", |section| section.title.as_str())
    };
    let lines = items.iter().zip(&planned).map(|(kept, planned)| Line {
        section: title(&kept.fields.section_id),
        item: planned,
        status: kept.status,
    });
    Ok(!snapshot.holds(&programme.fields, lines))
}
