//! Two workbooks beside each other. Knows nothing of how a form is filled: it cuts the sheets' XML at
//! the signs of cells and rows.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

/// Parts of a zip file in their order.
pub fn parts(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|index| {
            let mut part = archive.by_index(index).unwrap();
            let mut content = Vec::new();
            part.read_to_end(&mut content).unwrap();
            (part.name().unwrap().into_owned(), content)
        })
        .collect()
}

/// What differs: «part», or «part cell: before → after».
pub fn differences(before: &[u8], after: &[u8]) -> Vec<String> {
    let (before, after) = (parts(before), parts(after));
    let names = |parts: &[(String, Vec<u8>)]| parts.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
    assert_eq!(names(&before), names(&after), "parts and their order");
    let mut found = Vec::new();
    for ((name, old), (_, new)) in before.iter().zip(&after).filter(|(old, new)| old.1 != new.1) {
        if !name.contains("worksheets/sheet") {
            found.push(name.clone());
            continue;
        }
        let (old, new) = (Sheet::read(old), Sheet::read(new));
        assert_eq!(old.around, new.around, "{name}: what stands around the cells");
        for row in new.rows.keys().chain(old.rows.keys()) {
            if old.rows.get(row) != new.rows.get(row) {
                found.push(format!("{name} row {row}: {:?} → {:?}", old.rows.get(row), new.rows.get(row)));
            }
        }
        let mut cells: Vec<&String> = old.cells.keys().chain(new.cells.keys()).collect();
        cells.sort();
        cells.dedup();
        for cell in cells {
            let (old, new) = (old.cells.get(cell), new.cells.get(cell));
            if old != new {
                let shown = |cell: Option<&String>| cell.cloned().unwrap_or_else(|| "nothing".into());
                found.push(format!("{name} {cell}: {} → {}", shown(old), shown(new)));
            }
        }
    }
    found.sort();
    found.dedup();
    found
}

struct Sheet {
    /// Everything before the rows and after them, but the area in use.
    around: (String, String),
    /// Attributes of each row, but which columns it says to have.
    rows: BTreeMap<u32, String>,
    cells: BTreeMap<String, String>,
}

impl Sheet {
    fn read(xml: &[u8]) -> Sheet {
        let xml = std::str::from_utf8(xml).unwrap();
        let (begin, end) = (xml.find("<sheetData>").unwrap(), xml.find("</sheetData>").unwrap());
        let (mut rows, mut cells) = (BTreeMap::new(), BTreeMap::new());
        for row in xml[begin + 11..end].split("<row ").skip(1) {
            let (head, body) = row.split_at(row.find('>').unwrap() + 1);
            let number: u32 = attribute(head, "r").parse().unwrap();
            let spans = format!(" spans=\"{}\"", attribute(head, "spans"));
            rows.insert(number, head.replace(&spans, "").trim_end_matches(['/', '>']).to_owned());
            for cell in body.split("<c ").skip(1) {
                let cell = cell.split("</row>").next().unwrap();
                assert!(
                    cells.insert(attribute(cell, "r"), format!("<c {cell}")).is_none(),
                    "a cell stands twice"
                );
            }
        }
        let head = xml[..begin].to_owned();
        let area = head.find("<dimension").map(|at| {
            let until = at + head[at..].find('>').unwrap() + 1;
            head[at..until].to_owned()
        });
        let head = area.map_or(head.clone(), |area| head.replace(&area, ""));
        Sheet { around: (head, xml[end..].to_owned()), rows, cells }
    }
}

/// An attribute's value; empty when there is none.
pub fn attribute(tag: &str, name: &str) -> String {
    let sign = format!("{name}=\"");
    let starts = tag.match_indices(&sign).map(|(at, _)| at).find(|at| *at == 0 || tag[..*at].ends_with(' '));
    starts.map(|at| tag[at + sign.len()..].split('"').next().unwrap().to_owned()).unwrap_or_default()
}
