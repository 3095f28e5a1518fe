//! The console program as the test drives it: `nastavnik-cli call -` reads a command a line and
//! answers each with a line once it is done and safe.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};

use crate::change::Change;
use crate::model::Model;

pub struct Program {
    file: PathBuf,
    home: PathBuf,
}

impl Program {
    pub fn new(folder: &Path, number: usize) -> Self {
        Program { file: folder.join(format!("школа {number}.nastavnik")), home: folder.to_owned() }
    }

    pub fn exists(&self) -> bool {
        self.file.exists()
    }

    /// Built beside this test; `make test` builds it first.
    fn command(&self) -> Command {
        let test = std::env::current_exe().unwrap();
        let built = test.parent().and_then(Path::parent).unwrap();
        let mut command = Command::new(built.join("nastavnik-cli"));
        // Copies of the file go to the user's data folder: here to one of the test's own.
        command.env("HOME", &self.home).env_remove("XDG_DATA_HOME");
        command
    }

    /// Feeds the changes, kills the program after `life`, and tells how many it acknowledged.
    pub fn run_and_kill(&self, changes: &[Change], life: Duration) -> usize {
        let mut child = self
            .command()
            .args(["call", "-", "--file"])
            .arg(&self.file)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("nastavnik-cli is built beside the tests: cargo build -p nastavnik-cli");
        let lines: String = changes.iter().map(|change| format!("{}\n", change.call())).collect();
        let mut input = child.stdin.take().unwrap();
        // A killed reader breaks the pipe; that is what the test is about.
        let feed = std::thread::spawn(move || drop(input.write_all(lines.as_bytes())));
        let output = child.stdout.take().unwrap();
        let listen = std::thread::spawn(move || replies(BufReader::new(output)));

        std::thread::sleep(life);
        child.kill().unwrap();
        child.wait().unwrap();
        feed.join().unwrap();
        listen.join().unwrap()
    }

    /// Everything that the model knows, read from the file anew.
    pub fn snapshot(&self, round: usize) -> Model {
        let ask = [
            json!({"name": "app.state", "arg": {}}),
            json!({"name": "person.list", "arg": {"limit": 100_000}}),
            json!({"name": "pair.list", "arg": {"limit": 100_000}}),
            json!({"name": "journal.list", "arg": {}}),
        ];
        let lines: String = ask.iter().map(|call| format!("{call}\n")).collect();
        let mut child = self
            .command()
            .args(["call", "-", "--file"])
            .arg(&self.file)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        // A program that refuses the file ends without reading; its status tells.
        drop(child.stdin.take().unwrap().write_all(lines.as_bytes()));
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "round {round}: the file does not open after the kill");
        let replies: Vec<Value> = output.stdout.lines().map(|line| parse(&line.unwrap())).collect();
        Model::read(&replies)
    }

    pub fn assert_sound(&self) {
        let output = self.command().arg("check").arg(&self.file).output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "check: {said}{}", String::from_utf8_lossy(&output.stderr));
    }
}

fn parse(line: &str) -> Value {
    serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))
}

/// Whole lines only: half a line was cut by the kill and acknowledges nothing.
fn replies(mut output: impl BufRead) -> usize {
    let mut count = 0;
    let mut line = String::new();
    while output.read_line(&mut line).is_ok_and(|length| length > 0) && line.ends_with('\n') {
        let reply = parse(&line);
        assert!(reply.get("output").is_some(), "a change was refused: {line}");
        count += 1;
        line.clear();
    }
    count
}
