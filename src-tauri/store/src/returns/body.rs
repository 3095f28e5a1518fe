//! What a school has sent, as it is kept: the rows that can be used, and what the school has to put right.

use nastavnik_domain::school_return::Table;
use nastavnik_domain::school_return::reading::Problem;
use serde::{Deserialize, Serialize};

use crate::Result;

#[derive(Deserialize)]
pub struct Body {
    pub tables: Vec<Table>,
    pub problems: Vec<Problem>,
}

#[derive(Serialize)]
struct Written<'a> {
    tables: &'a [Table],
    problems: &'a [Problem],
}

pub(super) fn write(tables: &[Table], problems: &[Problem]) -> Result<String> {
    Ok(serde_json::to_string(&Written { tables, problems })?)
}

/// Returns of the first files have tables alone.
pub(super) fn read(text: &str) -> Result<Body> {
    match text.starts_with('[') {
        true => Ok(Body { tables: serde_json::from_str(text)?, problems: Vec::new() }),
        false => Ok(serde_json::from_str(text)?),
    }
}

#[cfg(test)]
mod tests {
    use nastavnik_domain::school_return::Part;

    use super::*;

    #[test]
    fn is_read_back_and_so_are_bare_tables() {
        let tables = [Table { part: Part::Practices, rows: Vec::new() }];
        let problem =
            Problem { sheet: "Пары".into(), cell: "D7".into(), message: "Нет.".into(), grave: true };
        let problems = [problem];
        let whole = read(&write(&tables, &problems).unwrap()).unwrap();
        assert_eq!((&whole.tables[..], &whole.problems[..]), (&tables[..], &problems[..]));
        let bare = read(&serde_json::to_string(&tables).unwrap()).unwrap();
        assert_eq!((&bare.tables[..], bare.problems.len()), (&tables[..], 0));
    }
}
