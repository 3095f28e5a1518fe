//! The files of the interface as the window would serve them, with the same content security
//! policy; the only word put in is the script that stands for the window.

use std::error::Error;
use std::fs;
use std::io::Cursor;
use std::path::{Component, Path, PathBuf};

use tiny_http::{Header, Response};

pub type Answer = Response<Cursor<Vec<u8>>>;

const BRIDGE: &str = include_str!("bridge.js");

pub struct Pages {
    ui: PathBuf,
    policy: Header,
}

impl Pages {
    pub fn new(ui: PathBuf) -> Result<Self, Box<dyn Error + Send + Sync>> {
        let config = fs::read_to_string(ui.join("../tauri.conf.json"))?;
        let config: serde_json::Value = serde_json::from_str(&config)?;
        let policy = config["app"]["security"]["csp"].as_str().ok_or("tauri.conf.json has no policy")?;
        // The window talks to itself over an address of its own; here that is this server.
        let policy = policy.replace("connect-src", "connect-src 'self'");
        Ok(Pages { ui, policy: header("Content-Security-Policy", &policy)? })
    }

    pub fn page(&self, address: &str) -> Answer {
        let path = address.split(['?', '#']).next().unwrap_or_default().trim_start_matches('/');
        let found = match path {
            "bridge.js" => Ok(BRIDGE.as_bytes().to_vec()),
            "" | "index.html" => fs::read_to_string(self.ui.join("index.html")).map(|page| {
                page.replacen("<head>", "<head><script src=\"/bridge.js\"></script>", 1).into_bytes()
            }),
            path if inside(path) => fs::read(self.ui.join(path)),
            _ => Err(std::io::ErrorKind::NotFound.into()),
        };
        let Ok(content) = found else {
            return Response::from_data(Vec::new()).with_status_code(404);
        };
        let answer = Response::from_data(content).with_header(self.policy.clone());
        match kind(media(path)) {
            Ok(kind) => answer.with_header(kind),
            Err(_) => answer,
        }
    }
}

/// No way out of the folder.
fn inside(path: &str) -> bool {
    Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}

fn media(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        Some("png") => "image/png",
        _ => "text/html; charset=utf-8",
    }
}

pub fn kind(media: &str) -> Result<Header, Box<dyn Error + Send + Sync>> {
    header("Content-Type", media)
}

fn header(name: &str, value: &str) -> Result<Header, Box<dyn Error + Send + Sync>> {
    Header::from_bytes(name, value).map_err(|()| format!("not a header: {name}").into())
}
