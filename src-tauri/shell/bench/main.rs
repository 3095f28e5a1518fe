//! What our window costs beside an empty one of the same toolkit, measured in turns in one run:
//! the time until the first screen stands with its data, and the memory of all processes.
//!
//! `cargo bench -p nastavnik` (Linux, with Xvfb). The budget is in ratios, because seconds and
//! megabytes are of the machine.

mod host;
mod memory;
mod screen;

use std::error::Error;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use nastavnik_commands::App;
use serde_json::json;

use host::Folder;
use screen::Screen;

const ROUNDS: usize = 7;
const BUDGET: f64 = 1.2;
/// By then both windows have long been drawn and have loaded what they load afterwards.
const SETTLED: Duration = Duration::from_secs(5);

type Outcome<T> = Result<T, Box<dyn Error>>;

struct Cost {
    seconds: f64,
    megabytes: f64,
}

fn main() -> Outcome<()> {
    if std::env::args().any(|arg| arg == "--empty") {
        tauri::Builder::default()
            .run(tauri::generate_context!("src-tauri/shell/bench/empty/tauri.conf.json"))?;
        return Ok(());
    }
    let home = tempfile::tempdir()?;
    let screen = Screen::start(home.path())?;
    let file = home.path().join("demo.nastavnik");
    App::new(Box::new(Folder(home.path().to_owned())))
        .call("file.demo", json!({ "path": file }))
        .map_err(|fault| fault.to_string())?;

    let mut empty = Command::new(std::env::current_exe()?);
    empty.arg("--empty");
    let mut ours = Command::new(env!("CARGO_BIN_EXE_nastavnik"));
    ours.arg(&file);
    let (mut empties, mut our) = (Vec::new(), Vec::new());
    for round in 0..=ROUNDS {
        let pair = (measure(&mut empty, &screen, home.path())?, measure(&mut ours, &screen, home.path())?);
        // The first round fills the caches of the disk.
        if round > 0 {
            empties.push(pair.0);
            our.push(pair.1);
        }
    }
    println!("{:<34}{:>12}{:>12}{:>8}{:>8}", "window", "empty", "ours", "ratio", "budget");
    report("first screen with its data, s", &empties, &our, |cost| cost.seconds);
    report("memory of all processes (PSS), MB", &empties, &our, |cost| cost.megabytes);
    Ok(())
}

fn measure(program: &mut Command, screen: &Screen, home: &Path) -> Outcome<Cost> {
    screen.wait_until_blank()?;
    let begun = Instant::now();
    let mut child = program
        .env("DISPLAY", &screen.display)
        .env("GDK_BACKEND", "x11")
        .env("HOME", home)
        .env("NO_AT_BRIDGE", "1")
        .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
        .env_remove("XDG_DATA_HOME")
        .env_remove("WAYLAND_DISPLAY")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    let drawn = screen.last_change(begun, SETTLED);
    let megabytes = memory::of_tree(child.id());
    end(&mut child)?;
    Ok(Cost { seconds: drawn?.as_secs_f64(), megabytes: megabytes? })
}

/// Waits for the children too: they go by themselves, and must not weigh on who comes next.
fn end(child: &mut Child) -> Outcome<()> {
    let tree = memory::tree(child.id())?;
    child.kill()?;
    child.wait()?;
    while tree.iter().any(|pid| Path::new(&format!("/proc/{pid}")).exists()) {
        sleep(Duration::from_millis(20));
    }
    Ok(())
}

fn report(what: &str, empty: &[Cost], ours: &[Cost], of: fn(&Cost) -> f64) {
    let (empty, ours) = (median(empty, of), median(ours, of));
    println!("{what:<34}{empty:>12.2}{ours:>12.2}{:>8.2}{BUDGET:>8.1}", ours / empty);
}

fn median(costs: &[Cost], of: fn(&Cost) -> f64) -> f64 {
    let mut values: Vec<f64> = costs.iter().map(of).collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
