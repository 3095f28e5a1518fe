//! Verbs, streams and exit codes.

use std::io::Write;
use std::process::Stdio;

use serde_json::{Value, json};

use crate::console::{Console, PROGRAM, ran};

#[test]
fn commands_are_listed_and_each_can_be_called() {
    let console = Console::new();
    let commands = console.run(&["commands"]).json();
    let names: Vec<_> = commands.as_array().unwrap().iter().map(|it| it["name"].as_str().unwrap()).collect();
    assert!(names.len() > 50 && names.contains(&"person.list"), "{names:?}");
    console.school("школа.nastavnik");
    for name in names {
        let ran = console.call(name, json!({ "no_such_field": 1 }), "школа.nastavnik");
        assert_eq!(ran.fault(), "argument", "{name}");
    }
    let types = console.run(&["types"]);
    assert!(types.code == 0 && types.output.contains("PersonRow"), "{}", types.errors);
}

#[test]
fn bad_calls_end_with_one_and_wrong_usage_with_two() {
    let console = Console::new();
    for (arg, code) in [
        ("не JSON", "json"),
        ("{\"text\": }", "json"),
        ("{\"text\": 5}", "argument"),
        ("{\"words\": \"\"}", "argument"),
        ("[]", "argument"),
    ] {
        assert_eq!(console.run(&["call", "person.list", arg]).fault(), code, "{arg}");
    }
    assert_eq!(console.run(&["call", "person.list"]).fault(), "no_file");
    assert_eq!(console.run(&["call", "person.destroy"]).fault(), "unknown_command");
    assert_eq!(console.run(&["check", "нет такого.nastavnik"]).fault(), "missing");
    for usage in [&["сделай хорошо"][..], &[], &["call"], &["--today", "вчера", "commands"], &["demo"]]
    {
        assert_eq!(console.run(usage).code, 2, "{usage:?}");
    }
}

#[test]
fn a_stream_answers_line_by_line_and_goes_on_after_a_fault() {
    let console = Console::new();
    console.school("школа.nastavnik");
    let mut program = console.command(PROGRAM);
    program.args(["call", "-", "--file", "школа.nastavnik"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut program = program.spawn().unwrap();
    let lines = [
        "{\"name\": \"person.list\", \"arg\": {}}",
        "что?",
        "{\"name\": \"app.state\"}",
        "{\"name\": \"нет\"}",
    ];
    program.stdin.take().unwrap().write_all(lines.join("\n").as_bytes()).unwrap();
    let output = String::from_utf8(program.wait_with_output().unwrap().stdout).unwrap();
    let answers: Vec<Value> = output.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(answers[0]["output"]["total"], 2);
    assert_eq!(answers[1]["fault"]["code"], "json");
    assert_eq!(answers[2]["output"]["file"]["name"], "школа");
    assert_eq!(answers[3]["fault"]["code"], "unknown_command");
}

#[test]
fn a_file_is_checked_copied_and_restored() {
    let console = Console::new();
    let file = "Наставничество в школе/рабочий файл.nastavnik";
    console.school(file);
    assert_eq!(console.run(&["check", file]).json()["problems"], json!([]));
    let before = console.dump(file);
    let copy = console.run(&["backup", file]).json()["path"].take();
    let bytes = std::fs::read(console.path(file)).unwrap();
    std::fs::write(console.path(file), &bytes[..bytes.len() / 2]).unwrap();
    assert_eq!(console.run(&["check", file]).fault(), "damaged");
    console.run(&["restore", copy.as_str().unwrap(), file]).json();
    assert_eq!(console.dump(file), before);
    std::fs::write(console.path("не копия"), "письмо").unwrap();
    assert_eq!(console.run(&["restore", "не копия", file]).fault(), "foreign");
    assert_eq!(console.dump(file), before);
}

/// `| head` closes its end and means no harm.
#[test]
fn a_reader_that_goes_away_is_no_error() {
    let console = Console::new();
    let shell = format!("{PROGRAM} types | head -1");
    let ran = ran(console.command("bash").args(["-o", "pipefail", "-c", &shell]));
    assert_eq!((ran.code, ran.errors.as_str()), (0, ""));
}

#[test]
fn a_deadline_needs_no_file() {
    let console = Console::new();
    let said = console.run(&["deadline", "С января 2023, ежеквартально"]).json();
    assert_eq!(said["terms"][0]["every"], "quarter");
    assert_eq!(said["terms"][0]["start"], "2023-01-01");
    let march = console.run(&["deadline", "март", "--from", "2020-09-01", "--to", "2021-08-31"]).json();
    assert_eq!(march["terms"][0]["end"], "2021-03-31");
    assert_eq!(console.run(&["deadline", "-"]).json()["terms"][0]["kind"], "none");
    assert_eq!(console.run(&["deadline", "март", "--from", "2020-09-01"]).code, 2);
}
