//! What the window shows around every screen: the file, its organisation, undo, the last copy.

use nastavnik_domain::vocabulary::OrganizationKind;
use nastavnik_domain::{Day, school_year};
use nastavnik_store::{Store, backup, journal, organization, pair, person, roadmap, setting};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, Fault};

/// No argument.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// Whether a list also shows what is in the archive.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WithArchived {
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub archived: bool,
}

/// No result.
#[derive(Serialize, TS)]
pub struct Empty {}

#[derive(Serialize, TS)]
pub struct AppState {
    version: &'static str,
    today: Day,
    file: Option<FileState>,
    /// The file that the program was started with, as long as none is open.
    asked: Option<String>,
    default_path: String,
    /// A file stands under the default name.
    default_exists: bool,
}

#[derive(Serialize, TS)]
pub struct FileState {
    path: String,
    name: String,
    /// None until the three questions of the first start are answered.
    organization: Option<OwnOrganization>,
    /// The curator's full name.
    curator: String,
    demo: bool,
    /// What «Отменить» and «Вернуть» would do.
    undo: Option<String>,
    redo: Option<String>,
    /// Local time of the newest copy, ISO.
    backup_at: Option<String>,
    /// Activities of roadmaps that are late today.
    overdue: u32,
    /// Starting years of the school years to choose from, the latest first.
    school_years: Vec<i16>,
}

#[derive(Serialize, TS)]
pub struct OwnOrganization {
    id: String,
    kind: OrganizationKind,
    short_name: String,
}

pub fn get(app: &App, _: Nothing) -> Result<AppState, Fault> {
    let today = app.today();
    let default = app.default_path();
    let asked = app.asked.as_ref().filter(|_| app.store.is_none());
    Ok(AppState {
        version: env!("CARGO_PKG_VERSION"),
        today,
        file: app.store.as_ref().map(|store| file(app, store, today)).transpose()?,
        asked: asked.map(|path| path.display().to_string()),
        default_exists: default.exists(),
        default_path: default.display().to_string(),
    })
}

fn file(app: &App, store: &Store, today: Day) -> Result<FileState, Fault> {
    let steps = journal::steps(store)?;
    let own = organization::own(store)?;
    let curator = own.as_ref().and_then(|own| own.fields.curator_id.as_deref());
    let copies = backup::folder_of(&app.backups(), store.path());
    let now = school_year::of(today);
    let known = [pair::earliest(store)?, roadmap::earliest(store)?];
    let first = known.into_iter().flatten().map(school_year::of).fold(now, i16::min);
    let last = roadmap::latest(store)?.map_or(now, school_year::of).max(now + 1);
    Ok(FileState {
        path: store.path().display().to_string(),
        name: store.path().file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        curator: match curator {
            Some(id) => person::get(store, id)?.fields.name().full(),
            None => String::new(),
        },
        organization: own.map(|own| OwnOrganization {
            kind: own.fields.kind.unwrap_or(OrganizationKind::School),
            short_name: own.fields.short_name,
            id: own.id,
        }),
        demo: setting::get(store, "demo")?.is_some(),
        undo: steps.undo,
        redo: steps.redo,
        backup_at: backup::newest(&copies).map(|copy| copy.at.to_string()),
        overdue: roadmap::occurrence::overdue(store, today)?,
        school_years: (first..=last).rev().collect(),
    })
}
