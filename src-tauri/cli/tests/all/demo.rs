//! `demo`: the same files whenever and wherever it is made.

use std::path::Path;

use crate::console::Console;

#[test]
fn the_demo_is_the_same_every_time() {
    let console = Console::new();
    let make = |folder: &str| {
        let made = console.run(&["--today", "2026-11-22", "demo", "--school-only", folder]).json();
        let path = |name: &str| Path::new(made[name].as_str().unwrap()).to_owned();
        (std::fs::read(path("workbook")).unwrap(), console.dump(path("file").to_str().unwrap()))
    };
    let first = make("Учебный пример");
    assert!(first == make("другая папка/demo"), "another folder");
    assert!(first == make("Учебный пример"), "made anew over itself");
    let usual = console.run(&["demo", "--school-only", "обычный"]).json();
    assert_eq!(usual["summary"], "Наставников: 12, наставляемых: 15, пар и групп: 9");
}
