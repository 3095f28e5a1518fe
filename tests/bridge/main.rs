//! Serves the interface to an ordinary browser and its commands to the real router, so that the
//! scenarios of the window also run in Chromium. For tests only: it answers on 127.0.0.1 alone,
//! and the pages themselves know nothing of it (`bridge.js` is put in on the way).
//!
//! `nastavnik-bridge UI_FOLDER HOME_FOLDER [FILE]` prints its address and serves until it is ended.
//! `nastavnik-bridge --returns FOLDER` writes the reports of forty generated schools.

mod host;
mod http;
mod pages;

use std::error::Error;
use std::io::Write;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use nastavnik_commands::demo::district;
use nastavnik_commands::{App, Work};
use nastavnik_domain::Day;
use serde_json::{Value, json};

use host::{Dialogs, TestHost};
use http::{Answer, Request};
use pages::Pages;

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args_os().skip(1).map(PathBuf::from);
    let usage = "usage: nastavnik-bridge UI_FOLDER HOME_FOLDER [FILE]";
    let first = args.next().ok_or(usage)?;
    if first.as_os_str() == "--returns" {
        return write_returns(&args.next().ok_or(usage)?);
    }
    let pages = Pages::new(first)?;
    let dialogs = Dialogs::default();
    let host = TestHost::new(args.next().ok_or(usage)?, dialogs.clone());
    // Like the window: the page opens the file, and shows what is wrong with it.
    let app = App::new(Box::new(host)).asked_for(args.next());

    let server = TcpListener::bind("127.0.0.1:0")?;
    println!("http://{}", server.local_addr()?);
    std::io::stdout().flush()?;
    let bridge = Arc::new(Bridge { pages, dialogs, work: app.work(), app: Mutex::new(app) });
    for stream in server.incoming() {
        let (stream, bridge) = (stream?, bridge.clone());
        // A page that went away in the middle is no reason to stop serving the next one.
        std::thread::spawn(move || drop(http::serve(stream, |request| bridge.answer(&request))));
    }
    Ok(())
}

fn write_returns(folder: &Path) -> Result<(), Box<dyn Error>> {
    let today = Day(host::now().date());
    district::returns(folder, 40, today).map_err(|fault| fault.message.into())
}

struct Bridge {
    pages: Pages,
    dialogs: Dialogs,
    work: Work,
    app: Mutex<App>,
}

impl Bridge {
    fn answer(&self, request: &Request) -> Answer {
        match (request.method.as_str(), request.path.as_str()) {
            ("POST", "/rpc") => self.rpc(&request.body),
            ("POST", "/pick") => self.pick(&request.body),
            (_, path) => self.pages.page(path),
        }
    }

    /// 200 with `{output, changes}` or 422 with the fault: `bridge.js` makes a promise of either.
    fn rpc(&self, body: &str) -> Answer {
        let mut call: Value = serde_json::from_str(body).unwrap_or_default();
        let name = call["name"].as_str().unwrap_or_default().to_owned();
        let arg = call["arg"].take();
        // Like the window: what is about the work of a command does not wait for its end.
        let answer = self
            .work
            .call(&name, &arg)
            .unwrap_or_else(|| self.app.lock().unwrap_or_else(PoisonError::into_inner).call(&name, arg));
        let (status, value) = match answer {
            Ok(done) => (200, done),
            Err(fault) => (422, json!(fault)),
        };
        Answer::new(status, "application/json", value.to_string())
    }

    /// A test says what the next file dialog will give: a path or several.
    fn pick(&self, body: &str) -> Answer {
        let one = serde_json::from_str::<PathBuf>(body).map(|path| vec![path]);
        if let Ok(paths) = one.or_else(|_| serde_json::from_str(body)) {
            self.dialogs.will_give(paths);
        }
        Answer::new(200, "application/json", "{}")
    }
}
