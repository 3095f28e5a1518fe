//! A checksum of what a workbook says: it tells whether somebody has changed it by hand. It guards
//! against slips, not against ill will: whoever wants to can compute it anew.

use sha2::{Digest, Sha256};

use super::{Head, Table};

/// The same for the same content, whichever program has saved the file: columns are taken in the order
/// of the program, cells as [`super::Value::plain`] gives them.
pub fn seal(head: &Head, tables: &[Table]) -> String {
    let mut hash = Sha256::new();
    let mut add = |text: &str| {
        hash.update(text.as_bytes());
        // No text of a cell has it, so two cells never run into one.
        hash.update([0]);
    };
    for text in
        [&head.organization_id, &head.school_year.to_string(), head.period.code(), &head.made_on.to_string()]
    {
        add(text);
    }
    for table in tables {
        add(table.part.code());
        for row in &table.rows {
            add(&row.id);
            row.cells.iter().for_each(|cell| add(&cell.plain()));
        }
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
