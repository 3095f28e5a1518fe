//! Gives Tauri the rights of the page: `permissions/` names what can be let, `capabilities/` what is.

use tauri_build::{AppManifest, Attributes};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // A new file of the interface is embedded too; Tauri itself watches only those it knows.
    println!("cargo:rerun-if-changed=ui");
    println!("cargo:rerun-if-changed=src-tauri/shell/capabilities");
    println!("cargo:rerun-if-changed=src-tauri/shell/permissions");
    tauri_build::try_build(
        Attributes::new()
            .capabilities_path_pattern("src-tauri/shell/capabilities/*.json")
            .app_manifest(AppManifest::new().permissions_path_pattern("src-tauri/shell/permissions/*.toml")),
    )?;
    // Schemas for editors that Tauri leaves at the root: what it needs of them is copied already.
    std::fs::remove_dir_all("gen")?;
    Ok(())
}
