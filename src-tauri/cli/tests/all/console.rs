//! The program run in a home of its own.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

pub const PROGRAM: &str = env!("CARGO_BIN_EXE_nastavnik-cli");

pub struct Console {
    home: TempDir,
}

/// What a run has left: its output as JSON, or the fault that it ended with.
pub struct Ran {
    pub code: i32,
    pub output: String,
    pub errors: String,
}

impl Ran {
    /// The output of a run that must succeed.
    pub fn json(&self) -> Value {
        assert_eq!((self.code, self.errors.as_str()), (0, ""), "{}", self.output);
        serde_json::from_str(&self.output).unwrap()
    }

    /// The code of a fault, told in words, with exit code 1 and nothing on the output.
    pub fn fault(&self) -> String {
        assert_eq!((self.code, self.output.as_str()), (1, ""), "{}", self.errors);
        let fault: Value = serde_json::from_str(&self.errors).unwrap();
        for words in ["message", "action"] {
            let text = fault[words].as_str().unwrap();
            assert!(text.chars().any(|c| ('а'..='я').contains(&c)), "{text}");
        }
        fault["code"].as_str().unwrap().to_owned()
    }
}

impl Console {
    pub fn new() -> Console {
        Console { home: TempDir::new().unwrap() }
    }

    pub fn home(&self) -> &Path {
        self.home.path()
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.home().join(name)
    }

    /// A command in this home; `program` may be something that starts ours.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.env("HOME", self.home()).env_remove("XDG_DATA_HOME").env_remove("XDG_CONFIG_HOME");
        command.current_dir(self.home()).stdin(Stdio::null());
        command
    }

    pub fn run(&self, args: &[&str]) -> Ran {
        ran(self.command(PROGRAM).args(args))
    }

    /// `call NAME ARG --file FILE`
    pub fn call(&self, name: &str, arg: Value, file: &str) -> Ran {
        self.run(&["--today", "2026-11-22", "call", name, &arg.to_string(), "--file", file])
    }

    /// A file with a described school and one teacher with a long note.
    pub fn school(&self, file: &str) {
        let answers = json!({ "kind": "school", "short_name": "МБОУ «Заречная СОШ»", "curator": "Мельникова Ольга Викторовна" });
        self.call("organization.setup", answers, file).json();
        self.call("person.add", json!({ "fields": teacher(0) }), file).json();
    }

    /// What the file holds, for telling whether it has changed.
    pub fn dump(&self, file: &str) -> Value {
        let list = |name: &str| self.call(name, json!({ "limit": 100_000 }), file).json()["output"].take();
        json!([list("person.list"), list("pair.list"), list("journal.list")])
    }
}

pub fn ran(command: &mut Command) -> Ran {
    let Output { status, stdout, stderr } = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Ran { code: status.code().unwrap_or(-1), output: text(stdout), errors: text(stderr) }
}

pub fn teacher(n: usize) -> Value {
    json!({ "kind": "teacher", "surname": "Кедрова", "given": "Татьяна", "note": format!("{n}{}", "я".repeat(9_000)) })
}
