//! All the words of a document in their order: what is searched, and what letters it needs.

use super::{Block, Document, Span, Table, Text};

impl Document {
    /// Every text of the document, in order, numbers of points excepted.
    pub fn words(&self) -> Vec<&str> {
        let mut found = Vec::new();
        for block in self.parts.iter().flat_map(|part| &part.blocks) {
            block.words(&mut found);
        }
        found.retain(|words| !words.is_empty());
        found
    }
}

impl Block {
    fn words<'a>(&'a self, found: &mut Vec<&'a str>) {
        match self {
            Block::Paragraph(paragraph) => paragraph.text.words(found),
            Block::Heading(heading) => heading.text.words(found),
            Block::Point(point) => point.text.words(found),
            Block::Bullet(text) => text.words(found),
            Block::Table(table) => table.words(found),
            Block::Split(split) => {
                split.left.words(found);
                split.right.words(found);
            }
            Block::Signatures(signatures) => {
                for row in &signatures.rows {
                    row.position.words(found);
                    found.push(&row.name);
                }
            }
            Block::Blanks(blanks) => {
                for blank in blanks {
                    blank.label.words(found);
                    found.extend([blank.value.as_str(), &blank.caption]);
                }
            }
            Block::Lines(_) | Block::Rule | Block::PageBreak => {}
        }
    }
}

impl Table {
    fn words<'a>(&'a self, found: &mut Vec<&'a str>) {
        let rows = self.head.iter().chain(&self.rows);
        for text in rows.flat_map(|row| &row.cells).flat_map(|cell| &cell.paragraphs) {
            text.words(found);
        }
    }
}

impl Text {
    fn words<'a>(&'a self, found: &mut Vec<&'a str>) {
        found.extend(self.spans.iter().filter_map(|span| match span {
            Span::Words { text, .. } | Span::Blank { value: text, .. } => Some(text.as_str()),
            Span::CheckBox { .. } => None,
        }));
    }
}
