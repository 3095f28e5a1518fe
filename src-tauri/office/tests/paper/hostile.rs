//! Damaged and malicious files: refused or read, never a panic.

use nastavnik_office::paper::{Unread, decode, html, read_bytes};
use proptest::prelude::*;

use crate::common::{docx, pack};

/// A small valid file of each format that has a structure; the last one is no zip file.
const FILES: [&[u8]; 5] = [
    include_bytes!("files/plan.docx"),
    include_bytes!("files/plan.odt"),
    include_bytes!("files/plan.ods"),
    include_bytes!("files/plan.xlsx"),
    include_bytes!("files/plan.xls"),
];

/// Parts of a zip file, to be damaged before they are packed again.
fn parts(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|index| {
            let mut part = archive.by_index(index).unwrap();
            let mut content = Vec::new();
            std::io::copy(&mut part, &mut content).unwrap();
            (part.name().unwrap().into_owned(), content)
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn any_bytes(bytes: Vec<u8>, name in "план\\.(csv|txt|docx)") {
        let _ = read_bytes(&name, &bytes);
        let _ = decode(&bytes);
    }

    #[test]
    fn any_markup(text in "(<(/?(table|tr|td|li|ol|p|span|br|pre|style)|\
        td colspan=[0-9]{1,9} rowspan=[0-9]{1,3}|!--)>| |а){0,40}") {
        let _ = html(&text);
    }

    #[test]
    fn any_word(body in "(<(/?w:(p|r|t|tbl|tr|tc|tcPr|del)|\
        w:(gridSpan|vMerge|gridBefore|hMerge) w:val='[0-9]{0,9}'/|w:tab/)>|а){0,40}") {
        let _ = read_bytes("план", &docx(&body));
    }

    #[test]
    fn damaged_files(file in 0..5usize, places: Vec<(prop::sample::Index, u8)>) {
        let mut bytes = FILES[file].to_vec();
        for (place, byte) in places {
            let at = place.index(bytes.len());
            bytes[at] = byte;
        }
        let _ = read_bytes("план", &bytes);
    }

    #[test]
    fn damaged_parts(file in 0..4usize, part: prop::sample::Index, places: Vec<(prop::sample::Index, u8)>) {
        let mut parts = parts(FILES[file]);
        let at = part.index(parts.len());
        for (place, byte) in places {
            let content = &mut parts[at].1;
            if !content.is_empty() {
                let at = place.index(content.len());
                content[at] = byte;
            }
        }
        let _ = read_bytes("план", &pack(&parts));
    }

    #[test]
    fn cut_files(file in 0..5usize, end: prop::sample::Index) {
        let bytes = FILES[file].to_vec();
        let end = end.index(bytes.len());
        prop_assert!(read_bytes("план", &bytes[..end]).is_err() || end > bytes.len() / 2);
    }
}

#[test]
fn too_many_rows_and_cells_are_too_large() {
    let row = "<w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr>";
    let table = |rows: usize| docx(&format!("<w:tbl>{}</w:tbl>", row.repeat(rows)));
    assert!(read_bytes("", &table(20_000)).is_ok());
    assert!(matches!(read_bytes("", &table(20_001)), Err(Unread::TooLarge)));
    let wide = format!("<tr>{}</tr>", "<td>1".repeat(1_000));
    assert!(matches!(html(&format!("<table>{}", wide.repeat(301))), Err(Unread::TooLarge)));
}
