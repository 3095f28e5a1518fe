//! What holds for any table: it is borne, and none of its words is lost.

use std::collections::BTreeSet;

use super::super::{Wish, read};
use crate::letters::words;
use crate::paper::{Block, Cell, Paper, Table, text};
use crate::roadmap::draft::{ColumnRole, Draft};
use proptest::prelude::*;

/// What stands in tables, marks of grids aside: they become the names of their columns.
const TEXTS: [&str; 41] = [
    "",
    "",
    "",
    "№",
    "№ п/п",
    "Мероприятие",
    "Наименование этапа",
    "Содержание деятельности",
    "Срок",
    "Ответственные",
    "Результат",
    "Примечание",
    "1",
    "2",
    "3",
    "1.",
    "1.1.",
    "1.2",
    "II.",
    "Раздел 1. Подготовка",
    "Подготовительный этап",
    "Беседа с педагогами",
    "беседа о школе",
    "1. Беседа. 2. Сбор",
    "1) беседа;\n2) сбор",
    "а) беседа\nб) сбор",
    "- беседа;\n- сбор",
    "Беседа\nСбор",
    "Разработка положения о",
    "март",
    "март 2023",
    "до 15.03.2023",
    "март\nмай",
    "Исполнено Март 2023 года",
    "I квартал",
    "IV",
    "постоянно",
    "отдел образования отдел образования",
    "Директор,\nкуратор",
    "Приказ",
    "1.1. Беседа 1.2. Сбор",
];

fn cell() -> impl Strategy<Value = Cell> {
    let text =
        prop_oneof![8 => proptest::sample::select(TEXTS.to_vec()).prop_map(str::to_owned), 1 => "\\PC{0,12}"];
    (text, prop_oneof![6 => Just(1u16), 1 => 0u16..6], prop::bool::weighted(0.1)).prop_map(
        |(text, columns, continued)| Cell {
            text: if continued { String::new() } else { text },
            columns,
            continued,
        },
    )
}

fn block() -> impl Strategy<Value = Block> {
    let rows = proptest::collection::vec(proptest::collection::vec(cell(), 0..7), 0..9);
    let table = rows.prop_map(|rows| Block::Table(Table { rows, ..Table::default() }));
    let text = proptest::sample::select(TEXTS.to_vec()).prop_map(|text| Block::Text(text.to_owned()));
    prop_oneof![2 => table, 1 => text]
}

fn roles() -> impl Strategy<Value = Vec<ColumnRole>> {
    proptest::collection::vec(proptest::sample::select(ColumnRole::ALL.to_vec()), 0..7)
}

fn of_paper(paper: &Paper) -> BTreeSet<String> {
    let texts = paper.blocks.iter().flat_map(|block| match block {
        Block::Text(text) => vec![text.clone()],
        Block::Table(table) => table.rows.iter().flatten().map(|cell| cell.text.clone()).collect(),
    });
    texts.flat_map(|text| words(&text).collect::<Vec<_>>()).collect()
}

fn of_draft(draft: &Draft) -> BTreeSet<String> {
    let mut texts = vec![&draft.title];
    texts.extend(draft.headings.iter().map(|heading| &heading.title));
    texts.extend(draft.leftovers.iter().map(|left| &left.text));
    for row in &draft.rows {
        texts.extend([&row.number, &row.title, &row.deadline, &row.responsible, &row.result, &row.note]);
    }
    texts.into_iter().flat_map(|text| words(text).collect::<Vec<_>>()).collect()
}

fn lost(paper: &Paper, wish: &Wish) -> Vec<String> {
    match read(paper, wish) {
        Some(draft) => {
            let found = of_draft(&draft);
            // The marks of lists may become numbers: «а)».
            let word = |word: &String| word.chars().count() > 1;
            of_paper(paper).into_iter().filter(word).filter(|word| !found.contains(word)).collect()
        }
        None => Vec::new(),
    }
}

proptest! {
    #[test]
    fn no_word_is_lost(blocks in proptest::collection::vec(block(), 0..5), roles in roles()) {
        let paper = Paper { blocks, ..Paper::default() };
        prop_assert_eq!(lost(&paper, &Wish::default()), Vec::<String>::new());
        prop_assert_eq!(lost(&paper, &Wish { roles }), Vec::<String>::new());
    }

    #[test]
    fn no_word_of_a_text_is_lost(parts in proptest::collection::vec((proptest::sample::select(TEXTS.to_vec()), "[\t\n ]{1,2}"), 0..60)) {
        let text: String = parts.iter().map(|(text, glue)| format!("{text}{glue}")).collect();
        prop_assert_eq!(lost(&text::read(&text), &Wish::default()), Vec::<String>::new());
    }
}

#[test]
fn no_word_of_the_sources_is_lost() {
    let sources = [
        include_str!("sources/krasninsky.txt"),
        include_str!("sources/bolshemurtinsky.txt"),
        include_str!("sources/asinovsky.txt"),
        include_str!("sources/irkutsk.txt"),
        include_str!("sources/kholmsky.txt"),
    ];
    for source in sources {
        assert_eq!(lost(&text::read(source), &Wish::default()), Vec::<String>::new());
    }
}
