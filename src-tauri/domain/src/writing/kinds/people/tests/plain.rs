//! A document as plain text, for snapshots that are read like paper. Non-breaking spaces are «°».

use crate::document::{Align, Block, Cell, Document, Part, Span, Text, labels};

pub fn plain(document: &Document) -> String {
    let mut out = format!("[{}]\n", document.title);
    for part in &document.parts {
        let kind = if part.continues { "приложение" } else { "лист" };
        out += &format!("--- {kind}{}\n", if part.landscape { ", поперёк" } else { "" });
        out += &body(part);
    }
    out.replace('\u{a0}', "°").lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

fn body(part: &Part) -> String {
    let numbers = labels(&part.blocks);
    part.blocks.iter().zip(numbers).map(|(block, number)| self::block(block, &number) + "\n").collect()
}

fn block(block: &Block, number: &str) -> String {
    match block {
        Block::Paragraph(one) if one.left > 0.0 => format!("{:40}{}", "", text(&one.text)),
        Block::Paragraph(one) => format!("{}{}", aligned(one.align, one.indent), text(&one.text)),
        Block::Heading(one) => format!("{} {}", "#".repeat(one.level.into()), text(&one.text)),
        Block::Point(one) => format!("{number} {}", text(&one.text)),
        Block::Bullet(one) => format!("– {}", text(one)),
        Block::Table(table) => {
            let rows = table.head.iter().chain(&table.rows);
            rows.map(|row| format!("| {} |", row.cells.iter().map(cell).collect::<Vec<_>>().join(" | ")))
                .collect::<Vec<_>>()
                .join("\n")
        }
        Block::Split(one) => format!("{} <——> {}", text(&one.left), text(&one.right)),
        Block::Signatures(all) => all
            .rows
            .iter()
            .map(|row| format!("{} /______/ {}", text(&row.position), row.name))
            .collect::<Vec<_>>()
            .join("\n"),
        Block::Blanks(all) => all
            .iter()
            .map(|one| format!("{}__{}__ ({})", text(&one.label), one.value, one.caption))
            .collect::<Vec<_>>()
            .join("  "),
        Block::Lines(count) => "____\n".repeat((*count).into()).trim_end().to_owned(),
        Block::Rule => "————".to_owned(),
        Block::PageBreak => "====".to_owned(),
    }
}

fn aligned(align: Align, indent: bool) -> &'static str {
    match align {
        Align::Center => "        ",
        Align::Right => "                    ",
        _ if indent => "  ",
        _ => "",
    }
}

fn cell(cell: &Cell) -> String {
    cell.paragraphs.iter().map(text).collect::<Vec<_>>().join(" / ")
}

fn text(text: &Text) -> String {
    let span = |span: &Span| match span {
        Span::Words { text, .. } => text.clone(),
        Span::Blank { width, value } => {
            format!("_{value}{}_", if value.is_empty() { width.to_string() } else { String::new() })
        }
        Span::CheckBox { checked } => if *checked { "☒" } else { "☐" }.to_owned(),
    };
    text.spans.iter().map(span).collect()
}
