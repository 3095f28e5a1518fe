//! A full disk, played by a limit on the size of files: while saving, exporting and backing up.

use std::io::Write;
use std::path::PathBuf;
use std::process::Stdio;

use serde_json::{Value, json};

use crate::console::{Console, PROGRAM, Ran, ran, teacher};

/// The program where no file may grow over so many kilobytes.
fn limited(console: &Console, kilobytes: u64, args: &[&str]) -> Ran {
    ran(&mut limited_command(console, kilobytes, args))
}

fn limited_command(console: &Console, kilobytes: u64, args: &[&str]) -> std::process::Command {
    let mut command = console.command("bash");
    let script = format!("ulimit -f {kilobytes}; trap '' XFSZ; exec \"$@\"");
    command.args(["-c", &script, "bash", PROGRAM]).args(args);
    command
}

fn is_full(code: &str) {
    assert!(["full", "disk"].contains(&code), "{code}");
}

#[test]
fn while_saving() {
    let console = Console::new();
    let file = "школа.nastavnik";
    console.school(file);
    let mut program = limited_command(&console, 400, &["call", "-", "--file", file]);
    let mut program = program.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut input = program.stdin.take().unwrap();
    let lines =
        (1..200).map(|n| format!("{}\n", json!({ "name": "person.add", "arg": { "fields": teacher(n) } })));
    let lines: String = lines.collect();
    let writer = std::thread::spawn(move || input.write_all(lines.as_bytes()));
    let output = String::from_utf8(program.wait_with_output().unwrap().stdout).unwrap();
    writer.join().unwrap().unwrap();
    let answers: Vec<Value> = output.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(answers.len(), 199, "the program lives on");
    let (saved, refused): (Vec<_>, Vec<_>) = answers.iter().partition(|answer| answer["fault"].is_null());
    assert!(!saved.is_empty() && !refused.is_empty(), "{} and {}", saved.len(), refused.len());
    refused.iter().for_each(|answer| is_full(answer["fault"]["code"].as_str().unwrap()));
    assert_eq!(console.run(&["check", file]).json()["problems"], json!([]));
    let total = console.call("person.list", json!({}), file).json()["output"]["total"].take();
    assert_eq!(total, saved.len() + 2, "what was answered was saved, what was refused was not");
    let journal = console.call("journal.list", json!({}), file).json()["output"]["total"].take();
    assert_eq!(journal, saved.len() + 2);
}

#[test]
fn while_exporting() {
    let console = Console::new();
    let made = console.run(&["demo", "--school-only", "demo"]).json();
    let file = made["file"].as_str().unwrap();
    let before = console.dump(file);
    std::fs::create_dir(console.path("отчёты")).unwrap();
    for (command, arg) in [
        ("register.workbook", json!({ "path": console.path("отчёты/реестры.xlsx") })),
        ("register.export", json!({ "register": "people", "path": console.path("отчёты/люди.xlsx") })),
    ] {
        let target = PathBuf::from(arg["path"].as_str().unwrap());
        let call =
            |limit: u64| limited(&console, limit, &["call", command, &arg.to_string(), "--file", file]);
        is_full(&call(4).fault());
        assert_eq!(files(&console, "отчёты"), [] as [String; 0], "nothing is left of {command}");
        call(10_000).json();
        let whole = std::fs::read(&target).unwrap();
        is_full(&call(4).fault());
        assert_eq!(std::fs::read(&target).unwrap(), whole, "the earlier file stays whole");
        std::fs::remove_file(target).unwrap();
    }
    assert_eq!(console.dump(file), before);
}

#[test]
fn while_backing_up() {
    let console = Console::new();
    let file = "школа.nastavnik";
    console.school(file);
    let before = console.dump(file);
    is_full(&limited(&console, 40, &["backup", file]).fault());
    let copies = console.call("backup.list", json!({}), file).json();
    assert_eq!(copies["output"], json!([]), "no part of a copy is taken for one");
    assert_eq!(left(&console.path(".local")), [] as [PathBuf; 0], "and none is left behind");
    assert_eq!(console.dump(file), before);
    console.run(&["backup", file]).json();
}

#[test]
fn while_creating() {
    let console = Console::new();
    is_full(&limited(&console, 8, &["call", "app.state", "{}", "--file", "новый.nastavnik"]).fault());
    is_full(&limited(&console, 60, &["demo", "--school-only", "demo"]).fault());
    console.run(&["demo", "--school-only", "demo"]).json();
}

fn files(console: &Console, folder: &str) -> Vec<String> {
    let entries = std::fs::read_dir(console.path(folder)).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

/// Files of a folder and of all below it.
fn left(folder: &std::path::Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let paths = entries.map(|entry| entry.unwrap().path());
    paths.flat_map(|path| if path.is_dir() { left(&path) } else { vec![path] }).collect()
}
