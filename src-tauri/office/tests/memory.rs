//! Files that are small on the disk and huge in memory: each is refused or read, and the
//! program never takes more than it may.

// A test may end at the first thing it did not expect.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{docx, docx_with, odf, pack};
use nastavnik_office::paper::{Unread, read_bytes, read_list_bytes};
use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// Megabytes, above what the file itself takes.
const MOST: f32 = 300.0;

/// A file by what it tries, and whether it is read in spite of that.
type Case = (&'static str, Vec<u8>, bool);

/// Lists may be longer: ten thousand people with thirty cells each, and what only looks like a list.
fn lists() -> Vec<Case> {
    let strings = "<sst><si><t>Зорина Лидия Павловна</t></si></sst>";
    let row = format!("<row>{}</row>", "<c t='s'><v>0</v></c>".repeat(30));
    let hidden = "<row r='9' hidden='1'><c r='A9'><f>A1</f></c></row>".repeat(500_000);
    let long: String =
        format!("<row>{}</row>", "<c t='inlineStr'><is><t>ж</t></is></c>".repeat(500)).repeat(900);
    let mut csv = "ФИО;Класс;Телефон\n".to_owned();
    csv.push_str(&"Зорина Лидия Павловна;5А;89995550101\n".repeat(49_000));
    vec![
        ("ten thousand people", xlsx(strings, &row.repeat(10_000)), true),
        ("too many people", xlsx(strings, &"<row><c t='s'><v>0</v></c></row>".repeat(60_000)), false),
        ("hidden rows with formulas", xlsx(strings, &(hidden + &row)), true),
        ("a wide list", xlsx(strings, &long), true),
        ("a long list of commas", csv.into_bytes(), true),
        ("a bomb of cells", xlsx(strings, &row.repeat(200_000)), false),
    ]
}

/// One test, because memory is counted for the whole program.
#[test]
fn nothing_takes_all_the_memory() {
    for (name, bytes, is_read) in lists() {
        let before = MEMORY.current_usage_as_mb();
        MEMORY.reset_peak_usage();
        let paper = read_list_bytes("список.csv", &bytes);
        let taken = MEMORY.peak_usage_as_mb() - before;
        eprintln!("{name}: {} MB, {taken:.0} MB of memory", bytes.len() >> 20);
        assert_eq!(paper.is_ok(), is_read, "{name}");
        assert!(taken < MOST, "{name}: {taken} MB");
    }
    for cases in [texts, lists_and_tables, pages, workbooks, spreadsheets, archives] {
        for (name, bytes, is_read) in cases() {
            let before = MEMORY.current_usage_as_mb();
            MEMORY.reset_peak_usage();
            let paper = read_bytes("план.csv", &bytes);
            let taken = MEMORY.peak_usage_as_mb() - before;
            eprintln!("{name}: {} MB, {taken:.0} MB of memory", bytes.len() >> 20);
            match &paper {
                Ok(_) => assert!(is_read, "{name}: read"),
                Err(Unread::TooLarge | Unread::Broken(_)) => assert!(!is_read, "{name}: {paper:?}"),
                Err(error) => panic!("{name}: {error:?}"),
            }
            assert!(taken < MOST, "{name}: {taken} MB");
        }
    }
}

fn texts() -> Vec<Case> {
    let words = "Разработка и утверждение распорядительных актов о внедрении. ".repeat(4);
    let look = "<w:pPr><w:jc w:val='both'/></w:pPr><w:r><w:rPr><w:sz w:val='28'/></w:rPr>";
    let usual = format!("<w:p>{look}<w:t>{words}</w:t></w:r></w:p>");
    let run = |texts: &str| format!("<w:p><w:r>{texts}</w:r></w:p>");
    vec![
        ("a document of 300 pages", docx(&usual.repeat(6_000)), true),
        ("a long paragraph", docx(&run(&"<w:t>раз</w:t>".repeat(800_000))), false),
        ("a long text", docx(&run(&format!("<w:t>{}</w:t>", "я".repeat(20_000_000)))), false),
        ("many paragraphs", docx(&"<w:p><w:t>1</w:t></w:p>".repeat(400_000)), false),
        ("many blank paragraphs", docx(&("<w:p/>".repeat(300_000) + &run("<w:t>1</w:t>"))), true),
        ("a bomb", docx(&" ".repeat(150 << 20)), false),
        ("tags and no end", docx(&"<a>".repeat(1_000_000)), false),
    ]
}

fn lists_and_tables() -> Vec<Case> {
    let number = "%1".repeat(100_000);
    let level = format!("<w:lvl w:ilvl='0'><w:lvlText w:val='{number}'/></w:lvl>");
    let list = format!(
        "<w:abstractNum w:abstractNumId='1'>{level}</w:abstractNum>\
         <w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>"
    );
    let item = "<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:p>";
    let cell = "<w:tc><w:tcPr><w:gridSpan w:val='4000000000'/></w:tcPr><w:p><w:t>1</w:t></w:p></w:tc>";
    let row = format!("<w:tbl><w:tr>{}</w:tr></w:tbl>", cell.repeat(1_000));
    vec![
        ("a long number of a list", docx_with(&item.repeat(3_000), &list, ""), false),
        ("cells over all columns", docx(&row), true),
    ]
}

fn pages() -> Vec<Case> {
    let hanging = format!("<table><tr>{}", "<td rowspan=60000>1".repeat(1_000));
    vec![
        ("a cell over the whole table", b"<table><td colspan=99999 rowspan=99999>1".to_vec(), true),
        ("cells that hang", (hanging + &"<tr><td>1".repeat(20_000)).into_bytes(), false),
        ("nested tags", ("<div><table><tr><td>".repeat(100_000) + "1").into_bytes(), true),
        ("a table of commas", ";".repeat(29 << 20).into_bytes(), false),
    ]
}

fn workbooks() -> Vec<Case> {
    let strings = |text: &str| format!("<sst><si><t>{text}</t></si></sst>");
    let formatted = "<row s='1' customFormat='1'/>".repeat(1_000_000);
    let last = "<row><c t='inlineStr'><is><t>1</t></is></c></row>";
    let same = format!("<row>{}</row>", "<c t='s'><v>0</v></c>".repeat(16_000));
    let lie = "<sst uniqueCount='99999999999'><si><t>1</t></si></sst>";
    vec![
        ("a million formatted rows", xlsx(&strings(""), &(formatted + last)), true),
        ("a text in many cells", xlsx(&strings(&"я".repeat(30_000)), &same), false),
        ("a lie about texts", xlsx(lie, ""), false),
        ("many empty texts", xlsx(&strings(&"</t></si><si><t>".repeat(3_000_000)), ""), false),
    ]
}

fn xlsx(strings: &str, rows: &str) -> Vec<u8> {
    let relation = |role: &str, target: &str| {
        let role = format!("x/relationships/{role}");
        format!("<Relationships><Relationship Id='r' Type='{role}' Target='{target}'/></Relationships>")
    };
    let sheet = "<workbook><sheets><sheet name='Л' sheetId='1' r:id='r'/></sheets></workbook>";
    pack(&[
        ("_rels/.rels", relation("officeDocument", "xl/workbook.xml").as_str()),
        ("xl/workbook.xml", sheet),
        ("xl/_rels/workbook.xml.rels", &relation("worksheet", "worksheets/sheet1.xml")),
        ("xl/sharedStrings.xml", strings),
        ("xl/worksheets/sheet1.xml", &format!("<worksheet><sheetData>{rows}</sheetData></worksheet>")),
    ])
}

fn spreadsheets() -> Vec<Case> {
    let row = |times: &str, cell: &str| {
        format!("<table:table-row table:number-rows-repeated='{times}'>{cell}</table:table-row>")
    };
    let cell = |times: &str, text: &str| {
        format!("<table:table-cell table:number-columns-repeated='{times}'>{text}</table:table-cell>")
    };
    let sheet = |rows: &str| {
        odf("", &format!("<office:spreadsheet><table:table>{rows}</table:table></office:spreadsheet>"))
    };
    let text = "<text:p>1</text:p>";
    let blank = row("1048576", &cell("16384", "")).repeat(10_000);
    vec![
        ("a row repeated", sheet(&row("4000000000", &cell("4000000000", text))), false),
        ("blank rows repeated", sheet(&(blank + &row("1", &cell("1", text)))), true),
    ]
}

/// A list of contents of a zip file that is all the file has.
fn archives() -> Vec<Case> {
    let bytes = pack(&[("a", "")]);
    let start = bytes.windows(4).position(|window| window == b"PK\x01\x02").unwrap();
    let end = bytes.windows(4).position(|window| window == b"PK\x05\x06").unwrap();
    let many = [&bytes[..start], &bytes[start..end].repeat(500_000), &bytes[end..]].concat();
    vec![("many parts", many, false)]
}
