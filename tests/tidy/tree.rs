//! The project's own files: everything under the root but what is built, fetched or foreign.

use std::fs;
use std::path::{Path, PathBuf};

/// Folders at the root that nobody of us wrote.
const NOT_OURS: [&str; 7] = [".git", "target", "node_modules", "demo", "out", "ui/vendor", "ui/style/fonts"];

pub struct File {
    /// From the root, with forward slashes on every system.
    pub path: String,
    pub text: String,
}

impl File {
    pub fn is(&self, endings: &[&str]) -> bool {
        endings.iter().any(|ending| self.path.ends_with(ending))
    }

    pub fn inside(&self, folder: &str) -> bool {
        self.path.starts_with(folder)
    }
}

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every text file; what is not UTF-8 is a picture or a font.
pub fn files() -> Vec<File> {
    let mut found = Vec::new();
    walk(&root(), "", &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn walk(folder: &Path, above: &str, found: &mut Vec<File>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        let path = if above.is_empty() { name } else { format!("{above}/{name}") };
        if NOT_OURS.contains(&path.as_str()) {
            continue;
        }
        if entry.file_type().unwrap().is_dir() {
            walk(&entry.path(), &path, found);
        } else if let Ok(text) = fs::read_to_string(entry.path()) {
            found.push(File { path, text });
        }
    }
}

pub fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The lines of code of a Rust file with their numbers: no comments, and no unit tests, which
/// stand at the end of a file behind `#[cfg(test)]`.
pub fn code(file: &File) -> impl Iterator<Item = (usize, &str)> {
    file.text
        .lines()
        .enumerate()
        .take_while(|(_, line)| line.trim() != "#[cfg(test)]")
        .filter(|(_, line)| !line.trim_start().starts_with("//"))
        .map(|(index, line)| (index + 1, line))
}
