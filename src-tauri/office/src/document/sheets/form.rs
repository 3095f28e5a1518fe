//! Signatures, blanks and ruled lines into grids without borders.

use nastavnik_domain::document::{Align, Blank, Side, Signature, Signatures, Split, Text, text};

use super::lower::Scene;
use super::pieces::small;
use super::{Grid, GridCell, GridRow, Line};
use crate::document::letters::width;

/// Mm between things that stand side by side.
const GAP: f64 = 4.0;
/// Height of a ruled line to write on, in mm.
const RULED: f64 = 8.0;
/// More rows of signatures than this are not forced onto one page.
const TOGETHER: usize = 8;

fn grid(widths: Vec<f64>, rows: Vec<GridRow>) -> Grid {
    let together = rows.len() <= TOGETHER;
    Grid { widths, rows, head: 0, borders: false, padding: 0.0, together, data: false }
}

fn row(cells: impl IntoIterator<Item = GridCell>) -> GridRow {
    let mut cells: Vec<GridCell> = cells.into_iter().collect();
    for (x, cell) in cells.iter_mut().enumerate() {
        cell.x = x;
    }
    GridRow { cells, height: 0.0, whole: true }
}

fn cell(line: Line) -> GridCell {
    GridCell { lines: vec![line], across: 1, down: 1, side: Side::Bottom, ..GridCell::default() }
}

impl Scene<'_> {
    fn plain(&self, text: &Text, room: f64) -> Line {
        self.line(text, self.page.size, room)
    }

    fn empty(&self) -> GridCell {
        cell(self.line(&text(""), small(self.page.size), self.width))
    }

    fn caption(&self, words: &str, room: f64) -> GridCell {
        let words = if words.is_empty() { String::new() } else { format!("({words})") };
        let line = self.line(&text(words), small(self.page.size), room);
        GridCell { side: Side::Top, ..cell(Line { align: Align::Center, ..line }) }
    }
}

pub fn split(split: &Split, scene: &Scene) -> Grid {
    let wanted = long(&split.right, scene) + 1.0;
    // A long text on the right leaves the left one its half.
    let right = wanted.min((scene.width - long(&split.left, scene) - GAP).max(scene.width / 2.0));
    let left = scene.width - right;
    let end = Line { align: Align::Right, ..scene.plain(&split.right, right) };
    grid(vec![left, right], vec![row([cell(scene.plain(&split.left, left)), cell(end)])])
}

/// Position, line, name: the name stands at the right margin, or over its caption.
pub fn signatures(signatures: &Signatures, scene: &Scene) -> Grid {
    let widths = [0.44, 0.2, 0.36].map(|share| share * scene.width);
    let gaps = [widths[0] - GAP, GAP, widths[1] - GAP, GAP, widths[2]];
    let mut rows = Vec::new();
    for (index, signature) in signatures.rows.iter().enumerate() {
        let above = if index == 0 { signatures.above } else { scene.page.size };
        let align = if signatures.captions { Align::Center } else { Align::Right };
        rows.push(signed(signature, &gaps, (above, align), scene));
        if signatures.captions {
            let names = ["", "", "подпись", "", "И.О. Фамилия"];
            rows.push(row(names.iter().zip(gaps).map(|(name, room)| scene.caption(name, room))));
        }
    }
    grid(gaps.to_vec(), rows)
}

fn signed(signature: &Signature, widths: &[f64; 5], (above, align): (f64, Align), scene: &Scene) -> GridRow {
    let name = text(&signature.name);
    let line = |text: &Text, room| Line { above, ..scene.plain(text, room) };
    let name = GridCell { rule: name.is_empty(), ..cell(Line { align, ..line(&name, widths[4]) }) };
    let ruled = GridCell { rule: true, ..scene.empty() };
    row([cell(line(&signature.position, widths[0])), scene.empty(), ruled, scene.empty(), name])
}

/// Each blank is its label and, up to the next one, a rule with the value over it and the caption
/// under it.
pub fn blanks(blanks: &[Blank], scene: &Scene) -> Grid {
    let shares: f64 = blanks.iter().map(|blank| blank.share.max(0.1)).sum();
    let gaps = GAP * blanks.len().saturating_sub(1) as f64;
    let (mut widths, mut values, mut captions) = (Vec::new(), Vec::new(), Vec::new());
    for (index, blank) in blanks.iter().enumerate() {
        if index > 0 {
            widths.push(GAP);
            values.push(scene.empty());
            captions.push(scene.empty());
        }
        let whole = (scene.width - gaps) * blank.share.max(0.1) / shares;
        let label = label(blank, whole, scene);
        if label > 0.0 {
            widths.push(label);
            values.push(cell(scene.plain(&blank.label, label)));
            captions.push(scene.empty());
        }
        widths.push(whole - label);
        let value = Line { align: Align::Center, ..scene.plain(&text(&blank.value), whole - label) };
        values.push(GridCell { rule: true, ..cell(value) });
        captions.push(scene.caption(&blank.caption, whole - label));
    }
    let mut rows = vec![GridRow { height: RULED, ..row(values) }];
    if blanks.iter().any(|blank| !blank.caption.is_empty()) {
        rows.push(row(captions));
    }
    grid(widths, rows)
}

/// Mm for the label, which leaves the rule at least a third.
fn label(blank: &Blank, whole: f64, scene: &Scene) -> f64 {
    if blank.label.is_empty() { 0.0 } else { (long(&blank.label, scene) + 2.0).min(whole * 2.0 / 3.0) }
}

pub fn lines(count: u16, scene: &Scene) -> Grid {
    let ruled = || GridCell { rule: true, ..cell(scene.plain(&text(""), scene.width)) };
    let rows = (0..count.max(1)).map(|_| GridRow { height: RULED, ..row([ruled()]) });
    Grid { together: false, ..grid(vec![scene.width], rows.collect()) }
}

/// Mm of a text on one line.
fn long(text: &Text, scene: &Scene) -> f64 {
    let pieces = scene.plain(text, scene.width).pieces;
    let of = |piece: &super::Piece| match piece {
        super::Piece::Words(words) => {
            let tracking = words.tracking * words.text.chars().count() as f64;
            width(&words.text, words.bold, words.italic, words.size)
                + tracking * crate::document::letters::MM_IN_POINT
        }
        super::Piece::Break => 0.0,
        super::Piece::Box { size, .. } => size * crate::document::letters::MM_IN_POINT,
    };
    pieces.iter().map(of).sum()
}
