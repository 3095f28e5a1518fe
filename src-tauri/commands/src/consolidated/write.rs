//! The consolidated workbook: of the returns in a district's file, or of files alone.

use std::collections::BTreeMap;

use nastavnik_domain::consolidated::{Figures, figures, indicators};
use nastavnik_domain::letters::fold;
use nastavnik_domain::plural::count as counted_words;
use nastavnik_domain::school_return::Period;
use nastavnik_domain::{Day, school_year};
use nastavnik_office::consolidated::{Consolidated, sheets};
use nastavnik_office::sheet::Sheet;
use nastavnik_office::workbook::{self, Book};
use nastavnik_store::organization;
use serde::Deserialize;
use ts_rs::TS;

use super::gather::{Gathered, Sent, count, earlier, figures_before, gather, schools};
use super::get::Query;
use crate::register::save;
use crate::returns::{files, opened};
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
    // A school may have sent its report twice: the one that was made last counts.
    let mut sent: BTreeMap<String, (Option<Day>, Sent)> = BTreeMap::new();
    let mut older = 0;
    let mut time: Option<(i16, Period)> = None;
    let (paths, work) = (files(&arg.returns)?, app.work.begin("Читаю отчёты"));
    for (number, (path, found)) in paths.iter().zip(opened(&paths)).enumerate() {
        work.at(number, paths.len())?;
        let found = found?;
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
        let key = found
            .head
            .as_ref()
            .map_or_else(|| fold(&found.organization), |head| head.organization_id.clone());
        let made_on = found.head.map(|head| head.made_on);
        let (id, name) = (key.clone(), found.organization);
        let one = (made_on, Sent { id, name, trust: found.trust, tables: found.tables });
        let kept = sent.remove(&key);
        older += usize::from(kept.is_some());
        let newest = match kept {
            Some(kept) if kept.0 > one.0 => kept,
            _ => one,
        };
        sent.insert(key, newest);
    }
    let mut sent: Vec<Sent> = sent.into_values().map(|(_, sent)| sent).collect();
    sent.sort_by(|a, b| nastavnik_domain::letters::compare(&a.name, &b.name));
    let time = time.unwrap_or((school_year::of(today), Period::Year));
    let gathered = Gathered { sent, silent: Vec::new(), before: Vec::new() };
    let (sheets, mut summary) = compose("", time, today, &gathered);
    if older > 0 {
        let reports = counted_words(older, ["отчёт", "отчёта", "отчётов"]);
        summary.push_str(&format!(". Повторные отчёты тех же школ не учтены: {reports}"));
    }
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
    let counted = count(&now);
    let past: Vec<Figures> = before.iter().map(figures).collect();
    let total = Figures::total(past.iter());
    let all = Consolidated {
        organization: own,
        school_year,
        period,
        day,
        schools: &now,
        silent: &gathered.silent,
        figures: &counted.figures,
        figures_before: &figures_before(&now, &before),
        earlier: earlier(school_year, period),
        before: (!before.is_empty()).then_some(&total),
        forms: &counted.forms,
        indicators: &counted.indicators,
        indicators_before: &indicators(&before),
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
