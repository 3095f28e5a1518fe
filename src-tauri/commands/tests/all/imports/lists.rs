//! The ugly lists of `tests/people_lists`, each beside the table that a person drew of it.

use super::notation::{every_row_is_there, folder, read, show};
use crate::school::School;

#[test]
fn every_ugly_list_comes_in_with_every_row_accounted_for() {
    let mut wrong = Vec::new();
    let mut names: Vec<String> = std::fs::read_dir(folder())
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    names.retain(|name| name.contains('.') && !name.ends_with(".expected"));
    names.sort();
    for name in names {
        let mut school = School::small();
        let draft = read(&mut school, &name);
        every_row_is_there(&draft);
        let shown = show(&draft["review"]);
        let expected = std::fs::read_to_string(folder().join(format!("{name}.expected"))).unwrap_or_default();
        if shown != expected {
            wrong.push(format!("### {name}\n{shown}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
