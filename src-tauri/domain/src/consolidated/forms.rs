//! Pairs, groups and people of the district by form of mentoring.

use std::collections::BTreeSet;

use serde::Serialize;

use super::figures::{has_status, is_group};
use super::{School, people, text};
use crate::letters::fold;
use crate::school_return::Part;
use crate::vocabulary::{Form, PairStatus};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "ConsolidatedForm")]
pub struct FormLine {
    pub form: String,
    pub pairs: usize,
    pub groups: usize,
    /// A person of a school once in a form, in however many pairs.
    pub mentors: usize,
    pub mentees: usize,
    pub completed: usize,
}

/// In the order of the vocabulary; forms that only a hand knows stand after.
pub fn forms(schools: &[School]) -> Vec<FormLine> {
    let mut lines: Vec<(String, FormLine, [BTreeSet<(usize, String)>; 2])> = Vec::new();
    for (index, school) in schools.iter().enumerate() {
        for row in school.rows(Part::Pairs) {
            let form = text(Part::Pairs, row, "form");
            let key = plain(&form);
            let at = lines.iter().position(|(known, ..)| *known == key).unwrap_or_else(|| {
                lines.push((key, FormLine { form, ..FormLine::default() }, Default::default()));
                lines.len() - 1
            });
            let Some((_, line, [mentors, mentees])) = lines.get_mut(at) else { continue };
            let kind = if is_group(row) { &mut line.groups } else { &mut line.pairs };
            *kind += 1;
            line.completed += usize::from(has_status(row, PairStatus::Completed));
            let of = |code: &str| text(Part::Pairs, row, code);
            mentors.extend(people(&of("mentors")).map(|name| (index, fold(name))));
            mentees.extend(people(&of("mentees")).map(|name| (index, fold(name))));
        }
    }
    let place = |key: &String| Form::ALL.iter().position(|form| plain(form.label()) == *key);
    lines.sort_by_key(|(key, ..)| place(key).unwrap_or(usize::MAX));
    let counted = |(_, line, [mentors, mentees]): (_, FormLine, [BTreeSet<_>; 2])| FormLine {
        mentors: mentors.len(),
        mentees: mentees.len(),
        ..line
    };
    lines.into_iter().map(counted).collect()
}

/// The form of this name.
pub(super) fn known(form: &str) -> Option<Form> {
    let form = plain(form);
    Form::ALL.iter().copied().find(|one| plain(one.label()) == form)
}

/// «Педагог - педагог» is «педагог–педагог».
fn plain(form: &str) -> String {
    fold(form).replace(['–', '—'], "-").replace(" - ", "-")
}

#[cfg(test)]
mod tests {
    use super::super::sample::{self, text};
    use super::*;

    #[test]
    fn people_are_counted_once_in_a_form_of_their_school() {
        let codes = ["mentors", "mentees", "form", "status"];
        let first = [sample::table(
            Part::Pairs,
            &codes,
            &[
                &[text("Ким Ян"), text("Лукин А.\nЁлкина Д."), text("ученик–ученик"), text("действует")],
                &[text("Ким Ян"), text("Лукин А."), text("Ученик - ученик"), text("завершена")],
                &[text("Зорина Л."), text("Вешняков Д."), text("педагог–педагог"), text("завершена")],
            ],
        )];
        let second = [sample::table(
            Part::Pairs,
            &codes,
            &[
                &[text("Ким Ян"), text("Серов О."), text("ученик–ученик"), text("")],
                &[text("Ким Ян"), text("Серов О."), text("по-своему"), text("")],
            ],
        )];
        let found = forms(&[sample::school("А", &first), sample::school("Б", &second)]);
        let line = |form: &str, [pairs, groups, mentors, mentees, completed]: [usize; 5]| FormLine {
            form: form.into(),
            pairs,
            groups,
            mentors,
            mentees,
            completed,
        };
        assert_eq!(
            found,
            [
                line("педагог–педагог", [1, 0, 1, 1, 1]),
                line("ученик–ученик", [2, 1, 2, 3, 1]),
                line("по-своему", [1, 0, 1, 1, 0]),
            ]
        );
    }
}
