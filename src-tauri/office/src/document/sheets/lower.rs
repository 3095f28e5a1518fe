//! Blocks of the model into lines and grids.

use nastavnik_domain::document::{
    Align, Block, Document, Heading, Level, Page, Paragraph, Part, Point, Text, labels,
};

use super::hyphens::soften;
use super::pieces::{pieces, tidy};
use super::{Line, List, Number, Sheet, Sheets, Thing, form, grid};

/// Between a table and another one or a form, in points.
const AROUND_TABLE: f64 = 6.0;

/// The document as both faces show it.
pub fn sheets(document: &Document) -> Sheets {
    let plain = |words: &str| tidy(words).replace('\n', " ");
    let mut made: Vec<Sheet> = Vec::new();
    let mut list = 0;
    for part in &document.parts {
        let before = made.last().map(|sheet| sheet.document);
        let first = before.is_none() || !part.continues;
        let things = things(part, &document.page, &mut list);
        let document = before.unwrap_or(0) + usize::from(first);
        made.push(Sheet { landscape: part.landscape, document, first, things });
    }
    Sheets {
        title: plain(&document.title),
        author: plain(&document.author),
        date: document.date.map(|day| (day.0.year(), day.0.month(), day.0.day())),
        page: document.page.clone(),
        parts: made,
    }
}

/// `list` counts the lists of the whole document.
fn things(part: &Part, page: &Page, list: &mut usize) -> Vec<Thing> {
    let scene = Scene { page, width: page.width(part.landscape).max(1.0) };
    let numbers = numbers(&part.blocks, list);
    let mut things: Vec<Thing> = Vec::new();
    for (block, number) in part.blocks.iter().zip(numbers) {
        if let (Block::Signatures(_), Some(Thing::Line(before))) = (block, things.last_mut()) {
            before.keep = true;
        }
        let thing = scene.thing(block, number);
        if let (Some(Thing::Grid(before)), Thing::Grid(grid)) = (things.last(), &thing) {
            things.push(Thing::Gap(if before.data || grid.data { AROUND_TABLE } else { 1.0 }));
        }
        things.push(thing);
    }
    things
}

/// Points of one list share its number; letters are a list of their own under each point.
fn numbers(blocks: &[Block], list: &mut usize) -> Vec<Option<Number>> {
    let (mut points, mut letters) = (None, None);
    let mut next = || {
        *list += 1;
        *list
    };
    let mut number = |(block, label): (&Block, String)| {
        let list = match block {
            Block::Bullet(_) => return Some(Number { label: "–".into(), list: List::Dashes }),
            Block::Point(point) => {
                if point.restart {
                    (points, letters) = (None, None);
                }
                if point.level == Level::Letter {
                    List::Letters { list: *letters.get_or_insert_with(&mut next) }
                } else {
                    letters = None;
                    let list = *points.get_or_insert_with(&mut next);
                    List::Points { list, inner: point.level == Level::Subpoint }
                }
            }
            _ => return None,
        };
        Some(Number { label, list })
    };
    blocks.iter().zip(labels(blocks)).map(&mut number).collect()
}

/// Where a block stands: its page and how many mm are between the margins.
pub struct Scene<'a> {
    pub page: &'a Page,
    pub width: f64,
}

impl Scene<'_> {
    fn thing(&self, block: &Block, number: Option<Number>) -> Thing {
        match block {
            Block::Paragraph(paragraph) => Thing::Line(self.paragraph(paragraph)),
            Block::Heading(heading) => Thing::Line(self.heading(heading)),
            Block::Point(point) => Thing::Line(self.point(point, number)),
            Block::Bullet(text) => Thing::Line(Line { number, ..self.running(text) }),
            Block::Table(table) => Thing::Grid(grid::table(table, self)),
            Block::Split(split) => Thing::Grid(form::split(split, self)),
            Block::Signatures(signatures) => Thing::Grid(form::signatures(signatures, self)),
            Block::Blanks(blanks) => Thing::Grid(form::blanks(blanks, self)),
            Block::Lines(count) => Thing::Grid(form::lines(*count, self)),
            Block::Rule => Thing::Rule,
            Block::PageBreak => Thing::Break,
        }
    }

    /// A line in so many mm, its letters being those of the text unless told otherwise.
    pub fn line(&self, text: &Text, size: f64, room: f64) -> Line {
        let pieces = pieces(text, size, room);
        let mut line = Line { pieces, size, room, align: Align::Left, ..Line::default() };
        soften(&mut line);
        line
    }

    fn running(&self, text: &Text) -> Line {
        let line = self.line(text, self.page.size, self.width);
        Line { align: Align::Justify, first: self.page.indent, ..line }
    }

    fn paragraph(&self, paragraph: &Paragraph) -> Line {
        let size = paragraph.size.unwrap_or(self.page.size);
        let left = paragraph.left.clamp(0.0, self.width - 1.0);
        Line {
            align: paragraph.align,
            first: if paragraph.indent { self.page.indent } else { 0.0 },
            left,
            above: paragraph.above,
            below: paragraph.below,
            keep: paragraph.keep_with_next,
            ..self.line(&paragraph.text, size, self.width - left)
        }
    }

    fn heading(&self, heading: &Heading) -> Line {
        Line {
            align: heading.align,
            above: heading.above,
            below: heading.below,
            keep: true,
            outline: heading.level.clamp(1, 3),
            ..self.line(&heading.text, self.page.size, self.width)
        }
    }

    fn point(&self, point: &Point, number: Option<Number>) -> Line {
        if !point.title {
            return Line { number, ..self.running(&point.text) };
        }
        let line = self.line(&point.text.clone().bold(), self.page.size, self.width);
        Line { number, align: Align::Center, above: 7.0, below: 7.0, keep: true, outline: 3, ..line }
    }
}

#[cfg(test)]
mod tests {
    use nastavnik_domain::document::{bullet, letter, para, point, signature, subpoint};

    use super::*;

    #[test]
    fn each_list_has_a_counter_of_its_own() {
        let part = Part::new()
            .with(point(""))
            .with(subpoint(""))
            .with(letter(""))
            .with(point(""))
            .with(letter(""))
            .with(bullet(""))
            .with(point("").restart());
        let made = sheets(&Document::new("").part(part).part(Part::new().with(point(""))));
        let things = made.parts.iter().flat_map(|part| &part.things);
        let lists: Vec<_> = things
            .filter_map(|thing| match thing {
                Thing::Line(line) => line.number.as_ref().map(|number| number.list),
                _ => None,
            })
            .collect();
        let points = |list, inner| List::Points { list, inner };
        let letters = |list| List::Letters { list };
        let expected =
            [points(1, false), points(1, true), letters(2), points(1, false), letters(3), List::Dashes];
        assert_eq!(lists[..6], expected);
        assert_eq!(lists[6..], [points(4, false), points(5, false)]);
    }

    #[test]
    fn a_signature_takes_the_paragraph_before_it_along() {
        let part = Part::new().with(para("а")).with(para("б")).with(signature("Директор", "И.О. Фамилия"));
        let made = sheets(&Document::new("").part(part));
        let keeps = made.parts[0].things.iter().map(|thing| matches!(thing, Thing::Line(line) if line.keep));
        assert_eq!(keeps.collect::<Vec<_>>(), [false, true, false]);
    }
}
