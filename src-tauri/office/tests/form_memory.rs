//! Forms that are small on the disk and huge in memory: looked at, filled or refused, never with more
//! memory than the program may take.

// A test may end at the first thing it did not expect.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code, reason = "each test binary takes what it needs")]
mod common;

use std::collections::BTreeMap;

use common::pack;
use nastavnik_domain::district_form::Value;
use nastavnik_office::form::{SheetFill, fill, look, save_new};
use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// Megabytes, above what the file itself takes.
const MOST: f32 = 300.0;

fn book(strings: &str, rows: &str) -> Vec<u8> {
    let relation = |id: &str, role: &str, target: &str| {
        format!("<Relationship Id='{id}' Type='x/relationships/{role}' Target='{target}'/>")
    };
    let root =
        format!("<Relationships>{}</Relationships>", relation("r", "officeDocument", "xl/workbook.xml"));
    let own = relation("r", "worksheet", "worksheets/sheet1.xml")
        + &relation("t", "sharedStrings", "sharedStrings.xml");
    pack(&[
        ("_rels/.rels", root),
        (
            "xl/workbook.xml",
            "<workbook><sheets><sheet name='Л' sheetId='1' r:id='r'/></sheets></workbook>".into(),
        ),
        ("xl/_rels/workbook.xml.rels", format!("<Relationships>{own}</Relationships>")),
        ("xl/sharedStrings.xml", format!("<sst>{strings}</sst>")),
        ("xl/worksheets/sheet1.xml", format!("<worksheet><sheetData>{rows}</sheetData></worksheet>")),
    ])
}

/// One test, because memory is counted for the whole program.
#[test]
fn no_form_takes_all_the_memory() {
    let formatted: String =
        (1..=1_000_000).map(|row| format!("<row r='{row}' s='1' customFormat='1'/>")).collect();
    let cells = "<c s='1'/>".repeat(16);
    let drawn: String = (1..=20_000).map(|row| format!("<row r='{row}'>{cells}</row>")).collect();
    let same = format!("<row>{}</row>", "<c t='s'><v>0</v></c>".repeat(16_000));
    let formulas: String = (1..=25_000)
        .map(|row| format!("<row r='{row}'><c r='A{row}'><f>B{row}+1</f><v>1</v></c></row>"))
        .collect();
    for (name, bytes, is_taken) in [
        ("a million formatted rows", book("", &formatted), true),
        ("many drawn cells", book("", &drawn), true),
        ("many formulas", book("", &formulas), true),
        ("a text in many cells", book(&format!("<si><t>{}</t></si>", "я".repeat(30_000)), &same), false),
        ("many texts", book(&"<si><t>я</t></si>".repeat(500_000), ""), false),
        ("a long text", book(&format!("<si><t>{}</t></si>", "я".repeat(20_000_000)), ""), false),
        ("tags and no end", book("", &"<row>".repeat(1_000_000)), false),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let before = MEMORY.current_usage_as_mb();
        MEMORY.reset_peak_usage();
        let looked = look(&bytes);
        assert_eq!(looked.is_ok(), is_taken, "{name}: {:?}", looked.err());
        drop(looked);
        let cells = BTreeMap::from([((1, 1), Value::Number(5.0))]);
        if is_taken {
            let filled =
                fill(&bytes, &[SheetFill { sheet: "Л".into(), cells, ..SheetFill::default() }]).unwrap();
            save_new(&bytes, &filled, folder.path(), "Форма").unwrap();
        }
        let taken = MEMORY.peak_usage_as_mb() - before;
        eprintln!("{name}: {} kB, {taken:.0} MB of memory", bytes.len() >> 10);
        assert!(taken < MOST, "{name}: {taken} MB");
    }
}
