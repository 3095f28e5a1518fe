//! How a school or its district wants the workbook: which sheets, which columns, in which order and
//! under which headings. Kept by name and passed on as a file.

use serde::{Deserialize, Serialize};

use super::{Part, columns};
use crate::{Invalid, limits};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ReturnLayout")]
pub struct Layout {
    pub name: String,
    pub parts: Vec<PartChoice>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ReturnPartChoice")]
pub struct PartChoice {
    pub part: Part,
    /// On the sheet's tab and above its table.
    pub title: String,
    pub shown: bool,
    pub columns: Vec<ColumnChoice>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ReturnColumnChoice")]
pub struct ColumnChoice {
    pub code: String,
    pub title: String,
    pub shown: bool,
}

impl PartChoice {
    fn usual(part: Part) -> PartChoice {
        let columns = columns(part).iter().map(|column| ColumnChoice {
            code: column.code.into(),
            title: column.title.into(),
            shown: true,
        });
        PartChoice { part, title: part.label().into(), shown: true, columns: columns.collect() }
    }
}

impl Default for Layout {
    /// The usual workbook of DOMAIN §7.
    fn default() -> Layout {
        Layout { name: String::new(), parts: Part::ALL.iter().copied().map(PartChoice::usual).collect() }
    }
}

impl Layout {
    /// Tidied, or what is wrong with it. What an older program did not know of stands hidden at the
    /// end, what a newer one added is left out: a layout that was passed on is never lost for that.
    pub fn check(mut self) -> Result<Layout, Invalid> {
        let mut invalid = Invalid::default();
        self.name = limits::line("name", &self.name, &mut invalid);
        let mut seen = Vec::new();
        self.parts.retain(|choice| {
            !seen.contains(&choice.part) && {
                seen.push(choice.part);
                true
            }
        });
        for choice in &mut self.parts {
            let usual = PartChoice::usual(choice.part);
            choice.title = or_usual(limits::line("title", &choice.title, &mut invalid), &usual.title);
            let mut known = Vec::new();
            choice.columns.retain(|column| {
                usual.columns.iter().any(|one| one.code == column.code) && !known.contains(&column.code) && {
                    known.push(column.code.clone());
                    true
                }
            });
            for column in &mut choice.columns {
                let title =
                    usual.columns.iter().find(|one| one.code == column.code).map_or("", |one| &one.title);
                column.title = or_usual(limits::line("title", &column.title, &mut invalid), title);
            }
            let missing = usual.columns.into_iter().filter(|one| !known.contains(&one.code));
            choice.columns.extend(missing.map(|one| ColumnChoice { shown: false, ..one }));
            if choice.shown && choice.columns.iter().all(|column| !column.shown) {
                invalid.add("parts", format!("На листе «{}» не осталось ни одного столбца. Отметьте хотя бы один или уберите лист.", choice.title));
            }
        }
        let missing = Part::ALL.iter().filter(|part| !seen.contains(part));
        self.parts.extend(missing.map(|part| PartChoice { shown: false, ..PartChoice::usual(*part) }));
        if self.parts.iter().all(|choice| !choice.shown) {
            invalid.add("parts", "Отметьте хотя бы один лист.");
        }
        invalid.or(self)
    }
}

fn or_usual(title: String, usual: &str) -> String {
    if title.is_empty() { usual.to_owned() } else { title }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_layout_of_another_version_is_completed() {
        let old = Layout {
            name: " Для района ".into(),
            parts: vec![PartChoice {
                part: Part::Pairs,
                title: String::new(),
                shown: true,
                columns: vec![
                    ColumnChoice { code: "form".into(), title: "Вид работы".into(), shown: true },
                    ColumnChoice { code: "of_a_later_program".into(), title: "?".into(), shown: true },
                    ColumnChoice { code: "form".into(), title: "второй раз".into(), shown: true },
                ],
            }],
        };
        let layout = old.check().unwrap();
        assert_eq!(layout.name, "Для района");
        assert_eq!(layout.parts.len(), Part::ALL.len());
        let pairs = &layout.parts[0];
        assert_eq!(
            (pairs.title.as_str(), pairs.columns.len()),
            ("Пары и группы", columns(Part::Pairs).len())
        );
        assert_eq!(pairs.columns.iter().filter(|column| column.shown).count(), 1);
        assert_eq!(pairs.columns[0].title, "Вид работы");
    }

    #[test]
    fn an_empty_workbook_is_refused() {
        let mut layout = Layout::default();
        assert!(layout.clone().check().is_ok());
        layout.parts[2].columns.iter_mut().for_each(|column| column.shown = false);
        assert_eq!(layout.clone().check().unwrap_err().0.into_keys().collect::<Vec<_>>(), ["parts"]);
        layout.parts.iter_mut().for_each(|choice| choice.shown = false);
        assert!(layout.check().is_err());
    }
}
