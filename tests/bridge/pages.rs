//! The files of the interface as the window would serve them, with the same content security
//! policy; the only word put in is the script that stands for the window.

use std::error::Error;
use std::fs;
use std::path::{Component, Path, PathBuf};

use crate::http::Answer;

const BRIDGE: &str = include_str!("bridge.js");

pub struct Pages {
    ui: PathBuf,
    policy: String,
}

impl Pages {
    pub fn new(ui: PathBuf) -> Result<Self, Box<dyn Error>> {
        let config = fs::read_to_string(ui.join("../tauri.conf.json"))?;
        let config: serde_json::Value = serde_json::from_str(&config)?;
        let policy = config["app"]["security"]["csp"].as_str().ok_or("tauri.conf.json has no policy")?;
        // The window talks to itself over an address of its own; here that is this server.
        let policy = policy.replace("connect-src", "connect-src 'self'");
        Ok(Pages { ui, policy })
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
            return Answer::new(404, "text/plain", "");
        };
        let policy = ("Content-Security-Policy", self.policy.clone());
        Answer { headers: vec![policy], ..Answer::new(200, media(path), content) }
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
