//! A draft out of a roadmap that is kept: for the years to come, or as a school's answer to its
//! district.

use nastavnik_domain::Day;
use nastavnik_domain::roadmap::draft::{Draft, Row};
use nastavnik_domain::roadmap::listing::{Activity, Section};
use nastavnik_domain::roadmap::reading;
use serde::Deserialize;
use ts_rs::TS;

use crate::roadmap::load;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "DraftCopy")]
pub struct Copy {
    roadmap_id: String,
    /// Each activity answers the one that it was copied from.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    answering: bool,
    /// Only what each school has to do.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    by_schools: bool,
}

pub fn copy(app: &App, arg: Copy) -> Result<Draft, Fault> {
    let loaded = load(app.store()?, &arg.roadmap_id, app.today())?;
    let fields = loaded.roadmap.fields;
    let taken = |activity: &&Activity| !arg.by_schools || activity.fields.by_schools;
    let inside = |section: Option<&Section>| {
        let section = section.map(|section| section.id.clone());
        let there = loaded.activities.iter().filter(move |one| one.fields.section_id == section);
        there.filter(taken).map(|one| row(one, arg.answering)).collect::<Vec<_>>()
    };
    let mut rows = inside(None);
    for section in &loaded.sections {
        rows.push(Row {
            level: section.level,
            number: section.number.clone(),
            title: section.title.clone(),
            ..Row::default()
        });
        rows.extend(inside(Some(section)));
    }
    Ok(reading::review(Draft {
        title: if arg.answering { own_title(fields.start, fields.end) } else { fields.title },
        act: if arg.answering { String::new() } else { fields.act },
        start: fields.start,
        end: fields.end,
        rows: without_empty_sections(rows),
        ..Draft::default()
    }))
}

/// The district's title would stand over two roadmaps.
fn own_title(start: Option<Day>, end: Option<Day>) -> String {
    let years = match (start.map(Day::year), end.map(Day::year)) {
        (Some(first), Some(last)) if first < last => format!(" на {first}–{last} годы"),
        (Some(only), _) => format!(" на {only} год"),
        _ => String::new(),
    };
    format!("Дорожная карта школы{years}")
}

fn row(activity: &Activity, answering: bool) -> Row {
    let fields = activity.fields.clone();
    Row {
        number: fields.number,
        title: fields.title,
        deadline: fields.deadline,
        meaning: fields.meaning,
        responsible: fields.responsible,
        result: fields.result,
        note: fields.note,
        answers_id: answering.then(|| activity.id.clone()),
        ..Row::default()
    }
}

/// A heading with nothing under it says nothing.
fn without_empty_sections(rows: Vec<Row>) -> Vec<Row> {
    let holds = |index: usize, level: u8| {
        let under = rows[index + 1..].iter().take_while(|row| row.level == 0 || row.level > level);
        under.into_iter().any(|row| row.level == 0)
    };
    let kept: Vec<bool> =
        (0..).zip(&rows).map(|(index, row)| row.level == 0 || holds(index, row.level)).collect();
    rows.into_iter().zip(kept).filter(|(_, kept)| *kept).map(|(row, _)| row).collect()
}
