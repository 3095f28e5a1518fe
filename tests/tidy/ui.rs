//! The interface: it reaches the program only through `ui/api`, and what npm brings is pinned
//! without the name of any registry.

use crate::none;
use crate::tree::{files, read};

#[test]
fn screens_reach_the_program_through_the_client_only() {
    let mut found = Vec::new();
    for file in files().iter().filter(|file| file.inside("ui/") && !file.inside("ui/api/")) {
        for (index, line) in file.text.lines().enumerate() {
            if ["__TAURI", "invoke(", "fetch(", "XMLHttpRequest"].iter().any(|word| line.contains(word)) {
                found.push(format!("{}:{}: {}", file.path, index + 1, line.trim()));
            }
        }
    }
    none("the UI knows only ui/api", found);
}

#[test]
fn client_types_are_those_of_the_program() {
    let written = read("ui/api/types.d.ts");
    let generated = nastavnik_commands::declarations();
    assert!(written == generated, "ui/api/types.d.ts is not what the commands are now: run make types");
}

#[test]
fn npm_packages_name_no_registry() {
    let lock: serde_json::Value = serde_json::from_str(&read("package-lock.json")).unwrap();
    let packages = lock["packages"].as_object().unwrap();
    let resolved = packages.iter().filter(|(_, package)| package.get("resolved").is_some());
    none("package-lock.json names a registry", resolved.map(|(name, _)| name.clone()).collect());
}

#[test]
fn npm_packages_are_pinned() {
    let package: serde_json::Value = serde_json::from_str(&read("package.json")).unwrap();
    let mut found = Vec::new();
    for section in ["dependencies", "devDependencies"] {
        for (name, version) in package[section].as_object().into_iter().flatten() {
            if !version.as_str().is_some_and(|version| version.starts_with(|c: char| c.is_ascii_digit())) {
                found.push(format!("{name} {version}"));
            }
        }
    }
    none("npm packages are pinned to one version", found);
}
