//! The demo school: a small history of a rural school, told to the program by its own commands.
//!
//! What happens stands in `assets/demo`; each step is taken on its own day, so that the journal,
//! the undo and the checks of the example are those of real work.

mod meetings;
mod names;
mod past;
mod programmes;
mod pupils;
mod roadmaps;
mod steps;
mod surveys;
mod table;
mod templates;
mod words;

pub mod district;

use nastavnik_store::setting;
use serde_json::{Value, json};

use crate::{App, Fault, Host};
use past::Past;
use steps::Step;
use words::Words;

/// Fills the open, empty file with a fictional school; the same data for the same day.
pub fn fill(app: &mut App) -> Result<(), Fault> {
    let now = app.host.now();
    if let Some(store) = &mut app.store {
        store.seed_ids();
    }
    let past: Box<dyn Host> = Box::new(Past { now, folders: app.folders() });
    let present = std::mem::replace(&mut app.host, past);
    let told = tell(app);
    app.host = present;
    told
}

fn tell(app: &mut App) -> Result<(), Fault> {
    let (now, folders) = (app.host.now(), app.folders());
    let mut words = Words::new(app.today());
    let mut minutes = (0, 0);
    for step in steps::all()? {
        minutes = (step.day, if minutes.0 == step.day { minutes.1 + 1 } else { 0 });
        let now = past::moment(&now, minutes)?;
        app.host = Box::new(Past { now, folders: folders.clone() });
        take(app, &mut words, step)?;
    }
    Ok(())
}

fn take(app: &mut App, words: &mut Words, step: Step) -> Result<(), Fault> {
    let mut arg = words.resolve(step.arg)?;
    let mut command = step.command.as_str();
    if command == "organization.setup" {
        app.transact("demo", "Создан учебный пример", |tx| {
            Ok(setting::set(tx, "demo", "1")?)
        })?;
    }
    // The first start has made the curator's card already.
    if let (Some(id), "person.add") = (words.id(&step.key), step.command.as_str()) {
        command = "person.update";
        arg["id"] = id.into();
    }
    let answer = app.call(command, arg)?;
    if let Some(id) = answer["output"]["id"].as_str() {
        words.learn(&step.key, id);
        match command {
            "draft.save" => roadmaps::name(app, words, &step.key, id)?,
            "programme.create" => programmes::name(app, words, &step.key, id)?,
            _ => {}
        }
    }
    if command == "organization.setup" {
        let own = app.call("organization.get", json!({}))?;
        words.learn("curator", own["output"]["curator"]["id"].as_str().unwrap_or_default());
    }
    Ok(())
}

/// Our own data could not be read: a slip that the tests find.
fn broken(what: &str) -> Fault {
    Fault::new("demo", format!("В учебном примере ошибка: {what}."), "Сообщите о ней разработчикам.")
}

/// The text of a cell.
fn text(value: Option<Value>) -> String {
    value.and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}
