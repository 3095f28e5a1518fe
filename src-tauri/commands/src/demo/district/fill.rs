//! A district's file with the returns of its schools: taken in by the same commands that a coordinator
//! uses, each on its own day.

use std::path::{Path, PathBuf};

use jiff::Zoned;
use nastavnik_domain::school_return::{Part, Period};
use nastavnik_domain::{Day, school_year};
use nastavnik_office::sheet::{Cell, Sheet};
use nastavnik_store::setting;
use serde_json::{Value, json};

use super::plan::{School, after};
use super::{SchoolReturn, Size, Time};
use crate::demo::past::{self, Past};
use crate::demo::words::Words;
use crate::demo::{roadmaps, text};
use crate::{App, Fault, Host};

const FILE: &str = "Район.nastavnik";
/// One school of so many had sent nothing the year before.
const NEW: usize = 5;

/// What was made.
pub struct Filled {
    pub file: PathBuf,
    /// The folder with the returns of this time, those that are not taken in yet among them.
    pub returns: PathBuf,
    pub consolidated: PathBuf,
    pub summary: String,
}

/// Makes the district's file in the folder and leaves it open; the same data for the same day.
pub fn fill(app: &mut App, folder: &Path, schools: usize) -> Result<Filled, Fault> {
    let (now, folders) = (app.host.now(), app.folders());
    let present = std::mem::replace(&mut app.host, Box::new(Past { now: now.clone(), folders }));
    let made = make(app, &now, folder, schools);
    app.host = present;
    made
}

fn make(app: &mut App, now: &Zoned, folder: &Path, schools: usize) -> Result<Filled, Fault> {
    let today = Day(now.date());
    let year = school_year::of(today);
    let (returns, earlier) = (folder.join("Отчёты"), folder.join("Отчёты прошлого года"));
    let corrected = folder.join("Исправленные отчёты");
    for folder in [&returns, &earlier, &corrected] {
        std::fs::create_dir_all(folder).map_err(nastavnik_store::Error::from)?;
    }
    let day = |year: i16, month: i8, day: i8| Day::new(year, month, day).unwrap_or(today);
    app.host = clock(app, now, day(year, 6, 1))?;
    set_up(app, folder, schools)?;

    let summer = |school: usize| Time {
        school_year: year - 1,
        period: Period::Year,
        made_on: after(Some(day(year, 6, 8)), school as i32 % 12),
    };
    let known = (0..schools).filter(|school| school % NEW != NEW - 1);
    let files = write(&earlier, known, summer)?;
    app.host = clock(app, now, day(year, 6, 26))?;
    take(app, &files)?;

    app.host = clock(app, now, day(year, 9, 1))?;
    let draft = json!({ "owner": "district", "draft": roadmaps::district()? });
    let draft = Words::new(Day(now.date())).resolve(roadmaps::filled(draft))?;
    app.call("draft.save", draft)?;

    let autumn = autumn(today);
    let in_time = (0..schools).filter(|school| !is_late(*school));
    let files = write(&returns, in_time, &autumn)?;
    app.host = clock(app, now, after(Some(today), -2))?;
    take(app, &files)?;
    write(&returns, (0..schools).filter(|school| is_late(*school)), &autumn)?;
    by_hand(&returns, &corrected, schools, &autumn)?;

    app.host = clock(app, now, today)?;
    let year_words = school_year::title(year).replace('/', "-");
    let consolidated = folder.join(format!("Сводный отчёт {} {year_words}.xlsx", Period::Half.label()));
    let query = json!({ "school_year": year, "period": Period::Half });
    let saved = app.call("consolidated.write", json!({ "query": query, "path": consolidated }))?;
    let summary = text(saved["output"].get("summary").cloned());
    Ok(Filled { file: folder.join(FILE), returns, consolidated, summary })
}

/// The returns of this time alone, those that were changed by hand, and one that no program has written:
/// for who takes them in himself.
pub fn returns(folder: &Path, schools: usize, today: Day) -> Result<(), Fault> {
    let (returns, corrected) = (folder.join("Отчёты"), folder.join("Исправленные отчёты"));
    let handmade = folder.join("Без программы");
    for folder in [&returns, &corrected, &handmade] {
        std::fs::create_dir_all(folder).map_err(nastavnik_store::Error::from)?;
    }
    write(&returns, 0..schools, autumn(today))?;
    by_hand(&returns, &corrected, schools, autumn(today))?;
    SchoolReturn::of(1, autumn(today)(1), Size::Usual)?.write_changed(
        &handmade.join("Отчёт.xlsx"),
        |sheets| {
            sheets.retain(|sheet| !sheet.hidden && sheet.name != Part::Organization.label());
        },
    )
}

/// Schools send from the twelfth to the third day before.
fn autumn(today: Day) -> impl Fn(usize) -> Time {
    let school_year = school_year::of(today);
    move |school| Time {
        school_year,
        period: Period::Half,
        made_on: after(Some(today), -3 - school as i32 % 9),
    }
}

/// The morning of a day.
fn clock(app: &App, now: &Zoned, day: Day) -> Result<Box<dyn Host>, Fault> {
    let now = past::moment(now, (Day(now.date()).days_until(day), 0))?;
    Ok(Box::new(Past { now, folders: app.folders() }))
}

/// The district with the list of its schools.
fn set_up(app: &mut App, folder: &Path, schools: usize) -> Result<(), Fault> {
    app.call("file.create", json!({ "path": folder.join(FILE) }))?;
    if let Some(store) = &mut app.store {
        store.seed_ids();
    }
    app.transact("demo", "Создан учебный пример", |tx| {
        Ok(setting::set(tx, "demo", "1")?)
    })?;
    let own = json!({
        "kind": "district",
        "short_name": "Отдел образования Луговского района",
        "curator": "Кравцова Нина Сергеевна",
    });
    app.call("organization.setup", own)?;
    let names: Vec<String> = (0..schools).map(|school| School::of(school).short_name()).collect();
    app.call("grid.add_schools", json!({ "names": names.join("\n") })).map(drop)
}

fn write(
    folder: &Path,
    schools: impl Iterator<Item = usize>,
    time: impl Fn(usize) -> Time,
) -> Result<Vec<PathBuf>, Fault> {
    let write = |school: usize| {
        let made = SchoolReturn::of(school, time(school), Size::Usual)?;
        let path = folder.join(format!("{}.xlsx", made.title()));
        made.write(&path).map(|()| path)
    };
    schools.map(write).collect()
}

fn take(app: &mut App, files: &[PathBuf]) -> Result<(), Fault> {
    let files: Vec<Value> = files.iter().map(|path| json!({ "path": path })).collect();
    app.call("return.take", json!({ "files": files })).map(drop)
}

/// Of forty schools three.
fn is_late(school: usize) -> bool {
    school % 13 == 11
}

/// One of those that came late was changed in a spreadsheet program, with slips; one school sends a
/// second time, with a meeting more.
fn by_hand(
    returns: &Path,
    corrected: &Path,
    schools: usize,
    time: impl Fn(usize) -> Time,
) -> Result<(), Fault> {
    if let Some(school) = (0..schools).find(|school| is_late(*school)) {
        let late = SchoolReturn::of(school, time(school), Size::Usual)?;
        late.write_changed(&returns.join(format!("{}.xlsx", late.title())), |sheets| {
            set(sheets, Part::Meetings, "Проведено встреч", Cell::Number(40.0));
            set(sheets, Part::Pairs, "Окончание", Cell::Text("весной".into()));
        })?;
    }
    let again = SchoolReturn::of(0, time(0), Size::Usual)?;
    again.write_changed(&corrected.join(format!("{}.xlsx", again.title())), |sheets| {
        set(sheets, Part::Meetings, "Проведено встреч", Cell::Number(9.0));
        set(sheets, Part::Pairs, "Результат", Cell::Text("Проведён открытый урок".into()));
    })
}

/// In the first row of a sheet.
fn set(sheets: &mut [Sheet], part: Part, column: &str, cell: Cell) {
    let Some(sheet) = sheets.iter_mut().find(|sheet| sheet.name == part.label()) else { return };
    let Some(at) = sheet.columns.iter().position(|known| known.title == column) else { return };
    if let Some(old) = sheet.rows.first_mut().and_then(|row| row.get_mut(at)) {
        *old = cell;
    }
}
