//! Tables into grids: shares into millimetres, and a place for every cell, whatever the rows
//! forgot or have too much of.

use nastavnik_domain::document::{Cell, Row, Table};

use super::lower::Scene;
use super::{Grid, GridCell, GridRow, PADDING};
use crate::document::letters::width;

/// A row of so many lines or more may go on on the next page.
const SHORT: usize = 12;

pub fn table(table: &Table, scene: &Scene) -> Grid {
    let rows: Vec<&Row> = table.head.iter().chain(&table.rows).collect();
    let (places, columns) = places(&rows, table.columns.len());
    let widths = widths(&table.columns, columns, scene.width);
    let size = scene.page.table_size;
    let rows = rows.into_iter().zip(places).map(|(row, places)| {
        let mut cells: Vec<GridCell> = Vec::new();
        let mut lines = 0;
        for place in places {
            let room: f64 = widths[place.x..place.x + place.across].iter().sum();
            let cell = place.cell.map(|index| &row.cells[index]);
            let cell = made(cell, &place, room - 2.0 * PADDING, size, scene);
            lines = lines.max(cell.lines.iter().map(high).sum());
            cells.push(cell);
        }
        GridRow { cells, height: row.height, whole: lines < SHORT }
    });
    Grid {
        rows: rows.collect(),
        widths,
        head: table.head.len(),
        borders: table.borders,
        padding: PADDING,
        together: false,
        data: true,
    }
}

fn made(cell: Option<&Cell>, place: &Place, room: f64, size: f64, scene: &Scene) -> GridCell {
    let empty = Cell::default();
    let cell = cell.unwrap_or(&empty);
    let line = |text| super::Line { align: cell.align, ..scene.line(text, size, room.max(1.0)) };
    let mut lines: Vec<_> = cell.paragraphs.iter().map(line).collect();
    if lines.is_empty() {
        lines.push(line(&"".into()));
    }
    GridCell { x: place.x, across: place.across, down: place.down, lines, side: cell.side, rule: false }
}

/// About how many lines a paragraph takes.
fn high(line: &super::Line) -> usize {
    let of = |piece: &super::Piece| match piece {
        super::Piece::Words(words) => width(&words.text, words.bold, words.italic, words.size),
        super::Piece::Break => line.room,
        super::Piece::Box { .. } => 0.0,
    };
    1 + (line.pieces.iter().map(of).sum::<f64>() / line.room) as usize
}

/// Columns that the table does not name are as wide as its average one.
fn widths(shares: &[f64], columns: usize, width: f64) -> Vec<f64> {
    let named: Vec<f64> = shares.iter().map(|share| share.max(0.0)).filter(|share| *share > 0.0).collect();
    let average = if named.is_empty() { 1.0 } else { named.iter().sum::<f64>() / named.len() as f64 };
    let share = |column: usize| shares.get(column).copied().filter(|share| *share > 0.0).unwrap_or(average);
    let all: f64 = (0..columns).map(share).sum();
    (0..columns).map(|column| share(column) / all * width).collect()
}

struct Place {
    x: usize,
    across: usize,
    down: usize,
    /// Which of the row's cells; none where the row has too few.
    cell: Option<usize>,
}

/// Where each cell of each row stands, and how many columns there are.
fn places(rows: &[&Row], named: usize) -> (Vec<Vec<Place>>, usize) {
    let mut taken: Vec<Vec<bool>> = vec![Vec::new(); rows.len()];
    let is_taken = |taken: &[Vec<bool>], y: usize, x: usize| taken[y].get(x).copied().unwrap_or(false);
    let mut places: Vec<Vec<Place>> = Vec::new();
    for (y, row) in rows.iter().enumerate() {
        let mut found = Vec::new();
        let mut x = 0;
        for (index, cell) in row.cells.iter().enumerate() {
            while is_taken(&taken, y, x) {
                x += 1;
            }
            let wanted = usize::from(cell.across.max(1));
            let across = (0..wanted).take_while(|step| !is_taken(&taken, y, x + step)).count();
            let down = usize::from(cell.down.max(1)).min(rows.len() - y);
            for line in &mut taken[y..y + down] {
                line.resize(line.len().max(x + across), false);
                line[x..x + across].fill(true);
            }
            found.push(Place { x, across, down, cell: Some(index) });
            x += across;
        }
        places.push(found);
    }
    let columns = taken.iter().map(Vec::len).max().unwrap_or(0).max(named).max(1);
    for (y, found) in places.iter_mut().enumerate() {
        let free = (0..columns).filter(|x| !is_taken(&taken, y, *x));
        found.extend(free.map(|x| Place { x, across: 1, down: 1, cell: None }));
        found.sort_by_key(|place| place.x);
    }
    (places, columns)
}

#[cfg(test)]
mod tests {
    use nastavnik_domain::document::{cell, row};

    use super::*;

    fn check(rows: Vec<Row>, named: usize, expected: &str) {
        let (places, columns) = places(&rows.iter().collect::<Vec<_>>(), named);
        let shown = |place: &Place| {
            let name = if place.cell.is_some() { "" } else { "-" };
            format!("{name}{}+{}×{}", place.x, place.across, place.down)
        };
        let line = |row: &Vec<Place>| row.iter().map(shown).collect::<Vec<_>>().join(" ");
        let lines: Vec<String> = places.iter().map(line).collect();
        assert_eq!(format!("{columns}: {}", lines.join(" | ")), expected);
    }

    #[test]
    fn every_cell_has_a_place() {
        check(vec![row(["а", "б"]), row(["в"])], 2, "2: 0+1×1 1+1×1 | 0+1×1 -1+1×1");
        check(vec![row(["а", "б", "в"])], 2, "3: 0+1×1 1+1×1 2+1×1");
        check(vec![], 0, "1: ");
        let tall = vec![row([cell("а").down(2), cell("б")]), row(["в", "г"])];
        check(tall, 2, "3: 0+1×2 1+1×1 -2+1×1 | 1+1×1 2+1×1");
        let wide = vec![row([cell("а"), cell("б").down(9)]), row([cell("в").across(5)])];
        check(wide, 2, "2: 0+1×1 1+1×2 | 0+1×1");
    }

    #[test]
    fn shares_fill_the_line() {
        assert_eq!(widths(&[1.0, 3.0], 2, 160.0), [40.0, 120.0]);
        assert_eq!(widths(&[1.0, -3.0], 3, 90.0), [30.0, 30.0, 30.0]);
        assert_eq!(widths(&[], 2, 90.0), [45.0, 45.0]);
    }
}
