//! How the school's papers look: margins, letters, small customs.

use nastavnik_domain::Invalid;
use nastavnik_domain::document::Page;
use nastavnik_domain::writing::Settings;
use nastavnik_store::{Done, Error, Read, setting};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::state::{Empty, Nothing};
use crate::{App, Fault};

const KEY: &str = "paper";

/// Margins in mm, letters in points.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PaperSettings {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
    size: f64,
    table_size: f64,
    /// 1 is single, 1.5 one and a half.
    spacing: f64,
    /// «п р и к а з ы в а ю»
    spaced: bool,
    /// «М.П.» beside signatures.
    stamp: bool,
    /// «Исполнитель: …» at the foot of orders.
    executor: bool,
}

impl From<Settings> for PaperSettings {
    fn from(settings: Settings) -> PaperSettings {
        let Page { left, top, right, bottom, size, table_size, spacing, .. } = settings.page;
        let Settings { spaced, stamp, executor, .. } = settings;
        PaperSettings { left, top, right, bottom, size, table_size, spacing, spaced, stamp, executor }
    }
}

impl From<PaperSettings> for Settings {
    fn from(kept: PaperSettings) -> Settings {
        let PaperSettings { left, top, right, bottom, size, table_size, spacing, spaced, stamp, executor } =
            kept;
        let page = Page { left, top, right, bottom, size, table_size, spacing, ..Page::default() };
        Settings { page, spaced, stamp, executor }
    }
}

pub fn get_settings(app: &App, _: Nothing) -> Result<PaperSettings, Fault> {
    Ok(get(app.store()?)?.into())
}

/// Those of another version that cannot be read are the usual ones again.
pub(super) fn get(store: &Read) -> Result<Settings, Fault> {
    let kept = setting::get(store, KEY)?.and_then(|text| serde_json::from_str::<PaperSettings>(&text).ok());
    Ok(kept.map(Settings::from).unwrap_or_default())
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PaperSave {
    settings: PaperSettings,
}

pub fn save_settings(app: &mut App, arg: PaperSave) -> Result<Done<Empty>, Fault> {
    let settings = arg.settings;
    let mut invalid = Invalid::default();
    let margins = [
        ("left", settings.left),
        ("top", settings.top),
        ("right", settings.right),
        ("bottom", settings.bottom),
    ];
    for (field, margin) in margins {
        if !(5.0..=60.0).contains(&margin) {
            invalid.add(field, "Поле — от 5 до 60 мм.");
        }
    }
    for (field, size) in [("size", settings.size), ("table_size", settings.table_size)] {
        if !(8.0..=18.0).contains(&size) {
            invalid.add(field, "Размер шрифта — от 8 до 18.");
        }
    }
    if !(1.0..=2.0).contains(&settings.spacing) {
        invalid.add("spacing", "Интервал — от 1 до 2.");
    }
    let settings = invalid.or(settings)?;
    let text = serde_json::to_string(&settings).map_err(Error::from)?;
    app.transact("paper.save", "Изменён вид документов", |tx| {
        setting::set(tx, KEY, &text)?;
        Ok(Empty {})
    })
}
