//! «Дорожная карта» and «Ход дорожной карты» of a return.

use super::{Row, Value};
use crate::roadmap::listing::{Activity, Counts, Section};
use crate::roadmap::words;

/// One roadmap as the school keeps it.
pub struct Roadmap<'a> {
    pub id: &'a str,
    pub title: &'a str,
    pub sections: &'a [Section],
    /// In the order of the table.
    pub activities: &'a [Activity],
    pub counts: Counts,
}

/// Each roadmap under its title, with its sections and activities.
pub fn roadmap(roadmaps: &[Roadmap]) -> Vec<Row> {
    let mut rows = Vec::new();
    for one in roadmaps {
        rows.push(heading(1, one.title.to_owned()));
        rows.extend(inside(one, None));
        for section in one.sections {
            rows.push(heading(section.level + 1, words::named(&section.number, &section.title)));
            rows.extend(inside(one, Some(&section.id)));
        }
    }
    rows
}

/// How far each section has come; a roadmap without sections is one line.
pub fn progress(roadmaps: &[Roadmap]) -> Vec<Row> {
    let line = |id: &str, title: String, counts: Counts| {
        let ahead = counts.near + counts.in_progress + counts.not_started;
        let number = |number: u32| Value::Number(number.into());
        let cells = vec![title.into(), number(counts.done), number(counts.overdue), number(ahead)];
        Row { id: id.into(), level: 0, cells }
    };
    let of = |one: &Roadmap| {
        let top: Vec<&Section> = one.sections.iter().filter(|section| section.level == 1).collect();
        match top.as_slice() {
            [] => vec![line(one.id, one.title.to_owned(), one.counts)],
            top => top
                .iter()
                .map(|section| {
                    line(&section.id, words::named(&section.number, &section.title), section.counts)
                })
                .collect(),
        }
    };
    roadmaps.iter().flat_map(of).collect()
}

fn heading(level: u8, title: String) -> Row {
    Row { id: String::new(), level, cells: vec![title.into()] }
}

fn inside(roadmap: &Roadmap, section: Option<&str>) -> impl Iterator<Item = Row> {
    let of_section = move |activity: &&Activity| activity.fields.section_id.as_deref() == section;
    roadmap.activities.iter().filter(of_section).map(row)
}

fn row(activity: &Activity) -> Row {
    let fields = &activity.fields;
    let mut cells: Vec<Value> =
        [&fields.number, &fields.title, &fields.deadline, &fields.responsible, &fields.result]
            .map(|text| text.as_str().into())
            .into();
    cells.push(words::marks(activity).into());
    cells.push(words::documents(activity).into());
    Row { id: activity.id.clone(), level: 0, cells }
}
