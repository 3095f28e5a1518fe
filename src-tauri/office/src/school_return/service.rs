//! What the district's program needs and no reader has to see: a sheet that Excel does not even offer
//! to show. Names of sheets and headings may be anything, so it says which is which; how it is read
//! back stands in `domain::school_return::reading`.

use nastavnik_domain::school_return::{ColumnChoice, Head, PartChoice, SERVICE, Table, seal};

use crate::sheet::{Cell, Column, Sheet};

/// `parts` are the sheets as they were written, each with the columns that it has.
pub(super) fn service(head: &Head, parts: &[(&PartChoice, Vec<&ColumnChoice>)], tables: &[Table]) -> Sheet {
    let mut rows: Vec<[String; 2]> = vec![
        ["format".into(), head.format.to_string()],
        ["organization_id".into(), head.organization_id.clone()],
        ["organization".into(), head.organization.clone()],
        ["district".into(), head.district.clone()],
        ["school_year".into(), head.school_year.to_string()],
        ["period".into(), head.period.code().into()],
        ["made_on".into(), head.made_on.to_string()],
        ["seal".into(), seal(head, tables)],
    ];
    for (choice, columns) in parts {
        let code = choice.part.code();
        rows.push([format!("sheet.{code}"), choice.title.clone()]);
        for column in columns {
            rows.push([format!("column.{code}.{}", column.code), column.title.clone()]);
        }
    }
    Sheet {
        name: SERVICE.into(),
        title: "Сведения для программы «Наставник»".into(),
        columns: vec![Column::text("Что", 10, 20), Column::text("Значение", 10, 60)],
        rows: rows.into_iter().map(|row| row.map(Cell::Text).into()).collect(),
        hidden: true,
        ..Sheet::default()
    }
}
