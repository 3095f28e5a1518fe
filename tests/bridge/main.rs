//! Serves the interface to an ordinary browser and its commands to the real router, so that the
//! scenarios of the window also run in Chromium. For tests only: it answers on 127.0.0.1 alone,
//! and the pages themselves know nothing of it (`bridge.js` is put in on the way).
//!
//! `nastavnik-bridge UI_FOLDER HOME_FOLDER [FILE]` prints its address and serves until it is ended.

mod host;
mod pages;

use std::error::Error;
use std::io::Write;
use std::path::PathBuf;

use nastavnik_commands::App;
use serde_json::{Value, json};
use tiny_http::{Method, Request, Response, Server};

use host::{Dialogs, TestHost};
use pages::{Pages, kind};

fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    let mut args = std::env::args_os().skip(1).map(PathBuf::from);
    let usage = "usage: nastavnik-bridge UI_FOLDER HOME_FOLDER [FILE]";
    let pages = Pages::new(args.next().ok_or(usage)?)?;
    let dialogs = Dialogs::default();
    let mut app = App::new(Box::new(TestHost::new(args.next().ok_or(usage)?, dialogs.clone())));
    if let Some(file) = args.next() {
        // Like the window: what is wrong with the file is shown on the page, not here.
        drop(app.call("file.open", json!({ "path": file })));
    }

    let server = Server::http("127.0.0.1:0")?;
    println!("http://{}", server.server_addr());
    std::io::stdout().flush()?;
    for mut request in server.incoming_requests() {
        let answer = match (request.method().clone(), request.url()) {
            (Method::Post, "/rpc") => rpc(&mut app, &mut request)?,
            (Method::Post, "/pick") => pick(&dialogs, &mut request)?,
            (_, address) => pages.page(address),
        };
        // A page that went away in the middle is no reason to stop serving the next one.
        drop(request.respond(answer));
    }
    Ok(())
}

fn body(request: &mut Request) -> Result<Value, Box<dyn Error + Send + Sync>> {
    let mut text = String::new();
    request.as_reader().read_to_string(&mut text)?;
    Ok(serde_json::from_str(&text)?)
}

/// 200 with `{output, changes}` or 422 with the fault: `bridge.js` makes a promise of either.
fn rpc(app: &mut App, request: &mut Request) -> Result<pages::Answer, Box<dyn Error + Send + Sync>> {
    let call = body(request)?;
    let name = call["name"].as_str().unwrap_or_default();
    let (status, value) = match app.call(name, call["arg"].clone()) {
        Ok(done) => (200, done),
        Err(fault) => (422, serde_json::to_value(fault)?),
    };
    Ok(Response::from_string(value.to_string())
        .with_status_code(status)
        .with_header(kind("application/json")?))
}

/// A test says what the next file dialog will give.
fn pick(dialogs: &Dialogs, request: &mut Request) -> Result<pages::Answer, Box<dyn Error + Send + Sync>> {
    if let Value::String(path) = body(request)? {
        dialogs.will_give(PathBuf::from(path));
    }
    Ok(Response::from_string("{}").with_header(kind("application/json")?))
}
