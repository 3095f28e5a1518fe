//! Labels of single cells and headings of tables, from the two tables beside this file.

use super::super::recognise::{Label, cell, table};
use super::super::{Field, Target};

fn rows(table: &str) -> impl Iterator<Item = Vec<&str>> {
    table.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect())
}

#[test]
fn labels_mean_what_districts_mean() {
    let (mut wrong, mut count) = (Vec::new(), 0);
    for row in rows(include_str!("labels.tsv")) {
        let over: Vec<String> =
            row[1].split(" / ").filter(|part| !part.is_empty()).map(str::to_owned).collect();
        let found = match cell(&Label { own: row[0].into(), over }) {
            Target::Field { field, form: Some(form) } => format!("{}@{}", field.code(), form.code()),
            Target::Field { field, form: None } => field.code().into(),
            Target::Skip => "-".into(),
            _ => "?".into(),
        };
        count += 1;
        if found != row[2] {
            wrong.push(format!("{} / {}: {found} instead of {}", row[0], row[1], row[2]));
        }
    }
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn tables_mean_what_districts_mean() {
    let mut wrong = Vec::new();
    for row in rows(include_str!("lists.tsv")) {
        let headings: Vec<String> = row[1].split(" | ").map(str::to_owned).collect();
        let found = match table(&headings, row[0]) {
            Some((_, fields, _)) => {
                let code = |field: Option<Field>| field.map_or("?", Field::code);
                fields.into_iter().map(code).collect::<Vec<_>>().join(" ")
            }
            None => "none".into(),
        };
        if found != row[2] {
            let pairs = found.split(' ').zip(row[2].split(' ')).zip(&headings).filter(|((a, b), _)| a != b);
            let differ: Vec<_> = pairs.map(|((a, b), heading)| format!("{heading}: {a} not {b}")).collect();
            wrong.push(format!("{}: {}", row[0], if differ.is_empty() { found } else { differ.join("; ") }));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
