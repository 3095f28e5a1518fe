//! Every working paper as plain text, for a school with people and as a form without any.

mod facts;
mod plain;
mod returns;

use crate::document::Document;
use crate::survey::{builtin, criteria::Criterion};
use crate::writing::{Facts, Family, Kind, Person, Programme, compose, placeholders, sheet};

fn kinds() -> impl Iterator<Item = Kind> {
    let ours = [Family::Work, Family::Reports, Family::Surveys, Family::Registers];
    Kind::ALL.iter().copied().filter(move |kind| ours.contains(&kind.family()))
}

fn snapshot(name: String, document: &Document) {
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!(name, plain::text(document));
    });
}

#[test]
fn papers_of_a_school() {
    for kind in kinds() {
        let facts = if kind == Kind::DistrictNote { facts::district() } else { facts::school() };
        snapshot(kind.code().into(), &compose(kind, &facts, &[]));
    }
}

#[test]
fn a_note_of_a_district_tells_of_the_returns() {
    snapshot("district_note_returns".into(), &compose(Kind::DistrictNote, &returns::summed(), &[]));
}

#[test]
fn blanks_of_every_questionnaire() {
    for one in builtin::all() {
        let facts = Facts { survey: Some(one.fields.clone()), ..Facts::default() };
        snapshot(format!("questionnaire_{}", one.id), &compose(Kind::Questionnaire, &facts, &[]));
    }
}

#[test]
fn a_sheet_that_is_filled_in_shows_its_level() {
    let scores = Criterion::ALL.iter().map(|one| (*one, 1)).collect();
    let facts = Facts { scores, ..facts::school() };
    snapshot("curator_sheet_filled".into(), &compose(Kind::CuratorSheet, &facts, &[]));
}

#[test]
fn papers_of_a_group_of_pupils() {
    for kind in [Kind::Programme, Kind::MeetingJournal, Kind::MentorReport] {
        snapshot(format!("{}_group", kind.code()), &compose(kind, &facts::group(), &[]));
    }
}

#[test]
fn papers_of_a_year_of_work() {
    for kind in
        [Kind::Programme, Kind::MeetingJournal, Kind::MentorReport, Kind::CuratorReport, Kind::DistrictNote]
    {
        snapshot(format!("{}_worked", kind.code()), &compose(kind, &facts::worked(), &[]));
    }
}

/// A group without a common programme has a paper of each; the paper of one tells of that one.
#[test]
fn papers_of_one_of_a_group_tell_of_that_one() {
    let mut facts = facts::worked();
    facts.pairs.remove(0);
    let pair = &mut facts.pairs[0];
    let [first, second] = [0, 1].map(|index| pair.mentees[index].person.clone());
    let own = |person: &Person, goal: &str| Programme {
        mentee_id: Some(person.id.clone()),
        goal: goal.into(),
        ..pair.programmes[0].clone()
    };
    pair.programmes = vec![own(&first, "Полюбить физику."), own(&second, "Собрать прибор.")];
    let both = compose(Kind::Programme, &facts, &[]);
    assert_eq!(both.parts.iter().map(|part| part.continues).collect::<Vec<_>>(), [false, true, false, true]);
    let shown = plain::text(&both);
    for (person, goal) in [(&first, "Полюбить физику."), (&second, "Собрать прибор.")]
    {
        assert!(shown.contains(goal) && shown.contains(&person.fields.surname), "{shown}");
    }
    assert!(!shown.contains("Ученица3"), "{shown}");
    // She was not at the second of three meetings.
    let sum = |facts: &Facts| {
        let shown = plain::text(&compose(Kind::MentorReport, facts, &[])).replace('~', " ");
        shown.lines().find(|line| line.starts_with("Проведено")).map(str::to_owned)
    };
    facts.person = Some(first);
    assert_eq!(sum(&facts).as_deref(), Some("Проведено: 2 встречи общей продолжительностью 45 мин."));
    facts.person = Some(second);
    assert_eq!(sum(&facts).as_deref(), Some("Проведено: 3 встречи общей продолжительностью 1 ч 45 мин."));
}

#[test]
fn forms_to_fill_by_hand() {
    for kind in kinds() {
        snapshot(format!("{}_empty", kind.code()), &compose(kind, &Facts::default(), &[]));
    }
}

#[test]
fn every_placeholder_is_known_and_has_a_value() {
    for kind in kinds() {
        let values = super::values::values(kind, &Facts::default());
        let known: Vec<&str> =
            sheet::COMMON.iter().chain(super::placeholders(kind)).map(|one| one.name).collect();
        for name in placeholders(super::words(kind)) {
            assert!(known.contains(&name), "{kind:?}: {name} is not known");
        }
        for name in &known {
            assert!(values.contains_key(name), "{kind:?}: {name} has no value");
        }
        assert_eq!(values.len(), known.len(), "{kind:?} has values that the editor does not offer");
    }
}

#[test]
fn a_paper_of_one_of_a_group_is_about_that_one() {
    let mut facts = facts::group();
    facts.person = Some(facts.pairs[0].mentees[2].person.clone());
    let shown = plain::text(&compose(Kind::MentorReport, &facts, &[]));
    assert!(shown.contains("Ученица3") && !shown.contains("Ученица2"), "{shown}");
}

#[test]
fn bears_many_and_strange_facts() {
    for kind in kinds() {
        for facts in [facts::huge(), facts::strange(), returns::summed()] {
            let document = compose(kind, &facts, &[]);
            assert!(!document.parts.is_empty(), "{kind:?}");
        }
    }
}
