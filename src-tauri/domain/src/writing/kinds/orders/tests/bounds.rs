//! Orders of any size, of names of any kind.

use super::orders;
use super::plain::plain;
use super::school::{facts, member, pupil, teacher, work_group, work_pair};
use crate::document::Block;
use crate::writing::{Facts, Kind, Organization, Own, compose};

fn rows(kind: Kind, facts: &Facts) -> usize {
    let document = compose(kind, facts, &[]);
    let table = document.parts[1].blocks.iter().find_map(|block| match block {
        Block::Table(table) => Some(table.rows.len()),
        _ => None,
    });
    table.unwrap_or_default()
}

#[test]
fn three_hundred_pairs_are_three_hundred_rows() {
    for kind in [Kind::PairsOrder, Kind::PupilsOrder] {
        assert_eq!(rows(kind, &facts(vec![work_pair(); 300])), 300);
    }
}

#[test]
fn one_person_signs_once_however_many_pairs_they_have() {
    let document = compose(Kind::PairsOrder, &facts(vec![work_pair(); 300]), &[]);
    let sheet = document.parts.last().cloned().into_iter().collect();
    let text = plain(&crate::document::Document { parts: sheet, ..Default::default() });
    assert_eq!(text.matches("Зорина").count(), 1);
}

#[test]
fn a_group_of_thirty_is_named_whole() {
    let mut group = work_group();
    group.mentees = (0..30).map(|i| member(pupil(&format!("Ученик{i} Иван"), "7"), None)).collect();
    for kind in orders() {
        let text = plain(&compose(kind, &facts(vec![group.clone()]), &[]));
        let named = matches!(kind, Kind::Introduction | Kind::Regulation | Kind::CuratorOrder);
        assert_eq!(text.contains("Ученик29"), !named, "{kind:?}");
    }
}

#[test]
fn strange_names_and_an_empty_school_break_nothing() {
    let long = "Ж".repeat(120);
    let strange = ["", " ", "#$*_<&\\ 🎓", "Smith Джон", &long];
    for kind in orders() {
        for name in strange {
            let mut pair = work_pair();
            pair.mentors[0].person = teacher(name, name);
            pair.mentees.clear();
            pair.title = name.into();
            let organization = Organization { short_name: name.into(), ..Organization::default() };
            let facts = Facts { organization, director: None, curator: None, ..facts(vec![pair]) };
            assert!(!compose(kind, &facts, &[]).words().is_empty());
        }
    }
}

#[test]
fn a_school_may_empty_every_piece() {
    for kind in orders() {
        let document = compose(kind, &facts(vec![work_group()]), &[]);
        let pieces: Vec<Own> = crate::writing::Wording::of(kind, &[])
            .pieces()
            .map(|(piece, _)| Own { kind, code: piece.code.clone(), text: String::new() })
            .collect();
        let emptied = compose(kind, &facts(vec![work_group()]), &pieces);
        assert_eq!(emptied.parts.len(), document.parts.len());
    }
}
