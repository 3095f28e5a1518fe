//! What a layout may be: tidied, completed, or refused word by word beside the field it is about.

use std::collections::BTreeMap;

use super::{ColumnChoice, Layout, PartChoice, sheet_name};
use crate::letters::fold;
use crate::school_return::{Consent, KEY, NUMBER, Part, columns};
use crate::{Invalid, limits};

impl Layout {
    /// What an older program did not know of stands hidden at the end, what a newer one added is left
    /// out, what is called nothing has its usual name: a layout that was passed on is never lost for that.
    pub fn completed(mut self) -> Layout {
        let mut seen = Vec::new();
        self.parts.retain(|choice| first(&mut seen, &choice.part));
        self.parts.iter_mut().for_each(PartChoice::complete);
        let missing = Part::ALL.iter().filter(|part| !seen.contains(part));
        self.parts.extend(missing.map(|part| PartChoice { shown: false, ..PartChoice::usual(*part) }));
        self
    }

    /// Completed, or what is wrong with it: `sheet.PART` about the name of a sheet, `columns.PART` about
    /// its columns, `column.PART.CODE` about a heading, `parts` about the whole.
    pub fn check(self) -> Result<Layout, Invalid> {
        let mut layout = self.completed();
        let mut invalid = Invalid::default();
        layout.name = limits::line("name", &layout.name, &mut invalid);
        let mut names = Vec::new();
        for choice in &mut layout.parts {
            let field = format!("sheet.{}", choice.part.code());
            choice.title = limits::line(&field, &choice.title, &mut invalid);
            for column in &mut choice.columns {
                let field = format!("column.{}.{}", choice.part.code(), column.code);
                column.title = limits::line(&field, &column.title, &mut invalid);
                if column.shown
                    && let Some(own) = taken(choice.part, &column.title)
                {
                    invalid.add(&field, format!("Столбец «{own}» программа добавляет сама. Назовите иначе."));
                }
            }
            if !choice.shown {
                continue;
            }
            if let Err(words) = sheet_name::check(&choice.title) {
                invalid.add(&field, words);
            }
            if !first(&mut names, &fold(&choice.title)) {
                invalid.add(&field, "Лист с таким названием уже есть. Назовите иначе.");
            }
            if choice.columns.iter().all(|column| !column.shown) {
                let field = format!("columns.{}", choice.part.code());
                let title = &choice.title;
                invalid.add(&field, format!("На листе «{title}» не осталось ни одного столбца. Отметьте хотя бы один или уберите лист."));
            }
        }
        if layout.parts.iter().all(|choice| !choice.shown) {
            invalid.add("parts", "Отметьте хотя бы один лист.");
        }
        invalid.or(layout)
    }

    /// A layout that is kept has a name.
    pub fn named(self) -> Result<Layout, Invalid> {
        let layout = self.check()?;
        if layout.name.is_empty() {
            return Err(Invalid::one("name", "Назовите вид отчёта: по названию вы его узнаете."));
        }
        Ok(layout)
    }

    /// What a user should know and may want all the same, by the same fields.
    pub fn warnings(&self) -> BTreeMap<String, String> {
        let mut warnings = BTreeMap::new();
        for choice in self.parts.iter().filter(|choice| choice.shown) {
            let code = choice.part.code();
            let known = columns(choice.part);
            let shown = || choice.columns.iter().filter(|column| column.shown);
            let needed =
                known.iter().filter(|column| column.required && shown().all(|one| one.code != column.code));
            let needed: Vec<_> = needed.map(|column| format!("«{}»", column.title)).collect();
            if !needed.is_empty() {
                let words = if needed.len() == 1 { "столбца" } else { "столбцов" };
                let needed = needed.join(", ");
                warnings.insert(
                    format!("columns.{code}"),
                    format!("Без {words} {needed} программа района не примет строки этого листа."),
                );
            }
            let bare = shown().all(|one| {
                known.iter().any(|column| column.code == one.code && column.consent != Consent::Free)
            });
            if bare {
                let words =
                    "На листе только личные сведения: если их не отметить в отчёте, листа в книге не будет.";
                warnings.entry(format!("columns.{code}")).or_insert_with(|| words.to_owned());
            }
            let mut titles = Vec::new();
            for column in shown().filter(|column| !first(&mut titles, &fold(&column.title))) {
                warnings.insert(
                    format!("column.{code}.{}", column.code),
                    "Такой заголовок на листе уже есть.".to_owned(),
                );
            }
        }
        warnings
    }
}

impl PartChoice {
    fn complete(&mut self) {
        let usual = PartChoice::usual(self.part);
        or_usual(&mut self.title, &usual.title);
        let mut known = Vec::new();
        self.columns.retain_mut(|column| match usual.columns.iter().find(|one| one.code == column.code) {
            Some(one) => {
                or_usual(&mut column.title, &one.title);
                first(&mut known, &column.code)
            }
            None => false,
        });
        let missing = usual.columns.into_iter().filter(|one| !known.contains(&one.code));
        self.columns.extend(missing.map(|one| ColumnChoice { shown: false, ..one }));
    }
}

fn or_usual(title: &mut String, usual: &str) {
    if title.trim().is_empty() {
        usual.clone_into(title);
    }
}

/// Headings that the program writes of its own: a column of the same name would be taken for it.
fn taken(part: Part, title: &str) -> Option<&'static str> {
    let own = |word: &str| fold(title) == fold(word);
    if own(KEY) {
        return Some(KEY);
    }
    (part.numbered() && own(NUMBER)).then_some(NUMBER)
}

/// Whether it has not been seen yet; now it has.
fn first<T: Clone + PartialEq>(seen: &mut Vec<T>, one: &T) -> bool {
    let new = !seen.contains(one);
    if new {
        seen.push(one.clone());
    }
    new
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
        assert_eq!(refused(&layout), ["columns.mentors"]);
        layout.parts.iter_mut().for_each(|choice| choice.shown = false);
        assert_eq!(refused(&layout), ["parts"]);
    }

    fn refused(layout: &Layout) -> Vec<String> {
        layout.clone().check().unwrap_err().0.into_keys().collect()
    }

    #[test]
    fn names_that_a_workbook_cannot_have_are_refused_beside_their_fields() {
        let mut layout = Layout::default();
        layout.parts[0].title = "Итоги 2026/2027".into();
        layout.parts[1].title = " пары и группы ".into();
        layout.parts[2].columns[0].title = "код записи".into();
        layout.parts[3].columns[2].title = "№".into();
        let expected =
            ["column.mentees.birth_year", "column.mentors.name", "sheet.organization", "sheet.pairs"];
        assert_eq!(refused(&layout), expected);
        // What is not written may be called anything.
        layout.parts[0].shown = false;
        layout.parts[1].shown = false;
        layout.parts[2].columns[0].shown = false;
        assert_eq!(refused(&layout), ["column.mentees.birth_year"]);
        // A roadmap has a number of its own.
        assert!(Layout::default().check().is_ok());
    }

    #[test]
    fn what_the_district_would_miss_is_told() {
        let mut layout = Layout::default();
        assert!(layout.warnings().is_empty());
        let hide = |choice: &mut PartChoice, keep: &[&str]| {
            choice.columns.iter_mut().for_each(|column| column.shown = keep.contains(&column.code.as_str()));
        };
        hide(&mut layout.parts[3], &["contacts", "birth_year"]);
        hide(&mut layout.parts[4], &["mentors", "mentees", "form", "start", "status"]);
        layout.parts[4].columns[1].title = "Форма".into();
        let warnings = layout.warnings();
        assert_eq!(
            warnings["columns.mentees"],
            "Без столбца «ФИО наставляемого» программа района не примет строки этого листа."
        );
        assert_eq!(
            warnings["columns.pairs"],
            "Без столбца «Окончание» программа района не примет строки этого листа."
        );
        assert_eq!(warnings["column.pairs.form"], "Такой заголовок на листе уже есть.");
        assert_eq!(warnings.len(), 3);
    }
}
