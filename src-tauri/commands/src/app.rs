//! The program with at most one open file, and the way every action goes through it.

use std::path::PathBuf;

use nastavnik_domain::Day;
use nastavnik_store::{Act, Done, Store, Tx, organization, person};
use serde_json::Value;

use crate::host::Folders;
use crate::work::Work;
use crate::{Fault, Host, router};

/// The name under which the first file is made.
const DEFAULT_NAME: &str = "Наставник.nastavnik";

pub struct App {
    pub(crate) host: Box<dyn Host>,
    pub(crate) store: Option<Store>,
    /// The file that the program was started with.
    pub(crate) asked: Option<PathBuf>,
    pub(crate) work: Work,
}

impl App {
    pub fn new(host: Box<dyn Host>) -> App {
        App { host, store: None, asked: None, work: Work::default() }
    }

    /// The program was started to open a file; `app.state` names it until some file is open.
    pub fn asked_for(mut self, file: Option<PathBuf>) -> App {
        self.asked = file;
        self
    }

    /// How far the command that runs now is: to be asked while the program itself is busy with it.
    pub fn work(&self) -> Work {
        self.work.clone()
    }

    /// Runs a command by name. The answer is `{ "output": …, "changes": [tables] }`.
    pub fn call(&mut self, name: &str, arg: Value) -> Result<Value, Fault> {
        let _turn = self.work.turn();
        router::call(self, name, arg)
    }

    pub(crate) fn today(&self) -> Day {
        Day(self.host.now().date())
    }

    pub(crate) fn folders(&self) -> Folders {
        self.host.folders()
    }

    pub(crate) fn default_path(&self) -> PathBuf {
        self.folders().data.join(DEFAULT_NAME)
    }

    pub(crate) fn backups(&self) -> PathBuf {
        self.folders().data.join("Копии")
    }

    /// The open file.
    pub(crate) fn store(&self) -> Result<&Store, Fault> {
        self.store.as_ref().ok_or_else(no_file)
    }

    /// Changes the open file; see [`Store::transact`].
    pub(crate) fn transact<T>(
        &mut self,
        op: &str,
        label: &str,
        change: impl FnOnce(&Tx) -> Result<T, Fault>,
    ) -> Result<Done<T>, Fault> {
        let now = self.host.now();
        let who = self.who()?;
        let store = self.store.as_mut().ok_or_else(no_file)?;
        store.transact(&Act { op, label, who: &who, now: &now }, change)
    }

    /// In whose name changes are written: the curator's.
    pub(crate) fn who(&self) -> Result<String, Fault> {
        let store = self.store()?;
        let curator = organization::own(store)?.and_then(|own| own.fields.curator_id);
        Ok(match curator {
            Some(id) => person::get(store, &id)?.fields.name().short(),
            None => "Куратор".into(),
        })
    }
}

pub(crate) fn no_file() -> Fault {
    Fault::new("no_file", "Файл с данными не открыт.", "Откройте или создайте файл.")
}

/// Caps the open file's size, so that a test can fill "the disk".
pub fn limit_pages(app: &App, pages: u32) -> Result<(), Fault> {
    Ok(app.store()?.limit_pages(pages)?)
}
