//! The one table: a row for what is measured, a column for each size, and how it grows.

use std::fmt;

use crate::SIZES;

/// Of a list, a search or a save at the third size, in milliseconds.
const BUDGET: f64 = 50.0;
const JUDGED: usize = 2;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Milliseconds of what shows a page or a card: has a budget, and should not grow.
    Page,
    /// Milliseconds of what reads or writes everything: grows as the file does.
    Whole,
    Ratio,
    Megabytes,
}

struct Row {
    name: String,
    shown: String,
    unit: Unit,
    values: Vec<f64>,
}

#[derive(Default)]
pub struct Table {
    rows: Vec<Row>,
}

impl Table {
    /// The next size's figure of a row.
    pub fn add(&mut self, name: &str, shown: &str, unit: Unit, value: f64) {
        match self.rows.iter_mut().find(|row| row.name == name) {
            Some(row) => row.values.push(value),
            None => self.rows.push(Row { name: name.into(), shown: shown.into(), unit, values: vec![value] }),
        }
    }
}

impl Row {
    /// How many times more for ten times more people, between the second size and the last.
    fn growth(&self) -> f64 {
        let (from, to) = (self.values[1], self.values[SIZES.len() - 1]);
        let tens = (SIZES[SIZES.len() - 1] as f64 / SIZES[1] as f64).log10();
        (to / from).powf(1.0 / tens)
    }

    fn over(&self) -> bool {
        self.unit == Unit::Page && self.values[JUDGED] > BUDGET
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "\n{:<30} {:<11}", "milliseconds, medians", "shows")?;
        for size in SIZES {
            write!(f, "{:>9}", format!("{size} p."))?;
        }
        writeln!(f, "{:>9}\n{}", "per ×10", "─".repeat(42 + 9 * (SIZES.len() + 1)))?;
        for row in &self.rows {
            write!(f, "{:<30} {:<11}", row.name, row.shown)?;
            for value in &row.values {
                let digits = if *value < 10.0 { 2 } else { 0 };
                let sign = if row.unit == Unit::Megabytes { "MB" } else { "" };
                write!(f, "{:>9}", format!("{value:.digits$}{sign}"))?;
            }
            let growth =
                if row.unit == Unit::Ratio { String::new() } else { format!("×{:.1}", row.growth()) };
            writeln!(f, "{growth:>9}{}", if row.over() { "  ◄ over" } else { "" })?;
        }
        let over = self.rows.iter().filter(|row| row.over()).count();
        let judged = SIZES[JUDGED];
        writeln!(f, "\nLists, searches and saves over {BUDGET} ms at {judged} people: {over}.")
    }
}
