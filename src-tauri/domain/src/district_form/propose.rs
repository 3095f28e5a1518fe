//! What is proposed for a form that is opened for the first time: a rule for each place that waits.

use std::collections::BTreeMap;

use super::places::{self, Place, Table};
use super::recognise::{self, Label};
use super::sheet::{Book, address, letters};
use super::{CellRule, ColumnRule, Field, Filling, List, ListRule, Target, key};

/// What the user has settled for these words in another form.
#[derive(Clone, Debug)]
pub struct Known {
    pub label: String,
    pub target: Target,
}

/// `own`: the names of the school, for tables with a row for each school.
pub fn propose(book: &Book, own: &[String], known: &[Known]) -> Filling {
    let known: BTreeMap<String, &Target> = known.iter().map(|one| (key(&one.label), &one.target)).collect();
    let mut filling = Filling::default();
    for sheet in &book.sheets {
        let (places, tables) = places::find(sheet, own);
        filling.cells.extend(places.into_iter().filter_map(|place| single(&sheet.name, place, &known)));
        for table in tables {
            take(&sheet.name, table, &known, &mut filling);
        }
    }
    filling
}

fn single(sheet: &str, place: Place, known: &BTreeMap<String, &Target>) -> Option<CellRule> {
    let label = recognise::question(&place.label);
    let target = match known.get(&key(&label)) {
        Some(target) => (*target).clone(),
        None => settled(&place),
    };
    // Beside any words stands something empty: without lines it is filled only when it is understood.
    let is_sure = place.framed || matches!(target, Target::Field { .. });
    is_sure.then(|| CellRule {
        sheet: sheet.into(),
        cell: address(place.row, place.column),
        label,
        target: Some(target),
    })
}

fn settled(place: &Place) -> Target {
    let alone = recognise::cell(&place.label);
    if !matches!(alone, Target::Ask { .. }) || place.section.is_empty() {
        return alone;
    }
    // «Всего» under «Наставники».
    let over = [vec![place.section.clone()], place.label.over.clone()].concat();
    match recognise::cell(&Label { own: place.label.own.clone(), over }) {
        Target::Ask { .. } => alone,
        found => found,
    }
}

fn take(sheet: &str, table: Table, known: &BTreeMap<String, &Target>, filling: &mut Filling) {
    let labels: Vec<Label> = table.columns.iter().map(|(_, chain)| of_column(chain)).collect();
    let whole: Vec<String> =
        labels.iter().map(|label| [label.over.join(" "), label.own.clone()].join(" ")).collect();
    let singles: Vec<Target> = labels.iter().map(recognise::cell).collect();
    let understood = singles.iter().filter(|target| matches!(target, Target::Field { .. })).count();
    let list = recognise::table(&whole, &table.title)
        .filter(|(_, _, weight)| table.last > table.first || *weight > understood as f64)
        .or_else(|| guessed(&table, whole.len()));
    match list {
        Some((list, fields, _)) => {
            let columns =
                table.columns.iter().zip(&labels).zip(fields).map(|(((column, _), label), field)| {
                    let label = recognise::question(label);
                    ColumnRule {
                        column: letters(*column),
                        target: Some(column_target(&label, list, field, known)),
                        label,
                    }
                });
            filling.lists.push(ListRule {
                sheet: sheet.into(),
                list,
                first: table.first + 1,
                last: table.last + 1,
                grows: table.grows,
                columns: columns.collect(),
            });
        }
        // A row of figures: the first empty one is the school's.
        None if understood > 0 => {
            for (((column, _), label), target) in table.columns.iter().zip(&labels).zip(singles) {
                let label = recognise::question(label);
                let target = known.get(&key(&label)).map_or(target, |target| (*target).clone());
                filling.cells.push(CellRule {
                    sheet: sheet.into(),
                    cell: address(table.first, *column),
                    label,
                    target: Some(target),
                });
            }
        }
        None => {}
    }
}

/// The lowest heading is the column's own.
fn of_column(chain: &[String]) -> Label {
    match chain.split_last() {
        Some((own, over)) => Label { own: own.clone(), over: over.to_vec() },
        None => Label::default(),
    }
}

fn column_target(label: &str, list: List, field: Option<Field>, known: &BTreeMap<String, &Target>) -> Target {
    let fits = |target: &&Target| match target {
        Target::Field { field, .. } => field.fits(list),
        _ => true,
    };
    match (known.get(&key(label)).copied().filter(|target| fits(target)), field) {
        (Some(target), _) => target.clone(),
        (None, Some(field)) => Target::Field { field, form: None },
        (None, None) => Target::Skip,
    }
}

/// Several empty rows under a title that names a list, with headings that say little.
fn guessed(table: &Table, columns: usize) -> Option<(List, Vec<Option<Field>>, f64)> {
    let list = recognise::titled(&table.title)?;
    (table.last > table.first && columns > 1).then(|| (list, vec![None; columns], 0.0))
}
