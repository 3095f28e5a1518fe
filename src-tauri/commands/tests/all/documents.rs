//! The five real acts as people send them, in Word and in Excel, and as text: each comes in whole,
//! every row, as a table written from the act by hand says.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::school::School;

/// Acts with the hand-checked tables of their rows: level, number, title, deadline, responsible, result.
const ACTS: [(&str, usize, &str); 5] = [
    ("asinovsky", 16, include_str!("../../../domain/src/roadmap/reading/tests/asinovsky.txt")),
    ("bolshemurtinsky", 40, include_str!("../../../domain/src/roadmap/reading/tests/bolshemurtinsky.txt")),
    ("irkutsk", 10, include_str!("../../../domain/src/roadmap/reading/tests/irkutsk.txt")),
    ("kholmsky", 16, include_str!("../../../domain/src/roadmap/reading/tests/kholmsky.txt")),
    ("krasninsky", 18, include_str!("../../../domain/src/roadmap/reading/tests/krasninsky.txt")),
];

fn path(act: &str, kind: &str) -> PathBuf {
    let folder = match kind {
        "txt" => "../domain/src/roadmap/reading/tests/sources",
        _ => "../../tests/roadmaps",
    };
    Path::new(env!("CARGO_MANIFEST_DIR")).join(folder).join(format!("{act}.{kind}"))
}

/// Words alone: formats differ in spaces, in the dashes of lists and in where a list breaks its lines.
fn words(text: &str) -> String {
    let text = text.replace(['⏎', '\n', '\u{a0}'], " ").replace(['–', '—'], "-");
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ").replace("- ", "-");
    text.trim_end_matches(['.', ';', ' ']).to_owned()
}

fn row(row: &Value) -> Vec<String> {
    let field = |name: &str| words(row[name].as_str().unwrap_or_default());
    let fields = ["number", "title", "deadline", "responsible", "result"].map(field);
    [vec![row["level"].to_string()], fields.to_vec()].concat()
}

#[test]
fn every_row_of_the_five_acts_comes_in_from_each_format() {
    let mut school = School::new();
    let mut wrong = Vec::new();
    for (act, activities, table) in ACTS {
        for kind in ["txt", "docx", "xlsx"] {
            let draft = school.call("draft.read", json!({ "path": path(act, kind) }));
            let found: Vec<_> = draft["rows"].as_array().unwrap().iter().map(row).collect();
            assert_eq!(found.iter().filter(|row| row[0] == "0").count(), activities, "{act}.{kind}");
            let lines = table.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
            let expected: Vec<Vec<String>> = lines.map(|line| line.split('|').map(words).collect()).collect();
            assert_eq!(found.len(), expected.len(), "{act}.{kind}");
            for (found, mut expected) in found.into_iter().zip(expected) {
                // In a file the cell of the result is one for both parties; a text cannot say so.
                if act == "asinovsky" && kind != "txt" && expected[3] == "До 01.12.2021г" {
                    expected[5] =
                        "Издание приказа о назначении ответственного лица за реализацию программы".into();
                }
                if found != expected {
                    wrong.push(format!("{act}.{kind}\n  {found:?}\n  {expected:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} rows:\n{}", wrong.len(), wrong.join("\n"));
}
