//! What a place of a form can be filled with, for lists to choose from.

use nastavnik_domain::district_form::{Field, Group, List, PeriodKind};
use nastavnik_domain::vocabulary::Choice;
use serde::Serialize;
use ts_rs::TS;

use crate::state::Nothing;
use crate::{App, Fault};

#[derive(Serialize, TS)]
pub struct FormFields {
    fields: Vec<FormFieldChoice>,
    groups: Vec<Choice>,
    lists: Vec<Choice>,
    periods: Vec<Choice>,
}

#[derive(Serialize, TS)]
pub struct FormFieldChoice {
    code: Field,
    label: String,
    group: Group,
    /// Can be counted for one form of mentoring.
    by_form: bool,
    /// May stand in a cell of its own.
    single: bool,
    /// Lists in whose rows it may stand.
    lists: Vec<List>,
    personal: bool,
}

pub fn fields(_: &App, _: Nothing) -> Result<FormFields, Fault> {
    let choice = |code: &str, label: &str| Choice { code: code.into(), label: label.into() };
    let field = |field: &Field| FormFieldChoice {
        code: *field,
        label: field.label().into(),
        group: field.group(),
        by_form: field.by_form(),
        single: field.list().is_none() && *field != Field::RowNumber,
        lists: List::ALL.iter().copied().filter(|list| field.fits(*list)).collect(),
        personal: field.is_personal(),
    };
    Ok(FormFields {
        fields: Field::ALL.iter().map(field).collect(),
        groups: Group::ALL.iter().map(|group| choice(group.code(), group.label())).collect(),
        lists: List::ALL.iter().map(|list| choice(list.code(), list.label())).collect(),
        periods: PeriodKind::ALL.iter().map(|kind| choice(kind.code(), kind.label())).collect(),
    })
}
