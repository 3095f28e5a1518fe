//! A whole grid at once: one title, many people; figures as they were typed or pasted.

use nastavnik_domain::indicator::measure::{Fields, check, dates, number};
use nastavnik_domain::plural::count;
use nastavnik_domain::{Day, Invalid};
use nastavnik_store::Done;
use nastavnik_store::indicator::measure;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::written;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "MeasureSaveMany", optional_fields = nullable)]
pub struct SaveMany {
    school_year: i16,
    title: String,
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    unit: String,
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    falling: bool,
    /// When the figures of this grid were taken; of those that are not new it stays as it was.
    entry_on: Option<Day>,
    exit_on: Option<Day>,
    rows: Vec<MeasureTyped>,
}

/// A row as it was typed; one without figures goes into the archive, if there was one.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct MeasureTyped {
    pair_id: Option<String>,
    person_id: Option<String>,
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    class: String,
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    entry: String,
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    exit: String,
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    note: String,
}

#[derive(Serialize, TS)]
pub struct MeasuresSaved {
    /// Rows with figures.
    saved: u32,
    /// Rows that went into the archive.
    removed: u32,
}

/// What is to be done with a row.
enum Step {
    Add(Fields),
    Update(String, Fields),
    Archive(String),
}

pub fn save_many(app: &mut App, arg: SaveMany) -> Result<Done<MeasuresSaved>, Fault> {
    let (store, today) = (app.store()?, app.today());
    let mut invalid = Invalid::default();
    dates(arg.entry_on, arg.exit_on, today, &mut invalid);
    let title = written(store, arg.title.trim().to_owned())?;
    let mut steps = Vec::new();
    for (index, row) in arg.rows.into_iter().enumerate() {
        let mut read = |field: &str, text: &str| {
            number(text).unwrap_or_else(|| {
                let words = "Это не число. Впишите, например, 4,5 или оставьте пустым.";
                invalid.add(&format!("rows.{index}.{field}"), words);
                None
            })
        };
        let fields = Fields {
            school_year: arg.school_year,
            title: title.clone(),
            unit: arg.unit.clone(),
            falling: arg.falling,
            entry: read("entry", &row.entry),
            exit: read("exit", &row.exit),
            pair_id: row.pair_id,
            person_id: row.person_id,
            class: row.class,
            note: row.note,
            ..Fields::default()
        };
        let before = match measure::twin(store, &fields, None)? {
            Some(id) => Some((measure::get(store, &id)?, id)),
            None => None,
        };
        if fields.entry.is_none() && fields.exit.is_none() {
            steps.extend(before.map(|(_, id)| Step::Archive(id)));
            continue;
        }
        match check(dated(fields, before.as_ref(), arg.entry_on, arg.exit_on), today) {
            Ok(fields) => steps.push(match before {
                Some((_, id)) => Step::Update(id, fields),
                None => Step::Add(fields),
            }),
            Err(found) => {
                for (field, words) in found.0 {
                    let whole = matches!(field.as_str(), "title" | "unit" | "school_year");
                    invalid.add(&if whole { field } else { format!("rows.{index}.{field}") }, words);
                }
            }
        }
    }
    invalid.or(())?;
    let saved = steps.iter().filter(|step| !matches!(step, Step::Archive(_))).count();
    let label = format!("Показатель «{title}»: {}", count(saved, ["строка", "строки", "строк"]));
    let done = MeasuresSaved { saved: saved as u32, removed: (steps.len() - saved) as u32 };
    app.transact("measure.save_many", &label, |tx| {
        for step in &steps {
            match step {
                Step::Add(fields) => drop(measure::add(tx, fields)?),
                Step::Update(id, fields) => measure::update(tx, id, fields)?,
                Step::Archive(id) => measure::archive(tx, id, Some(today))?,
            }
        }
        Ok(done)
    })
}

/// A figure that is new or has changed was taken on the grid's day; one that stays keeps its own.
fn dated(
    mut fields: Fields,
    before: Option<&(Fields, String)>,
    entry_on: Option<Day>,
    exit_on: Option<Day>,
) -> Fields {
    let of = |figure: Option<f64>, known: Option<f64>, was: Option<Day>, day: Option<Day>| match figure {
        None => None,
        figure if figure == known => was.or(day),
        _ => day,
    };
    let known = before.map(|(fields, _)| fields.clone()).unwrap_or_default();
    fields.entry_on = of(fields.entry, known.entry, known.entry_on, entry_on);
    fields.exit_on = of(fields.exit, known.exit, known.exit_on, exit_on);
    fields
}
