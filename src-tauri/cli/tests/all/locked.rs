//! Two programs and one file.

use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;

use serde_json::json;

use crate::console::{Console, PROGRAM, teacher};

#[test]
fn a_file_that_another_program_holds_is_refused() {
    let console = Console::new();
    let file = "школа.nastavnik";
    console.school(file);
    let mut holder = console.command(PROGRAM);
    holder.args(["call", "-", "--file", file]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut holder = holder.spawn().unwrap();
    let (mut input, mut answers) =
        (holder.stdin.take().unwrap(), BufReader::new(holder.stdout.take().unwrap()));
    writeln!(input, "{{\"name\": \"app.state\"}}").unwrap();
    let mut answer = String::new();
    answers.read_line(&mut answer).unwrap();
    assert!(answer.contains("МБОУ «Заречная СОШ»"), "{answer}");

    assert_eq!(console.call("person.list", json!({}), file).fault(), "locked");
    assert_eq!(console.run(&["check", file]).fault(), "locked");
    writeln!(input, "{}", json!({ "name": "person.add", "arg": { "fields": teacher(1) } })).unwrap();
    answer.clear();
    answers.read_line(&mut answer).unwrap();
    assert!(answer.contains("output"), "the first program works on: {answer}");
    drop(input);
    assert!(holder.wait().unwrap().success());
    assert_eq!(console.call("person.list", json!({}), file).json()["output"]["total"], 3);
}
