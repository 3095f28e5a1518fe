//! A document as plain text for snapshots: «#» a heading, «~» a non-breaking space, «__» a blank.

use crate::document::{Align, Block, Document, Paragraph, Part, Row, Signatures, Span, Table, Text, labels};

pub fn text(document: &Document) -> String {
    let parts: Vec<String> = document.parts.iter().map(part).collect();
    format!("{}\n\n{}\n", document.title, parts.join("\n\n")).replace('\u{a0}', "~")
}

fn part(part: &Part) -> String {
    let sheet = if part.landscape { "lying" } else { "upright" };
    let sequel = if part.continues { ", continues" } else { "" };
    let blocks =
        part.blocks.iter().zip(labels(&part.blocks)).map(|(block, label)| self::block(block, &label));
    format!("--- {sheet}{sequel}\n{}", blocks.collect::<Vec<_>>().join("\n"))
}

fn block(block: &Block, label: &str) -> String {
    match block {
        Block::Paragraph(one) => paragraph(one),
        Block::Heading(heading) => format!("{} {}", "#".repeat(heading.level.into()), words(&heading.text)),
        Block::Point(point) => {
            format!("{}{label} {}", if point.title { "### " } else { "" }, words(&point.text))
        }
        Block::Bullet(text) => format!("– {}", words(text)),
        Block::Table(table) => self::table(table),
        Block::Split(split) => format!("{} <-> {}", words(&split.left), words(&split.right)),
        Block::Signatures(signatures) => signed(signatures),
        Block::Blanks(blanks) => {
            let blanks =
                blanks.iter().map(|one| format!("{}[{}]{}", words(&one.label), one.value, one.caption));
            blanks.collect::<Vec<_>>().join(" ")
        }
        Block::Lines(count) => format!("=== {count}"),
        Block::Rule => "----".into(),
        Block::PageBreak => "=====".into(),
    }
}

fn paragraph(one: &Paragraph) -> String {
    let place = match (one.align, one.left > 0.0) {
        (_, true) => "      > ",
        (Align::Center, _) => "   < ",
        (Align::Right, _) => "        >> ",
        _ => "",
    };
    format!("{place}{}", words(&one.text))
}

fn table(table: &Table) -> String {
    let row = |row: &Row| {
        let cell = |cell: &crate::document::Cell| {
            let span = match (cell.across, cell.down) {
                (1, 1) => String::new(),
                (across, down) => format!("<{across}x{down}>"),
            };
            let lines: Vec<_> = cell.paragraphs.iter().map(words).collect();
            format!("{span}{}", lines.join(" / "))
        };
        format!("| {} |", row.cells.iter().map(cell).collect::<Vec<_>>().join(" | "))
    };
    let head: Vec<_> = table.head.iter().map(row).collect();
    let rows: Vec<_> = table.rows.iter().map(row).collect();
    // Rows of a form are alike: the first and how many there are say it all.
    let mut shown: Vec<String> = Vec::new();
    let mut same = 1;
    for (index, line) in rows.iter().enumerate() {
        if rows.get(index + 1) == Some(line) {
            same += 1;
            continue;
        }
        shown.push(if same > 1 { format!("{line} × {same}") } else { line.clone() });
        same = 1;
    }
    [head, vec!["|---".into()], shown].concat().join("\n")
}

fn signed(signatures: &Signatures) -> String {
    let rows = signatures.rows.iter().map(|row| format!("{} ____ {}", words(&row.position), row.name));
    rows.collect::<Vec<_>>().join("\n")
}

fn words(text: &Text) -> String {
    let span = |span: &Span| match span {
        Span::Words { text, .. } => text.clone(),
        Span::Blank { value, .. } => format!("__{value}"),
        Span::CheckBox { checked } => if *checked { "☒" } else { "☐" }.into(),
    };
    text.spans.iter().map(span).collect()
}
