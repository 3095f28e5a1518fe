//! The consolidated workbook: of the returns in a district's file, or of files alone.

use nastavnik_domain::consolidated::Figures;
use nastavnik_domain::plural::count as counted_words;
use nastavnik_domain::school_return::Period;
use nastavnik_domain::{Day, school_year};
use nastavnik_office::consolidated::{Consolidated, sheets};
use nastavnik_office::sheet::Sheet;
use nastavnik_office::workbook::{self, Book};
use nastavnik_store::organization;
use serde::Deserialize;
use ts_rs::TS;

use super::gather::{Gathered, Sent, count, gather, schools};
use super::get::Query;
use crate::register::save;
use crate::returns::{files, open};
use crate::saved::{Saved, fault, saved};
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ConsolidatedWrite")]
pub struct Write {
    query: Query,
    /// Without it: «Документы/Наставник», under a name with today's date.
    #[ts(optional = nullable)]
    path: Option<String>,
}

pub fn write(app: &App, arg: Write) -> Result<Saved, Fault> {
    let store = app.store()?;
    let Query { school_year, period } = arg.query;
    let gathered = gather(store, school_year, period)?;
    if gathered.sent.is_empty() {
        return Err(Fault::new(
            "no_returns",
            "За этот период ни одна школа ещё не сдала отчёт.",
            "Примите отчёты школ на экране «Школы».",
        ));
    }
    let own = organization::own(store)?.map(|own| own.fields.short_name).unwrap_or_default();
    let (sheets, summary) = compose(&own, (school_year, period), app.today(), &gathered);
    let title =
        format!("Сводный отчёт {} {}", period.label(), school_year::title(school_year).replace('/', "-"));
    save(app, &title, sheets, arg.path, summary)
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ConsolidatedFiles")]
pub struct Files {
    /// Returns, or folders with them.
    returns: Vec<String>,
    /// The workbook that is written.
    path: String,
}

/// For the console: no data file is needed. What cannot be read stops the whole: a report that lacks a
/// school without saying so would be believed.
pub fn of_files(app: &App, arg: Files) -> Result<Saved, Fault> {
    let today = app.today();
    let mut sent: Vec<Sent> = Vec::new();
    let mut time: Option<(i16, Period)> = None;
    let (paths, work) = (files(&arg.returns)?, app.work.begin("Читаю отчёты"));
    for (number, path) in paths.iter().enumerate() {
        work.at(number, paths.len())?;
        let found = open(path)?;
        let own = found.head.as_ref().map(|head| (head.school_year, head.period));
        if let (Some(one), Some(other)) = (time, own)
            && one != other
        {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            return Err(Fault::new(
                "other_time",
                format!("«{name}». Этот отчёт за другой период, чем остальные."),
                "Сведите отчёты каждого периода отдельно.",
            ));
        }
        time = time.or(own);
        sent.push((found.organization, found.tables));
    }
    sent.sort_by(|a, b| nastavnik_domain::letters::compare(&a.0, &b.0));
    let time = time.unwrap_or((school_year::of(today), Period::Year));
    let gathered = Gathered { sent, silent: Vec::new(), before: Vec::new() };
    let (sheets, summary) = compose("", time, today, &gathered);
    let title = "Сводный отчёт".to_owned();
    let book = Book { title, organization: String::new(), author: String::new(), day: today, sheets };
    let written =
        workbook::save_as(&book, &crate::file::whole(&arg.path), &|done, total| app.work.at(done, total))
            .map_err(fault)?;
    Ok(saved(&written.path, summary))
}

fn compose(
    own: &str,
    (school_year, period): (i16, Period),
    day: Day,
    gathered: &Gathered,
) -> (Vec<Sheet>, String) {
    let (now, before) = (schools(&gathered.sent), schools(&gathered.before));
    let (counted, earlier) = (count(&now), count(&before));
    let total = Figures::total(earlier.figures.iter());
    let all = Consolidated {
        organization: own,
        school_year,
        period,
        day,
        schools: &now,
        silent: &gathered.silent,
        figures: &counted.figures,
        before: (!before.is_empty()).then_some(&total),
        indicators: &counted.indicators,
        indicators_before: &earlier.indicators,
        twice: &counted.twice,
        grid: &counted.grid,
    };
    let total = Figures::total(counted.figures.iter());
    let summary = format!(
        "{}: {}, {}",
        counted_words(now.len(), ["школа", "школы", "школ"]),
        counted_words(total.of("mentors") as usize, ["наставник", "наставника", "наставников"]),
        counted_words(
            (total.of("pairs") + total.of("groups")) as usize,
            ["пара или группа", "пары и группы", "пар и групп"]
        ),
    );
    (sheets(&all), summary)
}
