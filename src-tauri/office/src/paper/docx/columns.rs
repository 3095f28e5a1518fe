//! Columns of a table of Word. Where a border was moved by a hair in some rows, Word keeps a
//! column as wide as the hair; nobody sees it, and it must not set these rows apart.

/// In twentieths of a point: three millimetres, in which nothing can be written.
const HAIR: u32 = 170;
/// Word allows 63.
const MOST: usize = 1_000;

#[derive(Default)]
pub struct Columns {
    /// For each column of the grid, how many before it can be seen.
    before: Vec<u32>,
    seen: u32,
    /// Where the next cell of the row begins in the grid.
    next: u32,
}

impl Columns {
    /// A column more, with its width where it is said.
    pub fn add(&mut self, width: Option<u32>) {
        if self.before.len() < MOST {
            self.before.push(self.seen);
            self.seen += u32::from(!width.is_some_and(|width| (1..=HAIR).contains(&width)));
        }
    }

    pub fn open_row(&mut self) {
        self.next = 0;
    }

    /// How many columns that can be seen the next cell takes out of so many of the grid.
    pub fn take(&mut self, columns: u32) -> u32 {
        let start = self.visible(self.next);
        self.next = self.next.saturating_add(columns);
        self.visible(self.next).saturating_sub(start)
    }

    fn visible(&self, column: u32) -> u32 {
        // A program that does not know widths may write any.
        if self.seen < 2 {
            return column;
        }
        let inside = self.before.get(column as usize).copied();
        // Rows may have more cells than the grid has columns.
        inside.unwrap_or_else(|| self.seen + column.saturating_sub(self.before.len() as u32))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(widths: &[u32], spans: &[u32]) -> Vec<u32> {
        let mut columns = Columns::default();
        widths.iter().for_each(|width| columns.add(Some(*width)));
        columns.open_row();
        spans.iter().map(|span| columns.take(*span)).collect()
    }

    #[test]
    fn hairs_are_not_seen() {
        let check = |widths: &[u32], spans: &[u32], expected: &[u32]| {
            assert_eq!(taken(widths, spans), expected, "{widths:?} {spans:?}");
        };
        check(&[500, 3000, 3000], &[1, 1, 1], &[1, 1, 1]);
        check(&[500, 3000, 20, 3000], &[1, 1, 2], &[1, 1, 1]);
        check(&[500, 3000, 20, 3000], &[1, 2, 1], &[1, 1, 1]);
        check(&[500, 3000, 20, 3000], &[4], &[3]);
        check(&[20, 500, 3000], &[2, 1], &[1, 1]);
        check(&[20, 500, 500], &[1, 1, 1], &[0, 1, 1]);
        check(&[0, 0], &[1, 1], &[1, 1]);
        check(&[1, 1, 1], &[1, 2], &[1, 2]);
        check(&[], &[1, 2, 1], &[1, 2, 1]);
        check(&[500, 500], &[1, 1, 3, u32::MAX, 1], &[1, 1, 3, u32::MAX - 5, 0]);
    }
}
