//! «Формы наставничества»: how many pairs and people each form has.

use std::collections::BTreeSet;

use nastavnik_domain::school_return::Row;
use nastavnik_domain::vocabulary::{Form, PairStatus};

use super::pairs::{Member, Pair};

/// Forms that the year has; a person who works in several pairs of a form is counted once in it.
pub fn forms(pairs: &[Pair]) -> Vec<Row> {
    let of = |form: Form| {
        let pairs: Vec<&Pair> = pairs.iter().filter(|pair| pair.form == form).collect();
        let groups = pairs.iter().filter(|pair| pair.mentees.len() > 1).count();
        let completed = pairs.iter().filter(|pair| pair.status == PairStatus::Completed).count();
        let cells = vec![
            form.label().into(),
            (pairs.len() - groups).into(),
            groups.into(),
            people(pairs.iter().flat_map(|pair| &pair.mentors)).into(),
            people(pairs.iter().flat_map(|pair| &pair.mentees)).into(),
            completed.into(),
        ];
        (!pairs.is_empty()).then(|| Row { id: form.code().into(), level: 0, cells })
    };
    Form::ALL.iter().copied().filter_map(of).collect()
}

pub(super) fn people<'a>(members: impl Iterator<Item = &'a Member>) -> usize {
    members.map(|member| member.person_id.as_str()).collect::<BTreeSet<_>>().len()
}
