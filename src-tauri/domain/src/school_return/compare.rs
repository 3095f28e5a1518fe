//! What a new return of a school says beside the one before: new, changed and missing records.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Part, Row, Table, Value, columns};
use crate::letters::fold;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "ReturnChange")]
pub struct Change {
    pub part: Part,
    /// What the record is called.
    pub title: String,
    pub kind: ChangeKind,
    /// Of a changed record: heading, before, after.
    pub fields: Vec<[String; 3]>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ReturnChangeKind")]
pub enum ChangeKind {
    New,
    Changed,
    Missing,
}

/// Parts that only one of the two has are not compared: the school may have left the sheet out.
pub fn compare(before: &[Table], after: &[Table]) -> Vec<Change> {
    let mut changes = Vec::new();
    for new in after {
        let Some(old) = before.iter().find(|table| table.part == new.part) else { continue };
        let mut left: BTreeMap<String, &Row> =
            old.rows.iter().filter(|row| row.level == 0).map(|row| (key(new.part, row), row)).collect();
        for row in new.rows.iter().filter(|row| row.level == 0) {
            let (kind, fields) = match left.remove(&key(new.part, row)) {
                None => (ChangeKind::New, Vec::new()),
                Some(old) => match changed(new.part, old, row) {
                    fields if fields.is_empty() => continue,
                    fields => (ChangeKind::Changed, fields),
                },
            };
            changes.push(Change { part: new.part, title: title(new.part, row), kind, fields });
        }
        changes.extend(left.into_values().map(|row| Change {
            part: new.part,
            title: title(new.part, row),
            kind: ChangeKind::Missing,
            fields: Vec::new(),
        }));
    }
    changes
}

/// The record's own key, or what it is called where somebody has made the row by hand.
fn key(part: Part, row: &Row) -> String {
    if row.id.is_empty() { fold(&title(part, row)) } else { row.id.clone() }
}

/// What a row cannot be without: a person's name, a pair's people.
pub fn title(part: Part, row: &Row) -> String {
    let required = columns(part).iter().zip(&row.cells).filter(|(column, _)| column.required);
    let words = required.map(|(_, cell)| cell.shown().replace('\n', ", "));
    words.filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" — ")
}

/// A column that one of the two returns leaves out is not a change.
fn changed(part: Part, old: &Row, new: &Row) -> Vec<[String; 3]> {
    let of = |((column, old), new): ((&super::Column, &Value), &Value)| {
        let (before, after) = (old.plain(), new.plain());
        (before != after).then(|| [column.title.to_owned(), old.shown(), new.shown()])
    };
    columns(part).iter().zip(&old.cells).zip(&new.cells).filter_map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn practice(id: &str, title: &str, author: &str) -> Row {
        let mut cells = vec![Value::Empty; columns(Part::Practices).len()];
        (cells[0], cells[1]) = (title.into(), author.into());
        Row { id: id.into(), level: 0, cells }
    }

    fn practices(rows: &[Row]) -> Vec<Table> {
        vec![Table { part: Part::Practices, rows: rows.to_vec() }]
    }

    #[test]
    fn says_what_is_new_changed_and_missing() {
        let before = practices(&[
            practice("1", "Читаем вместе", "Зорина Л. П."),
            practice("2", "Шаг в профессию", ""),
            practice("3", "Квест", ""),
        ]);
        let after = practices(&[
            practice("1", "Читаем  вместе ", "Зорина Л. П."),
            practice("2", "Шаг в профессию", "Рощина М. А."),
            practice("4", "Клуб", ""),
        ]);
        let found: Vec<_> = compare(&before, &after)
            .into_iter()
            .map(|change| (change.title, change.kind, change.fields))
            .collect();
        let expected = [
            ("Шаг в профессию", ChangeKind::Changed, vec![["Автор", "", "Рощина М. А."].map(str::to_owned)]),
            ("Клуб", ChangeKind::New, vec![]),
            ("Квест", ChangeKind::Missing, vec![]),
        ];
        assert_eq!(found, expected.map(|(title, kind, fields)| (title.to_owned(), kind, fields)));
        assert_eq!(compare(&before, &before), []);
        assert_eq!(compare(&[], &after), []);
    }

    #[test]
    fn a_row_without_a_key_is_known_by_its_name() {
        let before = practices(&[practice("", "Читаем вместе", "")]);
        assert_eq!(compare(&before, &practices(&[practice("", "читаем вместе", "")])).len(), 1);
    }
}
