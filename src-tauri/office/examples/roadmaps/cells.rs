//! The lines of a cell, out of what the converter left of them.

/// Places where a line ended and nothing shows it: what stands before and after.
const LOST: [(&str, &str); 4] = [
    ("Исполнено", "В течение реализации"),
    ("(до 2025 года)", "Март 2023"),
    ("Март 2023 года", "В течение реализации"),
    ("организаций", "отдел образования"),
];

pub fn lines(cell: &str) -> Vec<String> {
    let mut text = without_tags(cell);
    for (before, after) in LOST {
        text = text.replace(&format!("{before} {after}"), &format!("{before}\n{after}"));
    }
    let has_numbers = cell.contains("<ol") || text.trim_start().starts_with("1. ");
    let lines = text.lines().flat_map(|line| items(line, has_numbers));
    lines.filter(|line| !line.is_empty()).collect()
}

/// A tag is where a line ends.
fn without_tags(cell: &str) -> String {
    let mut text = String::new();
    for (index, piece) in cell.split('<').enumerate() {
        match piece.split_once('>') {
            Some((_, after)) if index > 0 => text += &format!("\n{after}"),
            _ => text += piece,
        }
    }
    text
}

/// The items that stand in one line: each begins with a dash or a number after a stop.
fn items(line: &str, has_numbers: bool) -> Vec<String> {
    let mut items = vec![String::new()];
    for word in line.split_whitespace() {
        let item = items.last_mut().unwrap();
        let after_stop = item.ends_with([';', ':', '.', '»', ',']);
        let is_dash = word.starts_with(['–', '-']);
        let number = word.strip_suffix('.').is_some_and(|number| number.parse::<u8>().is_ok());
        if after_stop && (is_dash || (number && has_numbers)) {
            items.push(word.to_owned());
        } else {
            if !item.is_empty() {
                item.push(' ');
            }
            item.push_str(word);
        }
    }
    items
}
