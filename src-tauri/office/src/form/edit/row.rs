//! Cells and rows that take their place: instead of an empty one, before the next one, at the end.

use std::collections::BTreeMap;
use std::ops::Range;

use nastavnik_domain::district_form::Value;
use nastavnik_domain::district_form::sheet::address;
use quick_xml::events::BytesStart;

use super::super::fill::Why;
use super::super::look::area;
use super::super::tag;
use super::value::{Stands, element, stands};
use super::{At, Body, Work};
use crate::paper::xml::number;

/// The row that is being read.
pub(super) struct Current {
    pub number: u32,
    /// Its start tag.
    tag: Range<usize>,
    is_empty: bool,
    /// Columns and styles of its cells.
    pub styles: Vec<(u32, usize)>,
    /// Cells were added to it.
    added: bool,
    /// What comes into an empty one.
    inside: String,
}

/// The looks of a row that new ones take.
pub(super) struct Template {
    attributes: String,
    styles: BTreeMap<u32, usize>,
}

impl Current {
    pub fn new(number: u32, tag: Range<usize>, is_empty: bool) -> Current {
        Current { number, tag, is_empty, styles: Vec::new(), added: false, inside: String::new() }
    }
}

/// What a new row takes of the one before it.
const OF_ROW: [&str; 4] = ["s", "customFormat", "ht", "customHeight"];

impl Work<'_> {
    /// Which cells will be written; the others are said at once.
    pub fn choose(&mut self) {
        for (at, value) in self.plan.cells {
            if self.plan.rules.is_covered(*at) {
                self.done.left.push((*at, Why::Covered));
                continue;
            }
            let stands = match (self.plan.rules.allowed(*at, &value.shown()), value) {
                (Err(choices), _) => {
                    self.done.left.push((*at, Why::NotAllowed(choices)));
                    continue;
                }
                (Ok(text), Value::Text(_)) => stands(&Value::Text(text), "", false),
                // The format is known when the cell is met.
                (Ok(_), other) => stands(other, "", false),
            };
            self.pending.entry(at.0).or_default().insert(at.1, stands);
        }
    }

    pub fn column(&mut self, tag: &BytesStart) {
        let place = |name: &str| number::<u32>(tag, name).map(|column| column.saturating_sub(1));
        if let (Some(first), Some(last), Some(style)) = (place("min"), place("max"), number(tag, "style")) {
            self.columns.push((first, last, style));
        }
    }

    /// The area in use, widened for what is written.
    pub fn dimension(&mut self, place: Range<usize>) {
        let tag = &self.xml[place.clone()];
        let Some(known) = tag::attribute(tag, "ref").and_then(|(_, inside)| area(&tag[inside])) else {
            return;
        };
        let cells =
            self.pending.iter().flat_map(|(row, cells)| cells.keys().map(move |column| (*row, *column)));
        let wide = cells.fold(known, |wide, (row, column)| {
            [wide[0].min(row), wide[1].max(row), wide[2].min(column), wide[3].max(column)]
        });
        if wide != known {
            let area = format!("{}:{}", address(wide[0], wide[2]), address(wide[1], wide[3]));
            self.done.pieces.push((place, tag::with(tag, "ref", &area)));
        }
    }

    /// An empty list of rows opens for new ones.
    pub fn open_data(&mut self, place: Range<usize>) {
        let rows = self.new_rows(u32::MAX);
        if !rows.is_empty() {
            let opened = self.xml[place.clone()].trim_end_matches("/>").trim_end().to_owned();
            self.done.pieces.push((place, format!("{opened}>{rows}</{}sheetData>", self.prefix)));
        }
    }

    /// Rows that the file does not have yet, before the row `next` that begins at `start`.
    pub fn rows_before(&mut self, next: u32, start: usize) {
        let rows = self.new_rows(next);
        if !rows.is_empty() {
            self.done.pieces.push((start..start, rows));
        }
    }

    fn new_rows(&mut self, next: u32) -> String {
        let mut rows = String::new();
        while let Some(entry) = self.pending.first_entry().filter(|entry| *entry.key() < next) {
            let (row, cells) = entry.remove_entry();
            rows += &self.new_row(row, cells);
        }
        rows
    }

    fn new_row(&mut self, row: u32, mut cells: BTreeMap<u32, Stands>) -> String {
        let template = self.plan.grown.get(&row).and_then(|from| self.templates.get(from));
        let attributes = template.map(|template| template.attributes.clone()).unwrap_or_default();
        let styles = template.map(|template| template.styles.clone()).unwrap_or_default();
        let mut columns: Vec<u32> = cells.keys().chain(styles.keys()).copied().collect();
        columns.sort_unstable();
        columns.dedup();
        let mut inside = String::new();
        for column in columns {
            let style = styles.get(&column).copied().or_else(|| self.of_column(column));
            let stands = cells.remove(&column).map(|stands| self.formatted((row, column), style, stands));
            if stands.is_some() && self.is_protected(style) {
                self.done.left.push(((row, column), Why::Protected));
                continue;
            }
            inside += &element(&self.prefix, &address(row, column), style, stands.as_ref());
            self.done.written.extend(stands.map(|stands| ((row, column), stands)));
        }
        let prefix = &self.prefix;
        match inside.is_empty() {
            true => inside,
            false => format!("<{prefix}row r=\"{}\"{attributes}>{inside}</{prefix}row>", row + 1),
        }
    }

    fn of_column(&self, column: u32) -> Option<usize> {
        self.columns
            .iter()
            .find(|(first, last, _)| (*first..=*last).contains(&column))
            .map(|(.., style)| *style)
    }

    /// Cells of this row that stand before the column `next`, whose cell begins at `start`.
    pub fn cells_before(&mut self, row: &mut Current, next: u32, start: usize) {
        let mut added = String::new();
        while let Some(cells) = self.pending.get_mut(&row.number)
            && let Some(entry) = cells.first_entry().filter(|entry| *entry.key() < next)
        {
            let (column, stands) = entry.remove_entry();
            let at = (row.number, column);
            let style = self.missing_style(row, column);
            if self.is_protected(style) {
                self.done.left.push((at, Why::Protected));
                continue;
            }
            let stands = self.formatted(at, style, stands);
            added += &element(&self.prefix, &address(at.0, at.1), style, Some(&stands));
            self.done.written.insert(at, stands);
        }
        if !added.is_empty() {
            row.added = true;
            if row.is_empty { row.inside += &added } else { self.done.pieces.push((start..start, added)) }
        }
    }

    /// The style of a cell that the file does not have: of a table's last row, of its row, of its column.
    fn missing_style(&self, row: &Current, column: u32) -> Option<usize> {
        let template = self.plan.grown.get(&row.number).and_then(|from| self.templates.get(from));
        let of_template = template.and_then(|template| template.styles.get(&column).copied());
        let tag = &self.xml[row.tag.clone()];
        let of_row = || {
            let style = tag::attribute(tag, "customFormat").and(tag::attribute(tag, "s"));
            style.and_then(|(_, inside)| tag[inside].parse().ok())
        };
        of_template.or_else(of_row).or_else(|| self.of_column(column))
    }

    fn is_protected(&self, style: Option<usize>) -> bool {
        self.plan.rules.is_protected && self.plan.styles.get(style.unwrap_or_default()).is_locked
    }

    /// Days and shares once more, now that the cell's format is known.
    fn formatted(&self, at: At, style: Option<usize>, known: Stands) -> Stands {
        match self.plan.cells.get(&at) {
            None | Some(Value::Text(_)) => known,
            Some(value) => {
                stands(value, self.plan.styles.format(style.unwrap_or_default()), self.plan.is_1904)
            }
        }
    }

    /// A cell that the file has.
    pub fn cell(&mut self, at: At, style: Option<usize>, place: Range<usize>, body: &Body) {
        if self.plan.stale.contains(&at)
            && let Some(result) = &body.result
        {
            let opened = tag::without(&self.xml[place.start..body.opened], "t");
            let rest = [&self.xml[body.opened..result.start], &self.xml[result.end..place.end]].concat();
            self.done.pieces.push((place.clone(), opened + &rest));
        }
        let Some(stands) = self.pending.get_mut(&at.0).and_then(|cells| cells.remove(&at.1)) else { return };
        if body.has_formula {
            self.done.left.push((at, Why::Formula));
        } else if self.is_protected(style) {
            self.done.left.push((at, Why::Protected));
        } else {
            let stands = self.formatted(at, style, stands);
            self.done.pieces.push((place, element(&self.prefix, &address(at.0, at.1), style, Some(&stands))));
            self.done.written.insert(at, stands);
        }
    }

    /// The end of a row: what is left of it comes at its end.
    pub fn close_row(&mut self, mut row: Current, closing: Range<usize>) {
        self.cells_before(&mut row, u32::MAX, closing.start);
        self.pending.remove(&row.number);
        let tag = &self.xml[row.tag.clone()];
        if self.plan.grown.values().any(|from| *from == row.number) {
            let kept = OF_ROW.iter().filter_map(|name| Some((name, tag::attribute(tag, name)?.1)));
            let attributes = kept.map(|(name, inside)| format!(" {name}=\"{}\"", &tag[inside])).collect();
            let template = Template { attributes, styles: row.styles.iter().copied().collect() };
            self.templates.insert(row.number, template);
        }
        if !row.added {
            return;
        }
        // The columns that the row says it has may be others now.
        let opened = tag::without(tag, "spans");
        if row.is_empty {
            let opened = opened.trim_end_matches("/>").trim_end().to_owned();
            self.done.pieces.push((row.tag, format!("{opened}>{}</{}row>", row.inside, self.prefix)));
        } else if opened != tag {
            self.done.pieces.push((row.tag, opened));
        }
    }
}
