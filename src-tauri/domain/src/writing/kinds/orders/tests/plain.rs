//! A document as plain text, to be read in snapshots: «·» is a non-breaking space, «____» a blank.

use crate::document::{Block, Document, Part, Row, Span, Table, Text, labels};

pub fn plain(document: &Document) -> String {
    let parts: Vec<String> = document.parts.iter().map(part).collect();
    parts.join("\n").replace('\u{a0}', "·").lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

fn part(part: &Part) -> String {
    let kind = if part.continues { "приложение" } else { "документ" };
    let turned = if part.landscape { ", альбомный лист" } else { "" };
    let mut lines = vec![format!("=== {kind}{turned}")];
    for (block, label) in part.blocks.iter().zip(labels(&part.blocks)) {
        lines.push(self::block(block, &label));
    }
    lines.join("\n")
}

fn block(block: &Block, label: &str) -> String {
    match block {
        Block::Paragraph(paragraph) if paragraph.left > 0.0 => format!("{:40}{}", "", text(&paragraph.text)),
        Block::Paragraph(paragraph) => text(&paragraph.text),
        Block::Heading(heading) => format!("{} {}", "#".repeat(heading.level.into()), text(&heading.text)),
        Block::Point(point) => format!("{label} {}", text(&point.text)),
        Block::Bullet(words) => format!("– {}", text(words)),
        Block::Table(table) => self::table(table),
        Block::Split(split) => format!("{} … {}", text(&split.left), text(&split.right)),
        Block::Signatures(signatures) => {
            let rows = signatures.rows.iter();
            rows.map(|row| format!("{} ________ {}", text(&row.position), row.name))
                .collect::<Vec<_>>()
                .join("\n")
        }
        other => format!("{other:?}"),
    }
}

fn table(table: &Table) -> String {
    let rows = table.head.iter().chain(&table.rows);
    rows.map(row).collect::<Vec<_>>().join("\n")
}

fn row(row: &Row) -> String {
    let cells = row.cells.iter().map(|cell| cell.paragraphs.iter().map(text).collect::<Vec<_>>().join(" ⏎ "));
    format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
}

pub fn text(text: &Text) -> String {
    let spans = text.spans.iter().map(|span| match span {
        Span::Words { text, .. } => text.as_str(),
        Span::Blank { value, .. } if !value.is_empty() => value,
        Span::Blank { .. } => "____",
        Span::CheckBox { checked: true } => "☒",
        Span::CheckBox { checked: false } => "☐",
    });
    spans.collect()
}
