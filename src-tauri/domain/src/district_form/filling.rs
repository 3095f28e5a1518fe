//! What the user has settled for a form: which cells and columns are filled, and with what.

use serde::{Deserialize, Serialize};

use super::sheet::{column, position};
use super::{Field, List};
use crate::vocabulary::Form;
use crate::{Invalid, limits};

/// Rules of one form; what has no rule is left as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "FormFilling")]
pub struct Filling {
    pub cells: Vec<CellRule>,
    pub lists: Vec<ListRule>,
}

/// One cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "FormCellRule")]
pub struct CellRule {
    pub sheet: String,
    /// «C7».
    pub cell: String,
    /// The words that the form has for it.
    pub label: String,
    /// `None`: nobody has decided yet, so it is left empty and pointed out.
    pub target: Option<Target>,
}

/// The empty rows of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "FormListRule")]
pub struct ListRule {
    pub sheet: String,
    pub list: List,
    /// Rows as Excel counts them.
    pub first: u32,
    pub last: u32,
    /// Nothing stands below, so rows may be added.
    pub grows: bool,
    pub columns: Vec<ColumnRule>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "FormColumnRule")]
pub struct ColumnRule {
    /// «B».
    pub column: String,
    pub label: String,
    pub target: Option<Target>,
}

/// What goes into a cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(tag = "what", rename_all = "snake_case", deny_unknown_fields)]
#[ts(rename = "FormTarget")]
pub enum Target {
    /// What the program keeps.
    Field {
        field: Field,
        /// Counted for one form of mentoring only.
        #[serde(default)]
        #[ts(optional = nullable)]
        form: Option<Form>,
    },
    /// What the program does not keep: asked for each period.
    Ask { question: String },
    /// The same words each time.
    Text { text: String },
    /// Left as it is.
    Skip,
}

/// Cells and columns of one form; more are some other file.
const MOST: usize = 3000;

/// The rules tidied, or what is wrong with them. One cell has one rule, the first.
pub fn check(mut filling: Filling) -> Result<Filling, Invalid> {
    let mut invalid = Invalid::default();
    let columns: usize = filling.lists.iter().map(|list| list.columns.len()).sum();
    if filling.cells.len() + columns > MOST {
        invalid.add("filling", format!("В форме больше {MOST} полей. Оставьте те, что заполняет школа."));
    }
    let mut seen = std::collections::BTreeSet::new();
    filling.cells.retain(|rule| seen.insert((rule.sheet.clone(), rule.cell.clone())));
    for rule in &mut filling.cells {
        rule.label = short(&rule.label);
        if position(&rule.cell).is_none() {
            invalid.add("filling", "Такой ячейки нет.");
        }
        settle(&mut rule.target, None, &mut invalid);
    }
    for list in &mut filling.lists {
        if list.first == 0 || list.last < list.first || list.last > 1_048_576 {
            invalid.add("filling", "В таблице нет таких строк.");
        }
        for rule in &mut list.columns {
            rule.label = short(&rule.label);
            if column(&rule.column).is_none() {
                invalid.add("filling", "Такого столбца нет.");
            }
            settle(&mut rule.target, Some(list.list), &mut invalid);
        }
    }
    invalid.or(filling)
}

fn settle(target: &mut Option<Target>, list: Option<List>, invalid: &mut Invalid) {
    match target {
        Some(Target::Field { field, form }) => {
            let fits = match list {
                Some(list) => field.fits(list),
                None => field.list().is_none() && *field != Field::RowNumber,
            };
            if !fits {
                invalid
                    .add("filling", format!("«{}» сюда не подходит. Выберите другое поле.", field.label()));
            }
            if !field.by_form() {
                *form = None;
            }
        }
        Some(Target::Ask { question }) => {
            *question = short(question);
            if question.is_empty() {
                invalid.add("filling", "Напишите, что спрашивать.");
            }
        }
        Some(Target::Text { text }) => *text = limits::line("filling", text, invalid),
        Some(Target::Skip) | None => {}
    }
}

/// Long headings stay recognisable.
fn short(label: &str) -> String {
    label.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(limits::LINE).collect()
}

impl Filling {
    /// Every question, in the form's order, each once.
    pub fn questions(&self) -> Vec<String> {
        let targets = self.cells.iter().map(|rule| &rule.target);
        let targets =
            targets.chain(self.lists.iter().flat_map(|list| list.columns.iter().map(|rule| &rule.target)));
        let mut seen = std::collections::BTreeSet::new();
        let questions = targets.filter_map(|target| match target {
            Some(Target::Ask { question }) => Some(question.clone()),
            _ => None,
        });
        questions.filter(|question| seen.insert(super::key(question))).collect()
    }

    /// Every field that is filled.
    pub fn fields(&self) -> impl Iterator<Item = Field> {
        let targets = self.cells.iter().map(|rule| &rule.target);
        let targets =
            targets.chain(self.lists.iter().flat_map(|list| list.columns.iter().map(|rule| &rule.target)));
        targets.filter_map(|target| match target {
            Some(Target::Field { field, .. }) => Some(*field),
            _ => None,
        })
    }

    /// Cells and columns about which nobody has decided.
    pub fn undecided(&self) -> usize {
        let columns =
            self.lists.iter().flat_map(|list| &list.columns).filter(|rule| rule.target.is_none()).count();
        self.cells.iter().filter(|rule| rule.target.is_none()).count() + columns
    }
}
