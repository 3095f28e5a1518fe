//! XML as other programs write it: prefixes, places left out, empty rows, odd attributes.

use std::collections::BTreeMap;

use nastavnik_domain::district_form::Value;
use nastavnik_office::form::{SheetFill, fill, look, save_new};

use crate::common::pack;

const MAIN: &str = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";

/// A workbook with one sheet of this XML.
pub fn book(sheet: &str) -> Vec<u8> {
    book_with(sheet, &[])
}

pub fn book_with(sheet: &str, more: &[(&str, &str)]) -> Vec<u8> {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let relation = |id: &str, role: &str, target: &str| {
        format!(
            "<Relationships><Relationship Id='{id}' Type='{office}/{role}' Target='{target}'/></Relationships>"
        )
    };
    let root = relation("r1", "officeDocument", "xl/workbook.xml");
    let own = relation("r1", "worksheet", "/xl/worksheets/sheet1.xml");
    let workbook =
        format!("<workbook {MAIN}><sheets><sheet name='Л' sheetId='1' r:id='r1'/></sheets></workbook>");
    let mut parts = vec![
        ("[Content_Types].xml", "<Types/>"),
        ("_rels/.rels", root.as_str()),
        ("xl/workbook.xml", workbook.as_str()),
        ("xl/_rels/workbook.xml.rels", own.as_str()),
        ("xl/worksheets/sheet1.xml", sheet),
    ];
    parts.extend(more);
    pack(&parts)
}

/// The sheet's XML after B2 has got 5 and C4 «я».
fn after(sheet: &str) -> String {
    let form = book(sheet);
    look(&form).unwrap();
    let cells = BTreeMap::from([((1, 1), Value::Number(5.0)), ((3, 2), Value::Text("я".into()))]);
    let filled = fill(&form, &[SheetFill { sheet: "Л".into(), cells, ..SheetFill::default() }]).unwrap();
    assert_eq!(filled.left, []);
    let folder = tempfile::tempdir().unwrap();
    save_new(&form, &filled, folder.path(), "Форма").unwrap();
    let parts = crate::compare::parts(&filled.bytes);
    String::from_utf8(parts.into_iter().find(|(name, _)| name.ends_with("sheet1.xml")).unwrap().1).unwrap()
}

#[test]
fn cells_take_their_place_in_any_xml() {
    let text = "<is><t xml:space=\"preserve\">я</t></is>";
    let b2 = "<c r=\"B2\"><v>5</v></c>";
    let c4 = format!("<c r=\"C4\" t=\"inlineStr\">{text}</c>");
    for (before, expected) in [
        // No rows at all.
        (
            "<worksheet><sheetData/></worksheet>",
            format!(
                "<worksheet><sheetData><row r=\"2\">{b2}</row><row r=\"4\">{c4}</row></sheetData></worksheet>"
            ),
        ),
        // Before, between and behind.
        (
            "<worksheet><sheetData><row r='3'><c r='A3'/></row></sheetData></worksheet>",
            format!(
                "<worksheet><sheetData><row r=\"2\">{b2}</row><row r='3'><c r='A3'/></row><row r=\"4\">{c4}</row></sheetData></worksheet>"
            ),
        ),
        // Into empty rows and beside other cells; spans that are no longer true go.
        (
            "<worksheet><sheetData><row r=\"2\" spans=\"1:1\" s=\"0\"/><row r=\"4\" spans='1:5'><c r=\"A4\"/><c r=\"D4\"/></row></sheetData></worksheet>",
            format!(
                "<worksheet><sheetData><row r=\"2\" s=\"0\">{b2}</row><row r=\"4\"><c r=\"A4\"/>{c4}<c r=\"D4\"/></row></sheetData></worksheet>"
            ),
        ),
        // Nothing says where it stands.
        (
            "<worksheet><sheetData><row/><row><c/><c t='s'><v>0</v></c></row><row><c/></row><row><c/><c/><c s='0'/></row></sheetData></worksheet>",
            format!(
                "<worksheet><sheetData><row/><row><c/>{b2}</row><row><c/></row><row><c/><c/><c r=\"C4\" s=\"0\" t=\"inlineStr\">{text}</c></row></sheetData></worksheet>"
            ),
        ),
        // A looser hand: comments, spaces, other attributes, a smaller area in use.
        (
            "<?xml version='1.0'?>\n<worksheet><dimension ref=\"A1:B3\"/><sheetData>\n <row r = \"2\" ><!-- я --><c r=\"B2\" foo=\">\" ></c></row>\n</sheetData></worksheet>",
            format!(
                "<?xml version='1.0'?>\n<worksheet><dimension ref=\"A1:C4\"/><sheetData>\n <row r = \"2\" ><!-- я -->{b2}</row>\n<row r=\"4\">{c4}</row></sheetData></worksheet>"
            ),
        ),
    ] {
        assert_eq!(after(before), expected);
    }
    let prefixed =
        after("<x:worksheet><x:sheetData><x:row r='2'><x:c r='B2'/></x:row></x:sheetData></x:worksheet>");
    assert!(
        prefixed.contains("<x:c r=\"B2\"><x:v>5</x:v></x:c></x:row><x:row r=\"4\"><x:c r=\"C4\""),
        "{prefixed}"
    );
}

#[test]
fn a_row_and_a_column_lend_their_looks() {
    let sheet = "<worksheet><cols><col min='3' max='3' style='0'/></cols><sheetData><row r='2' s='0' customFormat='1'/></sheetData></worksheet>";
    let after = after(sheet);
    assert!(
        after.contains("<c r=\"B2\" s=\"0\"><v>5</v></c>") && after.contains("<c r=\"C4\" s=\"0\""),
        "{after}"
    );
}
