//! Names of sheets: Excel allows 31 signs, forbids some, and wants no name twice.

use super::{Book, chart};

const LONGEST: usize = 31;

/// Names of the sheets, and of the charts that have sheets of their own after their tables.
pub(super) fn of(book: &Book) -> (Vec<String>, Vec<String>) {
    let apart = book.sheets.iter().filter(|sheet| chart::apart(sheet));
    let charts = apart.filter_map(|sheet| Some(sheet.chart.as_ref()?.title.as_str()));
    let mut sheets = legal(book.sheets.iter().map(|sheet| sheet.name.as_str()).chain(charts));
    let charts = sheets.split_off(book.sheets.len());
    (sheets, charts)
}

/// A legal name for each sheet, as near to the wanted one as can be.
fn legal<'a>(wanted: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in wanted {
        let name = tidy(name);
        let numbered = (2u32..).map(|n| {
            let tail = format!(" ({n})");
            cut(&name, LONGEST - tail.len()) + &tail
        });
        let taken = |name: &String| names.iter().any(|old| old.to_lowercase() == name.to_lowercase());
        let free = std::iter::once(cut(&name, LONGEST)).chain(numbered).find(|name| !taken(name));
        names.extend(free);
    }
    names
}

fn tidy(name: &str) -> String {
    let fit = |c: char| if "[]:*?/\\".contains(c) || c.is_control() { '-' } else { c };
    let name: String = name.chars().map(fit).collect();
    // An apostrophe at an end is forbidden, and «History» is a name of Excel's own.
    let name = name.trim_matches(['\'', ' ']);
    match name.to_lowercase().as_str() {
        "" => "Лист".into(),
        "history" => "History-".into(),
        _ => name.into(),
    }
}

fn cut(name: &str, longest: usize) -> String {
    let mut units = 0;
    let kept = name.chars().take_while(|c| {
        units += c.len_utf16();
        units <= longest
    });
    kept.collect::<String>().trim_end_matches(['\'', ' ']).into()
}

#[cfg(test)]
mod tests {
    #[test]
    fn names_are_legal_and_differ() {
        let names = super::legal(
            ["Пары и группы", "", "2026/2027", "'a'", "ПАРЫ и группы", &"Я".repeat(40), &"я".repeat(40)]
                .into_iter(),
        );
        assert_eq!(names[..5], ["Пары и группы", "Лист", "2026-2027", "a", "ПАРЫ и группы (2)"]);
        assert_eq!(names[5], "Я".repeat(31));
        assert_eq!(names[6], format!("{} (2)", "я".repeat(27)));
    }
}
