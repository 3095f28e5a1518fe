//! The five real acts as files (`tests/roadmaps`, made by the example `roadmaps`): both formats
//! of each give one table.

use std::path::Path;

use nastavnik_domain::paper::{Block, Paper};
use nastavnik_office::paper::read;

use crate::common::show;

fn file(name: &str) -> Paper {
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/roadmaps").join(name)).unwrap()
}

/// The rows of the table, dashes of lists all written in one way.
fn rows(paper: &Paper) -> Vec<String> {
    let is_table = |block: &&Block| matches!(block, Block::Table(_));
    let blocks = paper.blocks.iter().filter(is_table).cloned().collect();
    let shown = show(&Paper { blocks, ..Paper::default() }).replace("| -", "| –").replace("/ -", "/ –");
    let shown = shown.replace('–', "– ").replace("  ", " ");
    shown.lines().skip(1).map(str::to_owned).collect()
}

#[test]
fn both_formats_give_one_table() {
    for (name, count) in
        [("asinovsky", 21), ("bolshemurtinsky", 51), ("irkutsk", 7), ("kholmsky", 7), ("krasninsky", 23)]
    {
        let document = rows(&file(&format!("{name}.docx")));
        // Over the table there are its title and an empty row.
        let workbook = rows(&file(&format!("{name}.xlsx")));
        assert_eq!(document, workbook[2..], "{name}");
        assert_eq!(document.len(), count, "{name}");
    }
}
