//! A grid as a Word table.

use std::io::Result;

use nastavnik_domain::document::{Page, Side};

use super::line::{self, Style, THIN};
use super::twips;
use super::xml::{Xml, element, empty, value};
use crate::document::sheets::{Grid, GridCell, GridRow};

/// Columns that a cell of a row above still covers.
struct Open {
    x: usize,
    across: usize,
    rows: usize,
}

pub fn table(xml: &mut Xml, grid: &Grid, page: &Page) -> Result<()> {
    element(xml, "w:tbl", &[], |xml| {
        element(xml, "w:tblPr", &[], |xml| properties(xml, grid))?;
        element(xml, "w:tblGrid", &[], |xml| {
            grid.widths.iter().try_for_each(|width| empty(xml, "w:gridCol", &[("w:w", &twips(*width))]))
        })?;
        let mut open = Vec::new();
        let last = grid.rows.len().saturating_sub(1);
        for (index, one) in grid.rows.iter().enumerate() {
            let keep = grid.together && index < last;
            row(xml, one, index < grid.head, keep, grid, page, &mut open)?;
        }
        Ok(())
    })
}

fn properties(xml: &mut Xml, grid: &Grid) -> Result<()> {
    value(xml, "w:tblStyle", if grid.borders { "TableGrid" } else { "TableNormal" })?;
    empty(xml, "w:tblW", &[("w:w", &twips(grid.widths.iter().sum())), ("w:type", "dxa")])?;
    empty(xml, "w:tblLayout", &[("w:type", "fixed")])?;
    element(xml, "w:tblCellMar", &[], |xml| {
        let padding = twips(grid.padding);
        empty(xml, "w:left", &[("w:w", &padding), ("w:type", "dxa")])?;
        empty(xml, "w:right", &[("w:w", &padding), ("w:type", "dxa")])
    })
}

fn row(
    xml: &mut Xml,
    row: &GridRow,
    head: bool,
    keep: bool,
    grid: &Grid,
    page: &Page,
    open: &mut Vec<Open>,
) -> Result<()> {
    element(xml, "w:tr", &[], |xml| {
        element(xml, "w:trPr", &[], |xml| {
            if row.whole {
                empty(xml, "w:cantSplit", &[])?;
            }
            if row.height > 0.0 {
                empty(xml, "w:trHeight", &[("w:val", &twips(row.height)), ("w:hRule", "atLeast")])?;
            }
            if head {
                empty(xml, "w:tblHeader", &[])?;
            }
            Ok(())
        })?;
        let mut x = 0;
        while x < grid.widths.len() {
            if let Some(above) = open.iter_mut().find(|above| above.x == x && above.rows > 0) {
                above.rows -= 1;
                continued(xml, above, grid, page)?;
                x += above.across;
            } else if let Some(one) = row.cells.iter().find(|cell| cell.x == x) {
                cell(xml, one, keep, grid, page)?;
                if one.down > 1 {
                    open.push(Open { x, across: one.across, rows: one.down - 1 });
                }
                x += one.across;
            } else {
                x += 1;
            }
        }
        open.retain(|above| above.rows > 0);
        Ok(())
    })
}

fn cell(xml: &mut Xml, cell: &GridCell, keep: bool, grid: &Grid, page: &Page) -> Result<()> {
    element(xml, "w:tc", &[], |xml| {
        element(xml, "w:tcPr", &[], |xml| {
            place(xml, cell.x, cell.across, grid)?;
            if cell.down > 1 {
                value(xml, "w:vMerge", "restart")?;
            }
            if cell.rule {
                element(xml, "w:tcBorders", &[], |xml| empty(xml, "w:bottom", &THIN))?;
            }
            match cell.side {
                Side::Top => Ok(()),
                Side::Middle => value(xml, "w:vAlign", "center"),
                Side::Bottom => value(xml, "w:vAlign", "bottom"),
            }
        })?;
        let style = if grid.data { Style::cell(page) } else { Style::form(page) };
        cell.lines.iter().try_for_each(|one| {
            let mut one = one.clone();
            one.keep |= keep;
            line::line(xml, &one, style, false)
        })
    })
}

/// The rest of a cell that reaches down from a row above.
fn continued(xml: &mut Xml, above: &Open, grid: &Grid, page: &Page) -> Result<()> {
    element(xml, "w:tc", &[], |xml| {
        element(xml, "w:tcPr", &[], |xml| {
            place(xml, above.x, above.across, grid)?;
            empty(xml, "w:vMerge", &[])
        })?;
        let size = page.table_size;
        line::line(
            xml,
            &crate::document::sheets::Line { size, ..Default::default() },
            Style::cell(page),
            false,
        )
    })
}

fn place(xml: &mut Xml, x: usize, across: usize, grid: &Grid) -> Result<()> {
    let width = grid.widths.iter().skip(x).take(across).sum();
    empty(xml, "w:tcW", &[("w:w", &twips(width)), ("w:type", "dxa")])?;
    if across > 1 { value(xml, "w:gridSpan", &across.to_string()) } else { Ok(()) }
}
