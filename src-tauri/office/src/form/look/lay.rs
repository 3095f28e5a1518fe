//! What was gathered of a sheet, laid out: covered cells left out, looks counted once, sizes in pixels.

use std::collections::{BTreeMap, HashMap};

use nastavnik_domain::district_form::sheet::{Cell, Lock, Look, Row, Sheet};

use super::super::styles::Styles;
use super::gather::{Gathered, Written};
use super::{MOST_COLUMNS, MOST_ROWS, ROWS_AFTER};

pub(super) fn lay(name: &str, gathered: Gathered, styles: &Styles) -> Sheet {
    let Gathered { cells, merged, .. } = &gathered;
    let (height, width) = size(&gathered, styles);
    let merged: BTreeMap<(u32, u32), [u32; 4]> = merged
        .iter()
        .filter(|[top, _, left, _]| *top < height && *left < width)
        .map(|area| ((area[0], area[2]), *area))
        .collect();
    let covered = covered(&merged, height, width);
    let mut looks = Looks::default();
    let mut rows: BTreeMap<u32, Vec<Cell>> = BTreeMap::new();
    for (&(row, column), written) in cells.range(..(height, 0)) {
        if column >= width || covered.contains(&(row, column)) {
            continue;
        }
        let area = merged.get(&(row, column));
        let mut look = styles.get(written.style).look;
        if let Some([_, bottom, _, right]) = area {
            // The line around a merged cell is drawn by the last of its parts.
            let of = |at: (u32, u32)| {
                cells.get(&at).map(|cell| styles.get(cell.style).look.borders).unwrap_or_default()
            };
            let last = of((*bottom, *right)) + &of((*bottom, column)) + &of((row, *right));
            look.borders.extend(last.chars().filter(|side| "br".contains(*side)));
        }
        let is_plain = look.borders.is_empty() && look.fill.is_empty();
        if area.is_none() && is_plain && written.text.trim().is_empty() && !written.formula {
            continue;
        }
        rows.entry(row).or_default().push(Cell {
            column,
            text: written.text.clone(),
            number: written.number,
            columns: area.map_or(1, |[_, _, left, right]| right.min(&(width - 1)) - left + 1),
            rows: area.map_or(1, |[top, bottom, ..]| bottom.min(&(height - 1)) - top + 1),
            look: looks.number(look),
            lock: lock(&gathered, styles, (row, column), written),
        });
    }
    let rows = (0..height).map(|row| Row {
        number: row + 1,
        height: gathered.rows.get(&row).map_or(20, |points| pixels(points * 4.0 / 3.0)),
        cells: rows.remove(&row).unwrap_or_default(),
    });
    Sheet {
        name: name.to_owned(),
        columns: (0..width).map(|column| self::width(&gathered, column)).collect(),
        rows: rows.collect(),
        looks: looks.all,
        cut: gathered.cut,
        grows: !gathered.has_tables && !gathered.is_protected,
    }
}

fn lock(gathered: &Gathered, styles: &Styles, (row, column): (u32, u32), written: &Written) -> Lock {
    let within = |[top, bottom, left, right]: &[u32; 4]| {
        (top..=bottom).contains(&&row) && (left..=right).contains(&&column)
    };
    if written.formula || gathered.arrays.iter().any(within) {
        Lock::Formula
    } else if gathered.is_protected && styles.get(written.style).is_locked {
        Lock::Protected
    } else {
        Lock::Open
    }
}

/// Rows and columns up to the last words, and some drawn ones after them.
fn size(gathered: &Gathered, styles: &Styles) -> (u32, u32) {
    let (mut words, mut drawn, mut width) = (0, 0, 0);
    for ((row, column), cell) in &gathered.cells {
        let look = &styles.get(cell.style).look;
        if !cell.text.trim().is_empty() || cell.formula {
            (words, width) = (words.max(row + 1), width.max(column + 1));
        } else if !look.borders.is_empty() || !look.fill.is_empty() {
            drawn = drawn.max(row + 1);
            if !look.borders.is_empty() {
                width = width.max(column + 1);
            }
        }
    }
    // A place beside the last words.
    (words.max(drawn.min(words + ROWS_AFTER)).min(MOST_ROWS), (width + 1).min(MOST_COLUMNS))
}

fn covered(
    merged: &BTreeMap<(u32, u32), [u32; 4]>,
    height: u32,
    width: u32,
) -> std::collections::HashSet<(u32, u32)> {
    let within = |[top, bottom, left, right]: &[u32; 4]| {
        let columns = *left..=(*right).min(width - 1);
        (*top..=(*bottom).min(height - 1))
            .flat_map(move |row| columns.clone().map(move |column| (row, column)))
    };
    merged.iter().flat_map(|(own, area)| within(area).filter(move |at| at != own)).collect()
}

fn width(gathered: &Gathered, column: u32) -> u16 {
    let found = gathered.columns.iter().find(|(first, last, _)| (*first..=*last).contains(&column));
    match found.map_or(gathered.usual_width, |(_, _, width)| *width) {
        hidden if hidden <= 0.0 => 0,
        width => pixels(width * 7.0 + 5.0),
    }
}

fn pixels(size: f64) -> u16 {
    size.clamp(0.0, 2000.0).round() as u16
}

#[derive(Default)]
struct Looks {
    all: Vec<Look>,
    known: HashMap<Look, u32>,
}

impl Looks {
    fn number(&mut self, look: Look) -> u32 {
        let next = u32::try_from(self.all.len()).unwrap_or_default();
        *self.known.entry(look.clone()).or_insert_with(|| {
            self.all.push(look);
            next
        })
    }
}
