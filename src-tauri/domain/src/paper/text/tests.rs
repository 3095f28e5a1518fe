//! Ways of writing tables into a text: → is a tab, | stands between cells as they are read.

use super::super::{Block, lines};
use super::read;
use proptest::prelude::*;

fn shown(text: &str) -> String {
    let paper = read(&text.replace('→', "\t"));
    let blocks = paper.blocks.iter().map(|block| match block {
        Block::Text(text) => format!("text: {}", text.replace('\n', "⏎")),
        Block::Table(table) => table
            .rows
            .iter()
            .map(|row| row.iter().map(|cell| cell.text.replace('\n', "⏎")).collect::<Vec<_>>().join("|"))
            .collect::<Vec<_>>()
            .join("\n"),
    });
    blocks.collect::<Vec<_>>().join("\n---\n")
}

fn check(text: &str, expected: &str) {
    let found = shown(text);
    assert_eq!(found, expected, "\n{text}\nis read as\n{found}\n");
}

#[test]
fn rows_in_lines() {
    check(
        "План\n\n№→Дело→Срок\n1→Беседа→март\n\n2→Сбор→май\n\nКонец",
        "text: План\n---\n№|Дело|Срок\n1|Беседа|март\n2|Сбор|май\n---\ntext: Конец",
    );
    // Cells with line breaks.
    check(
        "№→Дело→Срок\n1→Беседа:\n- первая;\n- вторая→март\n2→Сбор→май\nиюнь",
        "№|Дело|Срок\n1|Беседа:⏎- первая;⏎- вторая|март\n2|Сбор|май⏎июнь",
    );
    // Trimmed rows.
    check(
        "№→Дело→Срок→Кто\n1→Беседа→март\n2→Сбор→май→ОО\n3→Итог→июнь→ОО",
        "№|Дело|Срок|Кто\n1|Беседа|март\n2|Сбор|май|ОО\n3|Итог|июнь|ОО",
    );
    // A section's merged row has one cell, so no tab.
    check(
        "№→Дело→Срок\nПервый этап\n1→Беседа→март\n2→Сбор→май",
        "№|Дело|Срок\n---\ntext: Первый этап\n---\n1|Беседа|март\n2|Сбор|май",
    );
    // The second half of a torn row.
    check("№→Дело→Срок\n1→Беседа о→март\n\n→правилах→", "№|Дело|Срок\n1|Беседа о|март\n|правилах|");
    check("№\nп/п→Дело→Срок\n1→Беседа→март", "№⏎п/п|Дело|Срок\n1|Беседа|март");
    check("Дело→Срок\nБеседа→март\nСбор→май", "Дело|Срок\nБеседа|март\nСбор|май");
    check(
        "№→Дело→Срок\n1→\"Беседа\n\"\"Свои\"\"\"→март\n2→Сбор→май",
        "№|Дело|Срок\n1|Беседа⏎\"Свои\"|март\n2|Сбор|май",
    );
    check(
        "№→Дело→Срок\n1→<p>Беседа</p><ul style=\"x\"> - своя; </ul>→март",
        "№|Дело|Срок\n1|Беседа⏎- своя;|март",
    );
}

#[test]
fn cells_in_lines() {
    let heading = "→№\n→\nДело\n\n→Срок\n\n";
    check(
        &format!("{heading}→1.\n→Раздел\n\n→1.1.\n→Беседа:\n- своя\n→март\n\n\nКонец"),
        "№|Дело|Срок\n1.|Раздел\n1.1.|Беседа:⏎- своя|март\n---\ntext: Конец",
    );
    check("→Дело\n→Срок\n→Кто\n\n→Беседа\n→март\n→ОО\n\n", "Дело|Срок|Кто\nБеседа|март|ОО");
}

#[test]
fn indents_are_no_tables() {
    check(
        "→В целях исполнения\n→приказываю:\n\n→Утвердить план.",
        "text: В целях исполнения⏎приказываю:\n---\ntext: Утвердить план.",
    );
    check("Директор→Иванов", "text: Директор\tИванов");
}

proptest! {
    #[test]
    fn nothing_is_lost(text in "([а-вА1-3\\.№ -]{0,3}|\t|\n){0,40}") {
        let squeeze = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
        let mut found = String::new();
        for block in read(&text).blocks {
            match block {
                Block::Text(text) => found.push_str(&text),
                Block::Table(table) => table.rows.iter().flatten().for_each(|cell| found.push_str(&cell.text)),
            }
        }
        prop_assert_eq!(squeeze(&found), squeeze(&text));
    }

    #[test]
    fn any_text_is_borne(text in "\\PC{0,80}", tabs in "([<>/p&;\"]|\t|\n|[а-в]){0,60}") {
        for block in read(&(text + &tabs)).blocks {
            if let Block::Text(text) = block {
                prop_assert!(lines(&text).count() > 0);
            }
        }
    }
}
