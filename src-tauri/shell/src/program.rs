//! The program behind the window. Commands come one at a time from the page, from the clock of
//! backups and from a second start; a command that breaks answers with a fault and harms no other.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use nastavnik_commands::{App, Fault, Work};
use serde_json::{Value, json};
use tauri::AppHandle;

use crate::host::WindowHost;

/// The program, and what is known of its work while it is busy.
#[derive(Clone)]
pub struct Program(Arc<Mutex<App>>, Work);

impl Program {
    /// Begins with a file: the one that the program was started with, otherwise the usual one if
    /// there is one. It is opened while the window is being drawn; what the page asks meanwhile
    /// waits for it. When it does not open, the page asks for it again and shows why.
    pub fn start(window: &AppHandle, file: Option<PathBuf>) -> io::Result<Program> {
        let file = file.map(std::path::absolute).transpose()?;
        let app = App::new(Box::new(WindowHost(window.clone()))).asked_for(file.clone());
        let program = Program::of(app);
        let (mine, (ready, locked)) = (program.clone(), channel());
        thread::spawn(move || {
            let mut app = mine.lock();
            let _ = ready.send(());
            let _ = open_first(&mut app, file);
        });
        let _ = locked.recv();
        Ok(program)
    }

    fn of(app: App) -> Program {
        let work = app.work();
        Program(Arc::new(Mutex::new(app)), work)
    }

    /// Runs a command by name, as soon as the one before is done; one about that one's work, at once.
    pub fn call(&self, name: &str, arg: Value) -> Result<Value, Fault> {
        if let Some(answer) = self.1.call(name, &arg) {
            return answer;
        }
        catch_unwind(AssertUnwindSafe(|| self.lock().call(name, arg))).unwrap_or_else(|_| Err(broken()))
    }

    /// A broken command leaves nothing half-done: its transaction was rolled back as it unwound,
    /// so the next one may go on.
    fn lock(&self) -> MutexGuard<'_, App> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn open_first(app: &mut App, file: Option<PathBuf>) -> Result<(), Fault> {
    let arg = match file {
        Some(path) => json!({ "path": path }),
        None if app.call("app.state", json!({}))?["output"]["default_exists"] == true => json!({}),
        None => return Ok(()),
    };
    app.call("file.open", arg).map(drop)
}

/// What a command that broke has to say.
pub fn broken() -> Fault {
    Fault::new(
        "internal",
        "Не получилось выполнить действие. Данные остались как были.",
        "Повторите. Если не поможет, закройте программу и откройте снова.",
    )
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use jiff::Zoned;
    use jiff::civil::date;
    use jiff::tz::TimeZone;
    use nastavnik_commands::{Folders, Host, Purpose, Show};

    use super::*;

    /// A desktop whose file dialog breaks.
    struct Broken;

    impl Host for Broken {
        fn now(&self) -> Zoned {
            date(2026, 11, 23).at(12, 0, 0, 0).to_zoned(TimeZone::UTC).unwrap()
        }

        fn folders(&self) -> Folders {
            Folders { data: "none".into(), documents: "none".into() }
        }

        fn show(&self, _: &Path, _: Show) -> io::Result<()> {
            Ok(())
        }

        fn pick(&self, _: Purpose, _: &str) -> Vec<PathBuf> {
            panic!("on purpose")
        }
    }

    #[test]
    fn a_broken_command_harms_no_other() {
        let program = Program::of(App::new(Box::new(Broken)));
        let fault = program.call("file.pick", json!({ "purpose": "open" })).unwrap_err();
        assert_eq!(fault.code, "internal");
        assert_eq!(program.call("app.state", json!({})).unwrap()["output"]["today"], "2026-11-23");
    }

    #[test]
    fn work_is_told_of_while_the_program_is_busy() {
        let program = Program::of(App::new(Box::new(Broken)));
        let _busy = program.lock();
        assert_eq!(program.call("work.state", json!({})).unwrap()["output"], json!(null));
        program.call("work.stop", json!({ "turn": 1 })).unwrap();
    }
}
