//! A name nobody has taken yet: «База наставников 22.11.2026 (2).xlsx».

use std::path::{Path, PathBuf};

/// Cyrillic takes two bytes a letter and file systems give a name 255 bytes.
const LONGEST: usize = 115;

/// The first free path in the folder. The stem is made fit for every system: «2026/2027»
/// becomes «2026-2027».
pub fn free_name(folder: &Path, stem: &str, extension: &str) -> PathBuf {
    let stem = legal(stem);
    let first = folder.join(format!("{stem}.{extension}"));
    let others = (2u32..).map(|n| folder.join(format!("{stem} ({n}).{extension}")));
    // A broken link takes a name too, so the entry itself is asked about.
    let taken = |path: &Path| path.symlink_metadata().is_ok();
    std::iter::once(first.clone()).chain(others).find(|path| !taken(path)).unwrap_or(first)
}

/// Windows forbids these signs everywhere, so a file taken there by a memory stick would not open.
fn legal(stem: &str) -> String {
    let fit = |c: char| if c.is_control() || "<>:\"/\\|?*".contains(c) { '-' } else { c };
    let name: String = stem.chars().map(fit).take(LONGEST).collect();
    let name = name.trim_matches([' ', '.']);
    let device = name.split('.').next().unwrap_or_default().trim_end().to_uppercase();
    let port = |word: &str| {
        device.strip_prefix(word).is_some_and(|n| n.len() == 1 && n.chars().all(|c| c.is_ascii_digit()))
    };
    if name.is_empty() {
        "Без названия".into()
    } else if ["CON", "PRN", "AUX", "NUL"].contains(&device.as_str()) || port("COM") || port("LPT") {
        format!("_{name}")
    } else {
        name.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_follow_taken_names() {
        let folder = tempfile::tempdir().unwrap();
        let next = || {
            let path = free_name(folder.path(), "База наставников 22.11.2026", "xlsx");
            std::fs::write(&path, "").unwrap();
            path.file_name().unwrap().to_str().unwrap().to_string()
        };
        assert_eq!(next(), "База наставников 22.11.2026.xlsx");
        assert_eq!(next(), "База наставников 22.11.2026 (2).xlsx");
        assert_eq!(next(), "База наставников 22.11.2026 (3).xlsx");
    }

    #[test]
    fn names_are_legal_everywhere() {
        for (stem, expected) in [
            ("Пары 2026/2027", "Пары 2026-2027"),
            ("МБОУ «СОШ»: <отчёт>?", "МБОУ «СОШ»- -отчёт--"),
            ("отчёт. ", "отчёт"),
            ("..", "Без названия"),
            ("con", "_con"),
            ("LPT1.отчёт", "_LPT1.отчёт"),
            ("Конспект", "Конспект"),
        ] {
            assert_eq!(legal(stem), expected);
        }
        let long = free_name(Path::new("x"), &"я".repeat(500), "xlsx");
        assert!(long.file_name().unwrap().len() < 255 - " (999)".len());
    }
}
