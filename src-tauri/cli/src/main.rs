//! The same commands from a console: for scripts, tests and machines without a screen.
//!
//! Prints JSON; errors go to stderr as `{code, message, action}` with exit code 1, wrong usage
//! exits 2.

mod call;
mod demo;
mod host;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use jiff::civil::Date;
use nastavnik_commands::{App, Fault, Folders, declarations, signatures};
use serde_json::{Value, json};

use host::Console;

#[derive(Parser)]
#[command(name = "nastavnik-cli", version, about = "«Наставник» из консоли", disable_help_subcommand = true)]
struct Line {
    /// Работать так, будто сегодня этот день (ГГГГ-ММ-ДД)
    #[arg(long, global = true, value_name = "ДАТА")]
    today: Option<Date>,
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Все команды с типами аргументов и ответов
    Commands,
    /// Выполнить команду так же, как это делает окно
    Call {
        /// Имя команды, например person.list; «-» читает команды по строке из стандартного ввода
        name: String,
        /// Аргумент в JSON
        json: Option<String>,
        /// Файл с данными; создаётся, если его нет
        #[arg(long, value_name = "ФАЙЛ")]
        file: Option<PathBuf>,
    },
    /// Что означает ячейка «Сроки» дорожной карты
    Deadline {
        #[arg(value_name = "СРОК", allow_hyphen_values = true)]
        phrase: String,
        /// Начало времени, на которое рассчитан документ (ГГГГ-ММ-ДД): из него берётся год
        #[arg(long, value_name = "ДАТА", requires = "to")]
        from: Option<Date>,
        /// Конец этого времени
        #[arg(long, value_name = "ДАТА", requires = "from")]
        to: Option<Date>,
    },
    /// Дорожная карта из документа
    Roadmap {
        #[command(subcommand)]
        verb: RoadmapVerb,
    },
    /// Отчёт школы для района
    Report {
        /// Файл с данными
        #[arg(long, value_name = "ФАЙЛ")]
        file: PathBuf,
        /// Куда записать книгу .xlsx
        #[arg(long, value_name = "КНИГА")]
        out: PathBuf,
        /// Учебный год по году начала: 2026 — это 2026/2027; без него — текущий
        #[arg(long, value_name = "ГОД")]
        year: Option<i16>,
        /// Отчёт за первое полугодие, а не за учебный год
        #[arg(long)]
        half: bool,
    },
    /// Сводный отчёт района из отчётов школ
    Consolidate {
        /// Куда записать книгу .xlsx
        #[arg(long, value_name = "КНИГА")]
        out: PathBuf,
        /// Отчёты школ .xlsx и .ods или папки с ними
        #[arg(value_name = "ОТЧЁТ", required = true)]
        returns: Vec<PathBuf>,
    },
    /// Учебные школа и район и всё, что программа может о них написать
    Demo {
        #[arg(value_name = "ПАПКА")]
        folder: PathBuf,
        /// Только школа, без района с отчётами сорока школ
        #[arg(long)]
        school_only: bool,
    },
    /// Проверить файл с данными от начала до конца
    Check {
        #[arg(value_name = "ФАЙЛ")]
        file: PathBuf,
    },
    /// Сделать копию файла с данными
    Backup {
        #[arg(value_name = "ФАЙЛ")]
        file: PathBuf,
    },
    /// Восстановить файл с данными из копии
    Restore {
        #[arg(value_name = "КОПИЯ")]
        backup: PathBuf,
        #[arg(value_name = "ФАЙЛ")]
        file: PathBuf,
    },
    /// Типы команд на языке TypeScript
    Types,
}

#[derive(Subcommand)]
enum RoadmapVerb {
    /// Таблица из файла .docx, .xlsx, .ods, .csv или .txt, как она была бы загружена
    Read {
        #[arg(value_name = "ФАЙЛ")]
        file: PathBuf,
    },
}

fn main() -> ExitCode {
    let line = Line::parse();
    match run(line) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("{}", json!(fault));
            ExitCode::FAILURE
        }
    }
}

fn run(line: Line) -> Result<(), Fault> {
    let console = |folders| App::new(Box::new(Console::new(line.today, folders)));
    let app = || console(Folders::of_user());
    match line.verb {
        Verb::Commands => print(&commands()),
        Verb::Types => out(&declarations()),
        Verb::Call { name, json, file } => call::run(&mut app(), &name, json.as_deref(), file)?,
        Verb::Deadline { phrase, from, to } => {
            let arg = json!({ "phrase": phrase, "from": from, "to": to });
            print(&app().call("deadline.parse", arg)?["output"]);
        }
        Verb::Roadmap { verb: RoadmapVerb::Read { file } } => {
            print(&app().call("draft.read", json!({ "path": file }))?["output"]);
        }
        Verb::Report { file, out, year, half } => {
            let mut app = app();
            call::open(&mut app, &file)?;
            let query = json!({ "school_year": year, "period": if half { "half" } else { "year" } });
            print(&app.call("report.write", json!({ "query": query, "path": out }))?["output"]);
        }
        Verb::Consolidate { out, returns } => {
            print(&app().call("consolidated.files", json!({ "returns": returns, "path": out }))?["output"]);
        }
        Verb::Demo { folder, school_only } => print(&demo::run(line.today, &folder, school_only)?),
        Verb::Check { file } => {
            let mut app = app();
            call::open(&mut app, &file)?;
            print(&app.call("file.check", json!({}))?["output"]);
        }
        Verb::Backup { file } => {
            let mut app = app();
            call::open(&mut app, &file)?;
            print(&app.call("backup.make", json!({}))?["output"]);
        }
        Verb::Restore { backup, file } => {
            let arg = json!({ "backup": backup, "path": file });
            print(&app().call("backup.restore", arg)?["output"]);
        }
    }
    Ok(())
}

fn commands() -> Value {
    let signatures = signatures();
    signatures.iter().map(|it| json!({ "name": it.name, "arg": it.arg, "output": it.output })).collect()
}

fn print(value: &Value) {
    out(&format!("{value:#}\n"));
}

/// A reader that has gone away (`| head`) is not an error of ours.
fn out(text: &str) {
    use std::io::Write;
    let _ = std::io::stdout().write_all(text.as_bytes());
}
