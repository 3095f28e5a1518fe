//! «О программе» lists the licence of everything that is linked or vendored into the program:
//! `assets/licences.tsv` is compared with what the build really takes.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

use crate::tree::{read, root};

#[test]
fn every_licence_is_listed() {
    let mut lines: BTreeSet<String> = crates();
    lines.extend(vendored());
    let listed = lines.into_iter().collect::<Vec<_>>().join("\n") + "\n";
    let path = root().join("assets/licences.tsv");
    if std::env::var_os("WRITE_LICENCES").is_some() {
        std::fs::write(path, listed).unwrap();
        return;
    }
    assert!(read("assets/licences.tsv") == listed, "what is linked has changed: run make licences");
}

/// Crates that the window and the console link, without those that only build or test them; a
/// `-src` crate is the C source that a build compiles in, so it is linked too.
fn crates() -> BTreeSet<String> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    let args = ["metadata", "--format-version=1", "--locked", "--filter-platform=x86_64-unknown-linux-gnu"];
    let output = Command::new(cargo).args(args).current_dir(root()).output().unwrap();
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let by_id = |rows: &Value| -> BTreeMap<String, Value> {
        list(rows).into_iter().map(|row| (row["id"].as_str().unwrap().to_owned(), row)).collect()
    };
    let (packages, nodes) = (by_id(&metadata["packages"]), by_id(&metadata["resolve"]["nodes"]));
    let ours = |id: &String| matches!(packages[id]["name"].as_str(), Some("nastavnik" | "nastavnik-cli"));
    let mut waiting: Vec<String> = nodes.keys().filter(|id| ours(id)).cloned().collect();
    let mut linked = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        let normal = |dep: &Value| list(&dep["dep_kinds"]).iter().any(|kind| kind["kind"].is_null());
        let deps = list(&nodes[&id]["deps"]);
        let pkg = |dep: &Value| dep["pkg"].as_str().unwrap().to_owned();
        let is_source =
            |id: &String| packages[id]["name"].as_str().is_some_and(|name| name.ends_with("-src"));
        let sources: Vec<String> = deps.iter().map(pkg).filter(is_source).collect();
        waiting.extend(deps.iter().filter(|dep| normal(dep)).map(pkg).filter(|dep| !linked.contains(dep)));
        linked.insert(id);
        linked.extend(sources);
    }
    let foreign = linked.iter().map(|id| &packages[id]).filter(|package| !package["source"].is_null());
    foreign
        .map(|package| {
            let text = |key: &str| package[key].as_str().unwrap_or_default().to_owned();
            format!("{}\t{}\t{}", text("name"), text("version"), text("license"))
        })
        .collect()
}

/// What npm brought and the letters of the pages: the tables of their READMEs.
fn vendored() -> BTreeSet<String> {
    let readmes = ["ui/vendor/README.md", "assets/fonts/README.md"].map(read).concat();
    let rows = readmes.lines().filter(|line| line.starts_with("| ") && line.contains("](licences/"));
    rows.map(|row| row.split('|').map(str::trim).skip(1).take(3).collect::<Vec<_>>().join("\t")).collect()
}
