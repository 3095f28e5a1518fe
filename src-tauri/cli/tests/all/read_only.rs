//! Files and folders that may not be written. The superuser may write everywhere, so under their
//! name the program is started with the rights of nobody.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use serde_json::json;

use crate::console::{Console, PROGRAM, Ran, ran};

const NOBODY: &str = "65534";

fn mode(path: impl AsRef<Path>, mode: u32) {
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

/// A program that nobody may start too.
fn program(console: &Console) -> PathBuf {
    let copy = console.path("nastavnik-cli");
    std::fs::write(&copy, std::fs::read(PROGRAM).unwrap()).unwrap();
    mode(&copy, 0o755);
    copy
}

fn without_rights(console: &Console, args: &[&str]) -> Ran {
    let user = ran(console.command("id").arg("-u"));
    let program = program(console);
    if user.output.trim() != "0" {
        return ran(console.command(program).args(args));
    }
    let drop = [format!("--reuid={NOBODY}"), format!("--regid={NOBODY}"), "--clear-groups".into()];
    ran(console.command("setpriv").args(drop).arg(program).args(args))
}

#[test]
fn what_may_not_be_written_is_refused_and_stays() {
    let console = Console::new();
    mode(console.home(), 0o777);
    for folder in ["чужая", "своя", "закрытая"] {
        std::fs::create_dir(console.path(folder)).unwrap();
    }
    // A file that may be read only; a file of one's own in a folder where nothing new can be made.
    console.school("чужая/файл.nastavnik");
    console.school("закрытая/файл.nastavnik");
    console.school("своя/файл.nastavnik");
    mode(console.path("чужая"), 0o777);
    mode(console.path("чужая/файл.nastavnik"), 0o444);
    mode(console.path("закрытая/файл.nastavnik"), 0o666);
    mode(console.path("закрытая"), 0o555);
    mode(console.path("своя"), 0o777);
    mode(console.path("своя/файл.nastavnik"), 0o666);
    let target = console.path("закрытая/реестры.xlsx");
    let export = json!({ "path": target }).to_string();
    let own = console.dump("своя/файл.nastavnik");

    let call = |args: &[&str]| without_rights(&console, args);
    assert_eq!(call(&["call", "person.list", "{}", "--file", "чужая/файл.nastavnik"]).fault(), "read_only");
    assert_eq!(call(&["check", "чужая/файл.nastavnik"]).fault(), "read_only");
    assert_eq!(
        call(&["call", "person.list", "{}", "--file", "закрытая/файл.nastavnik"]).fault(),
        "read_only"
    );
    assert_eq!(call(&["call", "app.state", "{}", "--file", "закрытая/новый.nastavnik"]).fault(), "read_only");
    assert_eq!(
        call(&["call", "register.workbook", &export, "--file", "своя/файл.nastavnik"]).fault(),
        "read_only"
    );
    assert_eq!(call(&["demo", "закрытая/demo"]).fault(), "read_only");
    call(&["call", "person.list", "{}", "--file", "своя/файл.nastavnik"]).json();

    for folder in ["чужая", "закрытая"] {
        let names: Vec<_> =
            std::fs::read_dir(console.path(folder)).unwrap().map(|it| it.unwrap().file_name()).collect();
        assert_eq!(names, ["файл.nastavnik"], "nothing is left in {folder}");
    }

    // The user is given the right to the files: they open.
    mode(console.path("чужая/файл.nastavnik"), 0o666);
    mode(console.path("закрытая"), 0o777);
    for folder in ["чужая", "закрытая"] {
        assert_eq!(call(&["check", &format!("{folder}/файл.nastavnik")]).json()["problems"], json!([]));
    }
    mode(console.path("своя/файл.nastavnik"), 0o666);
    assert_eq!(console.dump("своя/файл.nastavnik"), own);
}
